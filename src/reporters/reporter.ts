/** What a reporter is: it takes drafts as they are done, and gives the text to print. */
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Draft } from '../draft/draft.ts'

/** One draft with its findings. */
export interface FileReport {
  /** Relative to the working folder, with `/`. */
  readonly path: string
  readonly file: VFile
  /** The draft as it was read; absent for a config. */
  readonly draft?: Draft | undefined
  /** In the order of the text. */
  readonly messages: readonly VFileMessage[]
}

/** What a run came to. */
export interface Summary {
  readonly drafts: number
  readonly draftsWithFindings: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** What was mended; absent where nothing was. */
  readonly mended?: Mended | undefined
  /** The rule of the gravest finding, the first of them. */
  readonly firstRule: string | undefined
}

/** How many findings were mended, in how many drafts. */
export interface Mended {
  readonly findings: number
  readonly drafts: number
  /** Whether nothing was written. */
  readonly isDryRun: boolean
}

/** How to print. */
export interface ReporterOptions {
  readonly color: boolean
  /** Say more of each finding: note, url, the line it is on. */
  readonly verbose: boolean
  /** Print errors only. The messages come already chosen. */
  readonly quiet: boolean
}

/** A reporter at work. Each part gives text to print, which may be empty. */
export interface Reporter {
  readonly file: (report: FileReport) => string
  readonly end: (summary: Summary) => string
}

/** A module of this folder. */
export interface ReporterModule {
  readonly createReporter: (options: ReporterOptions) => Reporter
}
