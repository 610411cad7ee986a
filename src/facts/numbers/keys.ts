/** What a figure is of: lemmas of its noun, its verb and the words beside it. */
import { changeVerbs } from './change-data.ts'
import { classOf, genericNouns } from './concepts.ts'
import { nounLemma, verbForm } from './lemmas.ts'
import { nounPhraseBefore } from './noun-phrases.ts'
import type { NounPhrase, Quantity } from './quantity.ts'
import { perThing } from './rates.ts'
import type { Token } from './tokens.ts'

/** `killed six people` → kill; `the $2.3 million deal` → deal, as price; `a bribe of Rs 4 lakh` → bribe. */
export function keysOf(quantity: Quantity, tokens: readonly Token[], first: number): string[] {
  const { counted, subject, deed, unit } = quantity
  const keys = new Set<string>()
  if (counted) {
    const lemma = lemmaOf(counted)
    if (!genericNouns.has(lemma)) keys.add(classOf(lemma))
    const lead = /^(?:just|only)$/u.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
    if (lemma === 'vote' && (quantity.hyphenated || /^(?:by|of)$/u.test(tokens[lead]?.lower ?? '')))
      keys.add('majority')
    if (deed?.role === 'does') keys.add(`${lemma} ${deed.lemma}`)
  }
  if (
    subject &&
    !/^(?:total|number|it|that|this|there|lot|group|team|maximum|minimum|average|sum|amount|figure|one)$/u.test(
      subject.lemma
    )
  )
    keys.add(classOf(subject.lemma))
  else if (subject?.of) keys.add(classOf(subject.of))
  if (deed && deed.role === 'undergoes') keys.add(classOf(deed.lemma))
  if (deed && deed.role === 'does' && classOf(deed.lemma) === 'kill') keys.add('kill')
  if (
    /\bin front of$|\bwatched by$/u.test(
      tokens
        .slice(Math.max(0, first - 3), first)
        .map(({ lower }) => lower)
        .join(' ')
    )
  )
    keys.add('crowd')
  if (tokens[first - 1]?.lower === 'worth') {
    const worth = nounPhraseBefore(quantity.block, tokens, first - 1)
    for (const lemma of [worth?.lemma, worth?.of]) if (lemma) keys.add(`worth ${lemma}`)
  }
  for (const key of besideKeys(quantity)) keys.add(key)
  if (unit || !deed) for (const lemma of governing(tokens, first)) keys.add(classOf(lemma))
  const thing = unit?.kind === 'money' ? perThing(quantity) : undefined
  if (thing) keys.add(`each ${nounLemma(thing)}`)
  // `fined the utility $2.4 million`
  if (keys.size === 0 && unit?.kind === 'money' && !/^(?:to|at|from)$/u.test(tokens[first - 1]?.lower ?? ''))
    for (const lemma of verbBefore(tokens, first)) keys.add(classOf(lemma))
  return [...keys].filter((key) => key.length > 1)
}

const injuries =
  /^ (?:\p{L}+ )?with (?:\p{L}+ ){0,2}(?:burns?|injur(?:y|ies)|wounds?|fractures|cuts|bruises)\b/u
const aboard = /^ (?:were |was )?(?:still )?(?:on ?board|aboard)\b/u
const extent = /(\p{L}+)(?:, | is | was )$/u
const owner = /^ of (?:the |its )?(\p{Ll}[\p{L}-]+?)(?:[’']s\b|\b)/u

/** What words beside a figure say that it is of: `seven people with burns`, `the bridge, 840 metres long`, `690 kilometres of the cable’s route`. */
function besideKeys({ block, figure, counted, unit, end, value }: Quantity): string[] {
  const found: string[] = []
  const after = block.text.slice(counted?.end ?? Math.max(figure.end, end), figure.end + 80)
  if (!unit && injuries.test(after)) found.push('injure')
  if (!unit && value > 1 && aboard.test(after)) found.push('aboard')
  if (unit?.kind === 'length' || unit?.kind === 'area' || unit?.kind === 'mass') {
    const measured = block.text.slice(Math.max(figure.end, end), figure.end + 48)
    const thing = /^ (?:long|wide|high|tall|deep)\b/u.test(measured)
      ? extent.exec(block.text.slice(Math.max(0, figure.start - 32), figure.start))?.[1]
      : undefined
    const whose = owner.exec(measured)?.[1]
    for (const noun of [thing, whose]) if (noun) found.push(classOf(nounLemma(noun.toLowerCase())))
  }
  return found
}

/** `11 crew members` are crew. */
export function lemmaOf({ lemma, modifiers }: NounPhrase): string {
  return lemma === 'member' ? (modifiers.at(-1) ?? lemma) : lemma
}

/** The verb that a preposition ties a figure to: `jailed for four years`, `sold its cranes for $41 million`. */
function governing(tokens: readonly Token[], first: number): string[] {
  const by = tokens[first - 1]?.lower ?? ''
  if (!/^(?:for|to|by|at|of)$/u.test(by)) return []
  // `raised to $15` is no increase of $15.
  return verbBefore(tokens, first - 1).filter((lemma) => by === 'by' || !changeVerbs.has(lemma))
}

function verbBefore(tokens: readonly Token[], end: number): string[] {
  for (let at = end - 1; at >= Math.max(0, end - 8); at--) {
    const token = tokens[at] as Token
    if (token.kind === 'mark' && !/^[-’'%$]$/u.test(token.text)) return []
    const verb = verbForm(token.lower)
    const isVerb = verb?.form !== 'base' || /^(?:to|will|would)$/u.test(tokens[at - 1]?.lower ?? '')
    if (verb && isVerb && !/^(?:be|say|have|get|make|tell)$/u.test(verb.lemma)) return [verb.lemma]
  }
  return []
}
