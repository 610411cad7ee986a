/** Which sentences may tell of the scene that a caption shows: those that share enough of its words. */
import type { Draft } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { type Caption, captions } from '../captions.ts'
import { fact } from '../fact.ts'
import { isQuoted } from '../quotations.ts'
import { sentencesOf } from '../sentences.ts'
import { type Reading, readingOf } from './reading.ts'
import { glancer, type SceneWord } from './words.ts'

/** A caption, and what else may tell of its scene. */
export interface Scene {
  readonly caption: Caption
  readonly reading: Reading
  readonly tellings: readonly Telling[]
  /** The weight of its words, each counted once. */
  readonly weight: number
}

/** A sentence of the text, or another caption, that shares words with a caption. */
export interface Telling {
  readonly reading: Reading
  /** `figure`: a text of the same image; `caption`: of another one. */
  readonly source: 'text' | 'caption' | 'figure'
  /** The weight of the words that it shares with the caption, the sentences around it included. */
  readonly shared: number
  /** The same of the sentence alone, as a share of the caption's words. */
  readonly coverage: number
}

/** A passage that may be held against captions: a sentence, with those around it, or another caption. */
interface Passage {
  readonly span: Span
  readonly source: 'text' | 'caption'
  readonly caption: Caption | undefined
  readonly around: readonly Span[]
}

/** By which words of the captions a span may be recognised: few passages share enough of them to be read. */
type Glance = (span: Span) => ReadonlySet<string>

/** In characters: what is longer is a text, and no caption. */
const longestCaption = 700

/** The captions of a draft, each with what may tell of its scene, the likest first. */
export const scenes = fact((draft): readonly Scene[] => {
  const found = captions(draft).filter(({ text }) => text.length <= longestCaption)
  if (found.length === 0) return []
  const glance = glanceFor(found)
  const byKey = indexOf(passagesOf(draft, found), glance)
  return found.map((caption) => sceneOf(caption, byKey, glance))
})

function glanceFor(found: readonly Caption[]): Glance {
  const words = found.flatMap((caption) => distinct(readingOf(caption).words))
  const glance = glancer(new Set(words.flatMap(({ keys }) => keys)))
  const known = new Map<Span, ReadonlySet<string>>()
  return (span) => {
    const keys = known.get(span) ?? glance(span)
    known.set(span, keys)
    return keys
  }
}

const telling: ReadonlySet<string> = new Set(['headline', 'standfirst', 'heading', 'body', 'list-item'])

function passagesOf(draft: Draft, found: readonly Caption[]): Passage[] {
  const own = found.map((caption): Passage => {
    return { span: caption, source: 'caption', caption, around: [] }
  })
  const captioned = new Map(found.map((caption) => [caption.block, caption]))
  const texts = draft.blocks.flatMap((block) => {
    if (!telling.has(block.kind)) return []
    const caption = captioned.get(block)
    const sentences = sentencesOf(block).filter((sentence) => !caption || sentence.start >= caption.end)
    return sentences.flatMap((sentence, at): Passage[] => {
      if (isQuoted(sentence)) return []
      const around = [-2, -1, 1, 2].flatMap((step) => sentences[at + step] ?? [])
      return [{ span: sentence, source: 'text', caption: undefined, around }]
    })
  })
  return [...own, ...texts]
}

function indexOf(passages: readonly Passage[], glance: Glance): ReadonlyMap<string, readonly Passage[]> {
  const byKey = new Map<string, Passage[]>()
  for (const passage of passages) {
    for (const key of glance(passage.span)) {
      const list = byKey.get(key)
      if (list) list.push(passage)
      else byKey.set(key, [passage])
    }
  }
  return byKey
}

/** What shares less with a caption tells of something else. */
const leastShared = 3
const leastInText = 2.5
/** A caption is held against the passages that are likest; more tell no more. */
const most = 24

/** A caption whose scene is looked for; its words, each once, and what they weigh together. */
interface Sought {
  readonly caption: Caption
  readonly words: readonly SceneWord[]
  readonly weight: number
}

function sceneOf(caption: Caption, byKey: ReadonlyMap<string, readonly Passage[]>, glance: Glance): Scene {
  const reading = readingOf(caption)
  const words = distinct(reading.words)
  const weight = words.reduce((sum, word) => sum + word.weight, 0)
  const keys = words.flatMap((word) => word.keys)
  const candidates = new Set(keys.flatMap((key) => tellingApart(byKey.get(key))))
  const tellings = tellingsOf({ caption, words, weight }, [...candidates], glance)
  return { caption, reading, tellings, weight }
}

/** The likest tellings. The likest at a glance are read first, for a reading finds no more: few need be read. */
function tellingsOf(sought: Sought, candidates: readonly Passage[], glance: Glance): Telling[] {
  const told = new Map<Passage, Telling>()
  const seen = candidates.map((passage) => ({ passage, coverage: coverageOf(sought, glance(passage.span)) }))
  for (const { passage, coverage } of seen.toSorted(byCoverage)) {
    const likelier = [...told.values()].filter((telling) => telling.coverage > coverage)
    if (likelier.length >= most) break
    const telling = tellingOf(sought, passage, glance)
    if (telling) told.set(passage, telling)
  }
  const found = candidates.flatMap((passage) => told.get(passage) ?? [])
  return found.toSorted(byCoverage).slice(0, most)
}

function byCoverage(a: { readonly coverage: number }, b: { readonly coverage: number }): number {
  return b.coverage - a.coverage
}

function tellingOf(sought: Sought, passage: Passage, glance: Glance): Telling | undefined {
  const { caption, words, weight } = sought
  if (passage.caption === caption) return undefined
  const isFigure = caption.group !== undefined && passage.caption?.group === caption.group
  const inText = Math.min(leastInText, Math.max(2, weight / 2), weight)
  const least = isFigure ? 0 : passage.source === 'caption' ? leastShared : inText
  const spans = [passage.span, ...passage.around]
  if (sharedWith(words, spans.map(glance)) < least) return undefined
  const keys = spans.map((span) => readingOf(span).keys())
  const shared = sharedWith(words, keys)
  if (shared < least) return undefined
  const reading = readingOf(passage.span)
  const coverage = coverageOf(sought, reading.keys())
  return { reading, source: isFigure ? 'figure' : passage.source, shared, coverage }
}

function coverageOf({ words, weight }: Sought, keys: ReadonlySet<string>): number {
  return weight === 0 ? 0 : sharedWith(words, [keys]) / weight
}

/** A word that stands in more passages of a long draft tells none of them apart: time stays linear. */
const mostAlike = 400

function tellingApart(passages: readonly Passage[] = []): readonly Passage[] {
  return passages.length <= mostAlike ? passages : []
}

function distinct(words: readonly SceneWord[]): SceneWord[] {
  const seen = new Set<string>()
  return words.filter(({ keys, weight }) => {
    const key = keys[0]
    if (key === undefined || weight === 0 || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function sharedWith(words: readonly SceneWord[], keySets: readonly ReadonlySet<string>[]): number {
  const isShared = (key: string) => keySets.some((keys) => keys.has(key))
  return words.reduce((sum, { keys, weight }) => sum + (keys.some(isShared) ? weight : 0), 0)
}

/** Whether a sentence repeats a caption word for word, or nearly, so that nothing but one scene can be meant. */
export function isRepeated({ weight }: Scene, { source, coverage }: Telling): boolean {
  return source === 'text' && weight >= 4 && coverage >= 0.9
}
