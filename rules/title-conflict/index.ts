import { compareSpans, firstInEachFile, type Span, textOf, whereIs } from '../../src/draft/place.ts'
import { type Claim, claimsByPerson } from '../../src/facts/people/claims.ts'
import { mayBeAtOdds } from '../../src/facts/people/claims-at-odds.ts'
import { courtesyOffices, holdingWords } from '../../src/facts/people/data/offices.ts'
import { changesByPerson, type OfficeChange } from '../../src/facts/people/office-changes.ts'
import { isSameOffice } from '../../src/facts/people/same-office.ts'
import { sentenceAt } from '../../src/facts/sentences.ts'
import { type Report, rule } from '../../src/rule.ts'
import { againstStylebook } from './house.ts'
import { fixesOf, readAs } from './wording.ts'

/**
 * One person’s office told as past, or as still to come, in one place and as present in another. Quiet where the plain
 * title stands in the past, where the draft reports the change, where relatives share a surname, and in quotations.
 */
export default rule({ id: 'title-conflict', level: 'error', story: true }, (draft, report) => {
  if (!mayBeAtOdds(draft)) return
  for (const [person, claims] of claimsByPerson(draft)) {
    const own = person.shared ? claims.filter(isUnmistakable) : claims
    const conflict = firstConflict(own, () => changesByPerson(draft).get(person) ?? [])
    if (conflict) tell(conflict, report)
    else {
      const finding = againstStylebook(person, own)
      if (finding) report(finding)
    }
  }
})

/** The two sides of a disagreement: who is out of office (or not yet in), and who is in. */
interface Conflict {
  readonly out: readonly Claim[]
  readonly in: readonly Claim[]
}

/** Of two Bushes, only a full name says which. */
function isUnmistakable({ tie }: Claim): boolean {
  return (tie.mention?.given.length ?? 0) > 0
}

function firstConflict(
  claims: readonly Claim[],
  changes: () => readonly OfficeChange[]
): Conflict | undefined {
  const said = new Set<string>()
  for (const claim of claims) {
    const key = `${claim.holding} ${claim.office.name}`
    if (!isOut(claim) || said.has(key)) continue
    said.add(key)
    const same = claims.filter(({ office, implied }) => implied || isSameOffice(office, claim.office))
    const out = same.filter((other) => isOut(other) && other.holding === claim.holding)
    const within = same.filter(
      (other) =>
        isIn(other, claim) &&
        !isElsewhere(other, claim) &&
        !isExplained(other, claim, claims) &&
        !isReported(other, claim, changes())
    )
    if (within.length > 0) return { out, in: within }
  }
  return undefined
}

/** `former President Brandt`, `President-elect Marsh`, in a sentence that is not itself about the past. */
function isOut(claim: Claim): boolean {
  const { holding, held, span } = claim
  if (holding === 'coming') return held !== 'in' && held !== 'again' && claim.timing().when === 'now'
  if (holding !== 'former') return false
  // Who is out of office on the draft’s date was so in an older picture’s caption too.
  if (held === 'out') return true
  const { when, shown, evidence } = claim.timing()
  // Of a president who came back, `former` is right wherever the years between are told.
  if (held === 'again') return when === 'now'
  // `In 2023 former President Salas said`: a date in front sets the scene; one behind is only that of the deed.
  return !(when === 'past' && shown && evidence !== undefined && evidence.start < span.start)
}

/** A title that is shown to be held now; `acting` and `outgoing` say so themselves, and are none of a coming holder’s. */
function isIn(claim: Claim, out: Claim): boolean {
  const { holding, office, implied, tie, span } = claim
  if (implied) return out.holding === 'former'
  if (holding === 'holding') return out.holding === 'former' && claim.timing().when !== 'past'
  if (holding === 'current') return claim.timing().when !== 'past'
  if (holding !== 'plain' || isActing(out) || claim.timing().when !== 'now') return false
  // `As chairman, Dunford will be the president’s adviser`, `is now the first black congresswoman`: to come as well.
  // `From Saturday, President Marsh will live above the shop`
  if (
    out.holding === 'coming' &&
    /\b(?:from|after|once|when|as of|starting|upon|if)\b/i.test(openingOf(span))
  )
    return false
  if (out.holding === 'coming' && (tie.relation === 'as' || tie.relation === 'predicate')) return false
  return claim.timing().shown || !needsProof(office.name, out)
}

/** The former acting chief may be the chief by now. */
function isActing({ office: { modifiers } }: Claim): boolean {
  return modifiers.some((modifier) => holdingWords.has(textOf(modifier).toLowerCase()))
}

function openingOf(span: Span): string {
  return span.block.text.slice(sentenceAt(span)?.start ?? span.start, span.start)
}

// Judges and ambassadors keep the title by courtesy, and the dead are quoted.
function needsProof(office: string, { holding, office: { modifiers } }: Claim): boolean {
  return (
    holding === 'coming' ||
    courtesyOffices.has(office) ||
    modifiers.some((modifier) => /^(?:late|retired)$/i.test(textOf(modifier)))
  )
}

/** `former chairman Webb` of a trust, and `Webb, chairman of Rushden Rail`: a body first named with the office is another. */
function isElsewhere({ office, span, implied }: Claim, out: Claim): boolean {
  const [name] = office.scope.names.map((word) => word.slice(0, 5))
  // A headline leaves the body out; `New York Congressman Stone` names his seat, and no other body.
  if (implied || isAside(out) || seats.has(office.name)) return false
  if (name === undefined || out.office.scope.names.length > 0 || compareSpans(span, out.span) < 0)
    return false
  const { blocks } = span.block.draft
  return !blocks.slice(0, span.block.index + 1).some((block) => {
    const text = block === span.block ? block.text.slice(0, span.start) : block.text
    return text.toLowerCase().includes(name)
  })
}

const seats = new Set(['senator', 'congressman', 'governor'])

/** `Secretary Lee`, once defence secretary, is now secretary of state: the plain title is that of the other office. */
function isExplained(claim: Claim, out: Claim, claims: readonly Claim[]): boolean {
  const { countries, names, fields } = claim.office.scope
  if (claim.implied || countries.length + names.length + fields.length > 0) return false
  return claims.some(
    ({ office, holding }) =>
      holding !== 'former' && office.name === claim.office.name && !isSameOffice(office, out.office)
  )
}

/** The draft tells the change itself: sworn in before the plain title, or gone after it. */
function isReported(claim: Claim, out: Claim, changes: readonly OfficeChange[]): boolean {
  if (out.holding === 'coming')
    return changes.some((change) => change.kind === 'takes' && compareSpans(change, claim.span) < 0)
  if (claim.implied || claim.held === 'in') return false
  if (claim.holding === 'holding')
    return changes.some((change) => change.kind === 'takes' && compareSpans(change, out.span) < 0)
  return changes.some((change) => {
    if (change.kind === 'takes')
      return compareSpans(out.span, change) < 0 && compareSpans(change, claim.span) < 0
    return compareSpans(claim.span, change) < 0 || !isOngoing(claim)
  })
}

/** `is holding a town hall`, and not `told the nation`. */
function isOngoing({ timing }: Claim): boolean {
  const { shown, evidence } = timing()
  return (
    shown &&
    evidence !== undefined &&
    /^(?:is|are|will|has|plans|wants|hopes|\p{L}+s)\b/u.test(textOf(evidence))
  )
}

const mostRelated = 5

function tell({ out, in: within }: Conflict, report: Report): void {
  const [odd, others] = oddSide(out, within)
  const proven = [out, within].every((side) =>
    side.some(({ timing, implied }) => !implied && timing().shown && timing().when === 'now')
  )
  for (const at of firstInEachFile(odd, ({ span }) => span)) {
    const nearby = others.toSorted((a, b) => Number(isInFileOf(at, b)) - Number(isInFileOf(at, a)))
    const other = nearby[0] as Claim
    report({
      at: at.span,
      reason: reasonOf(at, other),
      level: proven ? 'error' : 'warning',
      expected: readAs(at, other),
      related: nearby
        .slice(0, mostRelated)
        .map((claim) => ({ at: claim.span, reason: `here \`${textOf(claim.span)}\`` })),
      note: noteOf(within),
      fixes: fixesOf(at, nearby)
    })
  }
}

function isInFileOf(a: Claim, b: Claim): boolean {
  return a.span.block.origin === b.span.block.origin
}

/** The mentions to mark and the ones they disagree with: the few, then what stands by an image or on top, then the later. */
function oddSide(out: readonly Claim[], within: readonly Claim[]): [readonly Claim[], readonly Claim[]] {
  const implied = within.filter((claim) => claim.implied)
  if (implied.length > 0) return [implied, out]
  const held = [...out, ...within].find((claim) => claim.held !== undefined)?.held
  if (held !== undefined) return held === 'in' || held === 'again' ? [out, within] : [within, out]
  const [outs, ins] = [countSentences(out), countSentences(within)]
  if (outs !== ins) return outs < ins ? [out, within] : [within, out]
  const [first, second] = [out[0] as Claim, within[0] as Claim]
  if (isAside(first) !== isAside(second)) return isAside(first) ? [out, within] : [within, out]
  return compareSpans(first.span, second.span) > 0 ? [out, within] : [within, out]
}

/** On top of the draft or beside an image. */
function isAside({ span: { block } }: Claim): boolean {
  return /^(?:headline|standfirst|heading|caption|alt)$/u.test(block.kind)
}

function countSentences(claims: readonly Claim[]): number {
  return new Set(claims.map(({ span }) => sentenceAt(span))).size
}

function reasonOf({ span }: Claim, other: Claim): string {
  const [here, there] = [whereIs(span.block), whereIs(other.span.block)]
  const place = here.charAt(0).toUpperCase() + here.slice(1)
  const where = here === there ? 'and also' : there
  return `${place} says \`${textOf(span)}\`, ${where} \`${textOf(other.span)}\`; check which is right`
}

function noteOf(within: readonly Claim[]): string {
  const [claim] = within
  if (!claim || claim.implied)
    return 'The description leaves only this person, whom the draft calls a former holder of the office.'
  const { evidence } = claim.timing()
  if (claim.held === 'in' || claim.held === 'again')
    return `${claim.person?.name} held the office on the draft’s date.`
  if (!evidence || claim.holding === 'holding')
    return `\`${textOf(claim.span)}\` is said of somebody still in office.`
  return `\`${textOf(evidence)}\` shows that \`${textOf(claim.span)}\` is said of the present.`
}
