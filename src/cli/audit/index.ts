/** `backread audit FILE…`: what each rule finds in an archive, and how often it is right. */
import { resolve } from 'node:path'
import type { Audit } from '../../audit/audit.ts'
import { openJudgements } from '../../audit/judgements.ts'
import { createTally, type Tally } from '../../audit/tally.ts'
import { createViews, refuseView } from '../../engine/records.ts'
import { visible } from '../../reporters/visible.ts'
import { UsageError } from '../../usage-error.ts'
import { useColor } from '../color.ts'
import { complainer } from '../complain.ts'
import type { Io } from '../io.ts'
import { configsOf, jobsOf, type LintOptions, lintAll } from '../lint.ts'
import { readRecords } from '../ndjson.ts'
import { openOutput } from '../output.ts'
import { startProgress } from '../progress.ts'
import { columnsOf, stylesOf } from '../terminal.ts'
import { checkAudit } from './check.ts'
import { draw, judge } from './judge.ts'

/** The options of the command, beside those of a run. */
export interface AuditOptions extends LintOptions {
  /** Findings of each rule to judge. */
  readonly sample: number
  /** The newest findings of each rule. */
  readonly examples: number
  readonly seed: number
  /** The rules to audit; all where absent. */
  readonly only?: readonly string[]
  /** The judgements file. */
  readonly judgements: string
  /** Asks about the findings of the sample, one after the other. */
  readonly judge?: boolean
  /** Puts the sample into the judgements file, to be judged there. */
  readonly draw?: boolean
}

/** How to print an audit. */
type Print = (audit: Audit) => string

/**
 * Reads an archive and reports on its rules.
 *
 * @throws UsageError for options that do not go together, and for a judgements file that cannot be read.
 * @returns the exit code: 0, or 2 where something could not be read.
 */
export async function audit(args: readonly string[], options: AuditOptions, io: Io): Promise<number> {
  const isRecords = options.stdinFormat !== undefined
  const names = options.stdin || (args.length === 0 && (isRecords || io.isPiped)) ? [...args, '-'] : args
  checkAudit(names, options, io)
  const output = openOutput(options.output, io)
  const judgements = await openJudgements(resolve(io.cwd, options.judgements), options.judgements)
  const tally = createTally(options, judgements)
  const progress = startProgress(io.stderr)
  const complaints = complainer((text) => {
    progress.clear()
    io.stderr.write(text)
  })
  const read = isRecords ? readStdin : readFiles
  for await (const _ of read(names, tally, { options, io, trouble: complaints.complain })) progress.tick()
  progress.clear()
  for (const id of options.only ?? [])
    if (!tally.audit().rules.some(({ rule }) => rule === id))
      complaints.complain(
        new UsageError(`no draft was read by \`${id}\`; \`--rule ${id}=on\` asks for a rule that is off`)
      )
  const palette = paletteOf(options, io)
  if (options.draw) await draw(tally.audit(), judgements, options.judgements, io)
  if (options.judge) await judge(tally.audit(), judgements, io, palette)
  const print = await printerOf(options, palette)
  await output.write(print(tally.audit()))
  await output.close()
  return complaints.complained ? 2 : 0
}

interface Reading {
  readonly options: AuditOptions
  readonly io: Io
  readonly trouble: (error: unknown) => void
}

async function* readFiles(
  names: readonly string[],
  tally: Tally,
  { options, io, trouble }: Reading
): AsyncGenerator<void> {
  for await (const { path, view } of lintAll(names, options, io, { trouble, wantsView: true })) {
    if (!view) continue
    tally.add(visible(path), view)
    yield
  }
}

async function* readStdin(
  _: readonly string[],
  tally: Tally,
  { options, io, trouble }: Reading
): AsyncGenerator<void> {
  const { preset, rule = {}, date, timeout } = options
  const home = { preset, rules: rule, date, quiet: false, timeout, configs: configsOf(options, io) }
  const reading = { here: await createViews(home), there: 'viewRecord', refuse: refuseView }
  for await (const view of readRecords(reading, home, jobsOf(options), io)) {
    if ('refusal' in view) trouble(new UsageError(`${view.name}: ${view.refusal}`))
    else tally.add(visible(view.name), view)
    yield
  }
}

/** What a report in a terminal is made with. */
export interface Palette {
  readonly styles: ReturnType<typeof stylesOf>
  readonly color: boolean
  readonly width: number
}

function paletteOf({ color, output }: AuditOptions, io: Io): Palette {
  const colored = output === undefined ? useColor(color, io.stdout, io.env) : color === true
  return { styles: stylesOf(colored), color: colored, width: columnsOf(io.stdout) }
}

async function printerOf({ format }: AuditOptions, palette: Palette): Promise<Print> {
  switch (format) {
    case 'json':
      return (await import('../../reporters/audit/json.ts')).jsonOf
    case 'html':
      return (await import('../../reporters/audit/index.ts')).pageOf
    default: {
      const { textOf } = await import('./text.ts')
      return (found) => textOf(found, palette)
    }
  }
}
