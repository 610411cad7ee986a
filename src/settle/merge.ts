/** One defect, one finding: where two rules speak of the same words, the more specific one speaks. */
import type { VFileMessage } from 'vfile-message'
import type { ActiveRule } from '../config/resolve.ts'
import { relatedOf } from '../report.ts'

/** Drops each message whose rule yields to another that marks an overlapping place, or names it as the other one. */
export function mergeMessages(
  messages: readonly VFileMessage[],
  rules: readonly ActiveRule[]
): VFileMessage[] {
  const yields = new Map(rules.map(({ rule }) => [rule.id, rule.yieldsTo]))
  return messages.filter((message) => {
    const stronger = yields.get(message.ruleId ?? '') ?? []
    if (stronger.length === 0) return true
    return !messages.some((other) => stronger.includes(other.ruleId ?? '') && tellsOf(other, message))
  })
}

/** Whether a message marks words of another, or names them: `Friday` in ``The caption says `Friday`, but …``. */
function tellsOf(message: VFileMessage, { place }: VFileMessage): boolean {
  const named = relatedOf(message).filter(({ path }) => path === undefined)
  return [message, ...named].some((told) => sharePlace(told.place, place))
}

function sharePlace(a: Place, b: Place): boolean {
  const [left, right] = [offsetsOf(a), offsetsOf(b)]
  return left !== undefined && right !== undefined && left.start < right.end && right.start < left.end
}

type Place = VFileMessage['place']

function offsetsOf(place: Place): { start: number; end: number } | undefined {
  if (!place || !('start' in place)) return undefined
  return { start: place.start.offset ?? 0, end: place.end.offset ?? 0 }
}
