import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, launch, openReport, type View, violations } from '../support/chromium.ts'
import { backread, folderOf } from '../support/cli.ts'
import { hostileDrafts } from '../support/hostile.ts'

if (!chromiumPath)
  console.log('Chromium is not installed here, so the tests of the HTML report in it do not run')

const samples = fileURLToPath(new URL('../../samples', import.meta.url))

describe.skipIf(!chromiumPath)('the HTML report in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(async () => await browser?.close())

  const open = (report: string, view?: View) => openReport(browser, report, view)

  async function reportOf(cwd: string, ...args: readonly string[]): Promise<string> {
    const { stderr } = await backread(cwd, [
      '--no-config',
      '--format',
      'html',
      '--output',
      'report.html',
      ...args
    ])
    expect(stderr).toBe('')
    return join(cwd, 'report.html')
  }

  it.each([
    ['light', 1400],
    ['dark', 1400],
    ['light', 420]
  ] as const)('has no fault that axe finds (%s, %i wide)', async (colorScheme, width) => {
    const { page, trouble } = await open(await reportOf(folderOf({}), samples), { colorScheme, width })
    expect(await violations(page)).toEqual([])
    expect(trouble).toEqual([])
  })

  it('goes from finding to finding by key, lights up what belongs together, and filters', async () => {
    const { page, trouble } = await open(await reportOf(folderOf({}), samples))
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await page.locator('.note:focus').getAttribute('data-number')).toBe('2')
    expect(await page.locator('mark.lit').count()).toBeGreaterThan(0)
    expect(await page.locator('.threads path').count()).toBeGreaterThan(3)
    const all = await page.locator('.note:visible').count()
    await page.locator('input[name=level][value=warning]').uncheck()
    const errors = await page.locator('.note:visible').count()
    expect(errors).toBeGreaterThan(0)
    expect(errors).toBeLessThan(all)
    expect(await page.locator('.note.warning:visible').count()).toBe(0)
    expect(await page.locator('#shown').textContent()).toBe(`${errors} of ${all} shown`)
    expect(trouble).toEqual([])
  })

  it('lets no draft do anything', async () => {
    // A file with a NUL in it is no text, and is not read.
    const drafts = hostileDrafts(500).map((text) => text.replaceAll('\0', ''))
    const files = drafts.map((text, index) => [`${index}.${index % 2 ? 'html' : 'txt'}`, text])
    const { page, trouble } = await open(await reportOf(folderOf(Object.fromEntries(files)), '.'))
    await page.waitForTimeout(300)
    expect(await page.locator('.draft').count()).toBeGreaterThan(400)
    expect(trouble).toEqual([])
  })
})
