/**
 * Measures the rules: how many planted slips each one finds, and what it reports on articles as they were published.
 *
 *     npm run bench:rules -- [--sample N | --all] [--rule ID]… [--seed TEXT] [--show] [--missed] [--real] [--write]
 *
 * Reads the corpus in BACKREAD_CORPUS (by default ../shared/corpus), and says so and stops where there is none. Into
 * each article of the sample each slip is planted once, alone, where the article has a place for it and the rule was
 * silent before; it counts as found where the rule marks words that overlap it, or names it as a related place. By
 * default the sample is 600 articles, about every fourth. A rule that is not registered is skipped, with a note.
 *
 * `--show` prints every finding on the published articles in context, and `--missed` every slip that was not found, to
 * be read; `--real` lists what the rules on dates and people found in print, by article and place: the slips and the
 * false alarms, as read.json has them, and what nobody has read yet; `--write` puts the tables into README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { VFileMessage } from 'vfile-message'
import { levelOf, lint, relatedOf } from '../src/index.ts'
import { presets } from '../src/presets/index.ts'
import { type Article, corpusFolder, countWords, readArticles, sampleOf } from './corpus.ts'
import { randomFrom } from './random.ts'
import { slips } from './slips/index.ts'
import type { Planted, Slip } from './slips/slip.ts'

const { values: options } = parseArgs({
  options: {
    sample: { type: 'string', default: '600' },
    all: { type: 'boolean', default: false },
    rule: { type: 'string', multiple: true },
    seed: { type: 'string', default: 'backread' },
    show: { type: 'boolean', default: false },
    missed: { type: 'boolean', default: false },
    real: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false }
  }
})

function measure(all: readonly Article[]): void {
  const size = options.all ? all.length : Number(options.sample)
  if (!Number.isInteger(size) || size < 1)
    throw new Error(`Unexpected sample \`${options.sample}\`, expected a number of articles`)
  const sample = sampleOf(all, size)
  console.log(`${sample.length} of ${all.length} articles, seed \`${options.seed}\``)
  const ids = registered(options.rule ?? [...Object.keys(presets.recommended ?? {}), ...ruleOfSlips])
  const published = lintPublished(sample, ids)
  const recall = slips.filter(({ rule }) => ids.includes(rule)).map((slip) => tryOut(slip, sample, published))
  const tables = `${recallTable(recall)}\n\n${publishedTable(published, ids, sample)}`
  console.log(`\n${tables}`)
  if (options.real) listReal(published)
  if (options.write) writeReadme(tables)
}

const ruleOfSlips = slips.map(({ rule }) => rule)

/** The rules of a list that there are, each once; the others are named. */
function registered(ids: readonly string[]): string[] {
  const all = [...new Set(ids)]
  for (const id of all) if (!isRegistered(id)) console.log(`Skipped \`${id}\`: not registered yet`)
  return all.filter(isRegistered)
}

function isRegistered(id: string): boolean {
  return id in (presets.all ?? {})
}

/** What a rule is set to, alone: every other rule is off. */
function only(ids: readonly string[]) {
  const off = Object.fromEntries(Object.keys(presets.all ?? {}).map((id) => [id, 'off' as const]))
  return { rules: { ...off, ...Object.fromEntries(ids.map((id) => [id, 'on' as const])) } }
}

type Published = ReadonlyMap<Article, readonly VFileMessage[]>

/** The findings on articles as they were published. */
function lintPublished(sample: readonly Article[], ids: readonly string[]): Published {
  const found = new Map<Article, VFileMessage[]>()
  for (const article of sample) {
    const messages = lint(article.text, { date: article.date, config: only(ids) })
    found.set(article, messages)
    if (options.show) for (const message of messages) show(article, message)
  }
  return found
}

// The rules whose findings on published copy are read, every one.
const datesAndPeople: ReadonlySet<string> = new Set([
  'year-typo',
  'impossible-date',
  'weekday-mismatch',
  'date-order',
  'age-mismatch',
  'name-spelling',
  'title-conflict'
])

/** What was read by hand: `article rule words` of real slips, and of false alarms with the reason. */
interface ReadByHand {
  readonly real: readonly string[]
  readonly falseAlarms: Readonly<Record<string, string>>
}

function readByHand(): ReadByHand {
  return JSON.parse(readFileSync(new URL('read.json', import.meta.url), 'utf8')) as ReadByHand
}

/** Lists the slips that the rules on dates and people found in print, and what is no slip or is still to be read. */
function listReal(published: Published): void {
  const { real, falseAlarms } = readByHand()
  const found = [...published].flatMap(([{ id, text }, messages]) =>
    messages
      .filter(({ ruleId }) => datesAndPeople.has(ruleId ?? ''))
      .map(({ ruleId, line, column, reason, place }) => {
        const { start, end } = rangeOf({ place })
        return {
          key: `${id} ${ruleId} ${text.slice(start, end)}`,
          row: `${id}:${line}:${column} ${ruleId}: ${reason}`
        }
      })
  )
  const list = (title: string, rows: readonly string[]): void => {
    if (rows.length > 0)
      console.log(`\n${title} (${rows.length}):\n\n${rows.map((row) => `- ${row}`).join('\n')}`)
  }
  const isReal = ({ key }: { key: string }): boolean => real.includes(key)
  const isFalse = ({ key }: { key: string }): boolean => key in falseAlarms
  list(
    'Slips that went to print',
    found.filter(isReal).map(({ row }) => row)
  )
  list(
    'False alarms',
    found.filter(isFalse).map(({ key, row }) => `${row} (${falseAlarms[key]})`)
  )
  list(
    'Not read yet',
    found.filter((each) => !isReal(each) && !isFalse(each)).map(({ row }) => row)
  )
}

/** A finding with the words around it. */
function show({ id, text }: Article, message: VFileMessage): void {
  const { start, end } = rangeOf(message)
  console.log(
    `${id}:${message.line}:${message.column} ${levelOf(message)} ${message.ruleId}: ${message.reason}`
  )
  console.log(`    ${inContext(text, { start, end })}`)
  for (const { line, column, reason } of relatedOf(message)) console.log(`    ${line}:${column} ${reason}`)
}

function inContext(text: string, { start, end }: { start: number; end: number }): string {
  const context = `${text.slice(Math.max(0, start - 120), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 120)}`
  return `…${context.replaceAll(/\s*\n\s*/g, ' ¶ ')}…`
}

function rangeOf({ place }: Pick<VFileMessage, 'place'>): { start: number; end: number } {
  if (!place || !('start' in place)) return { start: 0, end: 0 }
  return { start: place.start.offset ?? 0, end: place.end.offset ?? 0 }
}

interface Recall {
  readonly slip: Slip
  planted: number
  found: number
  /** Of the planted ones, those that the draft gives all that is needed to tell. */
  evident: number
  foundEvident: number
}

/** Plants a slip into each article of the sample, and counts how many of them its rule finds. */
function tryOut(slip: Slip, sample: readonly Article[], published: Published): Recall {
  const recall: Recall = { slip, planted: 0, found: 0, evident: 0, foundEvident: 0 }
  const config = only([slip.rule])
  for (const article of sample) {
    if (published.get(article)?.some(({ ruleId }) => ruleId === slip.rule)) continue
    const planted = slip.plant(article, randomFrom(`${options.seed}/${article.id}/${slip.name}`))
    if (!planted) continue
    const messages = lint(planted.text, { date: article.date, config })
    const isFound = messages.some((message) => marks(message, planted))
    recall.planted++
    if (isFound) recall.found++
    else if (options.missed)
      console.log(`${article.id} ${slip.rule}, ${slip.name}: ${inContext(planted.text, planted)}`)
    if (planted.evident) recall.evident++
    if (planted.evident && isFound) recall.foundEvident++
  }
  return recall
}

/** Whether a finding or one of its related places shares a character with the planted slip. */
function marks(message: VFileMessage, { start, end }: Planted): boolean {
  return [message, ...relatedOf(message)].some((each) => {
    const range = rangeOf(each as Pick<VFileMessage, 'place'>)
    return range.start < end && start < range.end
  })
}

function recallTable(recalls: readonly Recall[]): string {
  const rows = recalls.flatMap(({ slip, planted, found, evident, foundEvident }) => {
    const row = (name: string, of: number, hits: number) =>
      `| \`${slip.rule}\` | ${name} | ${of} | ${hits} | ${percent(hits, of)} |`
    const all = row(slip.name, planted, found)
    return evident > 0
      ? [all, row('the same, where both sides speak of the present', evident, foundEvident)]
      : [all]
  })
  return ['| rule | slip | planted | found | recall |', '| --- | --- | ---: | ---: | ---: |', ...rows].join(
    '\n'
  )
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part / whole) * 100)}%`
}

const levels = ['error', 'warning', 'info'] as const

/** Findings per 10,000 words of published copy. Most are slips that went to print; each has to be read to tell. */
function publishedTable(published: Published, ids: readonly string[], sample: readonly Article[]): string {
  const words = sample.reduce((sum, { text }) => sum + countWords(text), 0)
  const messages = [...published.values()].flat()
  const rate = (fits: (message: VFileMessage) => boolean): string =>
    ((messages.filter(fits).length / words) * 10_000).toFixed(2)
  const row = (name: string, isOf: (message: VFileMessage) => boolean): string =>
    `| ${name} | ${levels.map((level) => rate((message) => isOf(message) && levelOf(message) === level)).join(' | ')} |`
  return [
    `On ${sample.length.toLocaleString('en-US')} articles as published (${words.toLocaleString('en-US')} words), findings per 10,000 words:`,
    '',
    '| rule | error | warning | info |',
    '| --- | ---: | ---: | ---: |',
    ...ids.map((id) => row(`\`${id}\``, ({ ruleId }) => ruleId === id)),
    row('all', () => true)
  ].join('\n')
}

/** Puts the tables between the two marks in README.md. */
function writeReadme(tables: string): void {
  const path = new URL('../README.md', import.meta.url)
  const readme = readFileSync(path, 'utf8')
  const section = /(?<=<!-- precision -->\n)[\s\S]*?(?=<!-- \/precision -->)/
  if (!section.test(readme))
    throw new Error('README.md has no `<!-- precision -->` with `<!-- /precision -->` after it')
  writeFileSync(
    path,
    readme.replace(section, () => `\n${tables}\n\n`)
  )
}

const articles = readArticles()
if (articles) measure(articles)
else
  console.log(
    `No corpus in ${corpusFolder()}; set BACKREAD_CORPUS to the folder that has clean-news.jsonl.gz`
  )
