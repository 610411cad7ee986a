import { type Span, textOf, whereIs } from '../../src/draft/place.ts'
import type { Claim } from '../../src/facts/people/claims.ts'
import { sentenceAt } from '../../src/facts/sentences.ts'
import type { Edit, Fix } from '../../src/report.ts'

/** The marked words in the reading of the other place: `President Brandt` → `former President Brandt`. */
export function readAs(claim: Claim, other: Claim): string[] {
  const text = textOf(claim.span)
  const { verb } = claim.tie
  if (verb) return [text.replace(verb, pastOf(verb))]
  if (claim.holding === 'former' || claim.holding === 'coming') return [withoutModifier(claim)]
  const added = withModifier(claim, other)
  return added ? [added] : []
}

/** The other way round: the other places read as the marked one does. */
export function fixesOf(at: Claim, others: readonly Claim[]): Fix[] {
  const edits = others.flatMap((other): Edit[] => {
    const [text] = readAs(other, at)
    return text === undefined || text === textOf(other.span) ? [] : [{ at: other.span, text }]
  })
  const [first] = edits
  if (!first) return []
  const where = edits.length === 1 ? whereIs(first.at.block) : 'the other places'
  return [{ title: `Write \`${first.text}\` in ${where}`, safe: false, edits }]
}

function withoutModifier({ span, office }: Claim): string {
  let text = textOf(span)
  for (const modifier of office.modifiers.toReversed()) {
    if (modifier.start < span.start || modifier.end > span.end) continue
    const word = textOf(modifier)
    if (
      !/^(?:former|ex|late|retired|one-time|onetime|erstwhile|sometime|past|previous|ousted|deposed|toppled|overthrown|incoming|next|future|elect|designate|prospective)$/i.test(
        word
      )
    )
      continue
    const from = modifier.start - span.start
    const to = modifier.end - span.start
    const suffix = /^(?:elect|designate)$/i.test(word)
    text = suffix
      ? text.slice(0, from).replace(/[\s‐‑-]+$/u, '') + text.slice(to)
      : text.slice(0, from) + text.slice(to).replace(/^[\s‐‑-]+/u, '')
  }
  return opensSentence(span) ? capitalise(text) : text
}

/** The words of a span without some of them: `a sitting judge` → `a judge`. */
function withoutWords(span: Span, words: readonly Span[]): string {
  let text = textOf(span)
  for (const { start, end } of words.toReversed()) {
    if (start < span.start || end > span.end) continue
    text = text.slice(0, start - span.start) + text.slice(end - span.start).trimStart()
  }
  return text
}

function withModifier({ span, office }: Claim, other: Claim): string | undefined {
  const word = modifierOf(other)
  if (word === undefined) return undefined
  const text = withoutWords(
    span,
    office.modifiers.filter((modifier) =>
      /^(?:sitting|serving|current|incumbent|present)$/i.test(textOf(modifier))
    )
  )
  if (/^(?:elect|designate)$/u.test(word)) {
    const at = office.head.end - span.start
    return `${text.slice(0, at)}-${word}${text.slice(at)}`
  }
  const at = placeFor(text, span, office.articleStart, office.start)
  const before = text.slice(0, at)
  const rest = before === '' && opensSentence(span) ? text : text.slice(at)
  const added = before === '' && opensSentence(span) ? capitalise(word) : word
  return `${before.replace(/\ban $/i, (article) => (/^[aeiou]/i.test(added) ? article : article.replace('n', '')))}${added} ${rest}`
}

/** Before the office, after its article and its owner: `the company’s former chief executive`, `a former US president`. */
function placeFor(text: string, span: Span, articleStart: number, start: number): number {
  const article = /^(?:the|an?|his|her|its|their|our|my|your) /i.exec(text)
  const owner = /^.{0,60}?['’]s? (?=\p{L})/u.exec(text.slice(0, Math.max(0, span.end - span.start)))
  if (owner && articleStart <= start && owner[0].length < text.length) return owner[0].length
  return article ? article[0].length : 0
}

/** What says how the other place’s office is held; `former` for what is no good before a name. */
function modifierOf({ office, holding }: Claim): string | undefined {
  const words = office.modifiers.map((modifier) => textOf(modifier).toLowerCase())
  if (holding === 'coming') return words[0] ?? 'incoming'
  if (holding === 'former') return words.find((word) => /^(?:late|retired)$/u.test(word)) ?? 'former'
  return undefined
}

function opensSentence(span: Span): boolean {
  return sentenceAt(span)?.start === span.start
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const pasts: Readonly<Record<string, string>> = {
  runs: 'ran',
  leads: 'led',
  heads: 'headed',
  edits: 'edited',
  chairs: 'chaired',
  coaches: 'coached',
  captains: 'captained',
  manages: 'managed',
  governs: 'governed',
  directs: 'directed',
  commands: 'commanded'
}

function pastOf(verb: string): string {
  return pasts[verb] ?? verb
}
