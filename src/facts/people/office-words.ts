/** What a word before or after the noun of an office is. */
import { countries } from './data/countries.ts'
import { fieldWords, neutralWords, rankWords } from './data/offices.ts'
import { functionWords, honorifics, months, weekdays } from './data/words.ts'
import { isModifier } from './office-modifiers.ts'
import type { Word } from './words.ts'

export function kindOf(
  words: readonly Word[],
  at: number,
  head: number
): 'modifier' | 'rank' | 'country' | 'name' | 'field' | 'neutral' | 'other' {
  const word = words[at] as Word
  const { lower, capital, text } = word
  if (word.type === 'number')
    return words[at + 1]?.lower && /^(?:st|nd|rd|th)$/u.test(words[at + 1]?.lower ?? '') ? 'neutral' : 'other'
  if (/^(?:st|nd|rd|th)$/u.test(lower) && words[at - 1]?.type === 'number') return 'neutral'
  if (isModifier(words, at)) return 'modifier'
  if (rankWords.has(lower)) return 'rank'
  if (countries.has(lower)) return lower !== 'us' || text === 'US' ? 'country' : 'other'
  if (/^(?:new|south|north|united|saudi|sri|hong|el|costa|puerto|czech|central)$/u.test(lower) && capital)
    return 'name'
  if (lower === 'and' || lower === '&')
    return fieldWords.has(words[at - 1]?.lower ?? '') &&
      at + 1 < head &&
      fieldWords.has(words[at + 1]?.lower ?? '')
      ? 'field'
      : 'other'
  if (fieldWords.has(lower)) return 'field'
  if (neutralWords.has(lower)) return 'neutral'
  if (!capital || weekdays.has(lower) || (months.has(lower) && text.length > 3 && lower !== 'may'))
    return 'other'
  if (functionWords.has(lower) || honorifics.has(lower)) return 'other'
  return 'name'
}

/** Common words for bodies, which name none of their own: `the company’s`, `the country’s`. */
export const common =
  /^(?:company|firm|country|nation|club|team|state|city|party|group|organi[sz]ation|paper|newspaper|body|agency|department|town|village|county|region|province|world|island|union|bank|museum|school|university|college|hospital|orchestra|council|church|institute|institution|society|association|federation|district|borough|parish|diocese|league|board|commission|court|chamber|government|theatre|theater|gallery|festival|airline|charity|trust|ministry|office|force|service|brigade)$/u
