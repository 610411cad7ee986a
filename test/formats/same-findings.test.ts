import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { lintFile, readFile, relatedOf } from '../../src/index.ts'
import { backread } from '../support/cli.ts'
import { faultsOf } from '../support/draft.ts'

const folder = new URL('files/', import.meta.url)
const files = readdirSync(folder)

/** What each story has wrong: the rule, and the words that it quotes. */
const planted: Readonly<Record<string, readonly string[]>> = {
  ferry: [
    'weekday-mismatch: Tuesday',
    'year-typo: 208',
    'count-mismatch: three / the morning boat, the school boat, the noon boat and the late boat',
    'caption-contradiction: midday sun / starry sky',
    'name-spelling: Oyelaren / Oyelaran',
    'title-conflict: Former harbour master Eilidh Brannock / Harbour master Eilidh Brannock',
    'repeated-passage: Shopkeepers had warned that they could not stock any fresh food without the late boat. A petition with hundreds of names was handed in at the town hall before the meeting began. / Shopkeepers had warned that they could not stock fresh food without the late boat. A petition with hundreds of names was handed in at the town hall before the meeting began.'
  ],
  museum: [
    'quote-marks: “',
    'count-mismatch: Four / Corrie & Daughters',
    'repeated-words: the the',
    'year-typo: 19966',
    'caption-contradiction: two guests / Ines Calloway, Bram Oduya and Petra Sand',
    'impossible-date: February 30, 1988',
    'name-spelling: Varda / Varga'
  ],
  marathon: [
    'direction-mismatch: rose / 4,200 / 3,900',
    'weekday-mismatch: Sunday',
    'age-mismatch: 63 / 61',
    'leftover-text: [insert name]',
    'acronym-mismatch: RFA / Riverside Athletics Federation'
  ]
}

/** The findings in a file, as rule and quoted words; where they stand differs with the order of the page. */
async function findingsIn(name: string): Promise<string[]> {
  const messages = await lintFile(readFileSync(new URL(name, folder)), { path: name })
  return messages
    .map((message) => {
      const quoted = [message.actual, ...relatedOf(message).map(({ actual }) => actual)]
      return `${message.ruleId}: ${quoted.join(' / ')}`
    })
    .sort()
}

it('has each story in each format', () => {
  const formats = new Map<string, number>()
  for (const name of files) {
    const format = name.replace(/^[a-z]+-/, '')
    formats.set(format, (formats.get(format) ?? 0) + 1)
  }
  expect([...formats.keys()].sort()).toEqual([
    'html.eml',
    'library.docx',
    'libreoffice.docx',
    'markdown.md',
    'newsml-nitf.xml',
    'newsml-xhtml.xml',
    'ninjs2.json',
    'ninjs3.json',
    'nitf.xml',
    'page.html',
    'plain.eml',
    'plain.txt',
    'whole.eml'
  ])
  expect([...formats.values()].every((count) => count === 3)).toBe(true)
})

describe.each(Object.keys(planted))('the story of the %s', (story) => {
  it.each(files.filter((name) => name.startsWith(story)))(
    '%s: the same findings, by rule and words',
    async (name) => {
      expect(await findingsIn(name)).toEqual([...(planted[story] ?? [])].sort())
    }
  )
})

it('is the same from the command, in one run', async () => {
  const { stdout, code } = await backread(fileURLToPath(folder), ['--format', 'json', ...files])
  const reports = JSON.parse(stdout) as readonly {
    readonly path: string
    readonly messages: readonly { readonly ruleId: string }[]
  }[]
  expect(reports.map(({ path }) => path)).toEqual(files)
  for (const { path, messages } of reports) {
    const rules = (planted[path.replace(/-.*/, '')] ?? []).map((each) => each.replace(/:.*/, ''))
    expect({ path, found: messages.map(({ ruleId }) => ruleId).sort() }).toEqual({
      path,
      found: rules.sort()
    })
  }
  expect(code).toBe(1)
})

it.each(files)('%s: every character stands where its place says', async (name) => {
  const draft = await readFile(readFileSync(new URL(name, folder)), { path: name })
  const placed = { ...draft, meta: draft.meta.filter(({ pieces }) => pieces.length > 0) }
  expect(faultsOf(placed)).toEqual([])
})

it('marks the words themselves in JSON and XML, through what they are written as', async () => {
  for (const name of [
    'museum-ninjs2.json',
    'museum-ninjs3.json',
    'museum-newsml-xhtml.xml',
    'museum-nitf.xml'
  ]) {
    const source = readFileSync(new URL(name, folder), 'utf8')
    const messages = await lintFile(readFileSync(new URL(name, folder)), { path: name })
    const written = messages.map(({ place }) =>
      place && 'start' in place ? source.slice(place.start.offset, place.end.offset) : undefined
    )
    expect(written).toEqual(
      expect.arrayContaining(['the the', '19966', 'February 30, 1988', 'Varda', 'two guests'])
    )
    expect(written.some((words) => /^(?:&ldquo;|\\u201c|&#8220;|&#x201C;)$/.test(words ?? ''))).toBe(true)
  }
})

it('names the day that the file is dated, where a weekday has none in the text', async () => {
  for (const name of files.filter((each) => /^ferry.*(?:json|xml|eml)$/.test(each))) {
    const draft = await readFile(readFileSync(new URL(name, folder)), { path: name })
    const dates = draft.meta.filter((block) => /date|created/i.test(block.name ?? '')).map(({ text }) => text)
    expect(dates[0]).toMatch(/2026-02-06|6 Feb 2026/)
  }
})
