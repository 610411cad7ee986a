/** What was found, while the writer types on: its places move with the words until the draft has been read again. */
import type { Found } from './messages.ts'

/** The one stretch in which two texts differ. */
export interface Edit {
  readonly start: number
  /** Its end in the text before. */
  readonly end: number
  /** What stands there now. */
  readonly text: string
}

/** What was done to a text. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let same = 0
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++
  return { start, end: before.length - same, text: after.slice(start, after.length - same) }
}

/** A finding where it is after an edit; `undefined` where its words changed. A mend that lost a place has no edits. */
export function movedFinding(found: Found, edit: Edit): Found | undefined {
  const own = moved(found, edit)
  return (
    own && {
      ...own,
      related: found.related.flatMap((place) => moved(place, edit) ?? []),
      fixes: found.fixes.map((fix) => {
        const edits = fix.edits.flatMap((each) => moved(each, edit) ?? [])
        return { ...fix, edits: edits.length === fix.edits.length ? edits : [] }
      })
    }
  )
}

function moved<T extends Pick<Found, 'start' | 'end'>>(place: T, { start, end, text }: Edit): T | undefined {
  if (place.end <= start) return place
  if (place.start < end) return undefined
  const by = text.length - (end - start)
  return { ...place, start: place.start + by, end: place.end + by }
}
