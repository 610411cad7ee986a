/** A folder over HTTP, as a static host serves it. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launch, type Opened, openPage, type View } from './chromium.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml'
}

/** Serves a folder on a free port; an address that ends in a slash is the `index.html` there. */
async function serve(folder: string): Promise<{ server: Server; origin: string }> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://site.invalid')
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const type = types[extname(path)]
    if (type === undefined || !existsSync(path)) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': type }).end(readFileSync(path))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** A site that is served to a browser while a suite's tests run. */
export interface ServedSite {
  /** Opens a page by its address on the site. */
  readonly open: (url: string, view?: View) => Promise<Opened>
  /** The server; there once the tests run. */
  readonly server: () => Server
}

/** Serves a folder to a browser for the tests of a suite. */
export function siteInChromium(folder: string): ServedSite {
  let browser: Browser
  let server: Server
  let origin: string
  beforeAll(async () => {
    ;({ server, origin } = await serve(folder))
    browser = await launch()
  })
  // What a page left open still fetches is no request of the next test’s.
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })
  return {
    open: (url, view) =>
      openPage(browser, `${origin}${url}`, { width: 1280, ...view }, new RegExp(`^${origin}`)),
    server: () => server
  }
}
