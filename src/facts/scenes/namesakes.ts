/** Two names that may be one person’s, one of them wrong. */
import { isInCaption } from '../captions.ts'
import { kinWords } from '../people/data/words.ts'
import type { Bearer } from './deeds.ts'

/** One surname and two given names, the caption’s in captions only. */
export function isNamesake(own: Bearer, its: Bearer): boolean {
  if (own.person.surname !== its.person.surname || own.mention.suffix !== its.mention.suffix) return false
  // `Surgeon Paul Merle` at the start of a sentence is `Paul Merle`.
  const [mine, other] = [own.mention.given, its.mention.given]
  if (mine.at(-1) === other.at(-1)) return false
  if (mine.length !== other.length && mine.some((name) => other.includes(name))) return false
  if (own.person.shared || its.person.shared || !own.person.mentions.every(isInCaption)) return false
  return ![own, its].some(({ mention: { block } }) => tellsOfFamily(block.text))
}

const family = new RegExp(
  `\\b(?:${[...kinWords].join('|')}|family|couple|parents|siblings|twins?|brothers|sisters|widow|husband|married|relatives?|heir|sons|daughters)\\b`,
  'iu'
)

/** `wrapped in a blanket by her father`: one of a family who is not named. */
const unnamed = new RegExp(
  `\\b(?:by|with|for|to|from|of) (?:his|her|their) (?:${[...kinWords].join('|')})\\b(?!,? (?:and )?\\p{Lu}|['’])`,
  'gu'
)

/** Whether a text tells of two of a family, who share a surname. */
function tellsOfFamily(text: string): boolean {
  return family.test(text) && family.test(text.replace(unnamed, ''))
}

/** The word before a name: `farmer` of `Farmer Joe Dunne`; a name may have taken it in. */
export function callingOf({ reading: { words }, mention }: Bearer): string | undefined {
  const at = words.findIndex(({ end }) => end > mention.start)
  const [first, before] = [words[at], words[at - 1]]
  if (mention.given.length > 1 && first?.name === false) return first.lower
  return before?.name === false && first?.gap === '' && /^(?:noun|verb)$/u.test(before.part)
    ? before.lower
    : undefined
}

/** `midwife Ana Torres`, `midwife Ana Rojas`: one given name, two surnames, each on its own side. */
export function isOtherSurname(own: Bearer, its: Bearer): boolean {
  if (!own.mention.sure && !its.mention.sure && callingOf(own) === undefined) return false
  if (own.mention.given.at(-1) !== its.mention.given.at(-1) || !own.person.mentions.every(isInCaption))
    return false
  return ![own, its].some(({ mention: { block } }) => otherName.test(block.text) || tellsOfFamily(block.text))
}

const otherName =
  /\b(?:née|nee|maiden|took the name|takes the name|(?:also|now|then|better) known as|born|formerly|stage name|as (?:he|she) then was)\b/iu
