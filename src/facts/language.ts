import { fact } from './fact.ts'

/** Words that no page of English prose is without. */
const commonWords = new Set(
  'the of and to in a is that for on was with as by at it from be this are has have had he she they not but his her an which were will said'.split(
    ' '
  )
)

/**
 * Whether a draft is in English: as the run says, else told from its words. A draft of a few words is taken for
 * English; in English prose about a third of all words are among the forty commonest, in other languages few are.
 */
export const isEnglish = fact((draft): boolean => {
  if (draft.language !== undefined) return /^en\b/i.test(draft.language)
  let words = 0
  let common = 0
  for (const block of draft.blocks) {
    for (const [word] of block.text.matchAll(/[\p{L}\p{M}’']+/gu)) {
      words++
      if (commonWords.has(word.toLowerCase())) common++
    }
    if (words > 2000) break
  }
  return words < 40 || common / words > 0.1
})
