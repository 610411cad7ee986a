/** Whom an age or a birth is told of: the name beside it, or the one person whom a pronoun or a description can mean. */
import type { Block } from '../../draft/draft.ts'
import { functionWords, pastForms, verbs } from '../dates/data.ts'
import { fact } from '../fact.ts'
import type { Person } from '../people/index.ts'
import { type Sentence, sentenceAt, sentencesOf } from '../sentences.ts'
import type { AgeExpression } from './expressions.ts'
import type { LifeDate } from './life-dates.ts'
import { type Name, namesIn } from './names.ts'

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
}

/** Whose age an expression tells; `undefined` where it may be anybody's. */
export function whoseAge(age: AgeExpression): Tied | undefined {
  switch (age.form) {
    case 'comma':
    case 'bracket':
      return afterName(age)
    case 'cell':
      return inTable(age)
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

/** Whose birth or death a draft tells; `undefined` where it may be anybody's. */
export function whoseLife(life: LifeDate): Person | undefined {
  const { block, start } = life
  const near = nameBefore(block, start)
  if (near && untilBorn.test(near.text)) return near.name.person
  if (life.bracket) return undefined
  if (near && sentenceAt(near.name) === sentenceAt(life) && isInsertion(near.text)) return near.name.person
  const sentence = sentenceAt(life)
  const head = sentence && block.text.slice(sentence.start, start)
  if (head === undefined) return undefined
  if (head === '') return firstAfter(life, sentence as Sentence)
  const pronoun = /(?:^|[,;] (?:and )?)(he|she)(?: was| had been| has)? $/iu.exec(head)?.[1]
  return pronoun ? subjectOf(sentence as Sentence, start, pronoun) : undefined
}

/** `At 30, she is the youngest`, `At 81, Doe still swims` */
function atPresent(age: AgeExpression): Tied | undefined {
  const { block, from, to } = age
  const sentence = sentenceAt(age)
  if (sentence?.start !== from) return undefined
  const subject =
    /^, (?:(he|she)|\p{Lu}[\p{L}\p{M} .’'-]{1,40}?) (?:now |still |already |also )?(?:is|has|says|remains|works|runs|lives|swims|plays|can|does|\p{Ll}+s)\b/u.exec(
      block.text.slice(to, to + 60)
    )
  if (!subject) return undefined
  const next = namesIn(block).find(({ from: start }) => start === to + 2)
  if (!subject[1]) return next && !next.possessive ? tie(next, 'present') : undefined
  const person = subjectOf(sentence, from, subject[1])
  return person && { person, how: 'present', kin: false }
}

/** The last name that ends at or before a place, and what stands between; none where it is a possessive. */
function nameBefore(block: Block, at: number): { name: Name; text: string } | undefined {
  const name = namesIn(block).findLast(({ end }) => end <= at)
  return name && !name.possessive ? { name, text: block.text.slice(name.end, at) } : undefined
}

function tie(name: Name, how: Tied['how']): Tied {
  const sentence = sentenceAt(name)
  const head = name.block.text.slice(sentence?.start ?? name.start, name.from)
  return { person: name.person, how, kin: name.full && relative.test(head) }
}

const relative = /\b(?:son|father|dad|grand(?:son|father)|uncle|nephew|namesake)(?:,| and)? $/iu

/** `Jane Doe, 45,` and `Jane Doe (45)`; of several figures in brackets none is an age. */
function afterName(age: AgeExpression): Tied | undefined {
  const near = nameBefore(age.block, age.from)
  if (!near || (near.text !== '' && near.text !== ' ')) return undefined
  if (age.form === 'bracket') {
    const figures = age.block.text.match(/\(\d{1,3}\)/gu) ?? []
    if (figures.length > 1 || !near.name.full || age.years < 16) return undefined
  }
  return tie(near.name, age.lead === 'then' ? 'past' : 'name')
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
  if (near && untilAged.test(near.text)) return tie(near.name, 'name')
  return dead(age) ?? bySubject(age, 'dated')
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
  const pronoun = /\b(he|she)(?: has| had)? $/iu.exec(head.slice(0, verb.index))?.[1]
  const person = subjectOf(sentence, sentence.start + verb.index, pronoun)
  return person && { person, how: 'death', kin: false }
}

// `Doe is 46`, `Doe, who was 46,`, `Doe, who was only 46`
const untilVerb = /^(?:,? who| himself| herself)?(?: (?:has|had|will|also))? ?$/u

function afterVerb(age: AgeExpression): Tied | undefined {
  const { block, from, lead } = age
  // `Doe’s 46`
  if (/^(?:be|been|being|am|s)\b/u.test(lead)) return undefined
  const how = /^turn/u.test(lead) ? 'turned' : /^is\b/u.test(lead) ? 'present' : 'past'
  const near = nameBefore(block, from)
  if (near && (untilVerb.test(near.text) || (how !== 'turned' && isInserted(near.text))))
    return tie(near.name, how)
  return bySubject(age, how)
}

/** `Ruiz, who turned heads at the World Cup, is 18`: what stands between is about nobody else. */
function isInserted(text: string): boolean {
  return /^, [^.,;:()“”"–—]{3,90}, $/u.test(text) && !someoneElse.test(text)
}

const someoneElse =
  /\b(?:whose|his|her|their|who had|which|and|but|son|daughter|child(?:ren)?|baby|boy|girl|twins?|brother|sister|mother|father|wife|husband|partner|widow|man|woman|men|women)\b/iu

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
  if (age.form === 'be' && !(how === 'present' ? opensClause : isSubject).test(head)) return undefined
  // `In 1990, aged 28, Breen left`
  const next = namesIn(block).find(({ start }) => start >= to)
  if (next && block.text.slice(to, next.from) === ', ' && !next.possessive) return tie(next, how)
  const later = pronoun ?? /^, (he|she)\b/iu.exec(block.text.slice(to, to + 6))?.[1]
  const person = subjectOf(sentence, from, later)
  return person && { person, how, kin: false }
}

const people =
  'child|children|baby|twins?|sibling|partner|parents?|cousin|grandparents?|grandchild(?:ren)?|teenager|victim|suspect|driver|friend|colleague|predecessor|successor|horse|dog|cat'
const men =
  'son|boy|brother|father|dad|husband|widower|boyfriend|uncle|nephew|grandfather|grandson|(?<!\\b(?:first|only|last|\\p{L}+est|a) )m[ae]n'
const women =
  'daughter|girl|sister|mother|mum|mom|wife|widow|girlfriend|aunt|niece|grandmother|granddaughter|(?<!\\b(?:first|only|last|\\p{L}+est|a) )wom[ae]n'
// `the son of a signalman` is the person himself.
const ofParents = '(?! of (?:an?|the|two|three|\\p{Ll}))'
const anybody = new RegExp(`\\b(?:${people}|${men}|${women})s?\\b${ofParents}`, 'iu')
const anyMan = new RegExp(`\\b(?:${people}|${men})s?\\b${ofParents}`, 'iu')
const anyWoman = new RegExp(`\\b(?:${people}|${women})s?\\b${ofParents}`, 'iu')
const farthest = 4

/**
 * The one person whom the sentence names before a place; else the one of the nearest sentence before it that names any.
 * `undefined` where there are several, or where somebody without a name is about whom the pronoun may mean.
 */
function subjectOf(sentence: Sentence, at: number, pronoun?: string): Person | undefined {
  const lower = pronoun?.toLowerCase()
  const stranger = lower === 'he' ? anyMan : lower === 'she' ? anyWoman : anybody
  let here: Sentence | undefined = sentence
  let end = at
  for (let back = 0; back < farthest && here; back++) {
    const { block, start } = here
    if (stranger.test(block.text.slice(start, end))) return undefined
    const named = new Set(
      namesIn(block)
        .filter((name) => name.start >= start && name.end <= end && !name.isPlace)
        .map(({ person }) => person)
    )
    if (named.size > 1) return undefined
    const [person] = named
    if (person) return person
    here = sentenceBefore(here)
    end = here?.end ?? 0
  }
  return undefined
}

function sentenceBefore({ block, index }: Sentence): Sentence | undefined {
  if (index > 0) return sentencesOf(block)[index - 1]
  const above = block.draft.blocks[block.index - 1]
  return above?.kind === 'body' && block.kind === 'body' ? sentencesOf(above).at(-1) : undefined
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

// `The 46-year-old said`, `the 46-year-old mayor has`, `the 46-year-old’s lawyer`
const goesOn =
  /^(?:['’]s\b| (?:\p{Ll}[\p{L}-]+ )?(?:said|says|told|is|was|has|had|will|would|who|also|did|does|can|could|added|wrote|now)\b|,)/u

function described(age: AgeExpression): Tied | undefined {
  const { block, start, to } = age
  const sentence = sentenceAt(age)
  if (!sentence || !/\bthe $/iu.test(block.text.slice(Math.max(0, start - 4), start))) return undefined
  const after = goesOn.exec(block.text.slice(to, to + 40))?.[0]
  if (after === undefined || anybody.test(after)) return undefined
  const person = subjectOf(sentence, start)
  return person && { person, how: 'description', kin: false }
}

// `Doe was born`, `Doe (born`, `Doe, who was born`
const untilBorn = /^(?:,? ?\(? ?|,? who (?:was |has |had )?|,? (?:was|has|had) |,? himself )$/u

/** `Doe, a teacher born in 1980`, `Doe, 45, was born` */
function isInsertion(text: string): boolean {
  return /^, [^.;:()]{1,70} $/u.test(text) && !someoneElse.test(text)
}

/** `Born in Aberdeen in 1958, Fraser Mack joined the fleet`; else the person of the sentence before. */
function firstAfter({ block, end }: LifeDate, sentence: Sentence): Person | undefined {
  const next = namesIn(block).find((name) => name.from >= end && name.end <= sentence.end)
  if (next)
    return /^[^.;]*, $/u.test(block.text.slice(end, next.from)) && !next.possessive ? next.person : undefined
  const pronoun = /^,? ?[^.;]*?, (he|she) /u.exec(block.text.slice(end, end + 80))?.[1]
  return pronoun ? subjectOf(sentence, sentence.start, pronoun) : undefined
}
