import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, type View, violations } from '../support/chromium.ts'
import { siteInChromium } from '../support/site-server.ts'

if (!chromiumPath)
  console.log('Chromium is not installed here, so the test of the Tiptap example does not run')

const example = fileURLToPath(new URL('../../editors/tiptap/', import.meta.url))

describe.skipIf(!chromiumPath)('the example in Tiptap', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backread-tiptap-'))
  beforeAll(async () => {
    for (const name of ['index.html', 'style.css']) cpSync(join(example, name), join(folder, name))
    await build({
      entryPoints: [`${example}main.ts`, `${example}worker.ts`],
      outdir: folder,
      bundle: true,
      splitting: true,
      format: 'esm'
    })
  })
  const served = siteInChromium(folder)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function open(view?: View) {
    const opened = await served.open('/', view)
    await opened.page.locator('.note').first().waitFor()
    return opened
  }

  it('marks both places in the text, with a note for each finding', async () => {
    const { page, trouble } = await open()
    expect(await marked(page)).toEqual(['Five', 'Tuesday', '208', 'Brenan'])
    expect(await page.locator('.finding.other').allTextContents()).toContain('Six')
    expect(await page.locator('.note').count()).toBe(4)
    expect(trouble).toEqual([])
  })

  it('lights up what belongs together, from a note and from a word', async () => {
    const { page } = await open()
    await page.locator('.note').first().hover()
    expect((await page.locator('.finding.lit').allTextContents()).sort()).toEqual(['Five', 'Six'])
    await page.getByText('Brenan', { exact: true }).hover()
    expect(await page.locator('.note.lit').textContent()).toContain('Brenan')
    expect(await page.locator('.finding.lit').count()).toBeGreaterThan(1)
  })

  it('keeps what is lit up while someone types, and when the draft is read anew', async () => {
    const { page } = await open()
    const isLit = async () =>
      expect((await page.locator('.finding.lit').allTextContents()).sort()).toEqual(['Five', 'Six'])
    await page.locator('.note').first().hover()
    await page.locator('.tiptap').focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('It rose from the the sea.')
    await isLit()
    await page.locator('.note', { hasText: 'repeated' }).waitFor()
    await isLit()
    expect(await page.locator('.note.lit').textContent()).toContain('Five')
  })

  it('keeps marks with their words while someone types, and loses no letter', async () => {
    const { page, trouble } = await open()
    await page.locator('.tiptap h1').click({ position: { x: 5, y: 10 } })
    await page.keyboard.press('Home')
    await page.keyboard.type('Update: ')
    await page.keyboard.press('Enter')
    expect(await page.locator('.tiptap h1').allTextContents()).toEqual([
      'Update: ',
      'Five hurt as ferry strikes pier at Kilrush'
    ])
    expect(await marked(page)).toEqual(['Five', 'Tuesday', '208', 'Brenan'])
    expect(trouble).toEqual([])
  })

  it('mends by a button, keeps what is bold, and can be undone', async () => {
    const { page } = await open()
    const wednesday = page.locator('.tiptap strong', { hasText: 'Wednesday' })
    await page.getByRole('button', { name: 'Make it Wednesday' }).click()
    await wednesday.waitFor()
    await expect.poll(() => page.locator('.note').count(), { timeout: 30_000 }).toBe(3)
    expect(await marked(page)).toEqual(['Five', '208', 'Brenan'])
    await page.keyboard.press('Control+z')
    await wednesday.waitFor({ state: 'detached' })
    await page.locator('.finding', { hasText: 'Tuesday' }).waitFor()
  })

  it('shows what a draft says as text', async () => {
    const { page, trouble } = await open()
    await page.locator('.tiptap p').first().click()
    await page.keyboard.type(' It sank. <img src=x onerror=alert(1)> It rose.')
    await page.locator('.note', { hasText: 'img' }).waitFor()
    expect(await page.locator('.note img, .tiptap img:not(.ProseMirror-separator)').count()).toBe(0)
    expect(trouble).toEqual([])
  })

  it.each(
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      [1280, 390].map((width) => ({ colorScheme, width }))
    )
  )('has no fault that axe finds, and fits: $colorScheme, $width wide', async (view) => {
    const { page } = await open(view)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  })
})

const marked = (page: Page) => page.locator('.finding:not(.other)').allTextContents()
