import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { backread, folderOf } from '../support/cli.ts'
import { missing, openWindow, type Window } from '../support/code-server.ts'

const vsix = fileURLToPath(new URL('../../editors/vscode/backread.vsix', import.meta.url))
const why = missing ?? (existsSync(vsix) ? undefined : 'there is no backread.vsix; `npm run vsix` packs it')
if (why) console.log(`VS Code is not driven here: ${why}`)

const draft = `# Coalition names its leader

Former Prime Minister Ada Brandt said on Tuesday that she would stand again.

Prime Minister Brandt is meeting the coalition partners today, in the the old hall.
`

async function windowOn(folder: string, extension?: string): Promise<Window> {
  const window = await openWindow(folder, extension)
  onTestFinished(window.close)
  return window
}

describe.skipIf(why !== undefined)('VS Code', () => {
  it('shows squiggles, the other place and a quick fix', async () => {
    const folder = folderOf({ 'draft.md': draft })
    const window = await windowOn(folder, vsix)
    const { page } = window
    await window.open('draft.md')
    await page.waitForSelector('.squiggly-error', { timeout: 60_000 })
    await window.run('Problems: Focus on Problems View')
    await expect
      .poll(window.problems, { timeout: 45_000 })
      .toEqual(expect.arrayContaining([expect.stringContaining('check which is right')]))
    expect((await window.problems()).join('\n')).toContain('here `Former Prime Minister Ada Brandt`')
    await page.locator('.editor-instance .view-lines').first().click()
    await page.keyboard.press('Control+G')
    await page.keyboard.type('5:70')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+.')
    const row = page
      .locator('.action-widget .monaco-list-row', { hasText: 'Remove the second `the`' })
      .first()
    await row.waitFor({ state: 'visible', timeout: 20_000 })
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+S')
    await expect
      .poll(() => readFileSync(join(folder, 'draft.md'), 'utf8'), { timeout: 10_000 })
      .toContain('in the old hall')
  }, 240_000)

  it('fills the Problems panel after the task', async () => {
    const folder = folderOf({ 'draft.md': draft })
    await backread(folder, ['init'])
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
    symlinkSync(
      fileURLToPath(new URL('../../dist/backread.cjs', import.meta.url)),
      join(folder, 'node_modules/.bin/backread')
    )
    const window = await windowOn(folder)
    await window.run('Tasks: Run Task')
    const row = window.page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'backread: all drafts' })
      .first()
    await row.waitFor({ state: 'visible', timeout: 20_000 })
    await row.click()
    await window.run('Problems: Focus on Problems View')
    await expect
      .poll(window.problems, { timeout: 60_000 })
      .toEqual(expect.arrayContaining([expect.stringContaining('check which is right')]))
  }, 240_000)
})
