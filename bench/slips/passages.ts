/** A paragraph pasted again, further down, with small changes. */
import type { Random } from '../random.ts'
import { paragraphsOf, proseOf } from './prose.ts'
import type { Planted, Slip } from './slip.ts'

/** Changes that leave the sense alone, as a second hand makes them. */
const changes: readonly (readonly [from: RegExp, to: string])[] = [
  [/ that (?=\p{Ll})/u, ' '],
  [/ also /u, ' '],
  [/ about (?=\d)/u, ' around '],
  [/ more than /u, ' over '],
  [/ because /u, ' since '],
  [/ will /u, ' is to '],
  [/ has been /u, ' was '],
  [/ although /u, ' though '],
  [/ many /u, ' a number of '],
  [/ during /u, ' in '],
  [/ several /u, ' a few '],
  [/ while /u, ' whereas '],
  [/, (?=\p{Ll})/u, ' '],
  [/ the (?=\p{Ll})/u, ' this '],
  [/ and (?=\p{Ll})/u, ', and '],
  [/ a (?=\p{Ll})/u, ' one ']
]

const mostChanges = 3

function reword(text: string, random: Random): string {
  let words = text
  const fit = changes.filter(([from]) => from.test(text))
  for (let count = 0; count < Math.min(mostChanges, fit.length); count++) {
    const change = random.pick(fit)
    if (change) words = words.replace(change[0], change[1])
  }
  return words
}

const fewestWords = 20

/** Pastes a paragraph of prose below another paragraph that stands after it. */
function pasteAgain({ text }: { text: string }, random: Random): Planted | undefined {
  const paragraphs = paragraphsOf(text)
  const fit = proseOf(text).filter((paragraph) => paragraph.text.split(/\s+/).length >= fewestWords)
  const paragraph = random.pick(fit)
  if (!paragraph) return undefined
  const below = random.pick(paragraphs.filter(({ start }) => start > paragraph.start))
  if (!below) return undefined
  const copy = reword(paragraph.text, random)
  const at = below.start + below.text.length
  const start = at + '\n\n'.length
  return { text: `${text.slice(0, at)}\n\n${copy}${text.slice(at)}`, start, end: start + copy.length }
}

export const passageSlips: readonly Slip[] = [
  { rule: 'repeated-passage', name: 'a paragraph pasted again with small changes', plant: pasteAgain }
]
