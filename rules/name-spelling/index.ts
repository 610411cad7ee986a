import { whereIs } from '../../src/draft/place.ts'
import { mixedAlphabets } from '../../src/facts/names/alphabets.ts'
import type { NameWord } from '../../src/facts/names/index.ts'
import { type SpellingVariant, spellingVariants } from '../../src/facts/names/variants.ts'
import { houseNames, houseSpellings } from '../../src/facts/stylebook/index.ts'
import { type Report, rule } from '../../src/rule.ts'

/**
 * One name spelled in more than one way: by a slip of the hand, by another transliteration, without its accents, or with
 * a letter of another alphabet. Quiet where two people, places or words only look alike, and where the text speaks of the spelling.
 */
export default rule(
  { id: 'name-spelling', level: 'warning', story: true, yieldsTo: ['caption-mismatch'] },
  (draft, report) => {
    const house = houseSpellings(draft)
    for (const { expected, ...at } of house) {
      const text = at.block.text.slice(at.start, at.end)
      report({
        at,
        reason: `Unexpected \`${text}\`, expected \`${expected}\` as in the stylebook`,
        expected: [expected]
      })
    }
    for (const { latin, ...at } of mixedAlphabets(draft)) {
      const text = at.block.text.slice(at.start, at.end)
      report({
        at,
        reason: `Unexpected letter of another alphabet in \`${text}\`, expected \`${latin}\``,
        expected: [latin],
        note: `${at.letters} look like Latin letters and are none: search and spelling checks will miss the name.`
      })
    }
    const known = house.map(({ block, start, end }) => ({ block, start, end }))
    for (const variant of spellingVariants(draft)) {
      const isKnown = variant.odd.some((word) =>
        known.some(({ block, start, end }) => block === word.block && start < word.end && word.start < end)
      )
      if (!isKnown) tell(variant, houseNames(draft), report)
    }
  }
)

const because: Readonly<Record<SpellingVariant['kinship'], string>> = {
  slip: 'The two are one slip of the hand apart',
  sound: 'The two are one name in two transliterations or by its sound',
  accent: 'The two differ in their accents only'
}

function tell(variant: SpellingVariant, right: ReadonlySet<string>, report: Report): void {
  const { odd, usual, kinship, tie } = byStylebook(variant, right) ?? variant
  const [at, other] = [odd[0] as NameWord, usual[0] as NameWord]
  if (right.has(at.text) && right.has(other.text)) return
  const [here, there] = [whereIs(at.block), whereIs(other.block)]
  const wrong = `Unexpected \`${at.text}\`, expected \`${other.text}\` as in ${there}`
  const place = here.charAt(0).toUpperCase() + here.slice(1)
  const even = `${place} says \`${at.text}\`, ${here === there ? 'and also' : there} \`${other.text}\`; check which is right`
  report({
    at,
    ...(variant.style ? { level: 'info' as const } : {}),
    reason: tie ? even : wrong,
    expected: [other.text],
    related: [{ at: other, reason: `\`${other.text}\` here` }],
    note: `${because[kinship]}; the draft has \`${other.text}\` ${times(usual.length)} and \`${at.text}\` ${times(odd.length)}.`,
    fixes: [
      {
        title: `Write \`${at.text}\` everywhere`,
        safe: false,
        edits: usual.map((word) => ({ at: word, text: at.text }))
      }
    ]
  })
}

/** A name that the stylebook has is right, however often the draft has the other. */
function byStylebook(variant: SpellingVariant, right: ReadonlySet<string>): SpellingVariant | undefined {
  const { odd, usual } = variant
  const [isOddRight, isUsualRight] = [odd, usual].map(([word]) => word !== undefined && right.has(word.text))
  if (isOddRight) return { ...variant, odd: usual, usual: odd, tie: false }
  return isUsualRight ? { ...variant, tie: false } : undefined
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}
