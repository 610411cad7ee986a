import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { type View, violations } from '../support/chromium.ts'
import { hostileDrafts } from '../support/hostile.ts'
import { siteInChromium } from '../support/site-server.ts'

const meeting = 'The council met on Tuesday, March 4, 2026, and sat until noon.'
const other = 'The jury is to sit on Friday, June 1, 2027.'
const patient = { timeout: 30_000 }
const files = new URL('../formats/files/', import.meta.url)

/** Tests of the playground in Chromium, on the site that was built into a folder. */
export function testPlayground(site: string): void {
  const served = siteInChromium(site)

  /** Opens the playground, with a draft in it or the sample. */
  async function open(text?: string, view: View = { keepsPolicy: true }, hash = '') {
    const opened = await served.open(`/playground/${hash}`, view)
    await isRead(opened.page)
    if (text !== undefined) await paste(opened.page, text)
    return opened
  }

  it('marks both places in the sample, with notes and threads', async () => {
    const { page, trouble } = await open()
    const shown = await rulesShown(page)
    expect(shown).toContain('number-conflict')
    expect(await page.locator('.note').count()).toBe(shown.length)
    expect(await page.locator('mark.other').count()).toBeGreaterThan(1)
    expect(await page.locator('.threads path').count()).toBeGreaterThan(1)
    expect(await statusOf(page)).toMatch(/^\d+ words, \d findings$/)
    expect(trouble).toEqual([])
  })

  it('loads less than 400 KB, compressed, before the first findings', async () => {
    const asked: string[] = []
    const listen = ({ url = '' }: IncomingMessage) => asked.push(url)
    served.server().on('request', listen)
    await open()
    served.server().off('request', listen)
    // What is kept for when there is no network is fetched afterwards.
    const end = asked.indexOf('/playground/offline.js')
    const first = asked.slice(0, end < 0 ? undefined : end)
    const bytes = first.map(
      (path) => brotliCompressSync(readFileSync(join(site, path.replace(/\/$/, '/index.html')))).length
    )
    expect(first).toContain('/engine/index.js')
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(400_000)
  })

  it('reads what is pasted, and mends it by a button, which can be undone', async () => {
    const { page, trouble } = await open(meeting)
    expect(await marked(page)).toEqual(['Tuesday'])
    await page.getByRole('button', { name: 'Make it Wednesday' }).click()
    await isRead(page)
    expect(await draftIn(page)).toBe(meeting.replace('Tuesday', 'Wednesday'))
    expect(await statusOf(page)).toBe('12 words, no findings')
    await page.keyboard.press('Control+z')
    await isRead(page)
    expect(await draftIn(page)).toBe(meeting)
    expect(await marked(page)).toEqual(['Tuesday'])
    expect(trouble).toEqual([])
  })

  it('leaves a rule out, and takes one on', async () => {
    const { page } = await open(`${meeting} The striker has reportedly admitted that he meant it.`)
    expect(await rulesShown(page)).toEqual(['weekday-mismatch'])
    await page.getByText('Rules', { exact: true }).last().click()
    await page.getByLabel('weekday-mismatch').uncheck()
    await page.getByLabel('double-hedge').check()
    await isRead(page)
    expect(new Set(await rulesShown(page))).toEqual(new Set(['double-hedge']))
  })

  it('reads by the date that is given', async () => {
    const { page } = await open('The council met on Monday, March 3. It sits again on Thursday, March 5.')
    const undated = await rulesShown(page)
    await page.getByLabel('Dated').fill('2026-03-05')
    await isRead(page)
    const dated = await rulesShown(page)
    expect(dated).not.toEqual(undated)
    expect(dated).toContain('weekday-mismatch')
  })

  it('puts the draft into a link, and reads it from there', async () => {
    const { page } = await open(`# News\n\n${meeting}\n\n“Éire” 😀 <b>`)
    await page.getByLabel('Read as').selectOption('markdown')
    await page.getByLabel('Dated').fill('2026-03-05')
    await page.getByText('Rules', { exact: true }).last().click()
    await page.getByLabel('weekday-mismatch').uncheck()
    await page.getByRole('button', { name: 'Copy a link' }).click()
    await page.waitForURL(/#draft=/)
    const { page: opened } = await open(undefined, {}, new URL(page.url()).hash)
    expect(await draftIn(opened)).toBe(await draftIn(page))
    expect(await opened.getByLabel('Read as').inputValue()).toBe('markdown')
    expect(await opened.getByLabel('Dated').inputValue()).toBe('2026-03-05')
    expect(await opened.locator('input[name=weekday-mismatch]').isChecked()).toBe(false)
    expect(await rulesShown(opened)).not.toContain('weekday-mismatch')
  })

  it.each(['#draft=AAAA', '#draft=%00', '#draft=q1YqSa0oUbJSAgA', '#draft='])(
    'says so where a link is damaged: %s',
    async (hash) => {
      const { page, trouble } = await open(undefined, {}, hash)
      await expect.poll(() => statusOf(page), patient).toBe('The link is damaged, so this is the sample')
      expect(await draftIn(page)).toContain('KILRUSH')
      expect(trouble).toEqual([])
    }
  )

  it('keeps the draft where the address goes to a place in the page', async () => {
    const { page } = await open(meeting)
    await page.evaluate("location.hash = '#main'")
    await page.evaluate('new Promise((done) => setTimeout(done))')
    expect(await draftIn(page)).toBe(meeting)
  })

  it('opens what is dropped: a Word document, Markdown, a text in Windows-1252', async () => {
    const { page, trouble } = await open()
    await drop(page, 'ferry.docx', readFileSync(new URL('ferry-library.docx', files)))
    await expect.poll(() => draftIn(page), patient).toContain('Harbour master Eilidh Brannock')
    const word = await rulesShown(page)
    expect(word).toContain('caption-contradiction')
    expect(await marked(page)).toContain('208')
    await drop(page, 'ferry.md', readFileSync(new URL('ferry-markdown.md', files)))
    await expect.poll(() => draftIn(page), patient).toContain('## What the villages want')
    expect(await page.getByLabel('Read as').inputValue()).toBe('markdown')
    expect((await rulesShown(page)).sort()).toEqual(word.sort())
    await drop(page, 'old.txt', Buffer.from(`${meeting}\r\n\r\n\x93It\x92s done,\x94 she said.`, 'latin1'))
    await expect.poll(() => draftIn(page), patient).toContain('“It’s done,” she said.')
    await isRead(page)
    expect(await marked(page)).toEqual(['Tuesday'])
    expect(trouble).toEqual([])
  })

  it('says why a file cannot be read, and keeps the draft', async () => {
    const { page } = await open(meeting)
    await drop(page, 'broken.docx', Buffer.from('PK\x03\x04 nothing'))
    await expect.poll(() => statusOf(page), patient).toMatch(/^broken\.docx cannot be read: /)
    expect(await draftIn(page)).toBe(meeting)
    expect(await marked(page)).toEqual(['Tuesday'])
  })

  it('works without a network after it was opened once', async () => {
    const { page } = await open()
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
    await page.context().setOffline(true)
    await page.reload()
    await isRead(page)
    expect(await page.locator('.note').count()).toBeGreaterThan(3)
    await page.getByLabel('Read as').selectOption('markdown')
    await paste(page, `# News\n\n${meeting.replace('Tuesday', '**Tuesday**')}`)
    expect(await marked(page)).toEqual(['Tuesday'])
  })

  it('keeps each letter and the caret where someone types fast, the marks with their words', async () => {
    const { page, trouble } = await open(`${meeting}\n\n${other}`)
    await page.evaluate((at) => {
      const draft = document.querySelector('#draft') as HTMLTextAreaElement
      draft.focus()
      draft.setSelectionRange(at, at)
    }, meeting.length)
    const typed = ' The mayor spoke for an hour.'
    await page.keyboard.type(typed)
    expect(await draftIn(page)).toBe(`${meeting}${typed}\n\n${other}`)
    expect(await page.evaluate("document.querySelector('#draft').selectionStart")).toBe(
      meeting.length + typed.length
    )
    // On a slow machine `for an` has a mark until the hour is read.
    await isRead(page)
    const follows = await page.evaluate(() => {
      const draft = document.querySelector('#draft') as HTMLTextAreaElement
      draft.setSelectionRange(0, 11)
      document.execCommand('insertText', false, 'All of the town and its council')
      const marks = [...document.querySelectorAll('.backdrop mark')].map((mark) => mark.textContent)
      return { marks, isSame: document.querySelector('.backdrop')?.textContent === `${draft.value}\n` }
    })
    expect(follows).toEqual({ marks: ['Tuesday', 'Friday'], isSame: true })
    expect(trouble).toEqual([])
  })

  it('stays usable with 200 KB', async () => {
    const paragraphs = Array.from(
      { length: 1600 },
      (_, at) =>
        `Ward ${at} sent ${at + 3} boats to the regatta, and the judges saw them all off from the long pier before noon on a day without any wind.`
    )
    const { page, trouble } = await open([meeting, ...paragraphs].join('\n\n'))
    expect(await marked(page)).toContain('Tuesday')
    await page.locator('#draft').press('Control+Home')
    await page.keyboard.type('Word from the pier. ')
    expect(await draftIn(page)).toMatch(/^Word from the pier\. The council met on Tuesday/)
    await isRead(page)
    expect(await marked(page)).toContain('Tuesday')
    expect(trouble).toEqual([])
  })

  it('is not harmed by what drafts hold', async () => {
    const { page, trouble } = await open('', {})
    for (const kind of ['text', 'markdown', 'html']) {
      await page.getByLabel('Read as').selectOption(kind)
      await paste(page, hostileDrafts(60).join('\n'))
      expect(await statusOf(page)).toMatch(/ findings$/)
      expect(await page.locator('.note').count()).toBeGreaterThan(20)
      expect(await page.locator('.backdrop :not(mark)').count()).toBe(0)
      expect(await page.locator('.note :not(p, span, a, q, button)').count()).toBe(0)
      const links = await page
        .locator('.note a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      expect(links.filter((link) => !/^\/rules\/[a-z-]+\/$/.test(link ?? ''))).toEqual([])
    }
    expect(trouble).toEqual([])
  })

  it('can be worked by keyboard', async () => {
    const { page } = await open(meeting)
    await page.locator('#draft').focus()
    await page.keyboard.press('Tab')
    expect(await page.locator('.note:focus').count()).toBe(1)
    expect(await page.locator('mark.lit').count()).toBe(1)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await isRead(page)
    expect(await draftIn(page)).toContain('Wednesday')
    expect(await page.evaluate('document.activeElement.id')).toBe('draft')
  })

  it.each(
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      [1280, 390].map((width) => ({ colorScheme, width }))
    )
  )('has no fault that axe finds, and fits: $colorScheme, $width wide', async (view) => {
    const { page, trouble } = await open(undefined, view)
    await page.getByText('Rules', { exact: true }).last().click()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    expect(trouble).toEqual([])
  })
}

/** Waits until the draft has been read as it stands. */
async function isRead(page: Page): Promise<void> {
  await page.locator('#notes[aria-busy=false]').waitFor({ state: 'attached' })
}

/** Pasted by the event alone: Chromium takes half a minute to write 200 KB as if they were typed. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const draft = document.querySelector('#draft') as HTMLTextAreaElement
    draft.value = text
    draft.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }))
  }, text)
  await isRead(page)
}

async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    ([name, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([bytes], name))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, bytes.toString('base64')] as const
  )
}

const rulesShown = (page: Page) => page.locator('.note .head a').allTextContents()
const marked = (page: Page) => page.locator('.backdrop mark:not(.other)').allTextContents()
const draftIn = (page: Page) => page.locator('#draft').inputValue()
const statusOf = (page: Page) => page.locator('#status').textContent()
