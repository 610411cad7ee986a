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

/**
 * Makes a fact about a whole story: worked out once for the drafts that are held against each other.
 * `draft.story` is the draft alone unless the run says otherwise.
 */
export function storyFact<T>(compute: (story: readonly Draft[]) => T): (draft: Draft) => T {
  const known = new WeakMap<readonly Draft[], { value: T }>()
  return ({ story }) => {
    let entry = known.get(story)
    if (!entry) {
      entry = { value: compute(story) }
      known.set(story, entry)
    }
    return entry.value
  }
}
