import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, launch, openReport, type View, violations } from '../support/chromium.ts'
import { backread, folderOf } from '../support/cli.ts'
import { hostileDrafts } from '../support/hostile.ts'

if (!chromiumPath)
  console.log('Chromium is not installed here, so the tests of the audit’s page in it do not run')

const samples = fileURLToPath(new URL('../../samples', import.meta.url))

describe.skipIf(!chromiumPath)('the page of an audit in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(async () => await browser?.close())

  const open = (report: string, view?: View) => openReport(browser, report, view)

  async function auditOf(cwd: string, ...args: readonly string[]): Promise<string> {
    const page = ['--no-config', '--format', 'html', '--output', 'audit.html']
    const { stderr } = await backread(cwd, ['audit', ...page, ...args])
    expect(stderr).toBe('')
    return join(cwd, 'audit.html')
  }

  /** The samples, audited and judged, so that the page has all that it can have. */
  async function judged(): Promise<string> {
    const cwd = folderOf({})
    await backread(cwd, ['audit', '--no-config', '--judge', samples], { stdin: 'a\nr\nu\na\na\nr\ns\na\n' })
    return await auditOf(cwd, samples)
  }

  it.each([
    ['light', 1400],
    ['dark', 1400],
    ['dark', 420]
  ] as const)('has no fault that axe finds (%s, %i wide)', async (colorScheme, width) => {
    const { page, trouble } = await open(await judged(), { colorScheme, width })
    for (const summary of await page.locator('summary').all()) await summary.click()
    expect(await page.locator('[data-judgement][aria-pressed=true]').count()).toBe(7)
    expect(await page.locator('.interval').count()).toBeGreaterThan(1)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(trouble).toEqual([])
  })

  it('sorts its table, and goes from rule to rule by key', async () => {
    const { page, trouble } = await open(await judged())
    const column = async (at: number) =>
      (await page.locator(`.rules tbody tr > :nth-child(${at})`).allTextContents()).map((text) => text.trim())
    const hits = (await column(2)).map(Number)
    expect(hits).toEqual(hits.toSorted((a, b) => b - a))
    await page.getByRole('button', { name: 'Rule' }).click()
    const rules = await column(1)
    expect(rules.length).toBeGreaterThan(3)
    expect(rules).toEqual(rules.toSorted())
    await page.getByRole('button', { name: 'Hits' }).click()
    await page.getByRole('button', { name: 'Hits' }).click()
    expect((await column(2)).map(Number)).toEqual(hits.toReversed())
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await page.locator('.rule:focus').count()).toBe(1)
    const second = await page.locator('.rule').nth(1).getAttribute('id')
    expect(await page.locator('.rule:focus').getAttribute('id')).toBe(second)
    await page.keyboard.press('k')
    expect(await page.locator('.rule:focus').getAttribute('id')).not.toBe(second)
    expect(trouble).toEqual([])
  })

  it('takes judgements by key and by button, and saves them as the command reads them', async () => {
    const cwd = folderOf({})
    const report = await auditOf(cwd, '--only', 'year-typo', samples)
    const { page, trouble } = await open(report, { keepsPolicy: true })
    for (const key of ['j', 'o', 'a', 'a', 'r', 'x']) await page.keyboard.press(key)
    await page.locator('[data-key]').nth(5).getByRole('button', { name: 'unsure' }).click()
    await page.locator('[data-key]').nth(0).getByRole('button', { name: 'false alarm' }).click()
    expect(await page.locator('#said').textContent()).toBe('4 judged here')
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()])
    await download.saveAs(join(cwd, download.suggestedFilename()))
    const { stdout } = await backread(cwd, [
      'audit',
      '--no-config',
      '--format',
      'json',
      '--only',
      'year-typo',
      samples
    ])
    const [rule] = JSON.parse(stdout).rules
    expect(rule.judged).toMatchObject({ accepted: 1, rejected: 2, unsure: 1 })
    expect(rule.sample[1].judgement).toBe('accept')
    expect(trouble).toEqual([])
  })

  it('lets no draft do anything', async () => {
    // A file with a NUL in it is no text, and is not read.
    const drafts = hostileDrafts(300).map((text) => text.replaceAll('\0', ''))
    const files = drafts.map((text, index) => [`${index}.${index % 2 ? 'html' : 'txt'}`, text])
    const report = await auditOf(folderOf(Object.fromEntries(files)), '--sample', '200', '.')
    const { page, trouble } = await open(report)
    await page.waitForTimeout(300)
    expect(await page.locator('.finding').count()).toBeGreaterThan(200)
    expect(trouble).toEqual([])
  })
})
