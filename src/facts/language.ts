/** The language of a draft: whether it is English, and whose. */
import { eachToken } from '../draft/each-token.ts'
import { fact } from './fact.ts'

const wordForm = /[\p{L}\p{M}’']+/uy

/** Words that no page of English prose is without. */
const commonWords = new Set(
  'the of and to in a is that for on was with as by at it from be this are has have had he she they not but his her an which were will said'.split(
    ' '
  )
)
const longestCommon = 5

/**
 * Whether a draft is in English: as the run says, else told from its words. A draft of a few words is taken for
 * English; in English prose about a third of all words are among the forty commonest, in other languages few are.
 */
export const isEnglish = fact((draft): boolean => {
  if (draft.language !== undefined) return /^en\b/i.test(draft.language)
  let words = 0
  let common = 0
  for (const block of draft.blocks) {
    eachToken(block.text, wordForm, (word) => {
      words++
      if (word.length <= longestCommon && commonWords.has(word.toLowerCase())) common++
    })
    if (words > fewestSure && common / words > sureShare) break
    if (words > most) break
  }
  return words < 40 || common / words > 0.1
})

// A draft that begins in plain English goes on in it; one that does not is read further.
const fewestSure = 200
const sureShare = 0.25
const most = 2000

/** The two families of English that differ in spelling and in the order of a slashed date. */
export type Variety = 'american' | 'british'

// Spellings that only one family has, and habits of its desks: `5 March`, `£`, `per cent`; `March 5`, `percent`.
const american =
  /\b(?:colors?|color(?:ed|ful|ing)|honor(?:s|ed|ing|able)?|labor(?:s|ers?)?|favor(?:s|ed|ite|able)?|neighbor\w*|center(?:s|ed)?|theater|defense|offense|license[ds]|\p{L}{3,}(?:yz|niz|aliz|tiz)(?:es?|ed|ing|ations?)|travel(?:ed|ing|er)|gray|percent|program|toward|(?:January|February|March|April|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2})\b/gu
const british =
  /\b(?:colours?|colour(?:ed|ful|ing)|honour(?:s|ed|ing|able)?|labour(?:s|ers?)?|favour(?:s|ed|ite|able)?|neighbour\w*|centre(?:s|d)?|theatre|defence|offence|licence|\p{L}{3,}(?:ys|nis|alis|tis)(?:es?|ed|ing|ations?)|travell(?:ed|ing|er)|grey|per cent|programme|towards|whilst|\d{1,2} (?:January|February|March|April|June|July|August|September|October|November|December))\b|£/gu

/**
 * Whose English a draft is in: as the run's language tag says, else told from spellings and habits of its own.
 * `undefined` where neither family clearly leads.
 */
export const variety = fact((draft): Variety | undefined => {
  const tag = draft.language?.toLowerCase()
  if (tag !== undefined && tag !== 'en') return /^en-(?:us|ph|lr)\b/.test(tag) ? 'american' : 'british'
  let balance = 0
  for (const { text } of draft.blocks) {
    balance += countOf(text, american) - countOf(text, british)
  }
  return balance >= 2 ? 'american' : balance <= -2 ? 'british' : undefined
})

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
