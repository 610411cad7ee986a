/** Published articles to measure with, from the folder that BACKREAD_CORPUS names. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** An article as plain text: its headline, an empty line, its paragraphs. */
export interface Article {
  readonly id: string
  readonly text: string
  /** The day it was published, as `YYYY-MM-DD`; absent where it is not known. */
  readonly date: string | undefined
}

/** The folder of the corpus. */
export function corpusFolder(): string {
  return process.env.BACKREAD_CORPUS ?? join('..', 'shared', 'corpus')
}

/** The articles of a corpus, by default the clean ones, or `undefined` where there is no corpus. */
export function readArticles(corpus = 'clean-news'): Article[] | undefined {
  const path = join(corpusFolder(), `${corpus}.jsonl.gz`)
  if (!existsSync(path)) return undefined
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n')
  return lines.filter((line) => line !== '').map(articleOf)
}

function articleOf(line: string): Article {
  const { id, title, text, date } = JSON.parse(line) as Record<string, string | null>
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0]
  return { id: id ?? '', text: withTitle(title ?? '', text ?? ''), date: day }
}

// Some texts of the corpus begin with the title already: a second one would be a fault that nobody printed.
function withTitle(title: string, text: string): string {
  return text.trimStart().startsWith(title.trim()) ? text.trim() : `${title}\n\n${text}`.trim()
}

/** A sample of a size: every so many articles, from the first to the last, the same in every run. */
export function sampleOf(articles: readonly Article[], size: number): Article[] {
  const step = Math.max(articles.length / Math.max(size, 1), 1)
  const count = Math.min(size, articles.length)
  return Array.from({ length: count }, (_, at) => articles[Math.floor(at * step)] as Article)
}

/** The words of a text, told by white space. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
