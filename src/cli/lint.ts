/** `backread FILE…`: reads drafts and prints what it finds. */
import { resolve } from 'node:path'
import { type RuleSettings, ruleIds } from '../config/config.ts'
import { configLoader } from '../config/load.ts'
import { didYouMean } from '../config/suggest.ts'
import type { CalendarDate } from '../draft/draft.ts'
import { remarkIds } from '../engine/lint-draft.ts'
import { type Linted, lintFiles } from '../engine/lint-files.ts'
import { targetsOf } from '../engine/targets.ts'
import { presets } from '../presets/index.ts'
import { type Level, levelOf } from '../report.ts'
import { reporters } from '../reporters/index.ts'
import type { Reporter, ReporterModule } from '../reporters/reporter.ts'
import { UsageError } from '../usage-error.ts'
import { useColor } from './color.ts'
import { complainer } from './complain.ts'
import type { Io } from './io.ts'
import { type Output, openOutput } from './output.ts'
import { type Progress, startProgress } from './progress.ts'

/** The options of the command line, already checked one by one. */
export interface LintOptions {
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly format: string
  readonly preset?: string
  readonly rule?: RuleSettings
  /** A path; `false` for none; absent to look for one. */
  readonly config?: string | boolean
  /** `false` to read also what would be passed over. */
  readonly ignore: boolean
  readonly maxWarnings?: number
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly date?: CalendarDate
  /** Whether the drafts are of one story. */
  readonly story?: boolean
  readonly color?: boolean
  readonly output?: string
}

/** Lints, prints, and gives the exit code: 0 for all well, 1 for findings, 2 where something could not be read. */
export async function lint(args: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const names = options.stdin && !args.includes('-') ? [...args, '-'] : args
  checkUse(names, options, io)
  const { createReporter } = await (reporters[options.format] as () => Promise<ReporterModule>)()
  const output = openOutput(options.output, io)
  const quiet = options.quiet ?? false
  const reporter = createReporter({
    color: options.output === undefined ? useColor(options.color, io.stdout, io.env) : options.color === true,
    verbose: options.verbose ?? false,
    quiet
  })
  const progress = startProgress(io.stderr)
  const complaints = complainer((text) => {
    progress.clear()
    io.stderr.write(text)
  })
  const linted = lintAll(names, options, io, complaints.complain)
  const found = await print(linted, { reporter, output, progress, quiet })
  if (complaints.complained) return 2
  const most = options.maxWarnings ?? Number.POSITIVE_INFINITY
  if (found.warning > most) complaints.complain(tooMany(found.warning, most))
  return found.error > 0 || found.warning > most ? 1 : 0
}

/** @throws UsageError where options do not go together, or name what is not there. */
function checkUse(names: readonly string[], { stdinFilename, preset, output }: LintOptions, io: Io): void {
  if (stdinFilename !== undefined && !names.includes('-'))
    throw new UsageError('`--stdin-filename` names piped text, and none is read here; add `-`')
  const known = Object.keys(presets)
  if (preset !== undefined && !known.includes(preset)) {
    const allowed = known.map((name) => `\`${name}\``).join(', ')
    throw new UsageError(
      `unexpected \`${preset}\` for \`--preset\`, expected ${allowed}${didYouMean(preset, known)}`
    )
  }
  const report = reportPath(output, io)
  if (report !== undefined && names.some((name) => name !== '-' && resolve(io.cwd, name) === report))
    throw new UsageError(`${output}: the report would replace this draft`)
}

function reportPath(output: string | undefined, { cwd }: Io): string | undefined {
  return output === undefined ? undefined : resolve(cwd, output)
}

function lintAll(
  names: readonly string[],
  options: LintOptions,
  io: Io,
  trouble: (error: unknown) => void
): AsyncIterable<Linted> {
  const { cwd } = io
  const { config, ignore, stdinFilename, output, preset, date, story, rule = {} } = options
  const file = typeof config === 'string' ? config : undefined
  const targets = targetsOf(names, {
    cwd,
    noIgnore: !ignore,
    stdinName: stdinFilename,
    report: reportPath(output, io),
    configFor: configLoader({ cwd, file, none: config === false }),
    trouble
  })
  return lintFiles(targets, { preset, rules: rule, date, story, input: io.stdin, trouble })
}

function tooMany(count: number, most: number): UsageError {
  return new UsageError(`${count} ${count === 1 ? 'warning' : 'warnings'}, \`--max-warnings\` allows ${most}`)
}

interface Printing {
  readonly reporter: Reporter
  readonly output: Output
  readonly progress: Progress
  readonly quiet: boolean
}

/** Prints each draft as it is done, and counts. */
async function print(
  linted: AsyncIterable<Linted>,
  { reporter, output, progress, quiet }: Printing
): Promise<Record<Level, number>> {
  const found = { error: 0, warning: 0, info: 0 }
  const shown = { error: 0, warning: 0, info: 0 }
  const first: Partial<Record<Level, string>> = {}
  let drafts = 0
  let draftsWithFindings = 0
  for await (const { path, file, isDraft } of linted) {
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
    const text = reporter.file({ path, file, messages })
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
      firstRule: first.error ?? first.warning ?? first.info
    })
  )
  await output.close()
  return found
}

function hasPage(id: string): boolean {
  return ruleIds.includes(id) || remarkIds.includes(id)
}
