/** Terms that the newsroom's stylebook does not want. */
import type { Draft } from '../../src/draft/draft.ts'
import type { Span } from '../../src/draft/place.ts'
import type { StylebookTerm } from '../../src/draft/stylebook.ts'
import { isOwnWords } from '../../src/facts/own-words.ts'
import { inCase } from './words.ts'

/** A term that the house does not want, at each of its places. */
export interface HouseTerm {
  readonly entry: StylebookTerm
  readonly not: string
  readonly places: readonly [Span, ...Span[]]
  /** What to write at the first of them. */
  readonly expected: string | undefined
}

/** The unwanted terms of a draft, in the order of the stylebook. */
export function houseTerms({ blocks, stylebook }: Draft): HouseTerm[] {
  return (stylebook?.terms ?? []).flatMap((entry) =>
    entry.not.flatMap((not) => {
      const [first, ...others] = blocks.flatMap((block) => {
        const pattern = patternOf(not)
        return [...block.text.matchAll(pattern)]
          .map(({ 0: found, index }) => ({ block, start: index, end: index + found.length }))
          .filter((at) => isOwnWords(at) && !isUsed(entry, at))
      })
      if (!first) return []
      return [{ entry, not, places: [first, ...others] as const, expected: expectedAt(entry, not, first) }]
    })
  )
}

/** Every form that the house has spoken of, in small letters. */
export function ruledForms({ stylebook }: Draft): ReadonlySet<string> {
  const { terms = [], places = [], organisations = [] } = stylebook ?? {}
  return new Set(
    [
      ...terms.flatMap(({ use, not }) => [use ?? '', ...not]),
      ...[...places, ...organisations].flatMap(({ name, variants }) => [name, ...variants])
    ].map((form) => form.toLowerCase())
  )
}

/** A term in small letters stands in any capitals and with the ending of a plural; one with a capital as it is. */
function patternOf(not: string): RegExp {
  const escaped = not
    .replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/ /g, '\\s')
  const hasCapital = /\p{Lu}/u.test(not)
  const plural = /\p{Ll}{3}$/u.test(not) && !not.endsWith('s') ? 's?' : ''
  return new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}${plural}(?![\\p{L}\\p{N}-])`, hasCapital ? 'gu' : 'giu')
}

/** The unwanted term is part of the wanted one: not `migrant` in `migrant worker`. */
function isUsed({ use }: StylebookTerm, { block, start, end }: Span): boolean {
  if (!use) return false
  const near = block.text.slice(Math.max(0, start - use.length), end + use.length).toLowerCase()
  const from = near.indexOf(use.toLowerCase())
  if (from < 0) return false
  const at = Math.max(0, start - use.length) + from
  return at <= start && end <= at + use.length
}

function expectedAt({ use }: StylebookTerm, not: string, { block, start, end }: Span): string | undefined {
  if (use === undefined) return undefined
  const words = block.text.slice(start, end)
  const plural = words.length > not.length && words.endsWith('s') ? 's' : ''
  return inCase(/\p{Lu}/u.test(not) ? '' : words, use) + plural
}
