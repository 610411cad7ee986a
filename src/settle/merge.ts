/** One defect, one finding: where two rules speak of the same words, the more specific one speaks. */
import type { VFileMessage } from 'vfile-message'
import type { ActiveRule } from '../config/resolve.ts'
import { firstEndingAfter } from '../draft/search.ts'
import { relatedOf } from '../report.ts'

/** Drops each message whose rule yields to another that marks an overlapping place, or names it as the other one. */
export function mergeMessages(
  messages: readonly VFileMessage[],
  rules: readonly ActiveRule[]
): VFileMessage[] {
  const yields = new Map(rules.map(({ rule }) => [rule.id, rule.yieldsTo]))
  const told = new Map<string, readonly Range[]>()
  const toldBy = (id: string): readonly Range[] => {
    const known = told.get(id) ?? toldIn(messages.filter(({ ruleId }) => ruleId === id))
    told.set(id, known)
    return known
  }
  return messages.filter(({ ruleId, place }) => {
    const own = rangeOf(place)
    const stronger = yields.get(ruleId ?? '') ?? []
    return !own || !stronger.some((id) => overlapsAny(own, toldBy(id)))
  })
}

/**
 * What messages mark, and what they name: `Friday` in ``The caption says `Friday`, but …``. In order, those that overlap
 * as one.
 */
function toldIn(messages: readonly VFileMessage[]): Range[] {
  const places = messages.flatMap((message) => [
    message.place,
    ...relatedOf(message).flatMap(({ path, place }) => (path === undefined ? [place] : []))
  ])
  const joined: Range[] = []
  for (const { start, end } of places.flatMap((place) => rangeOf(place) ?? []).sort(byStart)) {
    const last = joined.at(-1)
    if (last && start < last.end) joined[joined.length - 1] = { ...last, end: Math.max(last.end, end) }
    else joined.push({ start, end })
  }
  return joined
}

function byStart(a: Range, b: Range): number {
  return a.start - b.start
}

function overlapsAny({ start, end }: Range, ranges: readonly Range[]): boolean {
  const next = ranges[firstEndingAfter(ranges, start)]
  return next !== undefined && next.start < end
}

/** Offsets into the file. */
interface Range {
  readonly start: number
  readonly end: number
}

function rangeOf(place: VFileMessage['place']): Range | undefined {
  if (!place || !('start' in place)) return undefined
  return { start: place.start.offset ?? 0, end: place.end.offset ?? 0 }
}
