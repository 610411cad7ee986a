/** Has a draft read by a thread of the pool. */
import { statSync } from 'node:fs'
import { VFile } from 'vfile'
import type { LoadOptions } from '../config/load.ts'
import { UsageError } from '../usage-error.ts'
import type { FileReply, FileTask } from './file-task.ts'
import { addPlain } from './plain-message.ts'
import type { Pool } from './pool.ts'
import type { PlanOptions } from './prepare.ts'
import type { StetUse } from './stet-use.ts'
import type { Target } from './targets.ts'
import { TooSlow } from './time-limit.ts'
import type { DraftView } from './view.ts'

/** How to read in threads. They give findings, not drafts. */
export interface Threads {
  readonly jobs: number
  readonly configs: LoadOptions
  /** Whether the report shows lines of the drafts. */
  readonly wantsSource: boolean
  /** Seconds that a draft may take, and again for each megabyte of it. */
  readonly timeout?: number | undefined
}

/** What is asked of a draft. */
interface ApartOptions extends PlanOptions {
  readonly wantsView?: boolean | undefined
}

/** What came back of a draft. */
interface ReadApart {
  /** The draft's messages; its text only where it was wanted. */
  readonly file: VFile
  readonly failed: boolean
  readonly view: DraftView | undefined
  readonly stets: readonly StetUse[]
}

/**
 * Reads a file in a thread.
 *
 * @throws UsageError where it cannot be read, or ended its thread; TooSlow where it took too long.
 */
export async function readApart(
  { path = '', name, format, loaded }: Target,
  { preset, rules, date, wantsView = false }: ApartOptions,
  { configs, wantsSource }: Threads,
  pool: Pool
): Promise<ReadApart> {
  const task: FileTask = {
    path,
    name,
    format,
    home: { preset, rules, date, configs, wantsSource, wantsView }
  }
  const size = () => statSync(path, { throwIfNoEntry: false })?.size ?? 0
  const reply = await pool.run<FileReply>('lintFile', task, size).catch((error: unknown): FileReply => {
    if (!(error instanceof UsageError) || error instanceof TooSlow) throw error
    return { refusal: `${name}: not read: ${error.message}`, isUsage: true }
  })
  if ('refusal' in reply) throw reply.isUsage ? new UsageError(reply.refusal) : new Error(reply.refusal)
  const { messages, source, failed, view } = reply
  const file = new VFile({ path: name, ...(source === undefined ? {} : { value: source }) })
  for (const message of messages) addPlain(file, message)
  const stets = reply.stets.flatMap(({ index, used, ran }) => {
    const entry = loaded.config.stet?.[index]
    return entry ? [{ entry, used, ran }] : []
  })
  return { file, failed, view, stets }
}
