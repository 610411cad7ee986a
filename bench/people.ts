/**
 * Measures the people fact on real copy: how many mentions of people it finds, and how well it tells who is who.
 *
 *     npm run bench:people -- [--show]
 *
 * Reads the corpora in BACKREAD_CORPUS (by default ../shared/corpus), and says so and stops where there are none. The
 * marks in people.json were made by hand before the fact was measured against them, on stretches taken at even steps
 * through the corpora: every name of a person, with its title and without a possessive ending, and who it is. They hold
 * no text, only offsets into articles. A mark is found where a mention overlaps its surname, one mention to a mark. The
 * whole article is read; only the stretch is counted. Pairs are counted among the marks that were found. `--show`
 * prints what was missed and what is no person, in context, to be read.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fileRangeOf } from '../src/draft/place.ts'
import { type NameMention, type People, people } from '../src/facts/people/index.ts'
import { read } from '../src/index.ts'
import { type Article, corpusFolder, readArticles } from './corpus.ts'

/** A stretch of an article, read by hand. */
interface Stretch {
  readonly corpus: string
  /** Its line in the corpus, from 1: two drafts of a corpus may share an id. */
  readonly line: number
  readonly id: string
  /** Offsets into the article's text. */
  readonly from: number
  readonly to: number
  readonly marks: readonly Mark[]
}

/**
 * Offset, length, and who it is: a number within the stretch, from 1. Someone numbered 0 may be read either way
 * (`Kimye`, a name run together with the next headline) and is not counted.
 */
type Mark = readonly [offset: number, length: number, person: number]

/** A mention with its offsets into the article. */
interface Placed {
  readonly mention: NameMention
  readonly start: number
  readonly end: number
}

/** How many there are by hand, how many by the fact, and how many by both. */
interface Score {
  marked: number
  found: number
  right: number
}

const { values: options } = parseArgs({ options: { show: { type: 'boolean', default: false } } })

function measure(corpora: ReadonlyMap<string, readonly Article[]>): void {
  const all: Score = { marked: 0, found: 0, right: 0 }
  const sure: Score = { marked: 0, found: 0, right: 0 }
  const pairs: Score = { marked: 0, found: 0, right: 0 }
  const stretches = readStretches()
  for (const stretch of stretches) {
    const { text, date } = articleOf(stretch, corpora)
    const cast = people(read(text, { date }))
    const mentions = placedIn(stretch, cast)
    const matches = matchMarks(stretch, mentions, text)
    const isSure = ({ mention }: Placed) => cast.personOf(mention)?.sure ?? mention.sure
    countMentions(all, stretch, mentions, matches)
    countMentions(sure, stretch, mentions.filter(isSure), matches)
    countPairs(pairs, matches, cast)
    if (options.show) show(stretch, mentions, matches, text)
  }
  console.log(`${stretches.length} stretches of copy, ${all.marked} mentions of people marked by hand\n`)
  console.log(
    [
      '| people | by hand | by the fact | right | precision | recall |',
      '| --- | ---: | ---: | ---: | ---: | ---: |',
      row('mentions', all),
      row('mentions of people it is sure of', sure),
      row('pairs of mentions that are one person', pairs)
    ].join('\n')
  )
}

function readStretches(): Stretch[] {
  return JSON.parse(readFileSync(new URL('people.json', import.meta.url), 'utf8')) as Stretch[]
}

function articleOf({ corpus, line, id }: Stretch, corpora: ReadonlyMap<string, readonly Article[]>): Article {
  const article = corpora.get(corpus)?.[line - 1]
  if (article?.id !== id)
    throw new Error(`Unexpected \`${article?.id}\` in line ${line} of ${corpus}, expected \`${id}\``)
  return article
}

/** The fact's mentions within the stretch. */
function placedIn({ from, to }: Stretch, { mentions }: People): Placed[] {
  return mentions.flatMap((mention) => {
    const range = fileRangeOf(mention)
    return range && range.start >= from && range.end <= to ? [{ mention, ...range }] : []
  })
}

/** For each mark the mention that overlaps its surname; a mention of two names finds one of them. */
function matchMarks({ marks }: Stretch, mentions: readonly Placed[], text: string): Map<Mark, Placed> {
  const matches = new Map<Mark, Placed>()
  const free = new Set(mentions)
  for (const mark of marks) {
    const end = mark[0] + mark[1]
    const name = text.slice(mark[0], end).replace(/,? (?:Jr|Sr|I{2,3})\.?$/u, '')
    const start = mark[0] + name.lastIndexOf(' ') + 1
    const match = [...free].find((placed) => placed.start < mark[0] + name.length && start < placed.end)
    if (match) matches.set(mark, match)
    if (match) free.delete(match)
  }
  return matches
}

function countMentions(
  score: Score,
  { marks }: Stretch,
  mentions: readonly Placed[],
  matches: ReadonlyMap<Mark, Placed>
): void {
  const counted = marks.filter(isCounted)
  const right = new Set(counted.map((mark) => matches.get(mark)))
  score.marked += counted.length
  score.found += mentions.filter((placed) => right.has(placed) || !isDoubtful(placed, marks)).length
  score.right += mentions.filter((placed) => right.has(placed)).length
}

function isCounted([, , person]: Mark): boolean {
  return person > 0
}

function isDoubtful({ start, end }: Placed, marks: readonly Mark[]): boolean {
  return marks.some((mark) => !isCounted(mark) && start < mark[0] + mark[1] && mark[0] < end)
}

/** Who is who, of the marks that were found. A mention that the fact gives to nobody is one with none. */
function countPairs(score: Score, matches: ReadonlyMap<Mark, Placed>, { personOf }: People): void {
  const found = [...matches].filter(([mark]) => isCounted(mark))
  found.forEach(([[, , person], { mention }], at) => {
    for (const [[, , otherPerson], other] of found.slice(at + 1)) {
      const isOne = person === otherPerson
      const isTakenForOne = personOf(mention) !== undefined && personOf(mention) === personOf(other.mention)
      if (isOne) score.marked++
      if (isTakenForOne) score.found++
      if (isOne && isTakenForOne) score.right++
    }
  })
}

function show(
  { id, marks }: Stretch,
  mentions: readonly Placed[],
  matches: ReadonlyMap<Mark, Placed>,
  text: string
): void {
  const print = (what: string, start: number, end: number) => {
    const context = `${text.slice(Math.max(0, start - 60), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 60)}`
    console.log(`${id}:${start} ${what}: …${context.replaceAll(/\s*\n\s*/g, ' ¶ ')}…`)
  }
  const right = new Set(matches.values())
  for (const mark of marks.filter(isCounted))
    if (!matches.has(mark)) print('missed', mark[0], mark[0] + mark[1])
  for (const placed of mentions)
    if (!right.has(placed) && !isDoubtful(placed, marks)) print('no person', placed.start, placed.end)
}

function row(name: string, { marked, found, right }: Score): string {
  return `| ${name} | ${marked} | ${found} | ${right} | ${percent(right, found)} | ${percent(right, marked)} |`
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part / whole) * 100)}%`
}

const clean = readArticles()
const drafts = readArticles('ai-drafts')
if (clean && drafts)
  measure(
    new Map([
      ['clean-news', clean],
      ['ai-drafts', drafts]
    ])
  )
else
  console.log(
    `No corpora in ${corpusFolder()}; set BACKREAD_CORPUS to the folder that has clean-news.jsonl.gz and ai-drafts.jsonl.gz`
  )
