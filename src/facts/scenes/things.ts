/** The names that a caption and another telling give to one ship, one storm, one school. */
import type { Draft } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { isInCaption } from '../captions.ts'
import { fact } from '../fact.ts'
import { nounLemma } from '../numbers/lemmas.ts'
import { isPerson } from '../people/in-block.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { wordsIn } from './bindings.ts'
import { isWide, kindsOfPlace } from './data.ts'
import type { Scene, Telling } from './likeness.ts'
import type { DetailPair } from './pair.ts'
import { readingFact, readingOf } from './reading.ts'
import type { SceneWord } from './words.ts'

/** The pairs of names that a scene's caption and one telling give to a thing of one kind. */
export function thingPairs(scene: Scene, telling: Telling): DetailPair[] {
  return thingsIn(scene.reading).flatMap((own) =>
    thingsIn(telling.reading).flatMap((its): DetailPair[] => {
      // A gallery shows many things of a kind; and a word at the start of a sentence may be a name itself.
      if (own.kind !== its.kind || telling.source === 'caption' || !(own.isPlain || its.isPlain)) return []
      const agrees = own.name === its.name || own.name.includes(its.name) || its.name.includes(own.name)
      const isTold = telling.coverage >= 0.4 && isOnly(its) && !isInText(own)
      return [
        {
          kind: 'name',
          at: own.span,
          other: its.span,
          agrees,
          sameness: isTold ? 'event' : undefined,
          scene,
          telling
        }
      ]
    })
  )
}

interface Thing {
  /** `ship` of `the container ship Ever Grace`, `hurricane` of `Hurricane Lisa`. */
  readonly kind: string
  readonly name: string
  /** Whether its kind shows as a common noun by its small letter. */
  readonly isPlain: boolean
  readonly span: Span
}

/** Kinds of thing that are named by name and kind in capitals: after the naming practice of the weather services and registers of ships. */
const titled =
  /^(?:hurricane|storm|typhoon|cyclone|ferry|trawler|tanker|barge|yacht|lifeboat|flight|train|asteroid|comet|lake|mount|operation)$/u

const thingsIn = readingFact((reading): Thing[] => {
  const { block } = reading.span
  return reading.chunks().flatMap((chunk): Thing[] => {
    if (chunk.kind !== 'noun') return []
    const all = wordsIn(reading, chunk)
    const words = all.filter(({ part }) => part !== 'article')
    const found = kindBefore(words) ?? kindAfter(words, all[0]?.lower === 'the')
    const [first, last] = [found?.named[0], found?.named.at(-1)]
    if (!found || !first || !last) return []
    const span: Span = { block, start: first.start, end: last.end }
    // `St Brigid’s School` is no Brigid.
    if (!kindsOfPlace.has(found.kind.toLowerCase()) && isPerson(span)) return []
    const kind = found.kind.toLowerCase()
    const isPlain = kind === found.kind || titled.test(kind) || kindsOfPlace.has(kind)
    return [{ kind: nounLemma(kind), isPlain, name: found.named.map(({ lower }) => lower).join(' '), span }]
  })
})

interface Named {
  readonly kind: string
  readonly named: readonly SceneWord[]
}

/** `container ship Ever Grace`, `Hurricane Lisa` */
function kindBefore(words: readonly SceneWord[]): Named | undefined {
  const from = words.findIndex(({ name, lower }, at) => name && !titled.test(lower) && at > 0)
  const [before, named] = [words[from - 1], words.slice(from)]
  if (!before || named.some(({ name }) => !name) || /'s?$/u.test(named.at(-1)?.lower ?? '')) return undefined
  if (/^(?:former|late|then|ex|new|old|first|last|rival|fellow|native)$/u.test(before.lower)) return undefined
  return before.name && !titled.test(before.lower) ? undefined : { kind: before.text, named }
}

/** `the Cormorant refinery`, `St Brigid’s School`, `the Mill Bridge` */
function kindAfter(words: readonly SceneWord[], isDefinite: boolean): Named | undefined {
  const [kind, named] = [words.at(-1), words.slice(0, -1)]
  if (!kind || named.length === 0 || named.some(({ name, lower }) => !name || isWide(lower))) return undefined
  if (kind.name ? !kindsOfPlace.has(kind.lower) : !isDefinite || /'s?$|s$/u.test(kind.lower)) return undefined
  return !kind.name && /'s?$/u.test(named.at(-1)?.lower ?? '') ? undefined : { kind: kind.text, named }
}

/** A sentence of the text, and the same in small letters. */
interface Told {
  readonly sentence: Sentence
  readonly lower: string
}

/** The sentences of the text, captions left out. */
const sentencesOfText = fact((draft: Draft): readonly Told[] =>
  draft.blocks
    .flatMap(sentencesOf)
    .flatMap((sentence) => (isInCaption(sentence) ? [] : [{ sentence, lower: sentence.text.toLowerCase() }]))
)

const onlyByKind = fact(() => new Map<string, boolean>())

/** Whether the text names no second thing of the kind. */
function isOnly({ kind, span: { block } }: Thing): boolean {
  const known = onlyByKind(block.draft)
  const isOne = known.get(kind) ?? !namesTwo(block.draft, kind)
  known.set(kind, isOne)
  return isOne
}

/** Whether the text names two things of a kind; sentences with a word for the kind are read until one does. */
function namesTwo(draft: Draft, kind: string): boolean {
  // `ferries` are of the kind `ferry`.
  const beginning = kind.slice(0, -1)
  const names = new Set<string>()
  return sentencesOfText(draft).some(({ sentence, lower }) => {
    if (!lower.includes(beginning)) return false
    for (const thing of thingsIn(readingOf(sentence))) if (thing.kind === kind) names.add(thing.name)
    return names.size > 1
  })
}

function isInText({ name, span: { block } }: Thing): boolean {
  return sentencesOfText(block.draft).some(({ lower }) => lower.includes(name))
}
