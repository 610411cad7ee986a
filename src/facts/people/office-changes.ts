/** Where a draft reports that somebody leaves an office or takes one. */
import type { Block } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { type Sentence, sentenceAt, sentencesOf } from '../sentences.ts'
import { cuesIn } from '../tense.ts'
import { people } from './index.ts'
import type { Person } from './persons.ts'

/** A change of office as a draft reports it: done, and this week or without a date. */
export interface OfficeChange extends Span {
  readonly kind: 'leaves' | 'takes'
}

const leaves =
  /\b(?:resign(?:ed|s|ing)|resignation|step(?:ped|s|ping) (?:down|aside)|stood (?:down|aside)|quit|quits|quitting|ousted|ouster|ousting|toppled|deposed|overthrown|overthrew|sacked|sacking|fired|firing|dismissed|dismissal|forced out|voted out|thrown out|walked out|removed|removal|left (?:office|the post|the job|his post|her post|the company|power)|leaves office|leaving office|departure|handed (?:over|power|back)|lost (?:his|her|the|their) (?:seat|job|re-?election|election|post|mandate|bid)|lost to|conceded|unseated|defeated|retired (?:on|from|in|last|this|at)|retirement|died|dies|death|killed|assassinated|passed away|funeral|succeeded by|replaced by|replaced (?:him|her)|no longer|ceased to be|suspended|impeached|stripped|coup)\b/gu
const takes =
  /\b(?:sworn[ -]in|swore|took the oath|takes the oath|taking the oath|took (?:office|over|up)|inaugurat(?:ed|ion|al)|was installed|was enthroned|was crowned|was consecrated|confirmed (?:him|her|as|the)|approved|ratified|voted in|returned to (?:office|power|the post)|reinstated|reappointed|assumed (?:office|the))\b/gu

// `will be sworn in on Jan. 9`, `has refused to step down`: it has not happened.
const undone =
  /\b(?:after|since|will|would|to|to be|be|not|never|n[’']t|refus\p{L}+ to|without|until|before|if|unless|expected|due|before he|before she|when he|calls? for|called for|demand\p{L}* (?:his|her|the)|could|should|may|might|must)\s+(?:\p{L}+\s+){0,2}$/u

/** The changes of office that a draft reports, in order. */
export const officeChanges = fact((draft): readonly OfficeChange[] => {
  return draft.blocks.flatMap((block) =>
    [...scan(block, leaves, 'leaves'), ...scan(block, takes, 'takes')].sort((a, b) => a.start - b.start)
  )
})

function scan(block: Block, pattern: RegExp, kind: OfficeChange['kind']): OfficeChange[] {
  const found: OfficeChange[] = []
  for (const { 0: text, index } of block.text.matchAll(pattern)) {
    if (undone.test(block.text.slice(Math.max(0, index - 40), index))) continue
    const change = { block, start: index, end: index + text.length, kind }
    if (!isOld(change)) found.push(change)
  }
  return found
}

// `who lost her seat in the autumn`, `who left the government in 2021`: background, and no news.
function isOld(change: OfficeChange): boolean {
  const sentence = sentenceAt(change)
  if (!sentence) return false
  const near = cuesIn(change.block, change.start, Math.min(sentence.end, change.end + 60))
  const [first] = near.filter(({ when }) => when !== 'now')
  return (
    first?.when === 'past' ||
    /^[^.;]{0,24}\b(?:in the (?:spring|summer|autumn|fall|winter)|last (?:spring|summer|autumn|fall|winter|year))\b/u.test(
      change.block.text.slice(change.end, change.end + 60)
    )
  )
}

/** The changes that each person’s mentions stand beside: in the same sentence, or the one after. */
export const changesByPerson = fact((draft): ReadonlyMap<Person, readonly OfficeChange[]> => {
  const bySentence = new Map<Sentence, Set<Person>>()
  const { mentions, ties, personOf } = people(draft)
  const add = (span: Span, person: Person | undefined) => {
    const sentence = sentenceAt(span)
    if (!sentence || !person) return
    const next = sentencesOf(span.block)[sentence.index + 1]
    for (const each of next && /^(?:He|She|They|His|Her|The)\b/u.test(next.text)
      ? [sentence, next]
      : [sentence]) {
      const persons = bySentence.get(each) ?? new Set()
      bySentence.set(each, persons.add(person))
    }
  }
  for (const mention of mentions) add(mention, personOf(mention))
  for (const { span, mention } of ties) if (mention) add(span, personOf(mention))
  const changes = new Map<Person, OfficeChange[]>()
  for (const change of officeChanges(draft)) {
    for (const person of bySentence.get(sentenceAt(change) as Sentence) ?? []) {
      const known = changes.get(person)
      if (known) known.push(change)
      else changes.set(person, [change])
    }
  }
  return changes
})
