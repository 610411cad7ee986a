/** Chromium, where it is installed. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

/** The browser's path; `undefined` where there is none. */
export const chromiumPath: string | undefined = ['chromium', 'chromium-browser', 'google-chrome']
  .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim())
  .find((path) => path)

/** Starts it. */
export async function launch(): Promise<Browser> {
  return await chromium.launch({
    executablePath: chromiumPath as string,
    args: ['--no-sandbox', '--disable-gpu']
  })
}

/** How a page is looked at. */
export interface View {
  readonly colorScheme?: 'light' | 'dark'
  readonly width?: number
  /** Whether the page's own security policy holds; axe needs it not to. */
  readonly keepsPolicy?: boolean
}

/** A page that was opened. What it says on the console, throws, asks, or loads from elsewhere is trouble. */
export interface Opened {
  readonly page: Page
  readonly trouble: string[]
}

/** Opens a report. */
export async function openReport(browser: Browser, report: string, view: View = {}): Promise<Opened> {
  return await openPage(browser, pathToFileURL(report).href, view, /^(?:file|blob):/)
}

/**
 * Opens a page.
 *
 * @param own addresses that it may load from.
 */
export async function openPage(
  browser: Browser,
  address: string,
  { colorScheme = 'light', width = 1400, keepsPolicy = false }: View,
  own: RegExp
): Promise<Opened> {
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
  page.on('request', (request) => own.test(request.url()) || trouble.push(request.url()))
  await page.goto(address)
  return { page, trouble }
}

/** What axe finds wrong with a page. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}
