import type { Draft } from '../draft/draft.ts'

/**
 * Makes a fact: something that is worked out once for a draft, when it is first asked for, and freed with the draft.
 *
 * @param compute reads a draft and gives plain readonly data; it may use other facts, and never reports.
 */
export function fact<T>(compute: (draft: Draft) => T): (draft: Draft) => T {
  const known = new WeakMap<Draft, { value: T }>()
  return (draft) => {
    let entry = known.get(draft)
    if (!entry) {
      entry = { value: compute(draft) }
      known.set(draft, entry)
    }
    return entry.value
  }
}
