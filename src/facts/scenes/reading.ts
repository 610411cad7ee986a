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
  readonly keys: ReadonlySet<string>
  readonly chunks: readonly Chunk[]
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
    reading = {
      span,
      words,
      get keys() {
        return keys()
      },
      get chunks() {
        return chunks()
      }
    }
    known.set(span, reading)
  }
  return reading
}
