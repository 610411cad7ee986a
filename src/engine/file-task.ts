/** What a thread is told of a draft that it is to read, and what it answers. */
import type { LoadOptions } from '../config/load.ts'
import type { PlainMessage } from './plain-message.ts'
import type { PlanOptions } from './prepare.ts'
import type { Target } from './targets.ts'
import type { DraftView } from './view.ts'

/** What holds for all drafts that a thread reads. */
export interface Home extends PlanOptions {
  readonly configs: LoadOptions
  /** Whether the report shows lines of the drafts. */
  readonly wantsSource: boolean
  /** Whether the findings are wanted in their sentences. */
  readonly wantsView: boolean
}

/** A draft to read. */
export interface FileTask extends Pick<Target, 'name' | 'format'> {
  readonly path: string
  readonly home: Home
}

/** What reading it came to. */
export type FileReply = Read | Refused

interface Read {
  readonly messages: readonly PlainMessage[]
  /** The text, where it was wanted and something was found in it. */
  readonly source: string | undefined
  readonly failed: boolean
  readonly view: DraftView | undefined
  /** Entries of the config's `stet`, by their number there. */
  readonly stets: readonly { readonly index: number; readonly used: boolean; readonly ran: boolean }[]
}

/** Why it could not be read. */
export interface Refused {
  readonly refusal: string
  /** False where it is a fault of ours. */
  readonly isUsage: boolean
}
