/** Where a draft reports that somebody leaves an office or takes one. */
import type { Block } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { sentenceAt } from '../sentences.ts'
import { cuesIn } from '../tense/index.ts'
import { people } from './index.ts'
import type { NameMention } from './mention.ts'
import type { Person } from './persons.ts'

/** A change of office as a draft reports it: done, and this week or without a date. */
export interface OfficeChange extends Span {
  readonly kind: 'leaves' | 'takes'
  /** Whose office changes: the one named before (`Ferri resigned`), after (`ousted President Ferri`), either, or its owner (`the resignation of President Ferri`). */
  readonly whose: 'before' | 'after' | 'either' | 'owner'
}

const goes =
  /\b(?:resign(?:ed|s|ing)|step(?:ped|s|ping) (?:down|aside)|stood (?:down|aside)|quit|quits|quitting|walked out|left (?:office|the post|the job|his post|her post|the company|power)|leaves office|leaving office|handed (?:over|power|back)|lost (?:his|her|the|their) (?:seat|job|re-?election|election|post|mandate|bid)|conceded|retired (?:on|from|in|last|this|at)|died|dies|passed away|no longer (?=(?:the|its|their|in (?:charge|office|post|power)|at|with|president|prime|chair|mayor|governor|minister|captain|coach|chief|leads?|runs?|heads?|holds?|serves?)\b)|ceased to be)\b/gu
const ousts =
  /\b(?:ousted|ousts|toppled|topples|deposed|overthrown|overthrew|sacked|sacks|fired(?! back)|fires(?! back)|dismissed|removed|forced out|voted out|thrown out|unseated|unseats|defeated|suspended|stripped|impeached|killed|assassinated|succeeded by|replaced by|replaced (?:him|her))\b/gu
const exits = /\b(?:resignation|ouster|ousting|sacking|firing|dismissal|removal|departure|retirement)\b/gu
const takes =
  /\b(?:sworn[ -]in|swore|took the oath|takes the oath|taking the oath|took (?:office|over|up)|inaugurat(?:ed|ion|al)|was installed|was enthroned|was crowned|was consecrated|(?:was|were|been) confirmed|confirmed (?:him|her|as|the)|made permanent|permanently|approved|ratified|voted in|returned to (?:office|power|the post)|reinstated|reappointed|assumed (?:office|the))\b/gu

const passive = /\b(?:was|were|been|being|is|are|be|got|gets)\s+(?:\p{L}+ly\s+)?$/u

// `will be sworn in on Jan. 9`, `has refused to step down`: it has not happened.
const undone =
  /\b(?:after|since|will|would|to|to be|be|not|never|n[’']t|refus\p{L}+ to|without|until|before|if|unless|expected|due|before he|before she|when he|calls? for|called for|demand\p{L}* (?:his|her|the)|could|should|may|might|must)\s+(?:\p{L}+\s+){0,2}$/u

/** The changes of office that a draft reports, in order. */
const officeChanges = fact((draft): readonly OfficeChange[] => {
  return draft.blocks.flatMap((block) =>
    [
      ...scan(block, goes, 'leaves', () => 'before'),
      ...scan(block, ousts, 'leaves', (before) => (passive.test(before) ? 'before' : 'after')),
      ...scan(block, exits, 'leaves', () => 'owner'),
      ...scan(block, takes, 'takes', () => 'either')
    ].sort((a, b) => a.start - b.start)
  )
})

function scan(
  block: Block,
  pattern: RegExp,
  kind: OfficeChange['kind'],
  whose: (before: string) => OfficeChange['whose']
): OfficeChange[] {
  const found: OfficeChange[] = []
  for (const { 0: text, index } of block.text.matchAll(pattern)) {
    const before = block.text.slice(Math.max(0, index - 40), index)
    if (undone.test(before) && !/\b(?:was|were|been|has been) $/u.test(before)) continue
    const change = { block, start: index, end: index + text.length, kind, whose: whose(before) }
    if (!isOld(change)) found.push(change)
  }
  return found
}

// `who lost her seat in the autumn`, `who left the government in 2021`: background, and no news.
function isOld(change: Span): boolean {
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

/** The changes that each person goes through: the one named beside the change, or whom `He resigned` goes on about. */
export const changesByPerson = fact((draft): ReadonlyMap<Person, readonly OfficeChange[]> => {
  const byBlock = new Map<Block, NameMention[]>()
  const { mentions, personOf } = people(draft)
  for (const mention of mentions) {
    const group = byBlock.get(mention.block)
    if (group) group.push(mention)
    else byBlock.set(mention.block, [mention])
  }
  const changes = new Map<Person, OfficeChange[]>()
  for (const change of officeChanges(draft)) {
    const above = change.block.draft.blocks[change.block.index - 1]
    const before = (above && byBlock.get(above)) ?? []
    const own = byBlock.get(change.block) ?? []
    const near = beside(change, own)
    for (const mention of near.length > 0 ? near : takenUp(change, own, before, personOf)) {
      const person = personOf(mention)
      if (!person) continue
      const known = changes.get(person)
      if (known) known.push(change)
      else changes.set(person, [change])
    }
  }
  return changes
})

// `On Wednesday he was voted out`
const ofPronoun =
  /(?:^|[,;] (?:and |but )?|^(?:On|In|By|After|At|Then|Last|Two|Three|A|That)\b[^,.;:]{0,40}?,? )(?:he|she) (?:was |had been |has been |had |has |then |later )?$/i

/** The one person whom the paragraph before names, where a pronoun goes on about him at the head of the next. */
function takenUp(
  change: OfficeChange,
  own: readonly NameMention[],
  above: readonly NameMention[],
  personOf: (mention: NameMention) => Person | undefined
): NameMention[] {
  const sentence = sentenceAt(change)
  if (!sentence || change.whose === 'after' || change.whose === 'owner') return []
  const head = change.block.text.slice(sentence.start, change.start)
  if (!ofPronoun.test(head)) return []
  const before = own.filter(({ start }) => start < change.start)
  const meant = before.length > 0 ? before : above
  return new Set(meant.map(personOf)).size === 1 ? meant.slice(-1) : []
}

const reach = 60

/** The last name before a change in its sentence and the first one soon after it; else the name that a pronoun takes up. */
function beside(change: OfficeChange, mentions: readonly NameMention[]): NameMention[] {
  const sentence = sentenceAt(change)
  if (!sentence) return []
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as NameMention).start < change.start) low = middle + 1
    else high = middle
  }
  const [before, after] = [mentions[low - 1], mentions[low]]
  if (change.whose === 'owner') return ownersOf(change, before, after)
  const found: NameMention[] = []
  if (before && change.whose !== 'after' && before.start >= sentence.start) found.push(before)
  const nears = after && after.start < Math.min(sentence.end, change.end + reach)
  if (nears && change.whose !== 'before' && !(change.whose === 'after' && isAbout(change, after)))
    found.push(after)
  const takesUp = /^(?:He|She|They|His|Her|Their|The)\b/u.test(sentence.text)
  if (before && takesUp && change.whose !== 'after' && (found.length === 0 || found[0] === after))
    found.push(before)
  return found
}

// `dismissed challenges to President Ferri’s bid`: he is not the one who is dismissed.
function isAbout(change: OfficeChange, after: NameMention): boolean {
  const between = change.block.text.slice(change.end, after.whole.start)
  return after.possessive || /\b(?:to|for|from|against|about|that|on|with|at)\b/u.test(between)
}

// `President Ferri’s resignation`, `the resignation of President Ferri`
function ownersOf(
  { block, start, end }: Span,
  before: NameMention | undefined,
  after: NameMention | undefined
): NameMention[] {
  const owns = before?.possessive && start - before.end < 24
  const owned = after && /^ of\b/u.test(block.text.slice(end, end + 4)) && after.start - end < reach
  return [...(owns ? [before] : []), ...(owned ? [after] : [])]
}
