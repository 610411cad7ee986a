/** Results and magnitudes: figures that are no quantities and still told twice. */
import type { Draft } from '../../draft/draft.ts'
import { fact } from '../fact.ts'
import { isQuoted } from '../quotations.ts'
import { sentencesOf } from '../sentences.ts'
import { otherTimes } from './concepts.ts'
import type { Telling } from './telling.ts'

type Figure = Omit<Telling, 'rank'>

// `a 3-1 win over Tigre`, `their 2–1 defeat by Cork`, `beat Tigre 3-1`
const results =
  /\b(?<low>\d{1,3})[-–](?<high>\d{1,3}) (?:home |away |extra-time |league |cup )?(?<kind>win|victory|defeat|loss|draw|triumph)(?: (?:over|against|to|by|at|at home to|with) (?:the )?(?<name>\p{Lu}[\p{L}’'-]+))?/gu
const magnitudes = /\b(?:magnitude(?:[- ]of)?[- ](?<after>\d\.\d)|(?<before>\d\.\d)[- ]magnitude)\b/gi
const otherQuakes =
  /\b(?:aftershocks?|foreshocks?|another|strongest|previous|largest|smaller|second|stronger|weaker|at first|initially|revised|downgraded|upgraded)\b/i

/** The results and the magnitudes of a draft. */
export const scores = fact((draft): readonly Figure[] => [...resultsIn(draft), ...magnitudesIn(draft)])

function resultsIn(draft: Draft): Figure[] {
  const found = allResults(draft)
  // `Monday’s 3-1 win` is of the one match that the draft names.
  const names = [...new Set(found.flatMap(({ keys }) => keys()))].filter((key) => !key.endsWith(' '))
  return found.flatMap((result) => {
    const [kind = ''] = result.keys()
    if (!kind.endsWith(' ')) return [result]
    const named = new Set(names.filter((key) => key.startsWith(kind)))
    return named.size === 1 && result.isDefinite() ? [{ ...result, keys: () => [...named] }] : []
  })
}

function allResults(draft: Draft): Figure[] {
  return draft.blocks
    .filter(({ text }) => /\d[-–]\d/.test(text))
    .flatMap((block) =>
      sentencesOf(block).flatMap((sentence) =>
        Array.from(sentence.text.matchAll(results), (match): Figure => {
          const { low = '', high = '', kind = '', name = '' } = match.groups ?? {}
          const start = sentence.start + match.index
          const end = start + low.length + 1 + high.length
          const key = `${/^(?:win|victory|triumph)$/u.test(kind) ? 'win' : kind === 'draw' ? 'draw' : 'defeat'} ${name}`
          return {
            ...plainFigure(Number(low) * 1000 + Number(high), `${low}-${high} ${kind}`),
            block,
            start,
            end,
            measure: 'score',
            keys: () => [key],
            isDefinite: () =>
              /(?:\b(?:the|their|his|her|its|that|this)|day[’']s) $/i.test(
                sentence.text.slice(0, match.index)
              ),
            isPlain: () =>
              !otherTimes.test(
                clauseOf(sentence.text, match.index).replace(/\b(?:second|third|later)\b/gu, '')
              ) && !isQuoted({ block, start, end })
          }
        })
      )
    )
}

/** The words about a figure up to the commas, with a phrase that opens the sentence. */
function clauseOf(text: string, at: number): string {
  const opening = /^(?:In|On|Last|At|Earlier)\b[^,]{0,40},/u.exec(text)?.[0] ?? ''
  return `${opening} ${text.slice(text.lastIndexOf(',', at) + 1)}`
}

function magnitudesIn(draft: Draft): Figure[] {
  return draft.blocks
    .filter(({ text }) => /magnitude/i.test(text))
    .flatMap((block) =>
      sentencesOf(block).flatMap((sentence) =>
        Array.from(sentence.text.matchAll(magnitudes), (match): Figure => {
          const figure = match.groups?.after ?? match.groups?.before ?? ''
          const start = sentence.start + match.index + match[0].indexOf(figure)
          const end = start + figure.length
          return {
            ...plainFigure(Number(figure), match[0]),
            block,
            start,
            end,
            measure: 'magnitude',
            keys: () => ['quake'],
            isDefinite: () => /\b(?:the|that|this) $/i.test(sentence.text.slice(0, match.index)),
            isPlain: () =>
              !otherQuakes.test(sentence.text) &&
              !/\bin (?:19|20)\d\d\b/u.test(sentence.text) &&
              !isQuoted({ block, start, end })
          }
        })
      )
    )
}

function plainFigure(value: number, words: string) {
  return {
    value,
    high: undefined,
    per: undefined,
    noun: undefined,
    isAll: () => false,
    isQuoted: false,
    modifiers: [],
    step: 0.01,
    way: 'exact',
    isRestricted: () => false,
    context: () => new Set<string>(),
    words: () => words
  } as const
}
