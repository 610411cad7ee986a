/** Whether two spellings that come close are one name, or two that only look alike. */
import type { Draft } from '../../draft/draft.ts'
import { givenNames } from '../people/data/given-names.ts'
import { fold } from '../people/persons.ts'
import { sentenceAt } from '../sentences.ts'
import {
  introduces,
  isActor,
  isGivenName,
  isIntroduced,
  isKnown,
  isOpener,
  isPlaced,
  isPlural,
  isSurname
} from './bearers.ts'
import { companyOf, isOtherSex } from './company.ts'
import { givenSpellings } from './data.ts'
import { isOneGivenName } from './given-names.ts'
import { isCommonName, type NameWord, nameSpellings } from './index.ts'
import { isAboutSpelling, isCopied } from './quoted-spelling.ts'
import { isChange, isDerived, type Kinship } from './slips.ts'

/** Whether two spellings are two words wherever they stand, by themselves: `America` and `American`, `State` and `States`. */
export function areTwoWords(draft: Draft, x: string, y: string, kinship: Kinship): boolean {
  return (
    kinship === 'slip' &&
    isCommonName(x) &&
    isCommonName(y) &&
    isDerived(x, y) &&
    givenSpellings.get(fold(x)) === undefined &&
    // `Ransom & Pike` and `Ransome & Pike` are one firm.
    ![x, y].some((name) =>
      nameSpellings(draft)
        .get(name)
        ?.some(({ text }) => text.includes('&'))
    )
  )
}

export function isOneName(odd: readonly NameWord[], usual: readonly NameWord[], kinship: Kinship): boolean {
  const company = companyOf(odd, usual)
  if (
    company === 'other' ||
    isOtherSex(odd, usual) ||
    odd.some((word) => word.indefinite && !isKnown(odd, usual))
  )
    return false
  return isAlike(odd, usual, kinship, company === 'same') && !isMeantSo(odd, usual, kinship)
}

/** Whether the draft means the odd spelling as it stands: it speaks of it, copies it, or leaves accents out as a headline does. */
function isMeantSo(odd: readonly NameWord[], usual: readonly NameWord[], kinship: Kinship): boolean {
  const [m, u] = [(odd[0] as NameWord).lower, (usual[0] as NameWord).lower]
  if (odd.some((word) => isAboutSpelling(word, u)) || odd.every((word) => isCopied(word))) return true
  // `Kara Voss was born Karla Voss … Her mother, Carla Voss`
  if (usual.length <= 2 && usual.some((word) => isAboutSpelling(word, m))) return true
  return kinship === 'accent' && odd.every((word) => isWithoutAccents(word))
}

/** Whether two spellings are one name’s, by what bears them and by the names that stand around. */
function isAlike(
  odd: readonly NameWord[],
  usual: readonly NameWord[],
  kinship: Kinship,
  same: boolean
): boolean {
  const [m, u] = [(odd[0] as NameWord).lower, (usual[0] as NameWord).lower]
  if (isGivenName(odd) || isGivenName(usual))
    return same && isOneGivenName(odd, usual, kinship) && !isContrast(odd, usual)
  if (isNeighbour(odd, u)) return false
  // `Serena Vidal beat Selena Vidal`
  const isBoth = [odd, usual].every((words) => words.some(({ part }) => part === 'first'))
  if (same && isBoth && isContrast(odd, usual)) return false
  if (isOneFirm(odd, usual)) return true
  if (isDerived(m, u)) return isSlipOfSurname(odd, usual, same)
  if (same) return Math.min(m.length, u.length) > 3 || isSurname(usual) || isOneShort(odd, usual)
  if (isPlaced(odd) && isPerson(usual)) return false
  // In one sentence, `Newton` and `Norton` are two; `Tump` is nobody beside the Trump of the rest.
  if (isContrast(odd, usual) && !isCertain(odd, usual)) return false
  if (isCommonName(m) && !(isCertain(odd, usual) && odd.every(({ honorific }) => honorific))) return false
  if (givenNames.has(u) && !isKnown(odd, usual)) return false
  return isLikely(odd, usual, kinship)
}

/** Whether a slip of the hand, and no letter for another, stands once beside a surname that the draft knows well. */
function isCertain(odd: readonly NameWord[], usual: readonly NameWord[]): boolean {
  const [m, u] = [(odd[0] as NameWord).lower, (usual[0] as NameWord).lower]
  return odd.length === 1 && usual.length > 1 && isKnown(odd, usual) && !isChange(m, u)
}

// `Elon Muk` beside Elon Musk; but `Wang Jin` and `Wang Jun` are two.
function isOneShort(odd: readonly NameWord[], usual: readonly NameWord[]): boolean {
  const [m, u] = [(odd[0] as NameWord).lower, (usual[0] as NameWord).lower]
  return (
    usual.length > 1 && m.length < u.length && odd.every(({ part, personal }) => part === 'last' && personal)
  )
}

/** Without company, the draft must know the usual name well, and the odd one must be a name and no other word. */
function isLikely(odd: readonly NameWord[], usual: readonly NameWord[], kinship: Kinship): boolean {
  const [m, u] = [(odd[0] as NameWord).lower, (usual[0] as NameWord).lower]
  if (Math.min(m.length, u.length) < shortest(odd, usual)) return false
  if (isOpener(odd) && !odd.every(isActor) && !isUnword(odd, usual)) return false
  // `New Yorkers` is never called `Yorkers`; a firm is called by the first word of its name.
  if (
    !isKnown(odd, usual) &&
    !odd.every(isActor) &&
    usual.every(({ part }) => part === 'last' || part === 'inside')
  )
    return false
  if (kinship !== 'slip') return usual.length > 1 || isIntroduced(usual)
  if (odd.length > 1) return odd.length === 2 && usual.length >= 6 && isKnown(odd, usual)
  if (isChange(m, u) && usual.length < 3 && !introduces(odd, usual)) {
    if ((m.length < 6 && isOfOffice(odd)) || !(isKnown(odd, usual) || odd.every(isActor))) return false
  }
  return usual.length > 1 || (isIntroduced(usual) && odd.every(isActor))
}

function isPerson(words: readonly NameWord[]): boolean {
  return isSurname(words) || words.every(isActor) || words.some(({ lower }) => givenNames.has(lower))
}

// An office introduces: `President Obama` is no slip for Osama.
function isOfOffice(odd: readonly NameWord[]): boolean {
  return odd.some(({ part, personal, honorific }) => part === 'alone' && personal && !honorific)
}

/** The fewest letters that tell: `Mr Nea` is the Neal of the rest, `a Nea` may be anything. */
function shortest(odd: readonly NameWord[], usual: readonly NameWord[]): number {
  if (usual.length < 2 || !isKnown(odd, usual)) return 5
  const isNamed = odd.every((word) => isActor(word) && (!isOpener([word]) || word.honorific !== undefined))
  if (isNamed && isCertain(odd, usual)) return 3
  return usual.length > 2 || isNamed ? 4 : 5
}

/** Whether a word that opens a sentence is no plain word, as far as its form and the name it is close to tell. */
function isUnword(odd: readonly NameWord[], usual: readonly NameWord[]): boolean {
  const [m, u] = [(odd[0] as NameWord).lower, (usual[0] as NameWord).lower]
  return isCertain(odd, usual) && m[0] === u[0] && !/(?:ed|ing|ly|tion|er|est)$/u.test(m)
}

/** `Browne` and `Brown`, `Korea` and `Korean` are two words, unless a surname that the draft knows lost or won a letter. */
function isSlipOfSurname(odd: readonly NameWord[], usual: readonly NameWord[], same: boolean): boolean {
  const [m, u] = [(odd[0] as NameWord).lower, (usual[0] as NameWord).lower]
  if (
    !isKnown(odd, usual) ||
    isPlural(odd) ||
    usual.some((word) => isPlural([word])) ||
    isCommonName((odd[0] as NameWord).lower)
  )
    return false
  // `more Donald Trumps`
  if (same)
    return (
      usual.length > 1 && odd.every(({ part }) => part === 'last') && (/s$/u.test(u) || !/[^s]s$/u.test(m))
    )
  if (odd.length > 1 || (isContrast(odd, usual) && !isCertain(odd, usual))) return false
  // `Trumpy`, `Trumps`; but `Sebelis` is none of these.
  const coined = m.startsWith(u) && /[ysni]$/u.test(m)
  // `Saudi` is no slip for Mr Saud: what ends so is of a place or a people.
  if (coined && /[ni]$/u.test(m)) return false
  return usual.length >= 3 && !coined
    ? !isOpener(odd) || odd.every(isActor)
    : usual.length >= 2 && odd.every(isActor)
}

/** Whether the headline or caption of a name has no accents, as some houses set them: two names at least lack theirs. */
function isWithoutAccents({ block }: NameWord): boolean {
  if (!/^(?:headline|meta|alt)$/u.test(block.kind) || fold(block.text) !== block.text.toLowerCase())
    return false
  const bare = [...nameSpellings(block.draft).keys()].filter((name) => fold(name) !== name).map(fold)
  const words = new Set(block.text.toLowerCase().match(/[\p{L}-]+/gu))
  return bare.filter((name) => words.has(name)).length > 1
}

/** `Ransom & Pike` beside `Ransome & Pike`: a firm by its other partner. */
function isOneFirm(odd: readonly NameWord[], usual: readonly NameWord[]): boolean {
  const partners = new Set(usual.flatMap((word) => partnerOf(word) ?? []))
  return odd.every((word) => partners.has(partnerOf(word) ?? ''))
}

function partnerOf({ block, start, end }: NameWord): string | undefined {
  const { text } = block
  if (!text.includes('&')) return undefined
  const next = /^ & (\p{Lu}[\p{L}’'-]+)/u.exec(text.slice(end, end + 40))?.[1]
  const before = /(\p{Lu}[\p{L}’'-]+) & $/u.exec(text.slice(Math.max(0, start - 40), start))?.[1]
  return next ?? (before && `${before} &`)
}

// `Ping Pong`
function isNeighbour(odd: readonly NameWord[], usual: string): boolean {
  return odd.some(({ before, after }) => before.includes(usual) || after.includes(usual))
}

/** Whether both spellings stand in one sentence, as two people or two places do. */
function isContrast(odd: readonly NameWord[], usual: readonly NameWord[]): boolean {
  const sentences = new Set(usual.map((word) => sentenceAt(word)))
  return odd.some((word) => sentences.has(sentenceAt(word)))
}
