/** Refuses options that an audit has no use for, before anything is read. */
import { resolve } from 'node:path'
import { didYouMean } from '../../config/suggest.ts'
import { ruleIds } from '../../rule-ids.ts'
import { UsageError } from '../../usage-error.ts'
import { checkUse, reportPath } from '../check-use.ts'
import type { Io } from '../io.ts'
import type { AuditOptions } from './index.ts'

const formats: readonly string[] = ['text', 'json', 'html']

/** @throws UsageError where options do not go together, or name what is not there. */
export function checkAudit(names: readonly string[], options: AuditOptions, io: Io): void {
  const { format, stdinFormat, output, judgements, only = [] } = options
  if (names.length === 0)
    throw new UsageError('there is nothing to audit; name files or folders, or pipe records in')
  refuse(names, options)
  if (!formats.includes(format)) throw new UsageError(`unexpected \`${format}\` for \`--format\`, ${allowed}`)
  // Another may be a plugin's, and those are known only when its config is read.
  for (const id of only)
    if (!ruleIds.includes(id) && didYouMean(id, ruleIds) !== '')
      throw new UsageError(`unknown rule \`${id}\` for \`--only\`${didYouMean(id, ruleIds)}`)
  // Unlike answers to records, what is told of all of them may go to a file.
  const { output: _, ...toStdout } = options
  checkUse(names, stdinFormat === undefined ? options : toStdout, io)
  if (reportPath(output, io) === resolve(io.cwd, judgements))
    throw new UsageError(`${judgements}: the report would replace the judgements`)
}

const allowed = `an audit is printed as ${formats.map((name) => `\`${name}\``).join(', ')}`

function refuse(names: readonly string[], options: AuditOptions): void {
  const { fix, fixDryRun, watch, story, cache, maxWarnings, quiet, verbose, judge, draw } = options
  const others = {
    fix,
    'fix-dry-run': fixDryRun,
    watch,
    story,
    cache,
    'max-warnings': maxWarnings,
    quiet,
    verbose
  }
  for (const [name, value] of Object.entries(others))
    if (value !== undefined)
      throw new UsageError(`\`--${name}\` does not go with \`audit\`, which reads and counts`)
  if (judge && draw)
    throw new UsageError('`--judge` asks here and `--draw` asks in the file; give one of them')
  if (judge && names.includes('-'))
    throw new UsageError('`--judge` takes its answers from stdin, where the drafts come from; name files')
}
