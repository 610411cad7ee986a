import { type Span, textOf } from '../../src/draft/place.ts'
import { inWords } from '../../src/draft/stylebook.ts'
import { datesOf, draftDate } from '../../src/facts/dates/index.ts'
import type { Claim } from '../../src/facts/people/claims.ts'
import type { Person } from '../../src/facts/people/index.ts'
import { sentenceAt } from '../../src/facts/sentences.ts'
import { type HouseTerm, termOf } from '../../src/facts/stylebook/index.ts'
import type { Finding } from '../../src/report.ts'
import { readAs } from './wording.ts'

/**
 * A title that the stylebook gives otherwise on the draft’s day: `President Biden` in a draft of March 2025. Only what is
 * shown to be said of the present counts, and no second mention of somebody whom the draft calls former.
 */
export function againstStylebook(person: Person, claims: readonly Claim[]): Finding | undefined {
  const wrong = claims.filter((claim) => isWrong(claim, claims))
  const [first, ...others] = wrong
  const term = first && termOf(person, first.office)
  if (!first || !term) return undefined
  const text = textOf(first.span)
  const former: Claim = { ...first, holding: 'former', office: { ...first.office, modifiers: [] } }
  const expected = term.held === 'coming' ? [] : readAs(first, former).filter((wanted) => wanted !== text)
  return {
    at: first.span,
    reason: `Unexpected \`${text}\`${expected.length > 0 ? `, expected \`${expected[0]}\`` : ''}: ${heldInWords(term)}`,
    level: 'warning',
    expected,
    related: others.map(({ span }) => ({ at: span, reason: `here \`${textOf(span)}\`` })),
    note: noteOf(term, first.span)
  }
}

function isWrong(claim: Claim, claims: readonly Claim[]): boolean {
  const { tie, holding, held, office } = claim
  if (tie.relation !== 'title' || held === undefined || tellsAnotherYear(claim)) return false
  const timing = claim.timing()
  const now = timing.when === 'now' && timing.shown
  if (holding === 'plain' || holding === 'current') {
    const isKnown = claims.some((other) => other.holding === 'former' && other.office.name === office.name)
    return now && (held === 'out' || (held === 'coming' && !isNear(claim))) && !isKnown
  }
  if (holding === 'coming') return now && (held === 'in' || held === 'again')
  if (holding !== 'former' || timing.when === 'past' || isOfAnother(claim)) return false
  return held === 'in' || (held === 'again' && now)
}

/** `Ford accepts a gift in July 1976`: the present of a caption, a list of dates, a look back. */
function tellsAnotherYear({ span }: Claim): boolean {
  const sentence = sentenceAt(span)
  const today = draftDate(span.block.draft)
  return datesOf(span.block).some(
    ({ start, end, year }) =>
      year !== undefined &&
      year.value !== today?.year &&
      (!sentence || (start >= sentence.start && end <= sentence.end))
  )
}

/** Between an election and the day of office copy calls the winner many things. */
function isNear({ person, office, span }: Claim): boolean {
  const from = person && termOf(person, office)?.title.from
  const today = draftDate(span.block.draft)
  return !from || !today || (from.year - today.year) * 12 + (from.month ?? 1) - today.month <= 6
}

/** `former President Obama adviser`: it is the adviser who is former. */
function isOfAnother({ tie, span }: Claim): boolean {
  const end = tie.mention?.end ?? span.end
  return /^(?:['’]s)? (?:\p{Ll}+ )?(?:advis[eo]r|aide|official|ally|appointee|staffer|spokes\p{L}+|speechwriter|strategist|counsel|lawyer|doctor|chief|secretary)\b/u.test(
    span.block.text.slice(end, end + 40)
  )
}

function heldInWords({ title: { from, until }, held }: HouseTerm): string {
  if (held === 'out' && until) return `held until ${inWords(until)}, by the stylebook`
  return from ? `held from ${inWords(from)}, by the stylebook` : 'by the stylebook'
}

function noteOf({ person, title }: HouseTerm, { block }: Span): string {
  const { from, until } = title
  const ends = [from ? `from ${inWords(from)}` : '', until ? `until ${inWords(until)}` : '']
  const today = draftDate(block.draft)
  const dated = today ? `, and the draft is dated ${inWords(today)}` : ''
  return `The stylebook has ${person.name} as ${title.title} ${ends.filter(Boolean).join(' ')}${dated}.`
}
