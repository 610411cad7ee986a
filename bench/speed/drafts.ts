/** Drafts to measure with, made of the corpus: the same in every run. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../corpus.ts'

/** The words of each draft of an archive. */
export const wordsEach = 600

/** The words of the articles from one on, so many; articles that are shorter are put together. */
export function draftOf(articles: readonly Article[], from: number, words = wordsEach): string {
  const parts: string[] = []
  for (let at = from; parts.length < words; at++) {
    const { text } = articles[at % articles.length] as Article
    parts.push(...`${text.trim()}\n\n`.split(/(?<=\s)(?=\S)/).slice(0, words - parts.length))
  }
  return `${parts.join('').trim()}\n`
}

/** Writes so many drafts of 600 words into a new folder, a hundred a subfolder, and gives their paths. */
export function writeArchive(folder: string, articles: readonly Article[], count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const desk = join(folder, `desk-${String(Math.floor(at / 100)).padStart(4, '0')}`)
    if (at % 100 === 0) mkdirSync(desk, { recursive: true })
    const path = join(desk, `${String(at).padStart(6, '0')}.txt`)
    writeFileSync(path, draftOf(articles, at))
    return path
  })
}

/** Writes a text as one draft of so many bytes, and as drafts of 10 KB in a folder; gives both paths. */
export function writeLong(
  root: string,
  articles: readonly Article[],
  bytes: number
): { long: string; short: string } {
  const source = Buffer.from(articles.map(({ text }) => text).join('\n\n'))
  const text = Buffer.concat(Array(Math.ceil(bytes / source.length)).fill(source)).subarray(0, bytes)
  const [long, short] = [join(root, 'long.txt'), join(root, 'short')]
  writeFileSync(long, text)
  mkdirSync(short)
  for (let at = 0; at * shortBytes < bytes; at++)
    writeFileSync(
      join(short, `${String(at).padStart(6, '0')}.txt`),
      text.subarray(at * shortBytes, (at + 1) * shortBytes)
    )
  return { long, short }
}

const shortBytes = 10_000
