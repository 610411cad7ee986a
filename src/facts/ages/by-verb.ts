/** Ages that a verb tells: `is 46`, `turned 46`, `died at 46`, `At 46, she is`. */
import { sentenceAt } from '../sentences.ts'
import { callings } from './callings.ts'
import { parts } from './data.ts'
import type { AgeExpression } from './expressions.ts'
import { type Name, namesIn } from './names.ts'
import { nameBefore, onlyPerson, someoneElse, speakerOf, subjectOf } from './subject.ts'
import { type Tied, tie } from './tied.ts'

/** `At 30, she is the youngest`, `At 81, Doe still swims` */
export function atPresent(age: AgeExpression): Tied | undefined {
  const { block, from, to } = age
  const sentence = sentenceAt(age)
  const opens = sentence && /^(?:At the )?$/u.test(block.text.slice(sentence.start, from))
  if (!opens) return ofSelf(age)
  const subject =
    /^,? (?:(he|she)|(?:(?:the )?(?:\p{Ll}[\p{L}-]+ ){0,4})\p{Lu}[\p{L}\p{M} .’'-]{1,40}?) (?:now |still |already |also )?(?:is|has|says|remains|works|runs|lives|swims|plays|can|does|(?!was\b)\p{Ll}+s)\b(?!,)/u.exec(
      block.text.slice(to, to + 60)
    )
  if (!subject) return saysOfSelf(age)
  const next = namesIn(block).find(({ start }) => start > to && start <= to + subject[0].length)
  if (!subject[1]) return next && !next.possessive ? tie(next, 'present') : undefined
  const person = subjectOf(sentence, from, subject[1])
  return person && { person, how: 'present', kin: false }
}

/** `“At 30 I still get sick,” Brook says` */
function ofSelf(age: AgeExpression): Tied | undefined {
  const { block, from, to } = age
  const sentence = sentenceAt(age)
  const verb = /^,? I(?:[’']m| (?:am|still|have|can|do|don[’']t|feel|know|want|think|get|look))\b/u
  if (
    !sentence ||
    !/^[“"‘']At $/u.test(`${block.text.slice(sentence.start, from)}At `) ||
    !verb.test(block.text.slice(to, to + 12))
  )
    return undefined
  const person = speakerOf(sentence, to)
  return person && { person, how: 'present', kin: false }
}

/** `At 27, Ms Tolliver says, she has dug enough` */
function saysOfSelf({ block, to }: AgeExpression): Tied | undefined {
  const next = namesIn(block).find(({ from }) => from === to + 2)
  const goesOn = /^ sa(?:ys|id), (?:he|she)(?: is| has| can|’s|'s| knows| still)\b/u
  return next && goesOn.test(block.text.slice(next.end, next.end + 24)) ? tie(next, 'present') : undefined
}

// `at 54 Lasker is too young`
function isPresentAfter({ block, end }: Name): boolean {
  return /^ (?:now |still )?(?:is|has|says)\b(?!,)/u.test(block.text.slice(end, end + 12))
}

/** `Doe’s 90th birthday`, `Doe celebrated her 90th birthday`; not one that would have been. */
export function birthday({ block, start }: AgeExpression): Tied | undefined {
  const sentence = sentenceAt({ block, start, end: start })
  if (!sentence) return undefined
  const head = block.text.slice(sentence.start, start)
  if (/\bwould\b/u.test(head)) return undefined
  const owner = namesIn(block).findLast(({ end }) => end <= start)
  if (owner?.possessive && /^['’]s? $/u.test(block.text.slice(owner.end, start))) return tie(owner, 'turned')
  const near = nameBefore(block, start)
  if (near && /^,? whose $/u.test(near.text)) return tie(near.name, 'turned')
  const pronoun = /\b(his|her) (?:own )?$/i.exec(head)?.[1]
  if (!pronoun) return undefined
  const person = subjectOf(sentence, start, pronoun.toLowerCase() === 'his' ? 'he' : 'she')
  return person && { person, how: 'turned', kin: false }
}

/** `Doe died on Monday at the age of 85`, `Doe, who has died aged 93,` */
export function dead(age: AgeExpression): Tied | undefined {
  const sentence = sentenceAt(age)
  if (!sentence) return undefined
  const head = age.block.text.slice(sentence.start, age.from)
  const verb = [...head.matchAll(/\b(?:died|dies|passed away)\b/gi)].at(-1)
  if (
    !verb ||
    /[;:–—]|\b(?:and|but|while|(?:his|her|their)(?! (?:sleep|home|bed|own))|whose|when)\b/u.test(
      head.slice(verb.index)
    )
  )
    return undefined
  const pronoun = /^(he|she)\b|\b(?:he|she)(?= (?:has |had )?$)/i.exec(head.slice(0, verb.index))?.[0]
  const person = subjectOf(sentence, sentence.start + verb.index, pronoun)
  return person && { person, how: 'death', kin: false }
}

// `Doe is 46`, `Doe, who was 46,`, `Doe, who was only 46`
const untilVerb =
  /^(?:,? who| himself| herself)?(?: (?:has|had|will|also|is|celebrate[sd]|mark(?:s|ed)))?(?: just| only just| recently)? ?$/u

export function afterVerb(age: AgeExpression): Tied | undefined {
  const { block, from, lead } = age
  // `Doe’s 46`
  if (/^making/u.test(lead)) return bySubject({ ...age, form: 'at' }, 'present')
  const isSoon =
    lead === 'be' &&
    soon.test(block.text.slice(age.to, age.to + 24)) &&
    /\bwill $/u.test(block.text.slice(0, from))
  if (/^(?:be|been|being|s)\b/u.test(lead) && !isSoon) return undefined
  if (/^a?m\b/u.test(lead)) return ofSpeaker(age)
  const isBirthday =
    lead === 'was' &&
    /^ (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)\b/u.test(
      block.text.slice(age.to, age.to + 16)
    )
  const how =
    /^(?:turn|becom|became)/u.test(lead) || isSoon || isBirthday
      ? 'turned'
      : /^is\b/u.test(lead)
        ? 'present'
        : 'past'
  const found = nameBefore(block, from)
  // `Tom Hale (born 1990) was 25`
  const near = found && { ...found, text: found.text.replace(/^ \([^()]{1,40}\)/u, '') }
  if (near && isConditional(near.name)) return undefined
  if (
    near &&
    (untilVerb.test(near.text) ||
      near.text === ', ' ||
      isInserted(near.text.replace(/, (?:will|has|had)(?: just)? $/u, ', ')))
  )
    return tie(near.name, how)
  return bySubject(age, how)
}

// `Diehl, who will be 70 in May,`
const soon =
  /^ (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|next (?:week|month)|this (?:month|week|weekend)|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/u

/** `When Tom Reede is 65, he will be paid` */
function isConditional({ block, from }: Name): boolean {
  return /\b(?:when|if|once|until|till|before|after|by the time|whether|though|unless)\s$/i.test(
    block.text.slice(Math.max(0, from - 14), from)
  )
}

/** `“I am eight,” says Pip Marlow` */
function ofSpeaker({ block, from, to }: AgeExpression): Tied | undefined {
  const sentence = sentenceAt({ block, start: from, end: to })
  const pronoun =
    sentence && /[,”"’'] (he|she) (?:said|says|told|added)\b/u.exec(block.text.slice(to, sentence.end))?.[1]
  const person =
    sentence && (speakerOf(sentence, to) ?? (pronoun ? subjectOf(sentence, from, pronoun) : undefined))
  return person && { person, how: 'present', kin: false }
}

/** `Ruiz, who turned heads at the World Cup, is 18`: what stands between is about nobody else. */
function isInserted(text: string): boolean {
  return (
    /^, \p{Lu}[\p{L}.-]*, who $/u.test(text) ||
    (/^, (?:[^.,;:()“”"–—]|(?<=\d),(?=\d{3})){3,90}, $/u.test(text) && !someoneElse.test(text))
  )
}

// `She is 46`, `…, and she is 46`; not `as though he is 35`
const opensClause = /(?:^|[,;:–—] (?:and |but )?|^But |^And )(?:he|she) $/i

const isSubject = /(?:^|[\s“"‘(])(?:he|she)(?: (?:has|had|will|has just|had just))? ?$/i

/** An age whose subject is `he` or `she`, or stands further off in its sentence. */
export function bySubject(age: AgeExpression, how: Tied['how']): Tied | undefined {
  const sentence = sentenceAt(age)
  if (!sentence) return undefined
  const { block, from, to } = age
  const head = block.text.slice(sentence.start, from)
  const pronoun = [...head.matchAll(/(?<![\p{L}])(?:he|she)(?!\p{L})/giu)].at(-1)?.[0]
  if (age.form === 'be' && !(how === 'present' ? opensClause : isSubject).test(head)) {
    // `The beekeeper turned 65`
    const noun = /^The (\p{Ll}+)(?:, who)? (?:has |just )?$/u.exec(head)?.[1] ?? ''
    const person = callings(block.draft).get(noun) ?? (parts.has(noun) ? onlyPerson(block.draft) : undefined)
    return person && { person, how, kin: false }
  }
  // `In 1990, aged 28, Breen left`
  const next = namesIn(block).find(({ start }) => start >= to)
  const between = next && !next.possessive ? block.text.slice(to, next.from) : undefined
  if (next && (between === ', ' || (age.form !== 'be' && /^(?:, that)? $/u.test(between ?? '-'))))
    return tie(next, isPresentAfter(next) ? 'present' : how)
  const later = pronoun ?? /^, (he|she)\b/i.exec(block.text.slice(to, to + 6))?.[1]
  const person = subjectOf(sentence, from, later)
  return person && { person, how, kin: false }
}
