/** A folder over HTTP, as a static host serves it. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { View } from './chromium.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml'
}

/** Serves a folder on a free port; an address that ends in a slash is the `index.html` there. */
export async function serve(folder: string): Promise<{ server: Server; origin: string }> {
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

/** Opens a page of a served site. What it says on the console, throws, or asks of other hosts is trouble. */
export async function openSite(
  browser: Browser,
  origin: string,
  url: string,
  { colorScheme = 'light', width = 1280, keepsPolicy = false }: View = {}
): Promise<{ page: Page; trouble: string[] }> {
  const viewport = { width, height: 900 }
  const context = await browser.newContext({ colorScheme, viewport, bypassCSP: !keepsPolicy })
  const page = await context.newPage()
  const trouble: string[] = []
  page.on('pageerror', (error) => trouble.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()))
  page.on('dialog', async (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  page.on('request', (request) => request.url().startsWith(origin) || trouble.push(request.url()))
  await page.goto(`${origin}${url}`)
  return { page, trouble }
}
