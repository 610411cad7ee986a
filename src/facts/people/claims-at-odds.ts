/** Whether anything that a draft says of offices may be at odds: told by the offices alone, before a name is read. */
import type { Draft } from '../../draft/draft.ts'
import { draftDate } from '../dates/index.ts'
import { mayHaveTerms } from '../stylebook/index.ts'
import { mayHaveOffices } from './office-heads.ts'
import { type Office, officesIn } from './offices.ts'
import { isAhead, tellsRole } from './predicates.ts'
import { covers } from './same-office.ts'

/** The offices of a draft that are told as past or to come, and those that may be held. */
interface Told {
  readonly out: readonly Office[]
  readonly within: readonly Office[]
}

/**
 * Whether a draft may tell one office as past, or as still to come, in one place and as present in another, or otherwise
 * than the stylebook does.
 */
export function mayBeAtOdds(draft: Draft): boolean {
  const told = officesTold(draft)
  if (mayConflict(draft, told)) return true
  const names = new Set([...told.out, ...told.within].map(({ name }) => name))
  return mayHaveTerms(draft, names) && draftDate(draft) !== undefined
}

function officesTold({ blocks }: Draft): Told {
  const out: Office[] = []
  const within: Office[] = []
  for (const { words, offices } of blocks.filter(mayHaveOffices).map(officesIn)) {
    for (const { office, outer } of offices) {
      const { holding, article } = office
      const isOut = holding === 'former' || holding === 'coming'
      if (isOut || (holding === 'plain' && article === 'definite' && isAhead(words, outer))) out.push(office)
      if (!isOut && holding !== 'then') within.push(office)
    }
  }
  return { out, within }
}

function mayConflict({ blocks }: Draft, { out, within }: Told): boolean {
  if (out.length === 0) return false
  return (
    within.some((office) => out.some((other) => other !== office && covers(office, other))) ||
    blocks.some(tellsRole)
  )
}
