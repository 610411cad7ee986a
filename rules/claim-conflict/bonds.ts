/** Whether two statements are of one thing: of one incident, one vote, one speaker, one person, one charge. */
import {
  type Bond,
  isHeadline,
  isSameSubject,
  mayBeOneSource,
  mayBeOneTime,
  type Statement,
  type Subject
} from '../../src/facts/statements/index.ts'
import { months } from '../../src/facts/statements/kinds/kind.ts'
import { personsIn, thingBefore } from '../../src/facts/statements/subjects.ts'
import { countShared, keyOf } from '../../src/facts/statements/words.ts'

/** Whether a claim and an instance of its kind cannot both be true. */
export function excludeEachOther(claim: Statement, instance: Statement): boolean {
  if (claim.sentence === instance.sentence || claim.kind !== instance.kind) return false
  const isTold = claim.kind.bond === 'speaker'
  if (!isTold && !mayBeOneSource(claim.source, instance.source)) return false
  return isOneTime(claim, instance) && bonds[claim.kind.bond](claim, instance)
}

/** `unbeaten this season` takes in October; a charge is of a deed of another year. */
function isOneTime(claim: Statement, instance: Statement): boolean {
  const { anyTime, name, bond, isSameDay } = claim.kind
  if (anyTime === 'all') return true
  if (claim.kind.isLaterDay) return isJustAfter(claim, instance)
  if (isSameDay && !isOnTop(claim, instance) && countShared(claim.times.days, instance.times.days) === 0)
    return false
  const free =
    anyTime === 'month' || name === 'verdict' || bond === 'speaker' ? { months: none, years: none } : {}
  const ahead = bond === 'charge' || isOfShow(claim, instance) ? { shifts: none } : {}
  return mayBeOneTime(
    { ...claim.times, ...free, ...(bond !== 'charge' && isAhead(claim) ? ahead : {}) },
    { ...instance.times, ...free, ...(isAhead(instance) ? ahead : {}) }
  )
}

const week = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** `was killed on Saturday … was in a stable condition on Sunday` */
function isJustAfter(claim: Statement, instance: Statement): boolean {
  const [day, then] = [claim, instance].map(({ times }) => week.indexOf([...times.days][0] ?? ''))
  if (day === undefined || then === undefined || day < 0 || then < 0) return false
  return (
    instance.start + instance.block.index * 1e6 > claim.start + claim.block.index * 1e6 &&
    (then - day + 7) % 7 < 4
  )
}

/** `The shows next week are sold out`: the time is that of the show, and only one of the two names it. */
function isOfShow({ kind, times }: Statement, instance: Statement): boolean {
  return kind.name === 'sale' && (times.shifts.size === 0 || instance.times.shifts.size === 0)
}

/** `will begin a sentence next week` */
function isAhead({ times }: Statement): boolean {
  return [...times.shifts].every((shift) => shift.startsWith('next'))
}

const none: ReadonlySet<string> = new Set()

const bonds: Readonly<Record<Bond, (claim: Statement, instance: Statement) => boolean>> = {
  incident: isOneIncident,
  vote: isOneVote,
  decision: isOneDecision,
  comment: isOneComment,
  speaker: isOneMatter,
  charge: isOneCharge,
  subject: (claim, instance) => isOneSubject(claim, instance),
  deed: isOneDeed,
  person: isOnePerson,
  company: isOneCompany,
  thing: isOneThing
}

function isOneThing(claim: Statement, instance: Statement): boolean {
  const { name } = claim.kind
  if (name === 'rain') return isAfterSince(claim, instance) && sharedMatter(claim, instance) > 1
  return !isElsewhere(claim, instance) && sharedMatter(claim, instance) > (name === 'strike' ? 1 : 0)
}

/** `none since June … on July 9`, both of one year. */
function isAfterSince(claim: Statement, instance: Statement): boolean {
  if (claim.times.years.size > 0 || instance.times.years.size > 0) return false
  if (areApart(claim.setting.places, instance.setting.places) || instance.setting.isOther) return false
  const since = months.findIndex((month) => claim.text.endsWith(month))
  const told = [...instance.times.months].map((month) => months.indexOf(month))
  if (
    /\b(?:last|average|normal|normally|usual|usually|forecast|typical|typically)\b/iu.test(
      instance.sentence.text
    )
  )
    return false
  return (
    told.length > 0 &&
    told.every((month) => month >= 0 && (month - since + 12) % 12 > 0 && (month - since + 12) % 12 < 7)
  )
}

/** `Adair Mills … Adair’s shares`: the first word of a name that nothing else in the draft begins with. */
function isOneCompany(claim: Statement, instance: Statement): boolean {
  if (isOneSubject(claim, instance)) return true
  const { head, article, modifiers } = instance.subject
  if (head === '' || article !== 'none' || modifiers.size > 0 || !claim.subject.names.has(head)) return false
  const longer = new Set<string>()
  for (const { text } of claim.block.draft.blocks)
    for (const [, first = '', second = ''] of text.matchAll(
      /(?<![\p{L}’'])(\p{Lu}[\p{L}-]+) (\p{Lu}[\p{L}-]+)/gu
    ))
      if (keyOf(first.toLowerCase()) === head) longer.add(second)
  return longer.size === 1
}

function isOneSubject(claim: Statement, instance: Statement): boolean {
  if (claim.kind.name === 'post' && isBackground(claim)) return false
  const later = claim.block.index - instance.block.index || claim.start - instance.start
  // What a headline calls `Driver` is `a driver` in the text.
  if (!isOnTop(claim, instance) && (later > 0 ? claim : instance).subject.article === 'indefinite')
    return false
  if (isOnTop(claim, instance) && (later > 0 ? claim : instance).setting.isOther) return false
  if (isOnTop(claim, instance) && (isCalledSo(claim, instance) || isCalledSo(instance, claim))) return true
  if (ofThings.has(claim.kind.name) && (claim.subject.person || instance.subject.person)) return false
  return isSameSubject(
    claim.subject,
    instance.subject,
    Math.abs(claim.block.index - instance.block.index) < (isOnTop(claim, instance) ? 4 : 2)
  )
}

/** `as president after Castro stepped down` */
function isBackground({ sentence, block, start }: Statement): boolean {
  return /\b(?:after|when|since|before|until|once|because) [^,;]*$/u.test(
    block.text.slice(sentence.start, start)
  )
}

/** Whether one of them stands in the headline or standfirst. */
function isOnTop(...sides: readonly Statement[]): boolean {
  return sides.some(({ block }) => isHeadline(block))
}

/** `Bank chief quits … Peck will remain chief executive of the bank`: a headline calls by office whom the text names. */
function isCalledSo(headline: Statement, told: Statement): boolean {
  const { head, modifiers, person } = headline.subject
  return (
    isOnTop(headline) &&
    headline.kind.name === 'post' &&
    person === undefined &&
    told.subject.person !== undefined &&
    modifiers.size > 0 &&
    [head, ...modifiers].every((key) => told.about.has(key))
  )
}

const ofThings: ReadonlySet<string> = new Set(['doors', 'doors then', 'event', 'service', 'leave'])

/** How many paragraphs apart a claim and an instance of one incident stand at most. */
const near = 2

function isOneIncident(claim: Statement, instance: Statement): boolean {
  if (isElsewhere(claim, instance)) return false
  const { name } = claim.kind
  // What was undamaged, empty, or rescued to the last one must be named again.
  if (name === 'damage' || name === 'empty' || name === 'rescue') {
    const { head } = claim.subject
    if (name === 'rescue') return sharedMatter(claim, instance) > 0
    if (head !== '' && !/^(?:there|blaze|fire|it)/u.test(head)) return instance.about.has(head)
    return claim.matter.size > 0 ? isWithin(claim.matter, instance.about, 1) : isNear(claim, instance)
  }
  if (name === 'unopposed') return isNear(claim, instance)
  if (name === 'side effects') return isNear(claim, instance) && isOneTrial(claim, instance)
  if (name === 'arrests' && !isOneStep(claim.text, instance.text)) return false
  return isNear(claim, instance) || sharedMatter(claim, instance) > (isOnTop(claim, instance) ? 0 : 1)
}

/** The same trial, and not a part of it or a time before it: `on the lower dose`, `of the women`. */
function isOneTrial(claim: Statement, instance: Statement): boolean {
  if ([claim, instance].some(({ sentence }) => part.test(sentence.text))) return false
  const taker = /^none of \p{L}+ (?:\d+ )?(\p{L}+)/u.exec(claim.text)?.[1]
  const isAll = taker === undefined || /^(?:participants|patients|volunteers|subjects|people)$/u.test(taker)
  return (isAll || instance.about.has(keyOf(taker))) && sharedMatter(claim, instance) > 0
}

const part =
  /\b(?:placebo|dummy|control|doses?|arms?|groups?|sham|comparison|before|beforehand|outset|baseline|weekly|daily|every|usually|normally|trials|studies|older|younger|previous|rival)\b/iu

/** Who is charged was arrested, and who is arrested was detained, but not the other way round. */
function isOneStep(claim: string, instance: string): boolean {
  if (/charg/u.test(claim)) return /charg|court/u.test(instance)
  return !/arrest/u.test(claim) || !/detain|question/u.test(instance)
}

function isNear(claim: Statement, instance: Statement): boolean {
  return Math.abs(claim.block.index - instance.block.index) <= near
}

function sharedMatter(claim: Statement, instance: Statement): number {
  return countShared(claim.about, instance.about)
}

/** `in Cork … in Kerry`, `the fire … a crash`, `another boat`. */
function isElsewhere(claim: Statement, instance: Statement): boolean {
  return (
    /\bthere (?!was|were|is|are|had|have|has)/u.test(claim.text) ||
    areApart(claim.setting.places, instance.setting.places) ||
    areApart(claim.setting.events, instance.setting.events) ||
    (claim.setting.isOther !== instance.setting.isOther &&
      !/^(?:unopposed|sole survivor)$/u.test(claim.kind.name))
  )
}

/** One body and one matter, or `The 5-4 vote` just after. */
function isOneVote(claim: Statement, instance: Statement): boolean {
  if (areApart(claim.setting.bodies, instance.setting.bodies)) return false
  if (separate.test(claim.sentence.text) !== separate.test(instance.sentence.text)) return false
  // `voted unanimously to buy the land … voted 5-4 to name the park`
  if (namesMotion(claim) && namesMotion(instance) && areApart(claim.matter, instance.matter)) return false
  // `Three board members opposed the plan`, far from the vote, may tell of a debate.
  const isDebate = /oppos|object|disagree/u.test(instance.text)
  if (isDebate && Math.abs(claim.block.index - instance.block.index) > 3) return false
  const shared =
    countShared(claim.about, instance.about) + countShared(claim.setting.bodies, instance.setting.bodies)
  const goesOn =
    /^(?:The|That|Its) /u.test(instance.sentence.text) && instance.start - instance.sentence.start < 8
  const isDissent =
    /dissent|voted (?:no|against)|abstain/u.test(instance.text) && instance.start > claim.start
  return (
    shared > 1 ||
    ((goesOn || isDissent) && Math.abs(claim.block.index - instance.block.index) <= 1) ||
    shared > 0
  )
}

const separate =
  /\b(?:separate|different|another) (?:\p{L}+ )?(?:vote|measure|bill|motion|case|ruling|decision|question|matter|amendment)|\b(?:also|then) (?:voted|ruled|approved)/u

function namesMotion({ block, end }: Statement): boolean {
  return /^(?: on \p{L}+day(?: night)?)? (?:to|on|for|against) \p{Ll}/u.test(block.text.slice(end, end + 40))
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && countShared(a, b) === 0
}

/** One body that decides on one thing in both ways. */
function isOneDecision(claim: Statement, instance: Statement): boolean {
  const isOneDay = isOnTop(claim, instance) || countShared(claim.times.days, instance.times.days) > 0
  const least = isOneDay ? 1 : 2
  return isOneSubject(claim, instance) && isWithin(claim.matter, instance.matter, least)
}

function isOneDeed(claim: Statement, instance: Statement): boolean {
  const shared = countShared(claim.matter, instance.about)
  return isOneSubject(claim, instance) && shared > 0 && shared >= (claim.matter.size * 2) / 3
}

function isOneComment(claim: Statement, instance: Statement): boolean {
  // `“We are not commenting on that,” she said in a statement`
  if (
    /\b(?:no|not|n['’]t|declin\p{L}+ to|never) (?:be )?(?:publicly )?comment/iu.test(instance.sentence.text)
  )
    return false
  const { subject } = instance
  const isSame =
    subject.person === undefined && subject.head === '' && claim.subject.person
      ? instance.persons.includes(claim.subject.person)
      : isOneSubject(claim, instance) || speaksFor(subject, claim.subject)
  const shared = countShared(claim.matter, instance.about)
  if (!isSame) return shared > 0 && !isVague(instance) && speaksFor(subject, bodyOf(claim))
  // Whoever `said` something speaks of many things; whoever `told reporters` has commented.
  if (isVague(instance)) return claim.matter.size > 0 && shared >= Math.min(2, claim.matter.size)
  return claim.matter.size === 0 || shared > 0
}

function isVague({ text }: Statement): boolean {
  return /^(?:said|says|called|described|explained)$/u.test(text)
}

/** `Adair Mills will close. The company did not respond`: what is called by its kind is the subject before. */
function bodyOf({ subject, sentence }: Statement): Subject {
  const isKind =
    kindsOfBody.has(subject.head) && subject.article === 'definite' && subject.modifiers.size === 0
  return isKind ? { ...thingBefore(sentence), person: undefined } : subject
}

const kindsOfBody: ReadonlySet<string> = new Set(
  'company firm group business retailer chain airline bank charity agency club manufacturer brewery publisher'
    .split(' ')
    .map(keyOf)
)

/** `A spokeswoman for the company`. */
function speaksFor(speaker: Subject, body: Subject): boolean {
  if (body.person || body.head === '') return false
  if (/^(?:spokes|officials?$|aide$|representativ)/u.test(speaker.head))
    return speaker.modifiers.has(body.head) || [...body.names].some((key) => speaker.names.has(key))
  // `White House press secretary Dana Moss`
  return (
    speaker.person !== undefined && [body.head, ...body.modifiers].every((key) => speaker.modifiers.has(key))
  )
}

/** What was denied and what was confirmed have all their words in common, and no `not` on one side only. */
function isOneMatter(claim: Statement, instance: Statement): boolean {
  if (/[“”"]/u.test(instance.block.text.slice(instance.end, instance.sentence.end))) return false
  // `insisted that it had not been hacked` denies by its own `not`
  const isNegative = /^(?:insist|maintain|said|says|promis|pledg)/u.test(claim.text)
  if (!isOneSubject(claim, instance) || (claim.isNegated === instance.isNegated) === isNegative) return false
  if (isNegative && !/^(?:confirm|admit|acknowledg|conced|announced)/u.test(instance.text)) return false
  const told = instance.matter.size > 0 ? instance.matter : instance.about
  if (claim.matter.size === 0) return countShared(claim.about, told) > 2
  if (isLoose(instance)) return isWithin(claim.matter, told, 3)
  const least = Math.min(claim.matter.size, told.size)
  if (least === 1) return claim.matter.size === told.size && isWithin(claim.matter, told, 1)
  return least > 1 && countShared(claim.matter, told) >= Math.max(2, (least * 2) / 3)
}

/** `said that the tax …` may say anything of it; `said that she would run` tells of the deed. */
function isLoose({ block, end, text }: Statement): boolean {
  const after = block.text.slice(end, end + 40)
  return (
    /^(?:said|says|told)$/u.test(text) && !/^[^,.]*?\b(?:he|she|it|they) (?:would|will|had)\b/u.test(after)
  )
}

/** Whether the smaller set, of some size at least, lies in the greater. */
function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): boolean {
  const size = Math.min(a.size, b.size)
  return size >= least && countShared(a, b) === size
}

function isOneCharge(claim: Statement, instance: Statement): boolean {
  if (ownPlea.test(claim.text) || ownPlea.test(instance.text)) return isOnePlea(claim, instance)
  const isOne =
    claim.persons.some((person) => instance.persons.includes(person)) ||
    isOneName(claim, instance) ||
    (isOnTop(claim, instance) && isOneSubject(claim, instance))
  if (!isOne) return false
  if (areApart(chargesOf(claim), chargesOf(instance))) return false
  const isNamed = claim.matter.size > 0 && instance.matter.size > 0
  const shared = countShared(claim.matter, isNamed ? instance.matter : instance.about)
  return (
    shared > 0 || (!isNamed && (isOnTop(claim, instance) || countShared(claim.about, instance.about) > 1))
  )
}

const ownPlea = /(?:['’]s?|\b(?:his|her)) (?:\p{L}+[- ])*(?:plea|guilty)$/u

/** `Kerr’s guilty plea on Friday` and how Kerr, or a woman who is named just after, pleaded on Friday. */
function isOnePlea(claim: Statement, instance: Statement): boolean {
  if (isElsewhere(claim, instance) || countShared(claim.times.days, instance.times.days) === 0) return false
  const [one, two] = [pleaderOf(claim), pleaderOf(instance)]
  return one !== '' && one === two
}

/** The key of a surname, empty where none is told. */
function pleaderOf({ subject, sentence, text }: Statement): string {
  const named = /([\p{L}-]+)['’]s? [^'’]*$/u.exec(text)?.[1]
  if (named !== undefined) return keyOf(named)
  const { block, end } = sentence
  const person =
    subject.owner ??
    subject.person ??
    (subject.article === 'indefinite' ? personsIn(block, end, block.text.length)[0] : undefined)
  const surname = person?.surname.toLowerCase().split(' ').at(-1)
  return surname === undefined ? subject.head : keyOf(surname)
}

/** `fraud` of `two counts of fraud`. */
function chargesOf({ matter }: Statement): ReadonlySet<string> {
  return new Set(
    [...matter].filter((key) => !/^(?:count|charg|offen|crim|alleg|trial|court|jury|judg|guilt)/u.test(key))
  )
}

/** `Hart pleaded not guilty … Hart, who admitted theft`: no more than a surname. */
function isOneName(claim: Statement, instance: Statement): boolean {
  return claim.subject.head !== '' && claim.subject.head === instance.subject.head
}

function isOnePerson(claim: Statement, instance: Statement): boolean {
  const [only, ...rest] = claim.persons
  const person = claim.subject.person ?? (claim.subject.head === '' && rest.length === 0 ? only : undefined)
  const { owner, person: own } = instance.subject
  // `He is survived by his sister`, paragraphs after the name
  const isUnnamed = !owner && !own && instance.persons.length === 0 && /^(?:his|her)\b/iu.test(instance.text)
  if (person && isUnnamed) return / is survived by /u.test(instance.sentence.text)
  if (person) return (owner ?? own) === person
  // `Rowe was unmarried. Her husband …`
  return (
    claim.block === instance.block &&
    instance.sentence.index - claim.sentence.index < 3 &&
    instance.sentence.index > claim.sentence.index &&
    claim.persons.length === 0 &&
    /^(?:his|her)\b(?!.*['’]s?\b)/iu.test(instance.text) &&
    instance.persons.length === 0
  )
}
