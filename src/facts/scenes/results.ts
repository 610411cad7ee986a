/** The scores that a caption and another telling give to one match or one vote. */
import { type Span, textOf } from '../../draft/place.ts'
import type { Scene, Telling } from './likeness.ts'
import type { DetailPair } from './pair.ts'
import { readingFact } from './reading.ts'

/** The pairs of results that a scene’s caption and one telling give to one contest. */
export function resultPairs(scene: Scene, telling: Telling): DetailPair[] {
  const [own, ...more] = resultsIn(scene.reading)
  if (!own || more.length > 0) return []
  const [its, ...rest] = resultsIn(telling.reading)
  if (!its || rest.length > 0) return []
  const agrees = sorted(own) === sorted(its)
  const isOne =
    telling.shared >= 4 && !inPlay.test(scene.caption.text) && !inPlay.test(textOf(telling.reading.span))
  const sameness = isOne && !agrees ? 'event' : undefined
  return [{ kind: 'count', at: own, other: its, agrees, sameness, scene, telling }]
}

/** `2-1`, beside a word of a win, a loss or a vote; not `2019-20`, `6-4, 6-2`. */
const result = /(?<![\d–,/-] ?)\b\d{1,3}[-–]\d{1,3}\b(?![-–/]|, \d|\p{L})/gu
const decided =
  /\b(?:beat|beats|beating|won|wins?|winning|victory|defeat\p{L}*|lost|loses?|loss|draw|drew|passed|voted?|votes|approved|rejected|thrash\p{L}*|win)\b/iu
/** A score of a moment, of a series, or of another leg. */
const inPlay =
  /\b(?:half[- ]?time|leads?|leading|led|make it|ahead|equali[sz]\p{L}+|level\p{L}*|sets?(?! (?:up|off|out))|leg|series|aggregate|(?:first|opening|second|third|last)[- ](?:half|leg|set|period|quarter|game|test|inning|innings|round|meeting|match|week|month|year|season|time)|periods?|record|previous|when they (?:last )?met)\b/iu

const resultsIn = readingFact(({ span: { block, start, end } }): Span[] => {
  const text = block.text.slice(start, end)
  if (!decided.test(text)) return []
  return [...text.matchAll(result)].map(({ 0: words, index }) => ({
    block,
    start: start + index,
    end: start + index + words.length
  }))
})

function sorted(span: Span): string {
  return textOf(span).split(/[-–]/u).toSorted().join('-')
}
