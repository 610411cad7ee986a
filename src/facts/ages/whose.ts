/** Whom an age or a birth is told of: the name beside it, or the one person whom a pronoun or a description can mean. */
import { functionWords, pastForms, verbs } from '../dates/data.ts'
import { fact } from '../fact.ts'
import type { Person } from '../people/index.ts'
import { sentenceAt } from '../sentences.ts'
import { callings } from './callings.ts'
import { parts } from './data.ts'
import type { AgeExpression } from './expressions.ts'
import { type Name, namesIn } from './names.ts'
import { anybody, nameBefore, onlyPerson, someoneElse, speakerOf, subjectOf } from './subject.ts'

/** How an age is tied to a person. */
export interface Tied {
  readonly person: Person
  /**
   * `name`: beside the name, of the time of its sentence; `present`: `is 46`; `past`: `was 46`, `then 46`;
   * `turned`: a birthday; `death`: `died at 46`; `dated`: `at the age of 46`, of a time that the sentence gives;
   * `description`: `the 46-year-old`.
   */
  readonly how: 'name' | 'present' | 'past' | 'turned' | 'death' | 'dated' | 'description'
  /** Whether it may be a relative of the same name: `his father, James Tull, 52`. */
  readonly kin: boolean
  /** Whether it stands beside the full name. */
  readonly full?: boolean
}

/** Whose age an expression tells; `undefined` where it may be anybody's. */
export function whoseAge(age: AgeExpression): Tied | undefined {
  switch (age.form) {
    case 'comma':
    case 'bracket':
      return afterName(age)
    case 'cell':
      return inTable(age)
    case 'of':
      return besideName(age, /^(?:,| is| –| —|, now) $/u)
    case 'birthday':
      return birthday(age)
    case 'decade':
      return inDecade(age)
    case 'aged':
      return aged(age)
    case 'be':
      return afterVerb(age)
    case 'at':
      return dead(age) ?? atPresent(age) ?? bySubject(age, 'dated')
    default:
      return yearsOld(age)
  }
}

/** `At 30, she is the youngest`, `At 81, Doe still swims` */
function atPresent(age: AgeExpression): Tied | undefined {
  const { block, from, to } = age
  const sentence = sentenceAt(age)
  const opens = sentence && /^(?:At the )?$/u.test(block.text.slice(sentence.start, from))
  if (!opens) return undefined
  const subject =
    /^,? (?:(he|she)|\p{Lu}[\p{L}\p{M} .’'-]{1,40}?) (?:now |still |already |also )?(?:is|has|says|remains|works|runs|lives|swims|plays|can|does|\p{Ll}+s)\b(?!,)/u.exec(
      block.text.slice(to, to + 60)
    )
  if (!subject) return undefined
  const next = namesIn(block).find(({ from: start }) => start > to && start <= to + 2)
  if (!subject[1]) return next && !next.possessive ? tie(next, 'present') : undefined
  const person = subjectOf(sentence, from, subject[1])
  return person && { person, how: 'present', kin: false }
}

function tie(name: Name, how: Tied['how']): Tied {
  const sentence = sentenceAt(name)
  const head = name.block.text.slice(sentence?.start ?? name.start, name.from)
  return { person: name.person, how, kin: name.full && relative.test(head), full: name.full }
}

const relative =
  /\b(?:son|father|dad|grand(?:son|father)|uncle|nephew|namesake|(?:another|second|other|different) (?:\p{L}+ )*?(?:named|called)?)(?:,| and)? ?$/iu

function besideName({ block, from }: AgeExpression, until: RegExp): Tied | undefined {
  const near = nameBefore(block, from)
  return near && until.test(near.text) ? tie(near.name, 'name') : undefined
}

/** `Quill, a woman in her 60s`, `She is in her 60s`, `the octogenarian Zara Quill` */
function inDecade(age: AgeExpression): Tied | undefined {
  const { block, from, to, lead } = age
  const near = nameBefore(block, from)
  if (near && /^(?:,|,? (?:who )?is|,? an?|, the)(?: an? \p{Ll}+)? $/u.test(near.text))
    return tie(near.name, 'name')
  const sentence = sentenceAt(age)
  if (!sentence) return undefined
  if (lead === '') {
    const next = namesIn(block).find((name) => name.from === to + 1)
    if (next) return tie(next, 'name')
    return /\bthe $/iu.test(block.text.slice(Math.max(0, from - 4), from))
      ? meant(age, subjectOf(sentence, from))
      : undefined
  }
  if (!/^(?:he|she) is $/iu.test(block.text.slice(sentence.start, from))) return undefined
  const person = subjectOf(sentence, from, lead === 'his' ? 'he' : 'she')
  return person && { person, how: 'present', kin: false }
}

/** `Doe’s 90th birthday`, `Doe celebrated her 90th birthday`; not one that would have been. */
function birthday({ block, start }: AgeExpression): Tied | undefined {
  const sentence = sentenceAt({ block, start, end: start })
  if (!sentence) return undefined
  const head = block.text.slice(sentence.start, start)
  if (/\bwould\b/u.test(head)) return undefined
  const owner = namesIn(block).findLast(({ end }) => end <= start)
  if (owner?.possessive && /^['’]s? $/u.test(block.text.slice(owner.end, start))) return tie(owner, 'turned')
  const pronoun = /\b(his|her) (?:own )?$/iu.exec(head)?.[1]
  if (!pronoun) return undefined
  const person = subjectOf(sentence, start, pronoun.toLowerCase() === 'his' ? 'he' : 'she')
  return person && { person, how: 'turned', kin: false }
}

/** `Jane Doe, 45,` and `Jane Doe (45)`; of several figures in brackets none is an age. `The mayor, 45,` is a name too. */
function afterName(age: AgeExpression): Tied | undefined {
  const near = nameBefore(age.block, age.from)
  if (!near || !/^ ?(?:[IVX]+|[JS]r\.?|\([^()]{1,30}\))?$/u.test(near.text))
    return age.form === 'comma' ? byCalling(age) : undefined
  if (age.form === 'bracket' && !isAgeInBrackets(age, near.name)) return undefined
  return tie(near.name, age.lead === 'then' ? 'past' : 'name')
}

/** `Jane Doe (45)`, `Mr Doe (45)`; not the minutes and the shirts of a match, which stand after names without a title. */
function isAgeInBrackets({ block, years }: AgeExpression, name: Name): boolean {
  if (years < 16) return false
  if (isTitled(name)) return true
  const others = namesIn(block).filter(
    (other) =>
      other !== name && /^ \(\d{1,3}\)/u.test(block.text.slice(other.end, other.end + 6)) && !isTitled(other)
  )
  return name.full && others.length === 0
}

function isTitled({ from, start }: Name): boolean {
  return from < start
}

/** `The mayor, 46, said`: the one whom the draft calls mayor by name. */
function byCalling({ block, from }: AgeExpression): Tied | undefined {
  const head = block.text.slice(Math.max(0, from - 40), from)
  const noun = /\bthe ((?:\p{Ll}[\p{L}-]+ )?\p{Ll}[\p{L}-]+)$/iu.exec(head)?.[1]
  const known = callings(block.draft)
  const person = noun && (known.get(noun) ?? known.get(noun.split(' ').at(-1) ?? ''))
  return person ? { person, how: 'description', kin: false } : undefined
}

/** For each table with a column `Age`, how many cells it is after the first of its row. */
const ageColumns = fact((draft): ReadonlyMap<number, number> => {
  const first = new Map<number, number>()
  const found = new Map<number, number>()
  for (const { kind, group, text, index } of draft.blocks) {
    if (kind !== 'table-cell' || group === undefined) continue
    if (!first.has(group)) first.set(group, index)
    if (/^age$/iu.test(text.trim()) && !found.has(group))
      found.set(group, index - (first.get(group) ?? index))
  }
  return found
})

/** `| Guy Torrance | 55 |` under `| Candidate | Age |` */
function inTable({ block, years }: AgeExpression): Tied | undefined {
  const column = ageColumns(block.draft).get(block.group ?? -1)
  const cell = column ? block.draft.blocks[block.index - column] : undefined
  const [name, ...others] = cell?.group === block.group && cell ? namesIn(cell) : []
  const isName = name && others.length === 0 && name.start === 0 && name.end === cell?.text.trimEnd().length
  return isName && years > 0 ? tie(name, 'name') : undefined
}

// `Doe, aged 45`, `Doe (aged 45)`, `Doe, now aged 45`
const untilAged = /^,? ?\(?(?:now |himself |herself )?$/u

function aged(age: AgeExpression): Tied | undefined {
  const near = nameBefore(age.block, age.from)
  if (near && (untilAged.test(near.text) || isCalling(near.text))) return tie(near.name, 'name')
  const head = age.block.text.slice(Math.max(0, age.from - 8), age.from)
  if (/\b(?:is|now) $/u.test(head)) return bySubject(age, 'present')
  return dead(age) ?? inBox(age) ?? atPresent(age) ?? bySubject(age, 'dated')
}

/** `Carl Bohm, a retired miner aged 81` */
function isCalling(text: string): boolean {
  return /^, an? [^,.;:()]{2,40} $/u.test(text) && !someoneElse.test(text)
}

/** `Age: 46` under `Name: Jane Doe`. */
function inBox({ block, from }: AgeExpression): Tied | undefined {
  if (from > 2 || !/^\W*age:/iu.test(block.text)) return undefined
  for (let back = 1; back <= 3; back++) {
    const above = block.draft.blocks[block.index - back]
    const [name, ...more] = above ? namesIn(above) : []
    if (name) return more.length === 0 ? tie(name, 'name') : undefined
  }
  return undefined
}

/** `Doe died on Monday at the age of 85`, `Doe, who has died aged 93,` */
function dead(age: AgeExpression): Tied | undefined {
  const sentence = sentenceAt(age)
  if (!sentence) return undefined
  const head = age.block.text.slice(sentence.start, age.from)
  const verb = [...head.matchAll(/\b(?:died|dies|passed away)\b/giu)].at(-1)
  if (
    !verb ||
    /[;:–—]|\b(?:and|but|while|(?:his|her|their)(?! (?:sleep|home|bed|own))|whose|when)\b/u.test(
      head.slice(verb.index)
    )
  )
    return undefined
  const pronoun = /^(he|she)\b|\b(?:he|she)(?= (?:has |had )?$)/iu.exec(head.slice(0, verb.index))?.[0]
  const person = subjectOf(sentence, sentence.start + verb.index, pronoun)
  return person && { person, how: 'death', kin: false }
}

// `Doe is 46`, `Doe, who was 46,`, `Doe, who was only 46`
const untilVerb = /^(?:,? who| himself| herself)?(?: (?:has|had|will|also))? ?$/u

function afterVerb(age: AgeExpression): Tied | undefined {
  const { block, from, lead } = age
  // `Doe’s 46`
  if (/^making/u.test(lead)) return bySubject({ ...age, form: 'at' }, 'present')
  const isSoon =
    lead === 'be' &&
    soon.test(block.text.slice(age.to, age.to + 24)) &&
    /\bwill $/u.test(block.text.slice(0, from))
  if (/^(?:be|been|being|s)\b/u.test(lead) && !isSoon) return undefined
  if (/^a?m\b/u.test(lead)) return ofSpeaker(age)
  const how = /^turn/u.test(lead) || isSoon ? 'turned' : /^is\b/u.test(lead) ? 'present' : 'past'
  const near = nameBefore(block, from)
  if (near && isConditional(near.name)) return undefined
  if (
    near &&
    (untilVerb.test(near.text) || near.text === ', ' || (how !== 'turned' && isInserted(near.text)))
  )
    return tie(near.name, how)
  return bySubject(age, how)
}

// `Diehl, who will be 70 in May,`
const soon =
  /^ (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|next (?:week|month)|this (?:month|week|weekend)|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/u

/** `When Tom Reede is 65, he will be paid` */
function isConditional({ block, from }: Name): boolean {
  return /\b(?:when|if|once|until|till|before|after|by the time|whether|though|unless)\s$/iu.test(
    block.text.slice(Math.max(0, from - 14), from)
  )
}

/** `“I am eight,” says Pip Marlow` */
function ofSpeaker({ block, from, to }: AgeExpression): Tied | undefined {
  const sentence = sentenceAt({ block, start: from, end: to })
  const person = sentence && speakerOf(sentence, to)
  return person && { person, how: 'present', kin: false }
}

/** `Ruiz, who turned heads at the World Cup, is 18`: what stands between is about nobody else. */
function isInserted(text: string): boolean {
  return (
    /^, \p{Lu}[\p{L}.-]*, who $/u.test(text) ||
    (/^, [^.,;:()“”"–—]{3,90}, $/u.test(text) && !someoneElse.test(text))
  )
}

// `at 54 Lasker is too young`
function isPresentAfter({ block, end }: Name): boolean {
  return /^ (?:now |still )?(?:is|has|says)\b(?!,)/u.test(block.text.slice(end, end + 12))
}

// `She is 46`, `…, and she is 46`; not `as though he is 35`
const opensClause = /(?:^|[,;:–—] (?:and |but )?|^But |^And )(?:he|she) $/iu
const isSubject = /(?:^|[\s“"‘(])(?:he|she)(?: (?:has|had|will|has just|had just))? ?$/iu

/** An age whose subject is `he` or `she`, or stands further off in its sentence. */
function bySubject(age: AgeExpression, how: Tied['how']): Tied | undefined {
  const sentence = sentenceAt(age)
  if (!sentence) return undefined
  const { block, from, to } = age
  const head = block.text.slice(sentence.start, from)
  const pronoun = [...head.matchAll(/(?<![\p{L}])(?:he|she)(?!\p{L})/giu)].at(-1)?.[0]
  if (age.form === 'be' && !(how === 'present' ? opensClause : isSubject).test(head)) {
    // `The beekeeper turned 65`
    const noun = /^The (\p{Ll}+) (?:has |just )?$/u.exec(head)?.[1] ?? ''
    const person = callings(block.draft).get(noun) ?? (parts.has(noun) ? onlyPerson(block.draft) : undefined)
    return person && { person, how, kin: false }
  }
  // `In 1990, aged 28, Breen left`
  const next = namesIn(block).find(({ start }) => start >= to)
  const between = next && !next.possessive ? block.text.slice(to, next.from) : undefined
  if (next && (between === ', ' || (age.form !== 'be' && /^(?:, that)? $/u.test(between ?? '-'))))
    return tie(next, isPresentAfter(next) ? 'present' : how)
  const later = pronoun ?? /^, (he|she)\b/iu.exec(block.text.slice(to, to + 6))?.[1]
  const person = subjectOf(sentence, from, later)
  return person && { person, how, kin: false }
}

// `Doe, a 46-year-old teacher,`, `Doe is a 46-year-old`, `Doe, then a 46-year-old clerk,`
const appositive = /^(?:,(?: (?:now|who is|himself|herself))?| is| –| —| \() (?:an?|the) $/u
const wasOne = /^(?:, who was| was|, then) (?:an?|the) $/u

function yearsOld(age: AgeExpression): Tied | undefined {
  const { block, start, to } = age
  const around = namesIn(block).find((name) => name.start <= start && name.end > to)
  if (around) return tie(around, 'name')
  const near = nameBefore(block, start)
  if (near && appositive.test(near.text)) return tie(near.name, 'name')
  if (near && wasOne.test(near.text)) return tie(near.name, 'past')
  if (/\b(?:as|when|while|then) an? $/iu.test(block.text.slice(Math.max(0, start - 9), start)))
    return bySubject(age, 'dated')
  const next = namesIn(block).find(({ from }) => from >= to)
  if (next && !(next.possessive && /^['’]s \p{Lu}/u.test(block.text.slice(next.end, next.end + 4)))) {
    const text = block.text.slice(to, next.from)
    if (leadsToName(text)) return tie(next, 'name')
    // `a 46-year-old teacher, Jane Doe,`
    const noun = /^ ([^,.;:]{2,60}), $/u.exec(text)?.[1]
    const closed = /^(?:[,.;)–—]|$)/u.test(block.text.slice(next.end, next.end + 1))
    const article = /\b(?:an?|the) $/iu.test(block.text.slice(Math.max(0, start - 4), start))
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
  if (!sentence || !/\bthe $/iu.test(block.text.slice(Math.max(0, start - 4), start))) return undefined
  const rest = block.text.slice(to, to + 60)
  const phrase = /^((?: \p{Ll}[\p{L}-]+){0,3})(.?)/u.exec(rest)
  const words = (phrase?.[1] ?? '').trim().split(' ')
  const [first = ''] = words
  if (first === '' || isVerb(first) || takesObject.test(rest)) {
    // `said the 66-year-old.`, `the 66-year-old’s lawyer`
    const alone = first !== '' || /^(?:['’]s\b|[,.;”"]|$)/u.test(rest)
    return alone ? meant(age, subjectOf(sentence, start)) : undefined
  }
  if (functionWords.has(first)) return undefined
  const known = words.map((word) => callings(block.draft).get(word)).find((person) => person !== undefined)
  if (known) return { person: known, how: 'description', kin: false }
  const at = words.findIndex((word) => parts.has(word))
  const next = words[at + 1]
  const isClosed = next === undefined ? /^(?:[,.;’'”"]|$)/u.test(phrase?.[2] ?? '') : isVerb(next)
  return at >= 0 && isClosed && !anybody.test(words[at] ?? '')
    ? meant(age, subjectOf(sentence, start))
    : undefined
}

// `The 54-year-old wept.`, `the 54-year-old swam the strait`
const takesObject = /^ \p{Ll}+(?:\.| (?:an?|the|his|her|their|him|them|that|it)\b)/u

function meant(age: AgeExpression, found: Person | undefined): Tied | undefined {
  const person = found ?? onlyPerson(age.block.draft)
  return person && !isRivalled(age, person) ? { person, how: 'description', kin: false } : undefined
}

const farBack = 400

/** `Vane, 31, meets the champion on Saturday. The 35-year-old has lost once`: somebody without a name stands nearer. */
function isRivalled({ block, start }: AgeExpression, person: Person): boolean {
  const own = namesIn(block).findLast((name) => name.person === person && name.end <= start)
  const between = block.text.slice(own?.end ?? Math.max(0, start - farBack), start)
  return [...between.matchAll(/\b(?:the|an?|another) (?:\p{Ll}[\p{L}-]+ )?(\p{Ll}{4,})\b/giu)].some(
    ([, noun = '']) =>
      parts.has(noun.toLowerCase()) && callings(block.draft).get(noun.toLowerCase()) !== person
  )
}

function isVerb(word: string): boolean {
  return (
    verbs.has(word) ||
    pastForms.has(word) ||
    /(?:[^e]ed|^(?:says|who|also|now|can|could|never|still|already|has|plans|faces|wants|hopes|lives|works|trains|runs|plays|leads|owns|makes|takes|holds))$/u.test(
      word
    )
  )
}
