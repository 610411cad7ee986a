/** What of a caption may differ from the text because the picture is of another time, or is not meant to be exact. */
import { overlaps, type Span, textOf } from '../../src/draft/place.ts'
import type { DetailPair } from '../../src/facts/scenes/index.ts'

/** Words for another time than that of the story, or for a time told by another clock. */
const otherTime =
  /\b(?:the (?:day|night|week|month|year|morning|evening) (?:before|after)|(?:days?|weeks?|months?|years?|hours?) (?:ago|before|earlier|later|after|ahead)|ahead of|anniversary|rehears\p{L}+|local time|by the clock|(?:Eastern|Pacific|Central|Mountain) time|GMT|UTC|previous(?:ly)?|last (?:year|month|season|spring|summer|autumn|fall|winter)|similar|undated|archive|file photo|dress rehearsal)\b/iu

/** A year without a day: news gives it to what is long ago. */
const ofAnotherYear =
  /\b(?:in|since|from|of|circa|c\.|early|late|(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter)) (?:1[89]|20)\d\ds?\b/u

/** The same in the text, where `hours before the council met` may stand beside the scene’s own day. */
const otherTimeToo =
  /\b(?:the (?:day|night|morning|evening) (?:before|after)|(?:days?|weeks?|months?|years?) (?:ago|earlier)|anniversary|local time|by the clock|(?:Eastern|Pacific|Central|Mountain) time|GMT|UTC|previous(?:ly)?|last (?:year|month|season)|similar)\b/iu

/** `37 years after the disaster of April 1989`: the date is that of what is remembered. */
const anniversary = /\b(?:years?|months|decades?|century) (?:after|since|on from)\b/iu

/** Whether a difference may be meant. */
export function isLetStand(pair: DetailPair, all: readonly DetailPair[]): boolean {
  const { kind, scene, telling } = pair
  if (scene.caption.archive) return !areYears(pair)
  if (
    kind !== 'day' &&
    ofAnotherYear.test(scene.caption.text) &&
    !ofAnotherYear.test(textOf(telling.reading.span))
  )
    return true
  if (kind === 'day' && anniversary.test(textOf(telling.reading.span))) return true
  if (otherTime.test(scene.caption.text) || otherTimeToo.test(textOf(telling.reading.span))) return true
  return all.some((other) => bearsOut(other, pair) || tellsOfAnotherDay(other, pair))
}

/** `FILE – Workers dismantle the wheel in 2007`: of an old picture the year alone is held against the text. */
function areYears({ kind, at, other }: DetailPair): boolean {
  const isYear = (span: Span) =>
    /^\d{4}$/u.test(textOf(span)) && /\b(?:in|of) $/u.test(span.block.text.slice(0, span.start))
  return kind === 'day' && isYear(at) && isYear(other)
}

/** Whether the two tell of days far apart: then another place, number or name is no slip. */
function tellsOfAnotherDay(other: DetailPair, { kind, scene, telling }: DetailPair): boolean {
  return kind !== 'day' && other.isFar === true && other.scene === scene && other.telling === telling
}

/** Whether the text, or the other caption itself, has the detail as well. */
function bearsOut(other: DetailPair, { at, kind, telling }: DetailPair): boolean {
  if (other.kind !== kind || !other.agrees || !overlaps(other.at, at)) return false
  return other.telling.source === 'text' || other.telling === telling
}
