/** Ages that stand beside a name: `Jane Doe, 45,`, `Doe (45)`, `the mayor, 45,`, `Doe, aged 45`. */
import type { Draft } from '../../draft/draft.ts'
import type { NameMention, Person } from '../people/index.ts'
import { callings } from './callings.ts'
import { parts } from './data.ts'
import type { AgeExpression } from './expressions.ts'
import { type Name, namesIn } from './names.ts'
import { isSport } from './sport.ts'
import { nameBefore, onlyPerson, someoneElse } from './subject.ts'
import { type Tied, tie } from './tied.ts'

export function besideName({ block, from }: AgeExpression, until: RegExp): Tied | undefined {
  const near = nameBefore(block, from)
  return near && until.test(near.text) ? tie(near.name, 'name') : undefined
}

/** `Jane Doe, 45,` and `Jane Doe (45)`; of several figures in brackets none is an age. `The mayor, 45,` is a name too. */
export function afterName(age: AgeExpression): Tied | undefined {
  const near = nameBefore(age.block, age.from)
  if (!near || !isAddition(near.text)) return age.form === 'comma' ? byCalling(age) : undefined
  if (age.form === 'bracket' && !isAgeInBrackets(age, near.name)) return undefined
  if (age.form === 'comma' && golf.test(age.block.text)) return undefined
  return tie(near.name, age.lead === 'then' ? 'past' : 'name')
}

// `Finch, 69, and Poole, 71, led after one round`
const golf =
  /\b(?:after (?:one|two|three|the (?:first|second|third|opening)) rounds?|leader ?board|birdies?|(?:under|over|level) par|carded|strokes? (?:ahead|behind|clear|back))\b/i

// `Jr.`, `III`, `(Lab.)`, `, D-Texas`, `, of Mill Lane`, `, QC`
function isAddition(text: string): boolean {
  return /^(?: ?(?:[IVX]+|[JS]r\.?|\([^()]{1,30}\))?|,? (?:[DRI]-\p{Lu}[\p{L}.]{1,8}|(?:of|from) [\p{L}\p{N}’'. -]{2,40}(?:, \p{Lu}[\p{L}’' -]{2,24})?|M[SE]?P|TD|[QK]C|[OMCK]BE|Ph\.?D\.?|M\.?D\.?|[JS]r\.?|Esq\.?))$/u.test(
    text
  )
}

/** `Jane Doe (45)`, `Mr Doe (45)`; not the minutes and the shirts of a match, which stand after names without a title. */
function isAgeInBrackets({ block, years }: AgeExpression, name: Name): boolean {
  if (years < 16) return false
  if (isTitled(name)) return true
  // `Moe (63) spoke first`, after `Carl Moe (36)`
  if (!name.full && !isSport(block.draft) && name.person.mentions.some(hasBracket)) return true
  const others = namesIn(block).filter(
    (other) =>
      other !== name && /^ \(\d{1,3}\)/u.test(block.text.slice(other.end, other.end + 6)) && !isTitled(other)
  )
  // `Maeve Dunne (34) and Orla Dunne (31)` in a story about no match
  // `Ramesh Yadav (45) … Yadav (54)`: nobody wears two shirts.
  if (name.full && others.length > 0 && others.every(({ person }) => person === name.person)) return true
  return name.full && (others.length === 0 || (others.every(({ full }) => full) && !isSport(block.draft)))
}

function hasBracket({ block, end, given }: NameMention): boolean {
  return given.length > 0 && /^ \((?:1[6-9]|[2-9]\d)\)/u.test(block.text.slice(end, end + 5))
}

function isTitled({ from, start }: Name): boolean {
  return from < start
}

/** `The mayor, 46, said`: the one whom the draft calls mayor by name. */
function byCalling({ block, from }: AgeExpression): Tied | undefined {
  const head = block.text.slice(Math.max(0, from - 40), from)
  const noun = /\bthe ((?:\p{Ll}[\p{L}-]+ )?\p{Ll}[\p{L}-]+)$/iu.exec(head)?.[1]
  const known = callings(block.draft)
  const last = noun?.split(' ').at(-1) ?? ''
  const person = noun && (known.get(noun) ?? known.get(last) ?? onlyHolder(block.draft, last))
  return person ? { person, how: 'description', kin: false } : undefined
}

/** `The officer, 41,` in a draft that names one person and speaks of no second officer. */
function onlyHolder(draft: Draft, noun: string): Person | undefined {
  if (!parts.has(noun) || /^(?:m[ae]n|wom[ae]n|boy|girl|victim|driver|suspect)$/u.test(noun)) return undefined
  const several = new RegExp(
    `\\b(?:${noun}s|(?:an?|another|other|second|third|two|both|fellow|(?:his|her|their)) (?:\\p{L}+ )?${noun})\\b`,
    'iu'
  )
  return draft.blocks.some(({ text }) => several.test(text)) ? undefined : onlyPerson(draft)
}

// `Doe, aged 45`, `Doe (aged 45)`, `Doe, now aged 45`
const untilAged = /^,? ?\(?(?:now |himself |herself )?$/u

/** `The oldest was Petra Vogel, at 71.` */
export function insertedAt(age: AgeExpression): Tied | undefined {
  const { block, to } = age
  return /^(?:[.;]|, (?:is|was)\b| the \p{Ll}+est\b|$)/u.test(block.text.slice(to, to + 20))
    ? besideName(age, /^, $/u)
    : undefined
}

/** `Doe, aged 45`, `Carl Bohm, a retired miner aged 81` */
export function agedBeside(age: AgeExpression): Tied | undefined {
  const near = nameBefore(age.block, age.from)
  return near && (untilAged.test(near.text) || isCalling(near.text)) ? tie(near.name, 'name') : undefined
}

/** `Carl Bohm, a retired miner aged 81` */
function isCalling(text: string): boolean {
  // `a father of two aged 60` is the person himself.
  const own = text.replace(
    /^, an? (?:single )?(?:grand)?(?:father|mother|dad|mum|mom) of \p{L}+ /u,
    ', a parent '
  )
  return /^, an? [^,.;:()]{2,40} $/u.test(own) && !someoneElse.test(own)
}
