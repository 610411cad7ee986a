/** The nouns that name offices: `president`, `secretary-general`, `chiefs of staff`. */
import type { Block } from '../../draft/draft.ts'
import { longestOffice, offices, pluralOffices } from './data/offices.ts'
import type { Word } from './words.ts'

/** The noun of an office: `chief executive`. */
export interface Head {
  readonly name: string
  readonly field: string | undefined
  readonly plural: boolean
  readonly to: number
}

const firstWords = new Set(
  [...offices.keys(), ...pluralOffices.keys()].map((form) => form.split(' ')[0] ?? '')
)

// `secretary-general` begins with `secretary`, however its hyphen is written.
const opening = new RegExp(
  `(?<![a-z])(?:${[...firstWords].map((word) => word.split(/[-’]/)[0]).join('|')})(?![a-z])`,
  'i'
)

/** Whether a block may have offices: a look at its text, which spares most blocks a search through their words. */
export function mayHaveOffices({ text }: Block): boolean {
  return opening.test(text)
}

/** The office whose noun begins at a word. */
export function headAt(words: readonly Word[], at: number): Head | undefined {
  if (!firstWords.has(words[at]?.lower ?? '')) return undefined
  for (let length = longestOffice; length > 0; length--) {
    const run = words.slice(at, at + length)
    if (run.length < length || run.some(({ type }) => type !== 'word')) continue
    if (run.slice(0, -1).some(({ possessive }) => possessive)) continue
    const form = run.map(({ lower }) => lower).join(' ')
    const name = offices.get(form) ?? pluralOffices.get(form)
    if (name === undefined || isOtherWord(run, form)) continue
    // `principal conductor`, `chief negotiator`: the office is the word after.
    if (/^(?:principal|chief|head|president)$/u.test(form) && headAt(words, at + length)) continue
    // A `secretary of state` is `Secretary Lindholm` for short.
    const plural = !offices.has(form)
    if (name === 'secretary of state')
      return { name: 'secretary', field: 'department of state', plural, to: at + length }
    return { name, field: undefined, plural, to: at + length }
  }
  return undefined
}

// `rep`, `sec`, `da` and the like are offices only as they are printed; so is `AG`, not `ag`.
function isOtherWord(run: readonly Word[], form: string): boolean {
  const { text = '', capital = false } = run[0] ?? {}
  if (/^(?:pm|mp|msp|mep|td|md|da|ag|ceo|cfo|coo|cto)$/u.test(form)) return text !== text.toUpperCase()
  return /^(?:gov|sen|rep|sec|pres|supt|capt|comm|cllr)$/u.test(form) && !capital
}
