/** Names that a draft spells in more than one way, told from names that only look alike. */
import { compareSpans } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { givenNames, nicknames } from '../people/data.ts'
import { fold } from '../people/persons.ts'
import { quotationsOf } from '../quotations.ts'
import { sentenceAt, sentencesOf } from '../sentences.ts'
import { isCommonName, type NameWord, names, nearNames } from './index.ts'
import { isChange, isDerived, type Kinship, kinshipOf } from './slips.ts'

/** One name in two spellings. */
export interface SpellingVariant {
  /** The spelling that the draft uses less, or that stands in the lesser place. */
  readonly odd: readonly NameWord[]
  readonly usual: readonly NameWord[]
  readonly kinship: Kinship
  /** Whether the draft has both equally often. */
  readonly tie: boolean
}

/** The names that a draft spells in more than one way, in the order of the odd ones. */
export const spellingVariants = fact((draft): readonly SpellingVariant[] => {
  const { plain } = names(draft)
  const found: SpellingVariant[] = []
  for (const { a, b } of nearNames(draft)) {
    const [x, y] = [a[0], b[0]]
    if (!x || !y || plain.has(x.lower) || plain.has(y.lower)) continue
    const kinship = kinshipOf(x.lower, y.lower)
    if (!kinship) continue
    const [odd, usual] = sidesOf(a, b)
    if (isOneName(odd, usual, kinship)) found.push({ odd, usual, kinship, tie: odd.length === usual.length })
  }
  return found.sort((one, two) => compareSpans(one.odd[0] as NameWord, two.odd[0] as NameWord))
})

function sidesOf(a: readonly NameWord[], b: readonly NameWord[]): [readonly NameWord[], readonly NameWord[]] {
  if (a.length !== b.length) return a.length < b.length ? [a, b] : [b, a]
  const [x, y] = [a[0] as NameWord, b[0] as NameWord]
  if (isAside(x) !== isAside(y)) return isAside(x) ? [a, b] : [b, a]
  // A full name introduces; what follows it is the slip.
  return comparePlaces(x, y) > 0 ? [a, b] : [b, a]
}

/** On top of the draft, in its front matter or beside an image. */
function isAside({ block: { kind } }: NameWord): boolean {
  return /^(?:headline|standfirst|heading|caption|alt|meta)$/u.test(kind)
}

function comparePlaces(x: NameWord, y: NameWord): number {
  return Number(y.block.kind === 'meta') - Number(x.block.kind === 'meta') || compareSpans(x, y)
}

function isOneName(odd: readonly NameWord[], usual: readonly NameWord[], kinship: Kinship): boolean {
  const [m, u] = [(odd[0] as NameWord).lower, (usual[0] as NameWord).lower]
  const company = companyOf(odd, usual)
  if (
    company === 'other' ||
    isOtherSex(odd, usual) ||
    odd.some((word) => word.indefinite || isAboutSpelling(word))
  )
    return false
  const same = company === 'same'
  const first = [...odd, ...usual].every(({ part }) => part === 'first')
  if ((isGivenName(odd) || isGivenName(usual)) && first)
    return same && isSameGiven(m, u, kinship) && !isContrast(odd, usual)
  if (isGivenName(odd) || isGivenName(usual) || isNeighbour(odd, u)) return false
  if (isDerived(m, u)) return isSlipOfSurname(odd, usual, same)
  if (same) return Math.min(m.length, u.length) > 3 || isSurname(usual)
  // In one sentence, `Newton` and `Norton` are two; `Tump` is nobody beside the Trump of the rest.
  const certain = usual.length >= 3 && isSurname(usual) && !isChange(m, u)
  if ((!certain && isContrast(odd, usual)) || isCommonName(m) || (givenNames.has(u) && !isSurname(usual)))
    return false
  return isLikely(odd, usual, kinship)
}

/** Without company, the draft must know the usual name well, and the odd one must be a name and no other word. */
function isLikely(odd: readonly NameWord[], usual: readonly NameWord[], kinship: Kinship): boolean {
  const length = Math.min((odd[0] as NameWord).lower.length, (usual[0] as NameWord).lower.length)
  if (length < (usual.length >= 3 && isSurname(usual) ? 4 : 5)) return false
  if (
    odd.every(({ opens, part }) => opens && part === 'alone') &&
    !odd.every(isActor) &&
    !isUnword(odd, usual)
  )
    return false
  // `New Yorkers` is never called `Yorkers`; a firm is called by the first word of its name.
  if (
    !isSurname(usual) &&
    !odd.every(isActor) &&
    usual.every(({ part }) => part === 'last' || part === 'inside')
  )
    return false
  if (kinship !== 'slip') return usual.length > 1 || isIntroduced(usual)
  if (odd.length > 1) return odd.length === 2 && usual.length >= 6
  return usual.length > 1 || (isIntroduced(usual) && odd.every(isActor))
}

function isOpener(odd: readonly NameWord[]): boolean {
  return odd.every(({ opens, part }) => opens && part === 'alone')
}

/** Whether a word that opens a sentence is no plain word, as far as its form and the name it is close to tell. */
function isUnword(odd: readonly NameWord[], usual: readonly NameWord[]): boolean {
  const [m, u] = [(odd[0] as NameWord).lower, (usual[0] as NameWord).lower]
  return (
    usual.length >= 3 &&
    isSurname(usual) &&
    !isChange(m, u) &&
    m[0] === u[0] &&
    !/(?:ed|ing|ly|tion|er|est)$/u.test(m)
  )
}

/** `Browne` and `Brown`, `Korea` and `Korean` are two words, unless a surname that the draft knows lost or won a letter. */
function isSlipOfSurname(odd: readonly NameWord[], usual: readonly NameWord[], same: boolean): boolean {
  if (
    !isSurname(usual) ||
    isPlural(odd) ||
    usual.some((word) => isPlural([word])) ||
    isCommonName((odd[0] as NameWord).lower)
  )
    return false
  // `more Donald Trumps`
  if (same) return odd.every(({ part, lower }) => part === 'last' && !/[^s]s$/u.test(lower))
  if (odd.length > 1 || isContrast(odd, usual)) return false
  const [m, u] = [(odd[0] as NameWord).lower, (usual[0] as NameWord).lower]
  // `Trumpy`, `Trumps`; but `Sebelis` is none of these.
  const coined = m.length > u.length && /[ysni]$/u.test(m)
  // `Saudi` is no slip for Mr Saud: what ends so is of a place or a people.
  if (coined && /[ni]$/u.test(m)) return false
  return usual.length >= 3 && !coined
    ? !isOpener(odd) || odd.every(isActor)
    : usual.length >= 2 && odd.every(isActor)
}

// `Ping Pong`
function isNeighbour(odd: readonly NameWord[], usual: string): boolean {
  return odd.some(({ before, after }) => before.includes(usual) || after.includes(usual))
}

/** Whether the names around two spellings say that they are one’s (`Jon Smith`, `Jon Smit`), another’s, or nothing. */
function companyOf(odd: readonly NameWord[], usual: readonly NameWord[]): 'same' | 'other' | 'none' {
  const own = odd.flatMap(companions)
  const theirs = usual.flatMap(companions)
  if (own.length === 0) return 'none'
  if (own.some((x) => theirs.some((y) => x.before === y.before && isAlike(x.word, y.word)))) return 'same'
  // A given name of the usual one makes two people; `Trump Organization` makes none.
  if (theirs.some(({ before }) => before) || !own.every(({ before }) => before)) {
    if (theirs.length > 0) return 'other'
  }
  // `Brigid Hanrahn` introduces the Hanrahan of the rest; `Justice Breyer` after a Governor Brewer is another.
  const introduces = usual.every((word) => compareSpans(odd[0] as NameWord, word) < 0)
  const changed = isChange((odd[0] as NameWord).lower, (usual[0] as NameWord).lower)
  return own.length === 1 && (introduces || (!changed && isSurname(usual))) ? 'none' : 'other'
}

/** The first word of a name for its last one, and the word after for its first one. */
function companions({ before, after, part }: NameWord): { word: string; before: boolean }[] {
  const [given] = before
  const [next] = after
  if (part === 'last' && given !== undefined) return [{ word: given, before: true }]
  return next === undefined ? [] : [{ word: next, before: false }]
}

function isAlike(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)]
  if (x === y || (nicknames.get(x) ?? x) === (nicknames.get(y) ?? y)) return true
  const isInitial = (name: string) => name.includes('.')
  return (isInitial(x) || isInitial(y)) && x[0] === y[0]
}

function isOtherSex(odd: readonly NameWord[], usual: readonly NameWord[]): boolean {
  const sex = (words: readonly NameWord[]) =>
    new Set(words.flatMap(({ honorific }) => (honorific ? [sexOf(honorific)] : [])))
  const [own, theirs] = [sex(odd), sex(usual)]
  return (
    (own.has('he') && theirs.has('she') && !theirs.has('he')) ||
    (own.has('she') && theirs.has('he') && !theirs.has('she'))
  )
}

function sexOf(honorific: string): 'he' | 'she' | undefined {
  if (/^(?:mr|sir|lord|fr|father|brother|herr|señor|monsieur)$/u.test(honorific)) return 'he'
  return /^(?:mrs|ms|miss|dame|lady|sister|frau|madame|señora|mme|mlle)$/u.test(honorific) ? 'she' : undefined
}

/** Whether the word stands before surnames only. */
function isGivenName(words: readonly NameWord[]): boolean {
  return (
    words.every(({ part, personal }) => (part === 'first' || part === 'inside') && personal) ||
    words.every(({ part, lower }) => part === 'first' && givenNames.has(lower))
  )
}

const oneSound: readonly (readonly string[])[] = [
  ['john', 'jon'],
  ['sara', 'sarah'],
  ['ann', 'anne'],
  ['stephen', 'steven', 'stephan', 'stefan'],
  ['geoffrey', 'jeffrey', 'jeffery'],
  ['brian', 'bryan'],
  ['alan', 'allan', 'allen'],
  ['lindsay', 'lindsey'],
  ['marc', 'mark'],
  ['carl', 'karl'],
  ['eric', 'erik'],
  ['nicholas', 'nicolas'],
  ['teresa', 'theresa'],
  ['isabel', 'isobel'],
  ['elisabeth', 'elizabeth'],
  ['laurence', 'lawrence'],
  ['rachel', 'rachael'],
  ['michele', 'michelle'],
  ['hilary', 'hillary'],
  ['sean', 'shaun', 'shawn'],
  ['gerard', 'gerrard'],
  ['susanna', 'suzanna']
]

/** `Jon` and `John Pellow` are one man; Paul and Paula Pellow are two people. */
function isSameGiven(a: string, b: string, kinship: Kinship): boolean {
  const [x, y] = [fold(a), fold(b)]
  if (oneSound.some((group) => group.includes(x) && group.includes(y))) return true
  if (givenNames.has(x) && givenNames.has(y)) return kinship !== 'slip'
  return !isDerived(x, y) || kinship === 'sound'
}

/** Whether both spellings stand in one sentence, as two people or two places do. */
function isContrast(odd: readonly NameWord[], usual: readonly NameWord[]): boolean {
  const sentences = new Set(usual.map((word) => sentenceAt(word)))
  return odd.some((word) => sentences.has(sentenceAt(word)))
}

const spelling =
  /\b(?:spell\p{L}*|spelt|misspel\p{L}*|also (?:written|known|called|used)|(?:is|was|are|were|be|been) written|alias|a\.k\.a\.|aka|born (?=\p{Lu})|née|nee|maiden|formerly|known as|pen name|stage name|pseudonym|typo|misprint\p{L}*|pronounc\p{L}*|renam\p{L}+|chang\p{L}+ (?:his|her|its|their|the) (?:sur)?names?|(?:call|sign|style|name)\p{L}* (?:him|her|it)self|(?:no|any) (?:relation|kin)|(?:not|un)\s?related|confus\p{L}+|mistak\p{L}+ for|mix(?:ed)?[ -]up|made out to|namesakes?|(?:a|the|one|two|extra|missing|wrong|dropped?) letters?|both names|two names|transliterat\p{L}+|version of the name|variant)\b/iu

/** Whether the words around a name speak of its spelling, or it stands alone in quote marks. */
function isAboutSpelling(word: NameWord): boolean {
  const sentence = sentenceAt(word)
  if (!sentence) return false
  const next = sentencesOf(word.block)[sentence.index + 1]
  if (spelling.test(sentence.text) || (next && spelling.test(next.text))) return true
  return quotationsOf(word.block).quotations.some(
    ({ inner }) =>
      inner.start <= word.start &&
      word.end <= inner.end &&
      inner.end - inner.start < word.end - word.start + 8
  )
}

/** Whether a name is a person’s surname at least once: after a title or a given name, or in full first and then alone. */
function isSurname(words: readonly NameWord[]): boolean {
  const isFull = ({ part, before }: NameWord) => part === 'last' && before.length > 0
  if (words.some((word) => word.personal && (word.part === 'alone' || isFull(word)))) return true
  return words.some(isFull) && words.some(({ part, acts }) => part === 'alone' && acts)
}

function isIntroduced(words: readonly NameWord[]): boolean {
  return words.some(
    ({ part, before, personal, after }) =>
      (part === 'last' && before.length > 0) || (personal && part === 'alone') || after.length > 0
  )
}

/** Whether a name does what people do, or is addressed as they are. */
function isActor({ acts, honorific, personal }: NameWord): boolean {
  return acts || honorific !== undefined || personal
}

// `the Varenskiys`
function isPlural(words: readonly NameWord[]): boolean {
  return words.every(
    ({ block, start, lower }) =>
      /s$/u.test(lower) &&
      /\b(?:the|two|three|both|other|of|many|all) $/iu.test(block.text.slice(Math.max(0, start - 8), start))
  )
}
