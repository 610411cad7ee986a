/** A word doubled, a quote mark lost, an end cut off. */
import type { Article } from '../corpus.ts'
import type { Random } from '../random.ts'
import { matchIn, paragraphsOf, proseOf } from './prose.ts'
import { type Planted, replace, type Slip } from './slip.ts'

/** Doubles a word of the reporter's own that nobody doubles on purpose. */
function doubleWord({ text }: Article, random: Random): Planted | undefined {
  const place = matchIn(
    proseOf(text),
    /(?<=\p{Ll} )(?!(?:had|that|can|her|in|on|very|so|no)\b)\p{Ll}{2,12}(?= \p{Ll})/gu,
    random
  )
  if (!place) return undefined
  const word = place.match[0]
  return replace(text, place.start, place.start + word.length, `${word} ${word}`)
}

/** Drops the mark that closes the only quotation of a paragraph. */
function dropClosingMark({ text }: Article, random: Random): Planted | undefined {
  const paragraphs = paragraphsOf(text)
  const fit = paragraphs.filter(({ text: words }, at) => {
    const isPair = /^[^"“”]*(?:“[^"“”]{12,}”|"[^"“”]{12,}"(?!\d))[^"“”]*$/.test(words)
    return isPair && !/^["“]/.test(paragraphs[at + 1]?.text ?? '') && !/\d["”]/.test(words)
  })
  const paragraph = random.pick(fit)
  if (!paragraph) return undefined
  const open = paragraph.text.search(/["“]/)
  const close = paragraph.text.search(/(?<=.["“].*)["”]|(?<=^["“].*)["”]/)
  const start = paragraph.start + close
  const { text: broken } = replace(text, start, start + 1, '')
  return { text: broken, start: paragraph.start + open, end: paragraph.start + paragraph.text.length - 1 }
}

/** Cuts the article off in the middle of a sentence of its prose. */
function cutEnd({ text }: Article, random: Random): Planted | undefined {
  const paragraph = random.pick(proseOf(text).slice(1))
  if (!paragraph) return undefined
  const ends = [...paragraph.text.matchAll(/(?<=\p{Ll}) (?=\p{L})/gu)].slice(4)
  const end = random.pick(ends)
  if (!end) return undefined
  const cut = text.slice(0, paragraph.start + end.index)
  return { text: cut, start: Math.max(paragraph.start, cut.length - 40), end: cut.length }
}

export const textSlips: readonly Slip[] = [
  { rule: 'repeated-words', name: 'a word doubled', plant: doubleWord },
  { rule: 'quote-marks', name: 'a closing quote mark dropped', plant: dropClosingMark },
  { rule: 'cut-off-text', name: 'the end cut off in mid-sentence', plant: cutEnd }
]
