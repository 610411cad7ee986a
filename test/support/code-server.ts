/** VS Code in a browser: code-server where BACKREAD_CODE_SERVER names the folder it was installed in, and Chromium. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { chromiumPath } from './chromium.ts'

const home = process.env.BACKREAD_CODE_SERVER

/** Why VS Code cannot be driven here; `undefined` where it can. */
export const missing =
  home === undefined
    ? 'BACKREAD_CODE_SERVER names no folder with code-server'
    : chromiumPath === undefined
      ? 'Chromium is not installed'
      : undefined

/** A window of VS Code on a folder. */
export interface Window {
  readonly page: Page
  /** The rows of the Problems panel. */
  readonly problems: () => Promise<string[]>
  /** Runs a command of the palette. */
  readonly run: (command: string) => Promise<void>
  readonly open: (file: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens a folder in VS Code, with an extension if one is named. */
export async function openWindow(folder: string, vsix?: string): Promise<Window> {
  const own = mkdtempSync(join(tmpdir(), 'backread-vscode-'))
  const server = await startServer(folder, own, vsix)
  const context = await chromium.launchPersistentContext(join(own, 'browser'), {
    executablePath: chromiumPath as string,
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: ['--no-sandbox', '--disable-gpu']
  })
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`http://127.0.0.1:${server.port}/?folder=${encodeURIComponent(folder)}`)
  await page.waitForSelector('.explorer-viewlet .monaco-list-row', { timeout: 90_000 })
  return {
    page,
    problems: async () =>
      (await page.locator('.markers-panel .monaco-list-row').allInnerTexts()).map((row) =>
        row.replace(/\s+/g, ' ')
      ),
    run: (command) => runCommand(page, command),
    open: (file) => openFile(page, file),
    close: () => close(context, server.child, own)
  }
}

async function startServer(
  folder: string,
  own: string,
  vsix?: string
): Promise<{ child: ChildProcess; port: number }> {
  const entry = join(home ?? '', 'node_modules/code-server/out/node/entry.js')
  const config = join(own, 'config.yaml')
  const folders = [
    '--user-data-dir',
    join(own, 'data'),
    '--extensions-dir',
    join(own, 'extensions'),
    '--config',
    config
  ]
  writeFileSync(config, 'auth: none\n')
  mkdirSync(join(own, 'data/User'), { recursive: true })
  writeFileSync(
    join(own, 'data/User/settings.json'),
    JSON.stringify({ 'workbench.startupEditor': 'none', 'security.workspace.trust.enabled': false })
  )
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^(?:VSCODE_|PORT$|PASSWORD$)/.test(key))
  )
  if (vsix) spawnSync(process.execPath, [entry, ...folders, '--install-extension', vsix, '--force'], { env })
  const port = await freePort()
  const quiet = [
    '--auth',
    'none',
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-workspace-trust'
  ]
  const child = spawn(
    process.execPath,
    [entry, ...folders, '--bind-addr', `127.0.0.1:${port}`, ...quiet, folder],
    {
      env,
      stdio: 'ignore'
    }
  )
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined)
    if (answer?.ok) return { child, port }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('code-server did not start')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function runCommand(page: Page, command: string): Promise<void> {
  await page.keyboard.press('F1')
  const box = page.locator('.quick-input-widget input[type=text]').first()
  await box.waitFor({ state: 'visible' })
  await box.fill(`>${command}`)
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first()
  await row.waitFor({ state: 'visible', timeout: 20_000 })
  await row.click()
}

async function openFile(page: Page, file: string): Promise<void> {
  await page.keyboard.press('Control+P')
  const box = page.locator('.quick-input-widget input[type=text]').first()
  await box.waitFor({ state: 'visible' })
  await box.fill(file)
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: file }).first()
  await row.waitFor({ state: 'visible', timeout: 20_000 })
  await row.click()
  await page.waitForSelector('.editor-instance .view-lines')
}

async function close(context: BrowserContext, server: ChildProcess, own: string): Promise<void> {
  await context.close()
  server.kill()
  // Its own processes may still write for a moment.
  if (existsSync(own)) rmSync(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 })
}
