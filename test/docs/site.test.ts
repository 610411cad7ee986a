import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fromHtml } from 'hast-util-from-html'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { elementsOf, hasClass, wordsOf } from '../../.docs/lib/html.ts'
import { checkLinks } from '../../.docs/lib/links.ts'
import { remarkIds } from '../../src/report.ts'
import { chromiumPath, violations } from '../support/chromium.ts'
import { readPage, ruleIds } from '../support/page.ts'
import { siteInChromium } from '../support/site-server.ts'
import { testPlayground } from './playground.ts'

if (!chromiumPath)
  console.log('Chromium is not installed here, so the tests of the docs site in it do not run')

const root = fileURLToPath(new URL('../../', import.meta.url))
const site = mkdtempSync(join(tmpdir(), 'backread-site-'))
const page = (url: string) => readFileSync(join(site, url, 'index.html'), 'utf8')

// The build checks every link of the site, and fails where one is broken.
beforeAll(() => {
  const npm = ['run', '--silent', 'docs', '--', `--output=${site}`]
  execFileSync('npm', npm, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32'
  })
})
afterAll(() => rmSync(site, { recursive: true, force: true }))

describe('the docs site', () => {
  it.each(ruleIds)('has a page where the findings of %s lead, with its drafts marked', (id) => {
    const { cases, title } = readPage(id)
    const elements = elementsOf(fromHtml(page(`rules/${id}`)))
    const proofs = elements.filter((element) => hasClass(element, 'proof'))
    const shown = proofs.map((proof) =>
      elementsOf(proof)
        .filter((element) => element.tagName === 'mark' && !hasClass(element, 'other'))
        .map((mark) => wordsOf(mark, ({ tagName }) => tagName === 'sup'))
        .join('')
    )
    const marked = cases.map(({ draft, marks }) =>
      marks.map(({ start, end }) => draft.slice(start, end)).join('')
    )
    expect(elements.filter(({ tagName }) => tagName === 'h1').map((heading) => wordsOf(heading))).toEqual([
      title
    ])
    expect(shown).toEqual(marked.map((words) => words.replaceAll('\n', '')))
  })

  it.each(['plugins', ...remarkIds])('has a page where the remark %s leads', (name) =>
    expect(page(`guide/${name}`)).toContain('<h1')
  )

  it('publishes the schemas where configs look for them', () => {
    for (const name of ['schema.json', 'stylebook.schema.json'])
      expect(JSON.parse(readFileSync(join(site, name), 'utf8')).$id).toMatch(new RegExp(`/${name}$`))
  })

  it('asks no other host for anything', () => {
    const home = page('')
    expect(home).toContain("default-src 'self'")
    expect(home).not.toMatch(/(?:src|<link[^>]+href)="https?:/)
    expect(readFileSync(join(site, 'assets/style.css'), 'utf8')).not.toMatch(/@import|url\((?!data:)/)
  })

  it('is not built with a link to a page, a file or an anchor that is not there', () => {
    const content =
      '<!doctype html><h2 id="here"></h2><a href="#here"></a><a href="/nowhere/"></a><img src="/no.png"><a href="#there"></a>'
    expect(() => checkLinks(site, [{ url: '/a/', content }])).toThrow(
      [
        'Broken links:',
        ...['/nowhere/', '/no.png', '#there'].map((link) => `/a/ links to \`${link}\`, which is not there`)
      ].join('\n')
    )
  })
})

const shown = ['/', '/rules/count-mismatch/', '/guide/first-run/'] as const

describe.skipIf(!chromiumPath)('the docs site in Chromium', () => {
  const served = siteInChromium(site)

  const open = (url: string, colorScheme: 'light' | 'dark' = 'light', width = 1280) =>
    served.open(url, { colorScheme, width })

  it.each(
    shown.flatMap((url) =>
      (['light', 'dark'] as const).flatMap((scheme) =>
        [1280, 390].map((width) => [url, scheme, width] as const)
      )
    )
  )('has no fault that axe finds, and fits: %s, %s, %i wide', async (url, scheme, width) => {
    const { page, trouble } = await open(url, scheme, width)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    expect(trouble).toEqual([])
    await page.context().close()
  })

  it('draws a thread between the places that disagree, and lights up what belongs together', async () => {
    const { page, trouble } = await open('/')
    expect(await page.locator('.threads path').count()).toBeGreaterThan(2)
    await page.keyboard.press('j')
    const number = await page.locator('.note:focus').getAttribute('data-number')
    expect(number).toBe('1')
    expect(await page.locator('mark.lit').count()).toBe(2)
    expect(trouble).toEqual([])
  })

  it('finds a rule by key, and opens it', async () => {
    const { page, trouble } = await open('/')
    await page.keyboard.press('/')
    await page.keyboard.type('year typo')
    await page.locator('#search-hits a').first().waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForURL('**/rules/year-typo/')
    expect(await page.locator('#search').isVisible()).toBe(false)
    expect(trouble).toEqual([])
  })

  it('keeps to the theme that the reader chose', async () => {
    const { page } = await open('/guide/', 'light')
    await page.locator('#theme').click()
    await page.goto(new URL('/rules/', page.url()).href)
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(23, 24, 26)')
  })
})

describe.skipIf(!chromiumPath)('the playground', () => testPlayground(site))
