import type { VFileMessage } from 'vfile-message'

/** Messages as they are read: by place, then by rule. */
export function sortMessages(messages: readonly VFileMessage[]): VFileMessage[] {
  return messages.toSorted(
    (a, b) =>
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.ruleId ?? '', b.ruleId ?? '') ||
      compareText(a.reason, b.reason)
  )
}

// By code unit: the order must not follow the machine's locale.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
