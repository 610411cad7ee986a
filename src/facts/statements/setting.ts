/** Where a sentence is set: the bodies, the places and the events that it names. */
import type { Sentence } from '../sentences.ts'
import { keyOf } from './words.ts'

/** What a sentence names around its statement. */
export interface Setting {
  /** The bodies: `council`, `court`. */
  readonly bodies: ReadonlySet<string>
  /** Keys of the places: `in Cork`. */
  readonly places: ReadonlySet<string>
  /** Keys of what happened: `fire`, `crash`. */
  readonly events: ReadonlySet<string>
  /** Whether it speaks of another one, or of elsewhere. */
  readonly isOther: boolean
}

/** Reads the setting of a sentence. */
export function settingOf({ text }: Sentence): Setting {
  const named = (pattern: RegExp) =>
    Array.from(text.matchAll(pattern), ([word, name]) => (name ?? word).toLowerCase())
  return {
    bodies: new Set(named(body).map((word) => members.get(word) ?? word)),
    places: new Set(named(place).map(keyOf)),
    events: new Set(named(event).map((word) => events.get(keyOf(word)) ?? keyOf(word))),
    isOther: other.test(text)
  }
}

const other =
  /\b(?:another|a (?:second|third)(?! of\b)|a different|elsewhere|next door|nearby|neighbou?ring|streets? away|miles? away|other|separate|same (?:place|spot|road|street|stretch|junction|bend|site|area|river|line|town|day|night))\b/iu
const place =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]ff|[Oo]utside) (?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)(\p{Lu}\p{L}+)/gu
const event =
  /\b(?:fires?|blaze|inferno|crash(?:es)?|collision|accident|derailment|blast|explosion|shootings?|stabbing|quake|earthquake|landslide|avalanche|flood|storm|hurricane|attack|robbery|riot|protest|march|match|landing|fall|collapse)\b/giu
const events: ReadonlyMap<string, string> = new Map(
  'blaze fire|inferno fire|collision crash|accident crash|derailment crash|explosion blast|earthquake quake|hurricane storm|flood storm|march protest|riot protest|collapse fall|landing crash'
    .split('|')
    .map((pair) => pair.split(' ').map(keyOf) as [string, string])
)
const body =
  /\b(?:court|council|board|committee|jury|panel|parliament|senate|house|commission|assembly|congress|cabinet|legislature|tribunal|union|party|congregation|synod|directors|shareholders|members|judges|justices|councillors|senators|jurors|commissioners|trustees)\b/giu

const members: ReadonlyMap<string, string> = new Map(
  'judges court|justices court|councillors council|senators senate|jurors jury|commissioners board|commission board|trustees board|directors board|members board'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string])
)
