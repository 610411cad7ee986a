/** The words of the groups in all forms that a caption may have them in, each with its group, its side and its use. */
import { verbForms } from '../../draft/verb-forms.ts'
import { once } from '../once.ts'
import { groups } from './data/index.ts'
import type { Group, Side } from './group.ts'

/** Whether a word describes a thing, tells what it does, what is done to it, or speaks of the whole scene. */
export type Use = 'describes' | 'does' | 'fills' | 'scene'

/** What a word of the lists tells. */
export interface Entry {
  readonly group: Group
  readonly side: Side
  readonly use: Use
}

/** What POSS stands for. */
export const possessives = ['his', 'her', 'their', 'its']

/** `burnt-out, in ruins` as keys: hyphens are spaces, POSS is any possessive. */
function keysOf(list: string | undefined, inflect: (word: string) => string[]): string[] {
  const words = (list ?? '').split(',').flatMap((item) => item.trim().replace(/\s+/gu, ' ') || [])
  return words
    .flatMap(inflect)
    .flatMap((word) => (word.includes('POSS') ? possessives.map((own) => word.replace('POSS', own)) : word))
    .map(keyOf)
}

/** `burnt-out` and `Burnt out` under one key. */
export function keyOf(text: string): string {
  return text.replaceAll('-', ' ').toLowerCase()
}

const asIs = (word: string): string[] => [word]
const present = (word: string): string[] => {
  const { base, third, participle } = verbForms(word)
  return [base, third, participle]
}

/** The words by their keys: in small letters, hyphens as spaces. */
interface Lexicon {
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  /** Names and set phrases that mean another thing, with the groups that they are taken out of. */
  readonly fixed: ReadonlyMap<string, ReadonlySet<Group>>
}

/** The words of all groups; listed for the first caption that is read. */
export const lexicon = once((): Lexicon => {
  const entries = new Map<string, Entry[]>()
  const fixed = new Map<string, Set<Group>>()
  for (const group of groups) {
    for (const key of keysOf(group.fixed, asIs)) fixed.set(key, (fixed.get(key) ?? new Set()).add(group))
    for (const side of group.sides) {
      for (const use of ['describes', 'does', 'fills', 'scene'] as const) {
        const inflect = use === 'does' || use === 'fills' ? present : asIs
        for (const key of keysOf(side[use], inflect)) {
          entries.set(key, [...(entries.get(key) ?? []), { group, side, use }])
        }
      }
    }
  }
  return { entries, fixed }
})
