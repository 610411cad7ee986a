/** Reads a sentence or a caption: its words, and its chunks. */
import type { Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { once } from '../once.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import { type SceneWord, sceneWords } from './words.ts'

/** A span, read. */
export interface Reading {
  readonly span: Span
  readonly words: readonly SceneWord[]
  /** What its words may be recognised by. */
  readonly keys: () => ReadonlySet<string>
  readonly chunks: () => readonly Chunk[]
}

const readings = fact(() => new Map<Span, Reading>())

/** Reads a span; a span read before is not read again. */
export function readingOf(span: Span): Reading {
  const known = readings(span.block.draft)
  let reading = known.get(span)
  if (!reading) {
    const words = sceneWords(span)
    const keys = once(() => new Set(words.flatMap((word) => word.keys)))
    const chunks = once(() => chunksOf(words))
    reading = { span, words, keys, chunks }
    known.set(span, reading)
  }
  return reading
}

/** Makes a fact of a single reading: a caption is held against many a sentence, and a sentence against many a caption. */
export function readingFact<T>(compute: (reading: Reading) => T): (reading: Reading) => T {
  const known = fact(() => new Map<Reading, { readonly value: T }>())
  return (reading) => {
    const byReading = known(reading.span.block.draft)
    const entry = byReading.get(reading) ?? { value: compute(reading) }
    byReading.set(reading, entry)
    return entry.value
  }
}
