/** Years of work or marriage that are told twice: `ran the school for 31 years` … `after 37 years in charge`. */
import { fact } from '../fact.ts'
import { sentenceAt } from '../sentences.ts'
import { slipOf } from './agreement.ts'
import { nounLemma, verbForm } from './lemmas.ts'
import type { NumberConflict } from './near-headline.ts'
import type { Telling } from './telling.ts'
import { tellings } from './tellings.ts'

/** A span of years that somebody spent. */
interface Years {
  readonly telling: Telling
  /** The words that say on what. */
  readonly on: ReadonlySet<string>
  readonly takesUp: boolean
}

/** The spans of years that differ from what was told of the same work before. */
export const yearConflicts = fact((draft): readonly NumberConflict[] => {
  const all = tellings(draft).flatMap((telling) => yearsOf(telling) ?? [])
  return all.flatMap((later, index) => {
    if (!later.takesUp) return []
    const told = all.slice(0, index).map(({ telling }) => telling)
    if (told.some(({ value }) => value === later.telling.value)) return []
    const earlier = all
      .slice(0, index)
      .filter(
        ({ telling, on }) =>
          slipOf(telling.value, later.telling.value) && [...later.on].some((word) => on.has(word))
      )
    const [first] = earlier
    return first && earlier.length === 1 ? [{ telling: later.telling, others: [first.telling] }] : []
  })
})

const work: ReadonlySet<string> = new Set(
  'run lead head manage edit captain chair direct teach serve work coach keep own govern rule present host conduct preach play farm represent marry'.split(
    ' '
  )
)
const role =
  /^(?:-| )years? (?:in (?:charge|the (?:post|job|role|chair)|office)|at|as|with|of (?:marriage|service)|reign|tenure|career|stint|spell|marriage|service|on the (?:board|bench|council))\b/u

function yearsOf(telling: Telling): Years | undefined {
  const { block, start, end, measure, value, way } = telling
  if (measure !== 'year' || way !== 'exact' || value < 3) return undefined
  const sentence = sentenceAt(telling)
  if (!sentence) return undefined
  const led = block.text.slice(sentence.start, start)
  const after = block.text.slice(end, sentence.end)
  if (
    role.test(after) &&
    /\b(?:[Aa]fter|[Ii]n|[Dd]uring|[Oo]ver|[Oo]f) (?:(?:his|her|their|the) )?$|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he) $/u.test(
      led
    )
  )
    return { telling, on: wordsOf(led + after), takesUp: true }
  const clause = led.slice(
    Math.max(0, ...[', and ', '; ', ' and ', ' but '].map((mark) => led.lastIndexOf(mark)))
  )
  if (!/\bfor $/u.test(clause)) return undefined
  const words = clause.match(/\p{L}+/gu) ?? []
  const at = words.findLastIndex((word) =>
    work.has(verbForm(word.toLowerCase())?.lemma ?? word.toLowerCase())
  )
  return at < 0 ? undefined : { telling, on: wordsOf(words.slice(at).join(' ')), takesUp: false }
}

const idle: ReadonlySet<string> = new Set(
  'the and for with from this that his her their year after when charge only who was were had has years been'.split(
    ' '
  )
)

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/\p{L}{3,}/gu)]
      .map(([word]) => nounLemma(verbForm(word.toLowerCase())?.lemma ?? word.toLowerCase()))
      .filter((word) => !idle.has(word))
  )
}
