/** Ages of people without a name, where only one person can be meant: the driver, the man of the headline. */
import type { Block, Draft } from '../../draft/draft.ts'
import { compareSpans } from '../../draft/place.ts'
import { sentenceAt } from '../sentences.ts'
import { parts } from './data.ts'
import type { AgeExpression } from './expressions.ts'
import { type Introduced, meantBefore } from './spoken-of.ts'

/** Somebody whom the draft calls by a noun or a given name alone, and the ages that it gives. */
export interface Role {
  /** As in `the driver`, `Ben`. */
  readonly name: string
  readonly ages: readonly AgeExpression[]
}

/** An age that stands with a noun: `the driver, 43`. */
export interface Told extends Introduced {
  readonly article: 'the' | 'a' | 'none'
}

const beforeNoun = /(?:^|[\s“"‘(—–-])(?:(the|an?|one) )?(?:\p{Ll}[\p{L}-]+ )?(\p{L}[\p{Ll}-]{2,}),?$/iu
/** `a 46-year-old bus driver from Ely`: the driver; not `a 46-year-old driver training scheme`. */
function nounAfter(text: string): string | undefined {
  const words = /^(?: \p{Ll}[\p{L}-]+){1,4}/u.exec(text)?.[0].trim().split(' ') ?? []
  const at = words.findIndex((word) => parts.has(word))
  const isWhole =
    at >= 0 &&
    at < 3 &&
    !/^(?:training|scheme|team|club|group|school|record|service)$/u.test(words[at + 1] ?? '')
  return isWhole ? words[at] : undefined
}

/**
 * Nouns that stand for one person: introduced once with an age, and given another one later with `the`, or told with one
 * age in the headline and with another in the text. None where a second such person is about, and where one of the ages
 * is somebody else’s.
 *
 * @param isNamed whether an age is told of somebody with a name.
 */
export function rolesOf(
  draft: Draft,
  strangers: readonly AgeExpression[],
  isNamed: (years: number) => boolean
): Role[] {
  const byNoun = new Map<string, Told[]>()
  const read: Told[] = []
  for (const expression of strangers) {
    const told = nounOf(expression) ?? goesOn(expression, read)
    if (!told) continue
    read.push(told)
    const group = byNoun.get(told.noun)
    if (group) group.push(told)
    else byNoun.set(told.noun, [told])
  }
  return [...byNoun].flatMap(([noun, told]): Role[] => {
    const ages = told.map(({ expression }) => expression).sort(compareSpans)
    const values = new Set(ages.map(({ years }) => years))
    if (values.size !== 2 || !isOnePerson(told)) return []
    if (ages.some(({ years }) => isNamed(years)) || isTwofold(draft, noun)) return []
    // The second age belongs to this noun alone.
    const isShared = strangers.some((age) => values.has(age.years) && !ages.includes(age))
    return isShared ? [] : [{ name: `the ${noun}`, ages }]
  })
}

/** Whether the text introduces one person at most, with its first age or in its first sentence, and goes on with `the`. */
function isOnePerson(told: readonly Told[]): boolean {
  const inText = told
    .filter(({ expression }) => !isOnTop(expression.block))
    .sort((a, b) => compareSpans(a.expression, b.expression))
  const [first, ...later] = inText
  if (!first || !later.every(({ article }) => article === 'the')) return false
  return inText.length === told.length || first.article === 'the' || isLead(first.expression)
}

/** Above the text, where articles are left out: `Man, 34, dies after crash`. */
function isOnTop({ kind }: Block): boolean {
  return /^(?:headline|standfirst|meta)$/u.test(kind)
}

const further = /\b(?:other|another|second|different)\b/i

/** Whether an age stands in the first sentence of the text, of the one whom it is about. */
function isLead(expression: AgeExpression): boolean {
  const { block, from } = expression
  const first = block.draft.blocks.find(({ kind, text }) => kind === 'body' && text.length > 40)
  const sentence = sentenceAt(expression)
  return first === block && sentence?.index === 0 && !further.test(block.text.slice(0, from))
}

/** The noun that an age stands with. */
export function nounOf(expression: AgeExpression): Told | undefined {
  const { block, from, to, form, lead, start } = expression
  const text = block.text
  // `The suspect, a 34-year-old man from Hull`
  const apposed = /\b(the|an?) (\p{Ll}+), an? $/iu.exec(text.slice(Math.max(0, start - 40), start))
  const isPresent = form === 'be' && lead === 'is'
  const [, article, noun] =
    form === 'year-old' && apposed && parts.has(apposed[2] ?? '')
      ? apposed
      : form === 'year-old'
        ? [
            '',
            /\b(the|an?) $/i.exec(text.slice(Math.max(0, start - 4), start))?.[1],
            nounAfter(text.slice(to, to + 60))
          ]
        : form === 'comma' || form === 'bracket' || form === 'aged' || isPresent
          ? (beforeNoun.exec(text.slice(Math.max(0, from - 40), from).replace(/(?:, who)? ?$/u, '')) ?? [])
          : form === 'of'
            ? (/^(an?) (?:\p{Ll}[\p{L}-]+ )?(\p{Ll}+) of/iu.exec(text.slice(from, start)) ?? [])
            : []
  const known = noun && canonical.get(noun.toLowerCase())
  const role = known ?? noun?.toLowerCase()
  if (!role || !parts.has(role) || (!article && !isOnTop(block))) return undefined
  return {
    expression,
    noun: role,
    article: !article ? 'none' : article.toLowerCase() === 'the' ? 'the' : 'a'
  }
}

// Words of headlines for what the text calls by a longer one.
const canonical: ReadonlyMap<string, string> = new Map([
  ['teen', 'teenager'],
  ['youth', 'teenager'],
  ['schoolboy', 'boy'],
  ['schoolgirl', 'girl'],
  ['lad', 'boy'],
  ['tot', 'toddler'],
  ['motorist', 'driver'],
  ['biker', 'motorcyclist'],
  ['gran', 'grandmother']
])

/** `The 91-year-old will appear`: the one who was introduced last. */
function goesOn(expression: AgeExpression, read: readonly Told[]): Told | undefined {
  const before = meantBefore(expression, read)
  return before && { expression, noun: before.noun, article: 'the' }
}

/** Whether the draft speaks of several: `drivers`, `another driver`, `the second man`. */
export function isTwofold({ blocks }: Draft, noun: string): boolean {
  const plural = noun.endsWith('man') ? `${noun.slice(0, -3)}men` : `${noun}e?s`
  const several = new RegExp(
    `\\b(?:${plural}|(?:another|other|second|third|two|both|either|each|elder|older|younger|first) (?:\\p{L}+ )?${noun})\\b`,
    'iu'
  )
  return blocks.some(({ text }) => several.test(text))
}
