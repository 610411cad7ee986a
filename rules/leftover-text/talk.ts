/**
 * A chatbot's talk: sentences in which it speaks to whoever asked it for the text. Told by who speaks to whom about what
 * (`I` to `you` about the article, about itself, about what it can't do), not by a list of phrases.
 */
import type { Block } from '../../src/draft/draft.ts'
import type { Span } from '../../src/draft/place.ts'
import { fact } from '../../src/facts/fact.ts'
import { isQuoted, quotationsOf } from '../../src/facts/quotations.ts'
import { type Sentence, sentencesOf } from '../../src/facts/sentences.ts'
import { blocksFor, mayMatch } from '../../src/facts/vocabulary.ts'
import { isPrintedTurn } from './marks.ts'
import { alone, hint, isReported, leads, opensDraft, praise, type Turn, turns } from './turns.ts'

const edgeBefore = 5
const edgeAfter = 5

/** The turns that may stand in each block, as far as its words tell. */
const turnsIn = fact((draft): ReadonlyMap<Block, readonly Turn[]> => {
  const found = new Map<Block, Turn[]>()
  for (const turn of turns) {
    const [first, ...others] = turn.all
    for (const block of blocksFor(draft, first)) {
      if ((turn.edge && !isAtEdge(block)) || !others.every((each) => mayMatch(block, each))) continue
      const among = found.get(block)
      if (among) among.push(turn)
      else found.set(block, [turn])
    }
  }
  return found
})

function isAtEdge({ index, draft }: Block): boolean {
  return index < edgeBefore || index >= draft.blocks.length - edgeAfter
}

const none: readonly Turn[] = []

/** The sentences of a block that a chatbot speaks, each with the `Certainly!` that leads into it. */
export function findTalk(block: Block): Span[] {
  if (block.kind === 'block-quote' || isPrintedTurn(block)) return []
  const among = turnsIn(block.draft).get(block) ?? none
  if (among === none && block.index > 1) return []
  const isEdge = isAtEdge(block)
  if (!isEdge && !hint.test(block.text)) return []
  const all = sentencesOf(block)
  const found: Span[] = []
  for (const [index, sentence] of all.entries()) {
    if (isQuoted(sentence)) continue
    const before = all[index - 1]
    const words = wordsOf(sentence)
    if (isReported.test(words)) continue
    const lead = before && leads.test(wordsOf(before)) ? before : undefined
    const forms = lead ? [`${wordsOf(lead)} ${words}`, words] : [words]
    const isFirst = block.index === 0 && /[.:!]$/.test(words) && opensDraft.every((each) => each.test(words))
    const isLoneOpener = block.index < 2 && all.length === 1 && /[!.]$/.test(words) && alone.test(words)
    const isPraise = block.index === 0 && index === 0 && praise.test(words)
    const opens = index === 0 || (found.at(-1)?.end ?? 0) >= (before?.end ?? Infinity)
    const isSpoken = (form: string) => (isEdge || hint.test(form)) && isTalk(form, among, opens)
    if (isFirst || isLoneOpener || isPraise || forms.some(isSpoken))
      found.push({ block, start: lead?.start ?? sentence.start, end: endOfTalk(sentence) })
  }
  return found
}

function isTalk(words: string, among: readonly Turn[], isOpening: boolean): boolean {
  return among.some(({ all, opens }) => (isOpening || !opens) && all.every((each) => each.test(words)))
}

/** A sentence as its speaker says it: without what it quotes, without marks before it. */
function wordsOf({ block, start, end, text }: Sentence): string {
  let words = text
  for (const { inner } of quotationsOf(block).quotations) {
    if (inner.end <= start || inner.start >= end) continue
    const [from, to] = [Math.max(inner.start - start, 0), Math.min(inner.end, end) - start]
    words = words.slice(0, from) + '·'.repeat(to - from) + words.slice(to)
  }
  return words
    .replaceAll('’', "'")
    .replace(/^[-–—*_#>("]+\s*/u, '')
    .slice(0, 600)
}

/** `Here is the article: Nurses at …`: the talk ends with the colon. */
function endOfTalk({ text, start, end }: Sentence): number {
  const colon = /^[^:]{12,200}:(?=\s)/u.exec(text)
  return colon && /\b(?:here|below|following)\b/iu.test(colon[0]) ? start + colon[0].length : end
}
