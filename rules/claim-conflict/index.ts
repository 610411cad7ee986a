import {
  compareSpans,
  firstInEachFile,
  overlaps,
  type Span,
  shorten,
  textOf,
  whereIs
} from '../../src/draft/place.ts'
import { type Exclusion, exclusions, statements } from '../../src/facts/statements/index.ts'
import { nearest } from '../../src/facts/statements/nearest.ts'
import { type Report, rule } from '../../src/rule.ts'
import { excludeEachOther } from './bonds.ts'

/**
 * Two statements of a draft that cannot both be true: nobody was hurt and three people were. Quiet where time,
 * speaker, subject or matter differ, and where one of them is quoted, reported, supposed or denied.
 */
export default rule(
  {
    id: 'claim-conflict',
    level: 'warning',
    story: true,
    yieldsTo: ['title-conflict', 'caption-contradiction', 'caption-mismatch']
  },
  (draft, report) => {
    const told: Span[] = []
    for (const { claims, instances } of statements(draft)) {
      const left = new Set(claims)
      for (const claim of claims) {
        if (!left.has(claim)) continue
        const against = nearest(instances, claim).filter((instance) => excludeEachOther(claim, instance))
        if (against.length === 0) continue
        const agreeing = nearest(claims, claim).filter((other) =>
          against.some((instance) => other === claim || excludeEachOther(other, instance))
        )
        for (const each of agreeing) left.delete(each)
        told.push(...agreeing, ...against)
        tell(agreeing, against, report)
      }
    }
    for (const { claims, instances } of merged(exclusions(draft)))
      if (!claims.some((claim) => told.some((other) => overlaps(claim, other))))
        tell(claims, instances, report)
  }
)

interface Sides {
  readonly claims: readonly Span[]
  readonly instances: readonly Span[]
}

/** Claims with an instance in common are one disagreement. */
function merged(found: readonly Exclusion[]): Sides[] {
  const sides: { claims: Span[]; instances: Span[] }[] = []
  for (const { claim, instances } of found) {
    const known = sides.find((side) =>
      side.instances.some((one) => instances.some((two) => isOnePlace(one, two)))
    )
    if (!known) sides.push({ claims: [claim], instances: [...instances] })
    else {
      known.claims.push(claim)
      known.instances.push(...instances.filter((one) => !known.instances.some((two) => isOnePlace(one, two))))
    }
  }
  return sides
}

function isOnePlace(a: Span, b: Span): boolean {
  return compareSpans(a, b) === 0
}

const mostRelated = 4

/** One finding for one disagreement, of a story one in each file: at the side with fewer statements, in the headline, or later. */
function tell(claims: readonly Span[], instances: readonly Span[], report: Report): void {
  const [odd, others] = oddSide(claims, instances)
  for (const at of firstInEachFile(odd, (span) => span)) {
    const nearby = others.toSorted((a, b) => Number(isInFileOf(at, b)) - Number(isInFileOf(at, a)))
    const [other] = nearby
    if (!other) return
    const rest = [...nearby.slice(1), ...odd.filter((span) => span !== at)].slice(0, mostRelated - 1)
    report({
      at,
      reason: reasonOf(at, other),
      related: [other, ...rest].map((span) => ({ at: span, reason: `here \`${shorten(textOf(span))}\`` })),
      note: `\`${textOf(at)}\` and \`${textOf(other)}\` cannot both be true of one thing at one time.`
    })
  }
}

function isInFileOf(a: Span, b: Span): boolean {
  return a.block.origin === b.block.origin
}

function oddSide(claims: readonly Span[], instances: readonly Span[]): [readonly Span[], readonly Span[]] {
  if (claims.length !== instances.length)
    return claims.length < instances.length ? [claims, instances] : [instances, claims]
  const [claim, instance] = [claims[0] as Span, instances[0] as Span]
  if (isOnTop(claim) !== isOnTop(instance)) return isOnTop(claim) ? [claims, instances] : [instances, claims]
  return compareSpans(claim, instance) > 0 ? [claims, instances] : [instances, claims]
}

function isOnTop({ block }: Span): boolean {
  return /^(?:headline|standfirst|heading)$/u.test(block.kind)
}

function reasonOf(at: Span, other: Span): string {
  const [here, there] = [whereIs(at.block), whereIs(other.block)]
  const place = here.charAt(0).toUpperCase() + here.slice(1)
  const where = here === there ? 'and also' : there
  return `${place} says \`${shorten(textOf(at))}\`, ${where} \`${shorten(textOf(other))}\`; check which is right`
}
