/** Names that a draft spells in more than one way, told from names that only look alike. */
import { compareSpans } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { fold } from '../people/persons.ts'
import { isAside } from './bearers.ts'
import { isPlainWord, type NameWord, namesSpelled } from './index.ts'
import { nearNames } from './near.ts'
import { areTwoWords, isOneName } from './one-name.ts'
import { isOneSlip, type Kinship, kinshipOf } from './slips.ts'

/** One name in two spellings. */
export interface SpellingVariant {
  /** The spelling that the draft uses less, or that stands in the lesser place. */
  readonly odd: readonly NameWord[]
  readonly usual: readonly NameWord[]
  readonly kinship: Kinship
  /** Whether the draft has both about equally often, so that their number does not tell which is right. */
  readonly tie: boolean
  /** Whether it may be a matter of style: an accent left out, or two transliterations of a place or a thing. */
  readonly style: boolean
}

/** The names that a draft spells in more than one way, in the order of the odd ones. */
export const spellingVariants = fact((draft): readonly SpellingVariant[] => {
  const found: SpellingVariant[] = []
  for (const [x, y] of nearNames(draft)) {
    const kinship = kinshipOf(x, y)
    if (!kinship || areTwoWords(draft, x, y, kinship)) continue
    const [odd, usual] = sidesOf(namesSpelled(draft, x), namesSpelled(draft, y))
    if (!isOneName(odd, usual, kinship) || isPlainWord(draft, x) || isPlainWord(draft, y)) continue
    const tie = usual.length <= odd.length * 2
    found.push({ odd, usual, kinship, tie, style: isStyle(odd, usual, kinship, tie) })
  }
  return found.sort((one, two) => compareSpans(one.odd[0] as NameWord, two.odd[0] as NameWord))
})

// `Erdoğan` and `Erdogan`, `Hanukkah` and `Hannukah`; but `León` and `Léon` are no matter of style.
function isStyle(
  odd: readonly NameWord[],
  usual: readonly NameWord[],
  kinship: Kinship,
  tie: boolean
): boolean {
  if (kinship === 'accent')
    return [odd, usual].some(([word]) => word !== undefined && fold(word.text) === word.lower)
  const [x, y] = [odd, usual].map(([word]) => fold(word?.lower ?? '')) as [string, string]
  return (
    kinship === 'sound' && tie && !isOneSlip(x, y) && ![...odd, ...usual].some(({ personal }) => personal)
  )
}

function sidesOf(a: readonly NameWord[], b: readonly NameWord[]): [readonly NameWord[], readonly NameWord[]] {
  if (a.length !== b.length) return a.length < b.length ? [a, b] : [b, a]
  const [x, y] = [a[0] as NameWord, b[0] as NameWord]
  if (isAside(x) !== isAside(y)) return isAside(x) ? [a, b] : [b, a]
  // A full name introduces; what follows it is the slip.
  return comparePlaces(x, y) > 0 ? [a, b] : [b, a]
}

function comparePlaces(x: NameWord, y: NameWord): number {
  return Number(y.block.kind === 'meta') - Number(x.block.kind === 'meta') || compareSpans(x, y)
}
