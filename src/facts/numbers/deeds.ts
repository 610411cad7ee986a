/** The verb, participle or state that goes with a figure: `killed six people`, `six were arrested`, `six dead`. */
import type { Block } from '../../draft/draft.ts'
import { states } from './data.ts'
import { verbForm } from './lemmas.ts'
import type { Deed } from './quantity.ts'
import { isHyphen, type Token } from './tokens.ts'
import { auxiliaries, be, isAdverb, opensObject } from './verb-words.ts'

const intransitive: ReadonlySet<string> = new Set(
  'die drown survive live work flee march protest demonstrate crash collapse sink remain go come rise fall grow stand sit fight run attend gather vote arrive land apply register graduate enrol enroll explode derail capsize'.split(
    ' '
  )
)

/** The verb after a counted noun (or after the figure alone): `were killed`, `have died`, `injured in`, `dead`. */
export function deedAfter(block: Block, tokens: readonly Token[], index: number): Deed | undefined {
  let at = skipPlace(tokens, skipAside(tokens, index))
  let passive = false
  let helped = false
  let isRelative = false
  for (; at < index + 30; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (/^(?:who|that|which)$/u.test(lower)) isRelative = true
    if (be.has(lower)) passive = true
    else if (auxiliaries.has(lower)) {
      helped = true
      passive = false
    } else if (
      !isAdverb(lower) &&
      !/^(?:who|that|which|feared|confirmed|reported|presumed|believed|found|left|seriously|not)$/u.test(
        lower
      )
    )
      break
    else if (
      /^(?:feared|confirmed|reported|presumed|believed|found|left)$/u.test(lower) &&
      !stateAt(tokens, at + 1)
    )
      break
  }
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  const place = { block, start: token.start, end: token.end }
  const state = states.get(token.lower)
  if (state !== undefined && !(helped && !passive)) return { lemma: state, role: 'undergoes', ...place }
  const verb = verbForm(token.lower)
  if (!verb) return undefined
  if (passive)
    return verb.form === 'gerund'
      ? { lemma: verb.lemma, role: 'does', ...place }
      : { lemma: verb.lemma, role: 'undergoes', ...place }
  if (
    intransitive.has(verb.lemma) ||
    helped ||
    isRelative ||
    verb.form === 'base' ||
    verb.form === 'third' ||
    verb.form === 'gerund'
  )
    return { lemma: verb.lemma, role: 'does', ...place }
  const after = tokens[at + 1]
  const isActive =
    after !== undefined && (opensObject.has(after.lower) || after.capital || after.kind === 'figure')
  return { lemma: verb.lemma, role: isActive ? 'does' : 'undergoes', ...place }
}

/** `Six tourists from Kolkata were killed`: the index of the verb behind a phrase of place. */
function skipPlace(tokens: readonly Token[], index: number): number {
  if (!/^(?:from|in|on|at|aboard|inside|of|near)$/u.test(tokens[index]?.lower ?? '')) return index
  for (let at = index + 1; at < index + 9; at++) {
    const token = tokens[at]
    if (!token || (token.kind === 'mark' && !isHyphen(token))) return index
    if (/^(?:were|was|are|have|had|died)$/u.test(token.lower)) return at
    if (/^(?:who|that|which|and|or)$/u.test(token.lower)) return index
  }
  return index
}

function stateAt(tokens: readonly Token[], index: number): boolean {
  return states.has(tokens[index]?.lower ?? '')
}

/** `, including two children, were killed`, `, all members of one family, died`: the index after the aside. */
function skipAside(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.text !== ',' && tokens[index]?.text !== '(') return index
  if (
    !/^(?:including|among|most|all|some|mostly|many|aged|three|two|one|both)$/u.test(
      tokens[index + 1]?.lower ?? ''
    )
  )
    return index
  for (let at = index + 2; at < index + 24; at++) {
    if (
      /^[,)–—]$/u.test(tokens[at]?.text ?? '') &&
      /^(?:were|was|are|is|have|had|has|died|who|will)$/u.test(tokens[at + 1]?.lower ?? '')
    )
      return at + 1
  }
  return index
}

const light: ReadonlySet<string> = new Set(
  'leave find have see report confirm include involve take make count get say tell'.split(' ')
)

/** The verb right before a figure whose object it is: `killed six people`, `injuring at least five`. */
export function deedBefore(block: Block, tokens: readonly Token[], index: number): Deed | undefined {
  const token = tokens[index - 1]
  if (token?.kind !== 'word') return undefined
  const verb = verbForm(token.lower)
  if (!verb || /^(?:say|tell|be)$/u.test(verb.lemma) || be.has(tokens[index - 2]?.lower ?? ''))
    return undefined
  return { block, start: token.start, end: token.end, lemma: verb.lemma, role: 'undergoes' }
}

/** Whether a verb says little of its own, so that what follows the noun tells more: `left six people dead`. */
export function isLight({ lemma }: Deed): boolean {
  return light.has(lemma)
}
