const presentAuxiliary =
  /^(?:is|are|has|have|does|do|will|can|cannot|may|must|isn't|aren't|hasn't|haven't|doesn't|don't|won't|can't|'ll)$/u

export const pastAuxiliary =
  /^(?:was|were|had|did|would|could|might|should|wasn't|weren't|hadn't|didn't|wouldn't|couldn't)$/u

/** Verbs that stand in the present tense of a report, in their singular. */
export const presentVerbs: ReadonlySet<string> = new Set(
  `says tells plans wants hopes expects faces leads runs meets visits arrives returns seeks calls urges warns takes makes gives sits
  hosts heads opens holds speaks flies goes comes backs blames calls claims considers continues defends delivers demands denies
  dismisses enters fights gets greets hails hands insists intends joins keeps knows leaves lives looks loses moves needs offers
  orders owes owns picks pledges praises prepares presents promises proposes pushes puts reads refuses rejects remains remembers
  reveals sees sends serves sets shakes shows signs slams stands starts stays steps supports suspects swears talks thinks threatens travels
  tries turns unveils uses vows waits walks waves wins works writes admits announces apologises apologizes argues asks attacks
  attends bans believes brings chairs commands coaches edits directs manages governs captains controls oversees draws earns employs
  names agrees acts carries casts celebrates closes denounces describes discusses enjoys explains favors favours feels fires follows
  hears helps hires issues lays likes maintains marks notes opposes outlines pays plays poses receives records represents requests
  resigns retires rules samples stresses studies tours trails trains understands veto vetoes views votes watches welcomes`.split(
    /\s+/u
  )
)

/** What is said without a date is taken for news. */
export const speechVerbs =
  /^(?:said|told|announced|added|asked|warned|called|tweeted|wrote|insisted|declined|refused|promised|pledged|urged|denied|confirmed|rejected|praised|criticised|criticized|condemned|vowed|acknowledged|defended|dismissed|explained|noted|replied|responded|stressed|suggested|testified|thanked|welcomed|admitted|apologised|apologized|declared|hinted)$/u

export const irregularPast =
  /^(?:said|told|met|went|came|took|made|gave|got|saw|left|lost|won|held|led|ran|wrote|spoke|stood|sat|began|became|brought|bought|built|fell|felt|flew|fought|found|grew|heard|kept|knew|laid|let|paid|put|read|rose|sent|set|shook|showed|signed|sought|sold|struck|swore|taught|thought|threw|understood|wore|withdrew|chose|cut|drew|drove|broke|beat|bade|banned|hit)$/u

export interface Part {
  readonly lower: string
  readonly start: number
  readonly end: number
}

export function isPresent({ lower }: Part): boolean {
  return (lower !== 'may' && presentAuxiliary.test(lower)) || presentVerbs.has(lower)
}

// `hits the road`, `inherits a deficit`; but not `supporters in Ohio`.
export function isPresentBefore({ lower }: Part, next: Part | undefined, terse: boolean): boolean {
  if (
    !/\p{Ll}{2}s$/u.test(lower) ||
    /(?:ss|us|ers|ors|ists|ians|ions|ments|ees|ies|als|ears|ides|uts|ays|icts)$/u.test(lower)
  )
    return false
  // `Coach Rafe Dunmore embraces Lind on the ice`
  if (terse) return true
  return /^(?:to|that|the|a|an|his|her|its|their|back|out|up|him|it|them)$/u.test(next?.lower ?? '')
}

export function isPast({ lower }: Part): boolean {
  return (
    speechVerbs.test(lower) ||
    irregularPast.test(lower) ||
    /^(?:was|were)$/u.test(lower) ||
    /\p{L}{2}ed$/u.test(lower)
  )
}

// Of two: `Rep. Ryan and his supporters say`.
export function afterOther(parts: readonly Part[], and: number): Part | undefined {
  const verb = parts
    .slice(and, and + 12)
    .find((part) => isPresent(part) || pluralPresent.test(part.lower) || speechVerbs.test(part.lower))
  return verb && pluralPresent.test(verb.lower) ? { ...verb, lower: 'says' } : verb
}

const pluralPresent = /^(?:say|want|agree|believe|argue|insist|expect|oppose|disagree|face)$/u

export function isVerb(part: Part): boolean {
  return isPresent(part) || isPast(part) || pastAuxiliary.test(part.lower) || part.lower === 'to'
}

export function skipAdverbs(parts: readonly Part[], from: number): number {
  let at = from
  while (at < parts.length && isAdverb(parts, at)) at++
  return at
}

function isAdverb(parts: readonly Part[], at: number): boolean {
  const { lower } = parts[at] as Part
  if (
    /^(?:also|now|still|then|never|not|again|already|today|yesterday|tonight|himself|herself|just|once|later|earlier|early|late|overnight|afternoon|morning|evening|night|this|week|last|both|too|alone)$/u.test(
      lower
    )
  )
    return true
  if (/^\p{L}+day$/u.test(lower) || (/\p{L}{3}ly$/u.test(lower) && lower !== 'family')) return true
  return lower === 'on' && /day$/u.test(parts[at + 1]?.lower ?? '')
}

export function partsOf(text: string, offset: number): Part[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}+)*|\p{N}+|[^\s\p{L}\p{N}]/gu)].map(
    ({ 0: word, index }) => ({
      lower: word.replace('’', "'").toLowerCase(),
      start: offset + index,
      end: offset + index + word.length
    })
  )
}
