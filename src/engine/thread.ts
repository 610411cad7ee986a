/** What runs in each thread of the pool: `dist/thread.cjs`. */
import { dirname } from 'node:path'
import { configLoader } from '../config/load.ts'
import { UsageError } from '../usage-error.ts'
import type { FileReply, FileTask, Refused } from './file-task.ts'
import { lintDraft } from './lint-draft.ts'
import { plainOf } from './plain-message.ts'
import { prepare } from './prepare.ts'
import { createAnswers, createViews, type RecordHome, type RecordView } from './records.ts'
import { stetUses } from './stet-use.ts'
import { viewOf } from './view.ts'

/** A thread serves one run: each config and each plugin is loaded once. */
let configFor: ReturnType<typeof configLoader> | undefined

/** Reads and lints a file. */
export async function lintFile({ path, name, format, home }: FileTask): Promise<FileReply> {
  try {
    configFor ??= configLoader(home.configs)
    const loaded = await configFor(dirname(path))
    const { draft, plan } = await prepare({ path, name, format, loaded, piped: false }, home, nothing())
    const result = lintDraft(draft, plan)
    const { messages } = result.file
    const all = loaded.config.stet ?? []
    return {
      messages: messages.map(plainOf),
      source: home.wantsSource && messages.length > 0 ? draft.source : undefined,
      failed: result.failed,
      view: home.wantsView ? viewOf(result) : undefined,
      stets: stetUses(plan, result).map(({ entry, used, ran }) => ({ index: all.indexOf(entry), used, ran }))
    }
  } catch (error) {
    return refusalOf(error)
  }
}

let answers: ReturnType<typeof createAnswers> | undefined

/** Answers a record's line with a line. */
export async function answerRecord({ line, home }: RecordTask): Promise<string> {
  answers ??= createAnswers(home)
  return (await answers)(line)
}

let views: ReturnType<typeof createViews> | undefined

/** Views the draft in a record's line. */
export async function viewRecord({ line, home }: RecordTask): Promise<RecordView> {
  views ??= createViews(home)
  return (await views)(line)
}

interface RecordTask {
  readonly line: Uint8Array
  readonly home: RecordHome
}

function refusalOf(error: unknown): Refused {
  const refusal = error instanceof Error ? error.message : String(error)
  return { refusal, isUsage: error instanceof UsageError || !(error instanceof Error) }
}

// Piped text is read in the main thread.
async function* nothing(): AsyncGenerator<Uint8Array> {}
