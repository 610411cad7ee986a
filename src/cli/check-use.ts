/** Refuses options that do not go together, before anything is read. */
import { resolve } from 'node:path'
import { didYouMean } from '../config/suggest.ts'
import { presets } from '../presets/index.ts'
import { UsageError } from '../usage-error.ts'
import type { Io } from './io.ts'
import type { LintOptions } from './lint.ts'

/** @throws UsageError where options do not go together, or name what is not there. */
export function checkUse(names: readonly string[], options: LintOptions, io: Io): void {
  const { stdinFilename, stdinFormat, output, fix, fixDryRun, watch, shard, story } = options
  checkNames(options)
  if (fix && fixDryRun)
    throw new UsageError('`--fix` writes and `--fix-dry-run` writes nothing; give one of them')
  if (watch && (fix || fixDryRun))
    throw new UsageError('`--watch` only reads; mend with `--fix` in a run of its own')
  if (watch && names.includes('-'))
    throw new UsageError('`--watch` wants files or folders; piped text does not change')
  if (stdinFormat !== undefined) checkRecords(names, options)
  if (shard && (story || names.includes('-')))
    throw new UsageError(
      '`--shard` deals out files that are read one by one; piped text and a story stay whole'
    )
  if (stdinFilename !== undefined && !names.includes('-'))
    throw new UsageError('`--stdin-filename` names piped text, and none is read here; add `-`')
  checkCache(options)
  checkPreset(options)
  const report = reportPath(output, io)
  if (report !== undefined && names.some((name) => name !== '-' && resolve(io.cwd, name) === report))
    throw new UsageError(`${output}: the report would replace this draft`)
}

/** An empty name, as of a variable that is not set, would stand for the working folder. */
function checkNames({ stdinFilename, output, config, cacheLocation }: LintOptions): void {
  const named = { 'stdin-filename': stdinFilename, output, config, 'cache-location': cacheLocation }
  for (const [option, name] of Object.entries(named))
    if (name === '') throw new UsageError(`an empty name was given for \`--${option}\``)
}

function checkRecords(names: readonly string[], options: LintOptions): void {
  if (names.some((name) => name !== '-'))
    throw new UsageError('`--stdin-format` is for piped records; read files in a run of their own')
  const { stdinFilename, output, fix, fixDryRun, watch, shard, story, maxWarnings, cache } = options
  const others = { stdinFilename, output, fix, fixDryRun, watch, shard, story, maxWarnings, cache }
  for (const [name, value] of Object.entries(others))
    if (value !== undefined)
      throw new UsageError(
        `\`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}\` does not go with \`--stdin-format\`, which answers each record by itself on stdout`
      )
}

function checkCache({ cache, cacheLocation, cacheStrategy }: LintOptions): void {
  if (cache) return
  const option =
    cacheLocation !== undefined ? 'location' : cacheStrategy !== undefined ? 'strategy' : undefined
  if (option !== undefined)
    throw new UsageError(
      `\`--cache-${option}\` says how to cache, and nothing is cached here; add \`--cache\``
    )
}

function checkPreset({ preset }: LintOptions): void {
  const known = Object.keys(presets)
  if (preset === undefined || known.includes(preset)) return
  const allowed = known.map((name) => `\`${name}\``).join(', ')
  throw new UsageError(
    `unexpected \`${preset}\` for \`--preset\`, expected ${allowed}${didYouMean(preset, known)}`
  )
}

/** The absolute path of the file that the report goes to. */
export function reportPath(output: string | undefined, { cwd }: Io): string | undefined {
  return output === undefined ? undefined : resolve(cwd, output)
}
