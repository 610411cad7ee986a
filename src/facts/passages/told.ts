/** The sentences of a draft that tell something in running text, each with its words. */
import type { Block, BlockKind } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { blockFact } from '../fact.ts'
import { hasName, isPlainWord } from '../names/index.ts'
import { once } from '../once.ts'
import { isQuoted } from '../quotations.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { type Word, wordsOf } from './words.ts'

/** A sentence with its words; their offsets count from the start of the sentence. */
export interface Told extends Span {
  readonly text: string
  readonly words: () => readonly Word[]
  /** Its place among the sentences of its block, from 0. */
  readonly at: number
  /** Whether it is the last one of its block. */
  readonly isLast: boolean
}

const prose: ReadonlySet<BlockKind> = new Set(['body', 'list-item', 'standfirst'])

/**
 * What stands in the text and is none of it: furniture of web pages that comes with pasted copy (`Hide Caption 4 of 19`,
 * `Image copyright`, a picture’s credit), as seen in published articles; tweets, which the text quotes as well.
 */
const furniture =
  /(?:hide|toggle|image|media) caption|image copyright|media playback|(?:must watch|just watched)\b|replay more videos|getty images|\bAP photo|\bphotos: |^file [-–—]|\([^()]{0,60}(?:\/| via )(?:AP|AFP|Reuters)\)|\(@\w+\)|\s\|\s|pic\.twitter\.com|\/\/t\.co\//i
/** `ANN HALE: I must say to you …`: a turn of a transcript. And the rest of a line that a link was cut out of. */
const notProse = /^\p{Lu}[\p{Lu} .'’-]{2,40}: |^[,;:]|^\p{Ll}[\p{Ll} ]/u

/** Whether a block is of a kind that tells; headlines, captions, tables and block quotes repeat by nature. */
export function isProse({ kind }: Block): boolean {
  return prose.has(kind)
}

/** The sentences of a block of prose, each at its place among them; none of what only looks like prose. */
export const toldIn = blockFact((block): readonly Told[] => {
  if (!isProse(block) || isFurniture(block)) return []
  if (block.kind === 'body' && (notProse.test(block.text) || isDisplay(block.text))) return []
  const sentences = sentencesOf(block)
  return sentences.map((sentence) => {
    const { start, end, text, index } = sentence
    // Few sentences are laid beside another: the words of the others are never asked for.
    const words = once(() => wordsIn(sentence))
    return { block, start, end, text, words, at: index, isLast: index === sentences.length - 1 }
  })
})

function wordsIn({ block, start, end, text }: Sentence): Word[] {
  const words = wordsOf(text, (offset) => isQuoted({ block, start: start + offset, end }))
  const [opening] = words
  // `Police said …` opens with a capital that is the sentence’s, `Carl denied …` with a name.
  if (opening?.kind === 'name' && !isName(block, text.slice(opening.start, opening.end)))
    words[0] = { ...opening, kind: 'word' }
  return words
}

/** Whether a block came with the page, as `Image copyright` does. */
export function isFurniture({ text }: Block): boolean {
  return furniture.test(text)
}

const longestDisplay = 500

/** Whether a paragraph does not come to its end: a caption, a link, a line of display. */
function isDisplay(text: string): boolean {
  return text.length < longestDisplay && !/[.!?…:][\s"”’»')\]*_]*$/u.test(text)
}

/** Whether a word that opens a sentence is a name: elsewhere in the draft it has its capital as well. */
function isName({ draft }: Block, text: string): boolean {
  const lower = text.replace(/[’']s$/u, '').toLowerCase()
  return hasName(draft, lower, ({ opens, part }) => !opens || part === 'first') && !isPlainWord(draft, lower)
}
