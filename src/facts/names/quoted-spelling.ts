/** Where a spelling is meant as it stands: the text speaks of it, or copies it from what another has written. */
import { quotationsOf } from '../quotations.ts'
import { sentenceAt, sentencesOf } from '../sentences.ts'
import type { NameWord } from './index.ts'

// What is only ever said of a name and how it is written.
const spelling =
  /[[(]sic[\])]|\b(?:spell\w*|spelt|misspel\w*|also (?:written|called)|is written|alias|a\.k\.a\.|aka|née|nee|maiden|pen name|stage name|pseudonym|typo|misprint\w*|pronounc\w*|renam\w+|chang\w+ (?:his|her|its|their|the) (?:sur)?names?|(?:call|sign|style|name)\w* (?:him|her|it)self|(?:no|any) (?:relation|kin)|made out to|namesakes?|(?:one|two|extra|missing|wrong|dropped?|silent) letters?|a letter (?:apart|different|less|more|short|out)|(?:dropp|add|chang)\w+ (?:a|the) letter|both names|two names|transliterat\w+|version of the name|variant)\b/i

// What is said of much else too: of a name where both spellings are near, or where it stands right beside one.
const renaming =
  /\b(?:also (?:known|used)|known as|born (?=[a-zß-ÿ])|formerly|(?:was|are|were|be|been) written|(?:not|un)\s?related|confus\w+|mistak\w+ for|mix(?:ed)?[ -]up)\b/gi

const beside = 16

/** Whether the words around a name speak of its spelling, or it stands alone in quote marks. */
export function isAboutSpelling(word: NameWord, other: string): boolean {
  const sentence = sentenceAt(word)
  if (!sentence) return false
  const next = sentencesOf(word.block)[sentence.index + 1]
  const text = word.block.text.slice(sentence.start, (next ?? sentence).end)
  if (spelling.test(text)) return true
  const both = text.toLowerCase().includes(other)
  const at = word.start - sentence.start
  const near = [...text.matchAll(renaming)].some(
    ({ index, 0: words }) =>
      both || (index <= at + word.text.length + beside && index + words.length >= at - beside)
  )
  return near || isAlone(word)
}

function isAlone(word: NameWord): boolean {
  return quotationsOf(word.block).quotations.some(
    ({ inner }) =>
      inner.start <= word.start &&
      word.end <= inner.end &&
      inner.end - inner.start < word.end - word.start + 8
  )
}

const writing =
  /\b(?:tweet(?:s|ed|ing)?|retweet(?:s|ed)?|wrote|writes|written|post(?:s|ed)|letters?|e-?mails?|emailed|texted|text messages?|memos?|captioned|report titled|entitled|titled|headlined|pamphlet|leaflet|flyer|placards?|banners?|plaque|inscription|Facebook|Twitter|Instagram|Telegram)\b/u

const signature = /\(@\w+\)|#\w{3,}|\bpic\.twitter\.com\b|\bhttps?:\/\/t\.co\b/u

/** Whether a name stands inside what somebody else has written: a tweet, a letter, the title of a report, copied as it is. */
export function isCopied(word: NameWord): boolean {
  const { block, start, end } = word
  if (signature.test(block.text.slice(Math.max(0, start - 200), end + 200))) return true
  const quotation = quotationsOf(block).quotations.find(
    ({ inner }) => inner.start <= start && end <= inner.end
  )
  if (!quotation) return false
  return writing.test(
    `${block.text.slice(Math.max(0, quotation.start - 100), quotation.start)} ${block.text.slice(quotation.end, quotation.end + 100)}`
  )
}
