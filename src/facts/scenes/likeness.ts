/** Which sentences may tell of the scene that a caption shows: those that share enough of its words. */
import type { Draft } from '../../draft/draft.ts'
import { type Caption, captions } from '../captions.ts'
import { fact } from '../fact.ts'
import { isQuoted } from '../quotations.ts'
import { sentencesOf } from '../sentences.ts'
import { type Reading, readingOf } from './reading.ts'
import type { SceneWord } from './words.ts'

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

/** A passage that may be held against captions; its sentence, and the words of those around it. */
interface Passage {
  readonly reading: Reading
  readonly source: 'text' | 'caption'
  readonly caption: Caption | undefined
  readonly around: readonly Reading[]
}

/** In characters: what is longer is a text, and no caption. */
const longestCaption = 700

/** The captions of a draft, each with what may tell of its scene, the likest first. */
export const scenes = fact((draft): readonly Scene[] => {
  const found = captions(draft).filter(({ text }) => text.length <= longestCaption)
  if (found.length === 0) return []
  const passages = passagesOf(draft, found)
  const byKey = indexOf(passages)
  return found.map((caption) => sceneOf(caption, byKey))
})

const telling: ReadonlySet<string> = new Set(['headline', 'standfirst', 'heading', 'body', 'list-item'])

function passagesOf(draft: Draft, found: readonly Caption[]): Passage[] {
  const own = found.map((caption): Passage => {
    return { reading: readingOf(caption), source: 'caption', caption, around: [] }
  })
  const captioned = new Map(found.map((caption) => [caption.block, caption]))
  const texts = draft.blocks.flatMap((block) => {
    if (!telling.has(block.kind)) return []
    const caption = captioned.get(block)
    const sentences = sentencesOf(block).filter((sentence) => !caption || sentence.start >= caption.end)
    return sentences.flatMap((sentence, at): Passage[] => {
      if (isQuoted(sentence)) return []
      const around = [-2, -1, 1, 2].flatMap((step) => sentences[at + step] ?? []).map(readingOf)
      return [{ reading: readingOf(sentence), source: 'text', caption: undefined, around }]
    })
  })
  return [...own, ...texts]
}

function indexOf(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  const byKey = new Map<string, Passage[]>()
  for (const passage of passages) {
    for (const { keys, weight } of passage.reading.words) {
      if (weight === 0) continue
      for (const key of keys) {
        const list = byKey.get(key)
        if (!list) byKey.set(key, [passage])
        else if (list.at(-1) !== passage) list.push(passage)
      }
    }
  }
  return byKey
}

/** What shares less with a caption tells of something else. */
const leastShared = 3
const leastInText = 2.5
/** A caption is held against the passages that are likest; more tell no more. */
const most = 24

function sceneOf(caption: Caption, byKey: ReadonlyMap<string, readonly Passage[]>): Scene {
  const reading = readingOf(caption)
  const words = distinct(reading.words)
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  const candidates = new Set(words.flatMap(({ keys }) => keys.flatMap((key) => tellingApart(byKey.get(key)))))
  const tellings = [...candidates].flatMap((passage): Telling[] => {
    if (passage.caption === caption) return []
    const alone = sharedWith(words, [passage.reading])
    const shared = sharedWith(words, [passage.reading, ...passage.around])
    const isFigure = caption.group !== undefined && passage.caption?.group === caption.group
    const least =
      passage.source === 'caption' ? leastShared : Math.min(leastInText, Math.max(2, total / 2), total)
    if (shared < least && !isFigure) return []
    const source = isFigure ? 'figure' : passage.source
    return [{ reading: passage.reading, source, shared, coverage: total === 0 ? 0 : alone / total }]
  })
  tellings.sort((a, b) => b.coverage - a.coverage)
  return { caption, reading, tellings: tellings.slice(0, most), weight: total }
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

function sharedWith(words: readonly SceneWord[], readings: readonly Reading[]): number {
  const isShared = (key: string) => readings.some(({ keys }) => keys().has(key))
  return words.reduce((sum, { keys, weight }) => sum + (keys.some(isShared) ? weight : 0), 0)
}

/** Whether a sentence repeats a caption word for word, or nearly, so that nothing but one scene can be meant. */
export function isRepeated({ weight }: Scene, { source, coverage }: Telling): boolean {
  return source === 'text' && weight >= 4 && coverage >= 0.9
}
