import { compareSpans, overlaps, type Span, textOf, whereIs } from '../../src/draft/place.ts'
import { amongAges } from '../../src/facts/ages/conflicts.ts'
import { lifeStories } from '../../src/facts/ages/index.ts'
import { captions, isInCaption } from '../../src/facts/captions.ts'
import { type DetailPair, sceneDetails } from '../../src/facts/scenes/index.ts'
import type { Finding } from '../../src/report.ts'
import { rule } from '../../src/rule.ts'
import { isLetStand } from './let-stand.ts'

/**
 * A caption that tells the date, place, number or names of a scene differently from the text, or from another caption of
 * it. Quiet where the two may tell of two scenes: a file picture, another day, a part of the whole, a rough number.
 */
export default rule({ id: 'caption-mismatch', level: 'warning', story: true }, (draft, report) => {
  if (captions(draft).length === 0) return
  const marked: Span[] = []
  const told = new Set<string>()
  for (const pair of mismatches(sceneDetails(draft))) {
    // Galleries tell one thing under many pictures: one disagreement, one message.
    const words = [pair.at, pair.other].map(textOf).toSorted().join(' / ')
    if (told.has(words) || marked.some((span) => overlaps(span, pair.at) || overlaps(span, pair.other)))
      continue
    marked.push(pair.at)
    told.add(words)
    report(toldOtherwise(pair))
  }
  for (const story of lifeStories(draft)) {
    if (story.times < 2) continue
    for (const { age, others } of amongAges(story, story.ages())) {
      const [other] = others
      if (other && isInCaption(age)) report(agedOtherwise(story.name, age, other))
    }
  }
})

/** The details that a caption tells otherwise, the surest of each; those of the text before those of other captions. */
function mismatches(details: readonly DetailPair[]): DetailPair[] {
  const told = details.filter((pair) => pair.sameness && !pair.agrees && !isLetStand(pair, details))
  const found = told.filter((pair) => !pair.isSign && isMarked(pair, details) && !isOfAnotherDay(pair, told))
  return found.toSorted(
    (a, b) => rank(a) - rank(b) || compareSpans(a.at, b.at) || b.telling.coverage - a.telling.coverage
  )
}

/** Of an image’s own texts its alt or title is marked, unless the text bears it out; of two captions the later one. */
function isMarked({ at, other, telling: { source } }: DetailPair, all: readonly DetailPair[]): boolean {
  if (source === 'text') return true
  if (source === 'caption') return compareSpans(at, other) > 0
  // Of two captions of one image the first is its title.
  if (at.block.kind === other.block.kind) return compareSpans(at, other) < 0
  const isBorneOut = (span: Span) =>
    all.some((pair) => pair.agrees && pair.telling.source === 'text' && overlaps(pair.at, span))
  return at.block.kind === 'alt' ? !isBorneOut(at) : isBorneOut(other)
}

function rank({ telling: { source } }: DetailPair): number {
  return source === 'text' ? 0 : 1
}

/**
 * Where clauses alike differ in day and in place, they tell of two days: `speaks in Cork on Monday`, `in Galway on Friday`.
 * Where they surely tell of one event, only weekdays do: `three runners on Thursday`, `four runners on Wednesday`.
 */
function isOfAnotherDay(pair: DetailPair, all: readonly DetailPair[]): boolean {
  const isSure = pair.sameness === 'event' || pair.telling.source === 'figure'
  return all.some(
    (other) =>
      other.telling === pair.telling &&
      other.scene === pair.scene &&
      other.kind !== pair.kind &&
      (!isSure || [pair, other].some(({ kind, at }) => kind === 'day' && /day$/u.test(textOf(at))))
  )
}

function toldOtherwise(pair: DetailPair): Finding {
  const { at, other, scene, telling } = pair
  const reason = `${capitalise(whereIs(at.block))} says \`${textOf(at)}\`, ${whereIs(other.block)} says \`${textOf(other)}\` of the same scene; check which is right`
  const shared = [...new Set(sharedWords(pair))].slice(0, 6).map((word) => `\`${word}\``)
  const why = scene.caption.why ? `\nTaken for a caption because ${scene.caption.why}.` : ''
  return {
    at,
    reason,
    expected: [inCaseOf(textOf(at), textOf(other))],
    related: [{ at: other, reason: telling.source === 'text' ? 'told here' : 'captioned here' }],
    note: `Both tell of one scene: they share ${shared.join(', ')}.${why}`,
    fixes: [
      {
        title: `Write \`${textOf(at)}\` in ${whereIs(other.block)}`,
        safe: false,
        edits: [{ at: other, text: inCaseOf(textOf(other), textOf(at)) }]
      }
    ]
  }
}

function sharedWords({ scene, telling }: DetailPair): string[] {
  const keys = new Set(telling.reading.words.flatMap((word) => word.keys))
  return scene.reading.words.flatMap(({ text, weight, keys: own }) =>
    weight > 0 && own.some((key) => keys.has(key)) ? [text] : []
  )
}

function agedOtherwise(name: string, age: Span, other: Span): Finding {
  return {
    at: age,
    reason: `${name} is \`${textOf(age)}\` in ${whereIs(age.block)} and \`${textOf(other)}\` in ${whereIs(other.block)}; check which is right`,
    expected: [textOf(other)],
    related: [{ at: other, reason: `here \`${textOf(other)}\`` }],
    note: `Both are told of ${name} now.`
  }
}

/** `Nineteen miners` in the place of `21 miners` in mid-sentence is `nineteen miners`. */
function inCaseOf(place: string, text: string): string {
  if (!/^\p{Lu}\p{Ll}/u.test(text) || /^\p{Lu}/u.test(place))
    return /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(place) ? capitalise(text) : text
  return /^\d/u.test(place) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
