/** Ages in a description: `the 46-year-old`, `a 46-year-old teacher, Jane Doe`, `the octogenarian`. */
import { functionWords, pastForms, verbs } from '../dates/data/words.ts'
import type { Person } from '../people/index.ts'
import { sentenceAt } from '../sentences.ts'
import { irregularPast, presentVerbs } from '../tense/index.ts'
import { bySubject } from './by-verb.ts'
import { callings } from './callings.ts'
import { parts } from './data.ts'
import type { AgeExpression } from './expressions.ts'
import { namesIn } from './names.ts'
import { isRacing } from './sport.ts'
import { anybody, describedIn, nameBefore, onlyPerson, subjectOf } from './subject.ts'
import { type Tied, tie } from './tied.ts'

/** `Quill, a woman in her 60s`, `She is in her 60s`, `the octogenarian Zara Quill` */
export function inDecade(age: AgeExpression): Tied | undefined {
  const { block, from, to, lead } = age
  const near = nameBefore(block, from)
  if (near && /^(?:,|,? (?:who )?is|,? an?|, the)(?: an? \p{Ll}+)? $/u.test(near.text))
    return tie(near.name, 'name')
  const sentence = sentenceAt(age)
  if (!sentence) return undefined
  if (lead === '') {
    // `Octogenarian Zara Quill` at the start of a sentence reads as a name of three words.
    const next = namesIn(block).find((name) => name.from === to + 1 || name.start === from)
    if (next) return tie(next, 'name')
    return /\bthe $/i.test(block.text.slice(Math.max(0, from - 4), from))
      ? meant(age, subjectOf(sentence, from))
      : undefined
  }
  if (!/^(?:he|she) is $/i.test(block.text.slice(sentence.start, from))) return undefined
  const person = subjectOf(sentence, from, lead === 'his' ? 'he' : 'she')
  return person && { person, how: 'present', kin: false }
}

// `Doe, a 46-year-old teacher,`, `Doe is a 46-year-old`, `Doe, then a 46-year-old clerk,`
const appositive = /^(?:,(?: (?:now|who is|himself|herself))?| is| –| —| \() (?:an?|the) $/u

const wasOne = /^(?:, who was| was|, then) (?:an?|the) $/u

export function yearsOld(age: AgeExpression): Tied | undefined {
  const { block, start, to } = age
  if (age.years < 16 && isRacing(block.draft)) return undefined
  const around = namesIn(block).find((name) => name.start <= start && name.end > to)
  if (around) return tie(around, 'name')
  const near = nameBefore(block, start)
  if (near && appositive.test(near.text)) return tie(near.name, 'name')
  if (near && wasOne.test(near.text)) return tie(near.name, 'past')
  if (/\b(?:as|when|while|then) an? $/i.test(block.text.slice(Math.max(0, start - 9), start)))
    return bySubject(age, 'dated')
  const next = namesIn(block).find(({ from }) => from >= to)
  if (next && !(next.possessive && /^['’]s \p{Lu}/u.test(block.text.slice(next.end, next.end + 4)))) {
    const text = block.text.slice(to, next.from)
    if (leadsToName(text)) return tie(next, 'name')
    // `a 46-year-old teacher, Jane Doe,`
    const noun = /^ ([^,.;:]{2,60}), $/u.exec(text)?.[1]
    const closed = /^(?:[,.;)–—]|$)/u.test(block.text.slice(next.end, next.end + 1))
    const article = /\b(?:an?|the) $/i.test(block.text.slice(Math.max(0, start - 4), start))
    if (noun && closed && article && next.full && isPhrase(noun)) return tie(next, 'name')
  }
  return described(age)
}

/** `46-year-old Doe`, `46-year-old former teacher Jane Doe`; not `a 46-year-old woman told Doe`. */
function leadsToName(text: string): boolean {
  return (
    text === ' ' || (/^ [^,.;:()“”"]{2,50} $/u.test(text) && isPhrase(text.trim()) && !anybody.test(text))
  )
}

function isPhrase(text: string): boolean {
  const words = text.toLowerCase().split(' ')
  return (
    words.length <= 5 &&
    !words.some(
      (word) =>
        functionWords.has(word) ||
        verbs.has(word) ||
        pastForms.has(word) ||
        /(?:[^e]ed|['’]s|s['’]|^(?:of|who|says|tells|meets|sues))$/u.test(word)
    )
  )
}

// `The 46-year-old trained`, `the 46-year-old mayor has`, `the 46-year-old’s lawyer`
function described(age: AgeExpression): Tied | undefined {
  const { block, start, to } = age
  const sentence = sentenceAt(age)
  if (!sentence || !/\bthe $/i.test(block.text.slice(Math.max(0, start - 4), start))) return undefined
  const rest = block.text.slice(to, to + 60)
  const phrase = /^((?: \p{Ll}[\p{L}-]+){0,3})(.?)/u.exec(rest)
  const words = (phrase?.[1] ?? '').trim().split(' ')
  const [first = ''] = words
  if (first === '' || isVerb(first) || takesObject.test(rest)) {
    // `said the 66-year-old.`, `the 66-year-old’s lawyer`
    const alone = first !== '' || /^(?:['’]s\b|[,.;”"]|$)/u.test(rest)
    return alone ? meant(age, describedIn(sentence, start)) : undefined
  }
  if (functionWords.has(first)) return undefined
  const known = words.map((word) => callings(block.draft).get(word)).find((person) => person !== undefined)
  if (known) return { person: known, how: 'description', kin: false }
  const at = words.findIndex((word) => parts.has(word))
  const next = words[at + 1]
  const isClosed = next === undefined ? /^(?:[,.;’'”"]|$)/u.test(phrase?.[2] ?? '') : isVerb(next)
  return at >= 0 && isClosed && !anybody.test(words[at] ?? '')
    ? meant(age, describedIn(sentence, start))
    : undefined
}

// `The 54-year-old wept.`, `the 54-year-old swam the strait`
const takesObject = /^ \p{Ll}+(?:\.| (?:an?|the|his|her|their|him|them|that|it)\b)/u

function meant(age: AgeExpression, found: Person | undefined): Tied | undefined {
  const person = found ?? onlyPerson(age.block.draft)
  return person && !isRivalled(age, person) ? { person, how: 'description', kin: false } : undefined
}

const farBack = 400
// `Her daughter was in the car. The 13-year-old was unhurt.`
const ofKin =
  /(?:\b(?:his|her|their)|['’]s) (?:\p{Ll}[\p{L}-]+ )?(?:son|daughter|child|boy|girl|baby|brother|sister|twin|(?:grand)?(?:son|daughter|child)|niece|nephew|partner|husband|wife|girlfriend|boyfriend|friend)\b/iu

/** `Vane, 31, meets the champion on Saturday. The 35-year-old has lost once`: somebody without a name stands nearer. */
function isRivalled({ block, start }: AgeExpression, person: Person): boolean {
  const own = namesIn(block).findLast((name) => name.person === person && name.end <= start)
  const between = block.text.slice(own?.end ?? Math.max(0, start - farBack), start)
  if (ofKin.test(between)) return true
  return [...between.matchAll(/\b(?:the|an?|another) (?:\p{Ll}[\p{L}-]+ )?(\p{Ll}{4,})\b/giu)].some(
    ([, noun = '']) =>
      parts.has(noun.toLowerCase()) && callings(block.draft).get(noun.toLowerCase()) !== person
  )
}

/** Whether a word after a noun is a verb, as far as its form tells. */
function isVerb(word: string): boolean {
  return (
    verbs.has(word) ||
    pastForms.has(word) ||
    presentVerbs.has(word) ||
    irregularPast.test(word) ||
    /(?:[^e]ed|^(?:says|who|also|now|can|could|never|still|already|has|plans|faces|wants|hopes|lives|works|trains|runs|plays|leads|owns|makes|takes|holds|means|sells|likes|keeps|sings|teaches|drives|studies))$/u.test(
      word
    )
  )
}
