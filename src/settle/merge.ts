/** One defect, one finding: where two rules speak of the same words, the more specific one speaks. */
import type { VFileMessage } from 'vfile-message'
import type { ActiveRule } from '../config/config.ts'

/** Drops each message whose rule yields to another that marks an overlapping place. */
export function mergeMessages(
  messages: readonly VFileMessage[],
  rules: readonly ActiveRule[]
): VFileMessage[] {
  const yields = new Map(rules.map(({ rule }) => [rule.id, rule.yieldsTo]))
  return messages.filter((message) => {
    const stronger = yields.get(message.ruleId ?? '') ?? []
    if (stronger.length === 0) return true
    return !messages.some((other) => stronger.includes(other.ruleId ?? '') && sharePlace(message, other))
  })
}

function sharePlace(a: VFileMessage, b: VFileMessage): boolean {
  const [left, right] = [offsetsOf(a), offsetsOf(b)]
  return left !== undefined && right !== undefined && left.start < right.end && right.start < left.end
}

function offsetsOf({ place }: VFileMessage): { start: number; end: number } | undefined {
  if (!place || !('start' in place)) return undefined
  return { start: place.start.offset ?? 0, end: place.end.offset ?? 0 }
}
