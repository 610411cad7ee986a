/** The unit that goes with a figure: a sign before it, a name, a symbol or a hyphenated unit after it. */
import { isHyphen, type Token } from './tokens.ts'
import { moneySigns, type Unit, type UnitForm, unitForms } from './units.ts'

/** A unit where it stands. */
export interface UnitAt {
  readonly unit: Unit
  /** As written: `miles`, `km`, `%`, `$`. */
  readonly text: string
  /** Indexes of its first token and after its last one. */
  readonly first: number
  readonly next: number
  readonly hyphenated: boolean
}

/** What a sign of money ends in: `$` of `US$`. */
const signEnds: ReadonlySet<string | undefined> = new Set(moneySigns.map(({ words }) => words.at(-1)))

/** The sign or code of money that ends right before `index`: `$`, `US$`, `£`, `Rs 500`, `EUR 5`. */
export function signBefore(tokens: readonly Token[], index: number): UnitAt | undefined {
  const last = tokens[index - 1]
  const figure = tokens[index]
  if (!last || figure?.kind !== 'figure' || !signEnds.has(last.text)) return undefined
  for (const { sign, words, unit } of moneySigns) {
    const first = index - words.length
    if (first < 0 || words.some((word, at) => tokens[first + at]?.text !== word)) continue
    if (words.some((_, at) => at > 0 && !tokens[first + at]?.glued)) continue
    // `N` and `R` are money only right before a figure.
    if (/^\p{L}{1,2}$/u.test(sign) && sign !== 'Rs' && !figure.glued) continue
    return { unit, text: sign, first, next: index, hyphenated: false }
  }
  return undefined
}

const none: readonly UnitForm[] = []

/** The unit after a figure whose last token stands before `index`. */
export function unitAfter(
  tokens: readonly Token[],
  index: number,
  form: 'figures' | 'words'
): UnitAt | undefined {
  const hyphenated = isHyphen(tokens[index]) && tokens[index + 1]?.glued === true
  const first = hyphenated ? index + 1 : index
  const token = tokens[first]
  if (!token) return undefined
  const names = token.kind === 'word' ? (unitForms.get(token.lower) ?? none) : none
  const symbols = form === 'figures' ? (unitForms.get(token.text) ?? none) : none
  if (names.length === 0 && symbols.length === 0) return undefined
  const found = [...names.filter((name) => !name.isSymbol), ...symbols.filter((name) => name.isSymbol)]
    .sort((a, b) => b.words.length - a.words.length)
    .find((name) => endOf(tokens, first, name) !== undefined)
  if (!found) return undefined
  const next = endOf(tokens, first, found) as number
  if (found.isSymbol && isWord(tokens, first, next, found.unit)) return undefined
  const written = tokens.slice(first, next).map((each, at) => (at > 0 && !each.glued ? ' ' : '') + each.text)
  return { unit: found.unit, text: written.join(''), first, next, hyphenated }
}

/** The index after a form that begins at `first`; a hyphen may join its words: `10-square-mile`. */
function endOf(tokens: readonly Token[], first: number, { words, isSymbol }: UnitForm): number | undefined {
  let at = first
  for (const [index, word] of words.entries()) {
    if (index > 0 && !isSymbol && isHyphen(tokens[at])) at++
    const token = tokens[at]
    if (!token || (isSymbol ? token.text : token.lower) !== word) return undefined
    at++
  }
  return at
}

/**
 * A symbol that is another word here: `5 in ten`, `10 in all`, `12 m` … A letter is a unit where it is glued to its figure, or
 * where nothing but a mark follows.
 */
function isWord(tokens: readonly Token[], first: number, next: number, unit: Unit): boolean {
  const symbol = tokens[first] as Token
  const after = tokens[next]
  if (after?.glued && after.kind !== 'mark') return true
  if (/^[%°º¢]/u.test(symbol.text)) return false
  if (unit.name === 'inch' && !symbol.glued) return after !== undefined && !/^[)x×,;.]$/u.test(after.text)
  if (/^(?:k|p|st|pt|nm|s|h|t|C|F|N|R)$/u.test(symbol.text) && !symbol.glued)
    return (
      unit.kind !== 'temperature' || (after?.kind === 'word' && (after.capital || after.lower.endsWith('s')))
    )
  return false
}
