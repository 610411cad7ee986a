/** What mends a finding: its fixes and what it expects, as edits of the source. */
import type { VFileMessage } from 'vfile-message'
import { bringsMarkup, isSameChange, type Source, type SourceEdit } from './edits.ts'

/** A fix that can be made as it stands. */
export interface OfferedFix {
  /** What it does, as in ``Write `2021` ``. */
  readonly title: string
  /** True only where no editor would want to look first. */
  readonly safe: boolean
  /** Edits of the draft itself, and of other drafts of its story by their `path`. */
  readonly edits: readonly OfferedEdit[]
}

/** An edit of the draft, or of the draft at `path`. */
export interface OfferedEdit extends SourceEdit {
  readonly path?: string
}

/**
 * The ways to mend a finding: what it expects at its place first, best first, then its other fixes.
 *
 * @param draft the draft that the message is about, as it was linted.
 * @returns none that would write over markup, or write markup.
 */
export function fixesOf(draft: Source, message: VFileMessage): OfferedFix[] {
  const given = (message.fixes ?? []).flatMap((fix): OfferedFix[] => {
    const edits = fix.edits.map(({ path, place, text }) => ({
      ...(path === undefined ? {} : { path }),
      start: place.start.offset ?? Number.NaN,
      end: place.end.offset ?? Number.NaN,
      text
    }))
    const fits = edits.every((edit) => edit.path !== undefined || isSound(draft, edit))
    return fits && edits.length > 0 ? [{ title: fix.title, safe: fix.safe, edits }] : []
  })
  const expected = expectedEdits(draft, message)
    .filter((edit) => !given.some(({ edits }) => comesTo(draft, edits, edit)))
    .map((edit): OfferedFix => ({ title: titleOf(edit, message), safe: false, edits: [edit] }))
  return [...given.filter(({ safe }) => safe), ...expected, ...given.filter(({ safe }) => !safe)]
}

/** The one fix that needs no look; `undefined` where there is none, or a choice, or where it reaches into another draft. */
export function safeFixOf(draft: Source, message: VFileMessage): OfferedFix | undefined {
  if (!message.fixes?.some(({ safe }) => safe)) return undefined
  const [fix, ...others] = fixesOf(draft, message).filter(({ safe }) => safe)
  return others.length === 0 && fix?.edits.every(({ path }) => path === undefined) ? fix : undefined
}

/** What a message expects, as edits of its place. In markup the words have to stand there as they read. */
function expectedEdits(draft: Source, { place, expected, actual }: VFileMessage): SourceEdit[] {
  if (!place || !('start' in place)) return []
  const [start, end] = [place.start.offset ?? Number.NaN, place.end.offset ?? Number.NaN]
  const words = draft.source.slice(start, end)
  if (words !== actual) return []
  return (expected ?? []).map((text) => ({ start, end, text })).filter((edit) => isSound(draft, edit))
}

/** Whether an edit is within the draft, brings no markup, and takes no line break away. */
function isSound(draft: Source, edit: SourceEdit): boolean {
  const { start, end } = edit
  const isWithin = start >= 0 && start <= end && end <= draft.source.length
  return isWithin && !/[\r\n]/.test(draft.source.slice(start, end)) && !bringsMarkup(draft, edit)
}

function comesTo({ source }: Source, edits: readonly OfferedEdit[], edit: SourceEdit): boolean {
  const [only, ...others] = edits
  return (
    only !== undefined && others.length === 0 && only.path === undefined && isSameChange(source, only, edit)
  )
}

function titleOf({ text }: SourceEdit, { actual }: VFileMessage): string {
  return text === '' ? `Remove \`${actual}\`` : `Write \`${text}\``
}
