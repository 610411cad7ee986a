/** The people of a draft: each mention of a name, who it means, and the offices that the draft gives them. */
import type { Block } from '../../draft/draft.ts'
import { compareSpans } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { once } from '../once.ts'
import type { NameMention, Tie } from './mention.ts'
import { type BlockPeople, readBlock } from './mentions.ts'
import { fold, groupMentions, type Person } from './persons.ts'

export type { NameMention, Tie } from './mention.ts'
export type { Person } from './persons.ts'

/** Everyone whom a draft names. */
export interface People {
  /** In the order of the draft. */
  readonly mentions: readonly NameMention[]
  readonly persons: readonly Person[]
  /** Offices tied to a name, and descriptions without one, in the order of the draft. */
  readonly ties: readonly Tie[]
  /** Whom a mention means; `undefined` where several people share the surname. */
  readonly personOf: (mention: NameMention) => Person | undefined
}

/** The people of a draft. */
export const people = fact((draft): People => {
  const inTitleCase = new Set(draft.blocks.filter(isTitleCase))
  // Full names first: they tell which single words elsewhere are surnames, and where a name ends in a headline.
  const alone = new Map(
    draft.blocks.flatMap((block) => (inTitleCase.has(block) ? [] : [[block, readAlone(block)] as const]))
  )
  const first = [...alone.values()].flatMap(({ mentions }) => mentions)
  const inOffice = new Set([...alone.values()].flatMap(({ ties }) => ties.map(({ mention }) => mention)))
  const surnames = new Set(
    first.filter((mention) => mention.sure || inOffice.has(mention)).flatMap(surnamesOf)
  )
  const parts = once(() => new Set(first.flatMap(namePartsOf)))
  const isSurname = (lower: string) => surnames.has(fold(lower))
  const read = draft.blocks.map((block) => {
    const known = alone.get(block)
    if (known && !known.asked.some(isSurname)) return known
    const only = known ? undefined : (lower: string) => parts().has(fold(lower))
    return readBlock(block, { isSurname, only })
  })
  const mentions = read.flatMap((block) => block.mentions.toSorted(compareSpans))
  const offices = officesByMention(read.flatMap(({ ties }) => ties))
  const { persons, personOf } = groupMentions(mentions, (mention) => offices.get(mention) ?? [])
  return {
    mentions,
    persons,
    ties: read.flatMap(({ ties }) => ties.toSorted((a, b) => compareSpans(a.span, b.span))),
    personOf: (mention) => personOf.get(mention)
  }
})

/** A block read by itself, and the words that would read otherwise if they were surnames. */
interface Alone extends BlockPeople {
  readonly asked: readonly string[]
}

function readAlone(block: Block): Alone {
  const asked = new Set<string>()
  const isSurname = (lower: string) => {
    asked.add(lower)
    return false
  }
  return { ...readBlock(block, { isSurname, only: undefined }), asked: [...asked] }
}

function officesByMention(ties: readonly Tie[]): Map<NameMention, string[]> {
  const offices = new Map<NameMention, string[]>()
  for (const { mention, office } of ties) {
    if (!mention || !office) continue
    const names = offices.get(mention)
    if (names) names.push(office.name)
    else offices.set(mention, [office.name])
  }
  return offices
}

/** Whether nearly all longer words begin with a capital, as in an American headline. */
function isTitleCase({ text, kind }: Block): boolean {
  if (!/^(?:headline|heading|standfirst)$/u.test(kind) && (text.length > 200 || /[.!?]["”’)]*$/u.test(text)))
    return false
  const longer = text.match(/[\p{L}][\p{L}’'-]{3,}/gu) ?? []
  const capitals = longer.filter((word) => /^\p{Lu}/u.test(word)).length
  return longer.length >= 4 && capitals / longer.length > 0.7
}

function namePartsOf({ given, surname }: NameMention): string[] {
  return [...given, ...surname.split(' ')].map(fold)
}

function surnamesOf({ surname }: NameMention): string[] {
  return [fold(surname), fold(surname.split(' ').at(-1) ?? surname)]
}
