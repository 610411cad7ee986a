/** Who holds which office, and when the draft says so. */
import { compareSpans, type Span, textOf } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { once } from '../once.ts'
import { type Sentence, sentenceAt } from '../sentences.ts'
import { type HouseTerm, termOf } from '../stylebook/index.ts'
import { cuesIn, past, type Timing, timeOf } from '../tense/index.ts'
import { people } from './index.ts'
import { meant, spokenTies } from './meant.ts'
import type { NameMention, Tie } from './mention.ts'
import type { Holding, Office } from './offices.ts'
import type { Person } from './persons.ts'
import { covers, isRoleOf } from './same-office.ts'

/** A statement of the draft that somebody holds, held or will hold an office. */
export interface Claim {
  readonly tie: Tie
  readonly office: Office
  /** Whom it speaks of; `undefined` for a description that could mean anyone. */
  readonly person: Person | undefined
  readonly holding: Holding
  /** Told when it is asked for: most claims are never weighed against another. */
  readonly timing: () => Timing
  /** What a rule marks. */
  readonly span: Span
  /** What the stylebook says of the draft’s day; `undefined` where it cannot say. */
  readonly held: HouseTerm['held'] | undefined
  /** Whether the office is only implied: `the first talks between a US president and Putin`. */
  readonly implied: boolean
}

/**
 * What a draft says of offices, in its order, without what stands in quotation marks.
 * A description without a name has a person only where no other can be meant.
 */
export const officeClaims = fact((draft): readonly Claim[] => {
  const { personOf } = people(draft)
  const spoken = spokenTies(draft)
  const claims = spoken.flatMap((tie) => {
    const { office, mention } = tie
    return office ? claimOf(tie, office, mention ? personOf(mention) : meant(tie, office)) : []
  })
  return [...claims, ...impliedClaims(claims), ...roleClaims(spoken, claims, personOf)].sort((a, b) =>
    compareSpans(a.span, b.span)
  )
})

/** The time of a claim is told when it is first asked for: most are never weighed against another. */
function claimOf(tie: Tie, office: Office, person: Person | undefined): Claim {
  const holding = tie.past ? 'then' : office.holding
  const held = person && termOf(person, office)?.held
  const timing = once(() => {
    const told = timingOf(tie)
    return holding === 'plain' && held !== undefined ? byStylebook(told, held) : told
  })
  return {
    tie,
    office,
    person,
    holding,
    timing,
    held,
    span: tie.span,
    implied: false
  }
}

const assumed: Timing = { when: 'now', shown: false, evidence: undefined }

/** A plain title without a sign of its time is of the present while its holder is in office, and by courtesy afterwards. */
function byStylebook(timing: Timing, held: HouseTerm['held']): Timing {
  if (held !== 'out') return timing.when === 'now' ? timing : assumed
  return timing.when === 'now' && !timing.shown ? { when: 'open', shown: false, evidence: undefined } : timing
}

/** The claims about each person, in the order of the draft. */
export const claimsByPerson = fact((draft): ReadonlyMap<Person, readonly Claim[]> => {
  const byPerson = new Map<Person, Claim[]>()
  for (const claim of officeClaims(draft)) {
    if (!claim.person) continue
    const claims = byPerson.get(claim.person)
    if (claims) claims.push(claim)
    else byPerson.set(claim.person, [claim])
  }
  return byPerson
})

/** `who runs the museum` gives the office that the draft calls former elsewhere. */
function roleClaims(
  ties: readonly Tie[],
  claims: readonly Claim[],
  personOf: (mention: NameMention) => Person | undefined
): Claim[] {
  const former = new Map(
    claims.filter(({ holding }) => holding === 'former').map((claim) => [claim.person, claim.office])
  )
  return ties.flatMap((tie) => {
    const person = tie.mention && personOf(tie.mention)
    const office = former.get(person)
    if (!person || !office || !tie.verb) return []
    const body = textOf(tie.span).split(`${tie.verb} `)[1] ?? ''
    if (!isRoleOf(tie.verb, body, office)) return []
    const timing: Timing = { when: 'now', shown: true, evidence: tie.span }
    return [
      {
        tie,
        office,
        person,
        holding: 'plain',
        timing: () => timing,
        held: undefined,
        span: tie.span,
        implied: false
      }
    ]
  })
}

/** When a statement of an office is made. */
function timingOf({ relation, mention, span, office }: Tie): Timing {
  if (!mention || relation === 'title') return timeOf(span)
  if (relation === 'relative' || relation === 'predicate') return { when: 'now', shown: true, evidence: span }
  const told = timeOf(mention)
  // `As governor he signed the permits`: only the present tense makes the office a present one.
  if (relation === 'as' && !(told.shown && isPresentTense(told)))
    return past(mention) ?? { when: 'open', shown: false, evidence: undefined }
  // `Sikes, commissioner for 18 years until then,`
  if (
    relation === 'apposition' &&
    /^(?: of [^,.;]{1,40}?)?(?: for [^,.;]{1,30}?)? (?:until|till)\b/u.test(
      span.block.text.slice(span.end, span.end + 90)
    )
  )
    return { when: 'past', shown: true, evidence: span }
  // `Lind, the company’s chief executive,` is of the day on which its sentence is told.
  if (relation === 'apposition' && told.when === 'open')
    return past(mention) ?? { when: 'now', shown: office?.article !== 'indefinite', evidence: span }
  return relation === 'apposition' && told.when === 'now' ? { ...told, shown: true } : told
}

function isPresentTense({ evidence }: Timing): boolean {
  return evidence !== undefined && /^(?:is|are|has|have|will|\p{L}+s)$/u.test(textOf(evidence))
}

/** Whether a sentence names somebody. */
function isNamedIn({ mentions }: Person, { block, start, end }: Sentence): boolean {
  return mentions.some((mention) => mention.block === block && mention.start >= start && mention.end <= end)
}

// `Obama’s visit to Havana in March 2016 was the first by a sitting US president`: he was, then.
function isLongAgo(span: Span, sentence: Sentence): boolean {
  const told = past(span, sentence)
  if (!told?.shown || !told.evidence) return false
  const { start } = told.evidence
  return cuesIn(span.block, start, start + 1).some(({ when }) => when === 'past')
}

const firstOfItsKind = /\b(?:first|only|unprecedented|rare|historic|never before|never)\b/i

/** `the first talks between a US president and Putin`: the office is his whose talks they are. */
function impliedClaims(claims: readonly Claim[]): Claim[] {
  return claims.flatMap((claim) => {
    const { office, span, holding } = claim
    if (claim.tie.relation !== 'description' || office.article !== 'indefinite') return []
    if (holding !== 'plain' && holding !== 'current') return []
    const sentence = sentenceAt(span)
    if (!sentence) return []
    const before = span.block.text.slice(sentence.start, span.start)
    if (
      !firstOfItsKind.test(before) ||
      /\b(?:since|than|as|like|if|was|is|be|become|becoming|became) $/i.test(before)
    )
      return []
    if (isLongAgo(span, sentence)) return []
    const held = claims.filter(
      (other) => other !== claim && other.tie.relation !== 'description' && covers(office, other.office)
    )
    const former = claims.filter(
      (other) => other.holding === 'former' && other.person && covers(office, other.office)
    )
    const abroad = former.filter((other) =>
      other.office.scope.countries.some((country) => office.scope.countries.includes(country))
    )
    const [person, ...others] = new Set((abroad.length > 0 ? abroad : former).map((other) => other.person))
    const taken = held.some(
      (other) => other.person !== person && other.holding !== 'former' && other.timing().when !== 'past'
    )
    if (!person || others.length > 0 || (taken && !isNamedIn(person, sentence))) return []
    return [{ ...claim, person, implied: true, timing: () => assumed }]
  })
}
