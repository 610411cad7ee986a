/**
 * Measures the safe fixes: of slips planted into published articles, how many come out as they were printed.
 *
 *     npm run bench:fixes -- [--sample N | --all] [--seed TEXT] [--wrong]
 *
 * Reads the corpus in BACKREAD_CORPUS (by default ../shared/corpus), and says so and stops where there is none. Each slip
 * is planted once into each article that has a place for it and nothing else to mend; the article is mended until
 * nothing safe is left, and held against what was printed. `--wrong` prints the places that came out otherwise.
 */
import { parseArgs } from 'node:util'
import { fixSource } from '../src/fix/fix-source.ts'
import { lint } from '../src/index.ts'
import { presets } from '../src/presets/index.ts'
import { type Article, corpusFolder, readArticles, sampleOf } from './corpus.ts'
import { randomFrom } from './random.ts'
import { slips } from './slips/index.ts'
import type { Slip } from './slips/slip.ts'

const { values: options } = parseArgs({
  options: {
    sample: { type: 'string', default: '600' },
    all: { type: 'boolean', default: false },
    seed: { type: 'string', default: 'backread' },
    wrong: { type: 'boolean', default: false }
  }
})

/** The rules that call a fix safe. */
const rules: readonly string[] = ['year-typo', 'repeated-words', 'leftover-text', 'quote-marks']

const rounds = 10

/** An article with all that is safe mended, by one rule. */
function mend(text: string, rule: string, { date }: Article): string {
  const off = Object.fromEntries(Object.keys(presets.all ?? {}).map((id) => [id, 'off' as const]))
  let source = text
  for (let round = 0; round < rounds; round++) {
    const messages = lint(source, { date, config: { rules: { ...off, [rule]: 'on' } } })
    const { source: next } = fixSource({ source, format: 'text' }, messages)
    if (next === source) break
    source = next
  }
  return source
}

/** A broken apostrophe is mended to a curly one, in whatever style the article has its own. */
function alike(text: string): string {
  return text.replaceAll('’', "'")
}

/** Plants a slip into each article, and counts what became of it. */
function tryOut({ rule, name, plant }: Slip, articles: readonly Article[]): string {
  const count = { planted: 0, mended: 0, wrong: 0 }
  for (const article of articles) {
    const planted = plant(article, randomFrom(`${options.seed}/${article.id}/${name}`))
    if (!planted || mend(article.text, rule, article) !== article.text) continue
    count.planted++
    const after = mend(planted.text, rule, article)
    if (alike(after) === alike(article.text)) count.mended++
    else if (after !== planted.text) {
      count.wrong++
      if (options.wrong) {
        const around = (text: string) => text.slice(Math.max(0, planted.start - 60), planted.end + 60)
        console.log(`${article.id}: ${around(article.text)}\n    became ${around(after)}`)
      }
    }
  }
  return `| \`${rule}\` | ${name} | ${count.planted} | ${count.mended} | ${count.wrong} |`
}

const articles = readArticles()
if (articles) {
  const sample = options.all ? articles : sampleOf(articles, Number(options.sample))
  console.log(`${sample.length} of ${articles.length} articles, seed \`${options.seed}\`\n`)
  console.log('| rule | slip | planted | mended | wrong |\n| --- | --- | ---: | ---: | ---: |')
  for (const slip of slips.filter(({ rule }) => rules.includes(rule))) console.log(tryOut(slip, sample))
} else console.log(`There is no corpus in ${corpusFolder()}; name its folder in BACKREAD_CORPUS`)
