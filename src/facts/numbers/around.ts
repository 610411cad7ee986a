/** What stands around a quantity in its sentence: approximation, negation, condition, and who gives it. */
import type { Span } from '../../draft/place.ts'
import { sayingVerbs } from '../attribution.ts'
import type { Sentence } from '../sentences.ts'
import { approximations, looseAfter } from './data.ts'
import type { Approximation, Quantity } from './quantity.ts'
import type { Token } from './tokens.ts'

const ways = approximations
  .flatMap(([way, phrases]) => phrases.split('|').map((phrase) => ({ way, words: phrase.split(' ') })))
  .sort((a, b) => b.words.length - a.words.length)
const waysByLast = new Map<string, typeof ways>()
for (const way of ways) {
  const last = way.words.at(-1) ?? ''
  const alike = waysByLast.get(last)
  if (alike) alike.push(way)
  else waysByLast.set(last, [way])
}

/** The approximation that ends right before `index`, or follows the figure that ends before `next`. */
export function approximationAt(
  sentence: Sentence,
  tokens: readonly Token[],
  index: number,
  next: number
): Approximation | undefined {
  return approximationBefore(sentence, tokens, index) ?? approximationAfter(sentence, tokens, next)
}

function approximationBefore(
  { block }: Sentence,
  tokens: readonly Token[],
  index: number
): Approximation | undefined {
  // `about a dozen`, `at least another six`, `more than the 600`
  const skipped = /^(?:a|an|the|another|only|just)$/u.test(tokens[index - 1]?.lower ?? '') ? 1 : 0
  for (const end of skipped ? [index, index - 1] : [index]) {
    for (const { way, words } of waysByLast.get(tokens[end - 1]?.lower ?? '') ?? []) {
      const first = end - words.length
      if (first < 0 || words.some((word, at) => tokens[first + at]?.lower !== word)) continue
      if (words.length === 1 && words[0] === 'under' && tokens[first - 1]?.lower === 'just')
        return { block, start: (tokens[first - 1] as Token).start, end: (tokens[end - 1] as Token).end, way }
      return { block, start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end, way }
    }
  }
  return undefined
}

function approximationAfter(
  { block, start, text }: Sentence,
  tokens: readonly Token[],
  next: number
): Approximation | undefined {
  const from = (tokens[next - 1] as Token).end
  const rest = text.slice(from - start, from - start + 40)
  const space = /^\s*/u.exec(rest)?.[0].length ?? 0
  for (const [way, pattern] of looseAfter) {
    const found = pattern.exec(rest.slice(space))
    if (found) return { block, start: from + space, end: from + space + found[0].length, way }
  }
  return undefined
}

const negations =
  /^(?:not|never|neither|nor|without|no|denied|denies|deny|denying|false|nobody|cannot|\p{L}+n't)$/u
const conditions =
  /^(?:if|unless|would|could|might|may|should|will|shall|whether|hypothetical|suppose|imagine|were to|planned|plans|plan|planning|expected|expects|expect|aims?|aiming|hopes?|hoping|proposes?|proposed|proposing|promised|promises|pledged|vowed|forecast|forecasts|predicted|predicts|projected|target|targets|goal|threatened|potential|potentially|likely|possible|capacity|capable|up for|maximum)$/u
const bounds = /^[,;:–—()]$/u

/** Whether a word of negation stands before a figure in its clause. */
export function isNegatedAt(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 7); at--) {
    const { text, lower } = tokens[at] as Token
    if (bounds.test(text) || /^(?:but|and|that|who|which)$/u.test(lower)) return false
    if (lower === 'no' && /^(?:fewer|less|more)$/u.test(tokens[at + 1]?.lower ?? '')) continue
    if (lower === 'not' && /^(?:only|just|least|fewer|less)$/u.test(tokens[at + 1]?.lower ?? '')) continue
    // `false alarms`, but `it was false that six died`
    if (lower === 'false' && !/^(?:is|was|it's)$/u.test(tokens[at - 1]?.lower ?? '')) continue
    if (negations.test(lower)) return true
  }
  return false
}

/** Whether the clause of a figure tells of a plan, a wish or a condition. */
export function isHypotheticalAt(tokens: readonly Token[], index: number): boolean {
  let first = index
  while (first > 0 && index - first < 14 && !/^[;:]$/u.test(tokens[first - 1]?.text ?? '')) first--
  let last = index
  while (last < tokens.length - 1 && last - index < 8 && !bounds.test(tokens[last + 1]?.text ?? '')) last++
  // `born in May` tells of a month.
  return tokens.slice(first, last + 1).some(({ lower, text }) => text !== 'May' && conditions.test(lower))
}

const name = String.raw`(?:(?:the|a|an|its|his|her|their|one) )?(?:[\p{L}\p{M}.’'-]+ ){0,3}?[\p{L}\p{M}’'-]+`
const according = new RegExp(
  String.raw`\b(?:according to|citing|quoting|figures from|data from|reported by|said by|attributed to) (${name})(?=[,.;)]|$| (?:on|in|and|from|that|released|published|at|for|who|which)\b)`,
  'giu'
)
const before = new RegExp(
  String.raw`(?<=^|[,;–—:] |\b(?:and|but|while|as|though|when) )(${name})(?:,[^,]{3,60},)?(?: (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|also|later|earlier|has|have|had))? (?:${sayingVerbs}|say|reports?|reported|estimates?|estimated|puts?|counted|counts?|confirms?|confirmed|announced|claims?|claimed|believes?|believed|counted)\b`,
  'gu'
)
const after = new RegExp(
  String.raw`, (?:${sayingVerbs}|reported) (${name})(?=[,.;]|$| (?:on|in|at|of)\b)`,
  'gu'
)

/** Who gives the figures of a sentence: `police` of `police said`, `the bank` of `according to the bank`. */
function sourcesOf(sentence: Sentence): readonly Span[] {
  const { block, text, start } = sentence
  const spans: Span[] = []
  for (const pattern of [according, before, after]) {
    for (const match of text.matchAll(pattern)) {
      const words = match[1] ?? ''
      const at = start + match.index + match[0].indexOf(words)
      spans.push({ block, start: at, end: at + words.length })
    }
  }
  return spans
}

/** Who gives a figure: of several in one sentence (`police said five, the hospital said six`) the nearest. */
export function sourceOf({ sentence, figure: { start } }: Quantity): Span | undefined {
  const found = sourcesOf(sentence)
  return found.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0]
}
