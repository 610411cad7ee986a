/** Prints the reports of a run, and counts. */
import type { Linted } from '../engine/lint-files.ts'
import { type Level, levelOf, remarkIds } from '../report.ts'
import type { Reporter } from '../reporters/reporter.ts'
import { ruleIds } from '../rule-ids.ts'
import type { Output } from './output.ts'
import type { Progress } from './progress.ts'

/** How the reports are printed. */
export interface Printing {
  readonly reporter: Reporter
  readonly output: Output
  readonly progress: Progress
  readonly quiet: boolean
  readonly isDryRun: boolean
}

/** Prints each draft as it is done, then what the run came to; gives how many findings there are, shown or not. */
export async function print(
  linted: AsyncIterable<Linted>,
  { reporter, output, progress, quiet, isDryRun }: Printing
): Promise<Record<Level, number>> {
  const found = { error: 0, warning: 0, info: 0 }
  const shown = { error: 0, warning: 0, info: 0 }
  const first: Partial<Record<Level, string>> = {}
  let drafts = 0
  let draftsWithFindings = 0
  const fixed = { findings: 0, drafts: 0, isDryRun }
  for await (const { path, file, draft, isDraft, mended } of linted) {
    const messages = quiet ? file.messages.filter(({ fatal }) => fatal) : file.messages
    for (const message of file.messages) found[levelOf(message)]++
    for (const message of messages) {
      shown[levelOf(message)]++
      if (message.ruleId && hasPage(message.ruleId)) first[levelOf(message)] ??= message.ruleId
    }
    if (isDraft) {
      drafts++
      if (messages.length > 0) draftsWithFindings++
      progress.tick()
    }
    if (mended > 0) fixed.drafts++
    fixed.findings += mended
    const text = reporter.file({ path, file, draft, messages })
    if (text !== '') progress.clear()
    await output.write(text)
    if (output.isGone()) break
  }
  progress.clear()
  await output.write(
    reporter.end({
      drafts,
      draftsWithFindings,
      errors: shown.error,
      warnings: shown.warning,
      infos: shown.info,
      mended: fixed.findings > 0 ? fixed : undefined,
      firstRule: first.error ?? first.warning ?? first.info
    })
  )
  await output.close()
  return found
}

function hasPage(id: string): boolean {
  return ruleIds.includes(id) || remarkIds.includes(id)
}
