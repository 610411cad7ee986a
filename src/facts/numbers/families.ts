/** Kinds of which one thing is only one: men and women, gold and silver, for and against. */
import type { Sentence } from '../sentences.ts'
import { nounLemma } from './lemmas.ts'
import type { Quantity } from './quantity.ts'

/** Kinds that exclude each other; `complete` where there are no more. */
export interface Family {
  readonly complete: boolean
  /** Whether it is of somebody: `one of nine children … Two sons and a daughter survive him` are two families. */
  readonly kin: boolean
}

// What one thing cannot be two of; those marked leave nothing over.
const families: readonly {
  readonly kinds: readonly (readonly string[])[]
  readonly complete: boolean
  readonly all?: number
  readonly kin?: boolean
}[] = [
  {
    kinds: [
      ['man', 'men', 'male', 'males', 'husband', 'gentleman'],
      ['woman', 'women', 'female', 'females']
    ],
    complete: true
  },
  {
    kinds: [
      ['boy', 'boys'],
      ['girl', 'girls']
    ],
    complete: true
  },
  {
    kinds: [
      ['man', 'men'],
      ['woman', 'women'],
      ['child', 'children', 'boy', 'girl', 'baby', 'infant', 'teenager', 'toddler']
    ],
    complete: true
  },
  {
    kinds: [
      ['adult', 'adults', 'grown-up'],
      ['child', 'children', 'minor', 'teenager', 'juvenile']
    ],
    complete: true
  },
  {
    kinds: [
      ['son', 'sons'],
      ['daughter', 'daughters']
    ],
    complete: true,
    kin: true
  },
  {
    kinds: [
      ['gold', 'golds'],
      ['silver', 'silvers'],
      ['bronze', 'bronzes']
    ],
    complete: true,
    all: 3
  },
  {
    kinds: [
      ['win', 'won', 'winning', 'victory'],
      ['draw', 'drew', 'drawn', 'drawing', 'tie', 'tied', 'tying'],
      ['lose', 'lost', 'losing', 'defeat', 'loss']
    ],
    complete: true,
    all: 3
  },
  { kinds: [['first'], ['second']], complete: true },
  {
    kinds: [
      ['for', 'favour', 'favor', 'yes', 'ayes'],
      ['against', 'no', 'nays', 'oppose', 'opposed'],
      ['abstention', 'abstain', 'abstained', 'abstaining']
    ],
    complete: false
  },
  { kinds: [['democrat'], ['republican'], ['independent', 'independents']], complete: false },
  {
    kinds: [['conservative', 'tory'], ['labour'], ['liberal', 'lib'], ['green'], ['independent']],
    complete: false
  }
]

/** The family that the parts are of, each of another kind. */
export function familyOf({ block, end }: Sentence, parts: readonly Quantity[]): Family | undefined {
  const words = parts.map((part, index) => {
    const to = Math.min(parts[index + 1]?.start ?? end, part.figure.end + 40)
    const after =
      block.text
        .slice(part.figure.end, to)
        .toLowerCase()
        .match(/[\p{L}-]+/gu) ?? []
    const before =
      /(\p{L}+)\s+$/u.exec(
        block.text.slice(Math.max(0, part.figure.start - 24), part.figure.start).toLowerCase()
      )?.[1] ?? ''
    return [before, ...after.slice(0, 6)].flatMap((word) => [word, nounLemma(word)])
  })
  for (const { kinds, complete, all, kin = false } of families) {
    const taken = words.map((own) => kinds.findIndex((kind) => kind.some((word) => own.includes(word))))
    if (taken.includes(-1) || new Set(taken).size !== taken.length) continue
    return { complete: complete && (all === undefined || taken.length >= all), kin }
  }
  return undefined
}
