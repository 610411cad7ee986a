/** `backread FILE…`: reads drafts and prints what it finds. */
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { RuleSettings } from '../config/config.ts'
import { configLoader, type LoadOptions } from '../config/load.ts'
import type { CalendarDate } from '../draft/draft.ts'
import type { CacheOptions } from '../engine/cache/index.ts'
import type { Strategy } from '../engine/cache/keys.ts'
import { type Linted, lintFiles } from '../engine/lint-files.ts'
import type { Threads } from '../engine/read-apart.ts'
import { isOfShard, type Shard } from '../engine/shard.ts'
import { type Target, targetsOf } from '../engine/targets.ts'
import { reporters } from '../reporters/index.ts'
import type { ReporterModule } from '../reporters/reporter.ts'
import { UsageError } from '../usage-error.ts'
import { checkUse, reportPath } from './check-use.ts'
import { useColor } from './color.ts'
import { complainer } from './complain.ts'
import type { Fixing } from './fix.ts'
import type { Io } from './io.ts'
import { openOutput } from './output.ts'
import { print } from './print.ts'
import { startProgress } from './progress.ts'

/** The options of the command line, already checked one by one. */
export interface LintOptions {
  readonly stdin?: boolean
  readonly stdinFilename?: string
  /** What is piped in: records, a line each. */
  readonly stdinFormat?: string
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
  /** How many threads to read on; as many as there are cores, within reason, where absent. */
  readonly jobs?: number
  /** Seconds that a draft may take, and again for each megabyte of it. */
  readonly timeout: number
  /** Read only what has changed. */
  readonly cache?: boolean
  readonly cacheLocation?: string
  readonly cacheStrategy?: Strategy
  /** Which share of the drafts to read. */
  readonly shard?: Shard
  /** Whether the drafts are of one story. */
  readonly story?: boolean
  /** Mend what is certain. */
  readonly fix?: boolean
  /** Print what would be mended. */
  readonly fixDryRun?: boolean
  /** Read again whenever something changes. */
  readonly watch?: boolean
  readonly color?: boolean
  readonly output?: string
}

/** Lints, prints, and gives the exit code: 0 for all well, 1 for findings, 2 where something could not be read. */
export async function lint(args: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const names = options.stdin && !args.includes('-') ? [...args, '-'] : args
  checkUse(names, options, io)
  if (options.stdinFormat !== undefined) return await pipeRecords(options, io)
  if (options.watch) return await (await import('./watch/index.ts')).watch(names, options, io)
  return await readOnce(names, options, io)
}

async function pipeRecords(options: LintOptions, io: Io): Promise<number> {
  const { preset, rule = {}, date, quiet = false, timeout } = options
  const { answerRecords } = await import('./ndjson.ts')
  const home = { preset, rules: rule, date, quiet, timeout, configs: configsOf(options, io) }
  return await answerRecords(home, jobsOf(options), io)
}

/** What a run that is one of several does to the drafts on their way in, and to the reports on their way out. */
export interface Pass {
  readonly targets: (targets: AsyncIterable<Target>) => AsyncIterable<Target>
  readonly linted: (linted: AsyncIterable<Linted>) => AsyncIterable<Linted>
}

/** Lints and prints once. */
export async function readOnce(
  names: readonly string[],
  options: LintOptions,
  io: Io,
  pass?: Pass
): Promise<number> {
  const { createReporter } = await (reporters[options.format] as () => Promise<ReporterModule>)()
  // Where stdout has the mended text or the diff, the report goes to stderr.
  const stdout = options.fixDryRun || (options.fix && names.includes('-')) ? io.stderr : io.stdout
  const output = openOutput(options.output, { ...io, stdout })
  const quiet = options.quiet ?? false
  const reporter = createReporter({
    color: options.output === undefined ? useColor(options.color, stdout, io.env) : options.color === true,
    verbose: options.verbose ?? false,
    quiet
  })
  const progress = startProgress(io.stderr)
  const complaints = complainer((text) => {
    progress.clear()
    io.stderr.write(text)
  })
  const fixing = await fixingOf(options, io)
  const linted = lintAll(names, options, io, { trouble: complaints.complain, fixing, pass })
  const isDryRun = options.fixDryRun ?? false
  const found = await print(linted, { reporter, output, progress, quiet, isDryRun })
  if (names.includes('-')) await fixing?.passThrough()
  if (complaints.complained) return 2
  const most = options.maxWarnings ?? Number.POSITIVE_INFINITY
  if (found.warning > most) complaints.complain(tooMany(found.warning, most))
  return found.error > 0 || found.warning > most ? 1 : 0
}

async function fixingOf(options: LintOptions, io: Io): Promise<Fixing | undefined> {
  const { fix, fixDryRun, quiet } = options
  if (!fix && !fixDryRun) return undefined
  const { createFixing } = await import('./fix.ts')
  const color = useColor(options.color, io.stdout, io.env)
  return createFixing({ dryRun: fixDryRun ?? false, quiet: quiet ?? false, color }, io)
}

interface Run {
  readonly trouble: (error: unknown) => void
  readonly fixing?: Fixing | undefined
  readonly pass?: Pass | undefined
  /** Whether the findings are wanted in their sentences, and nothing else. */
  readonly wantsView?: boolean
}

/** Lints what the arguments stand for. */
export function lintAll(
  names: readonly string[],
  options: LintOptions,
  io: Io,
  { trouble, fixing, pass, wantsView = false }: Run
): AsyncIterable<Linted> {
  const { cwd } = io
  const { ignore, stdinFilename, output, preset, date, story, shard, timeout, rule = {} } = options
  const configs = configsOf(options, io)
  const asides: unknown[] = []
  const targets = targetsOf(names, {
    cwd,
    noIgnore: !ignore,
    stdinName: stdinFilename,
    report: reportPath(output, io),
    configFor: configLoader(configs),
    trouble: (error) => asides.push(error)
  })
  const own = shard ? ofShard(targets, shard) : targets
  const linted = lintFiles(pass ? pass.targets(own) : own, {
    preset,
    rules: rule,
    date,
    timeout,
    story,
    input: fixing?.input ?? io.stdin,
    mending: fixing,
    // An entry that is of no use in this share may be of use in another.
    judgesStets: !shard && !wantsView,
    wantsView,
    cache: wantsView ? undefined : cacheOf(options, io),
    threads: pass ? undefined : threadsOf(options, configs, wantsView),
    asides,
    trouble
  })
  return pass ? pass.linted(linted) : linted
}

async function* ofShard(targets: AsyncIterable<Target>, shard: Shard): AsyncGenerator<Target> {
  for await (const target of targets) if (isOfShard(target.name, shard)) yield target
}

/** Where the drafts' configs are. */
export function configsOf({ config }: LintOptions, { cwd }: Io): LoadOptions {
  return { cwd, file: typeof config === 'string' ? config : undefined, none: config === false }
}

/** How many threads to read on. */
export function jobsOf({ jobs = Math.min(availableParallelism(), mostJobs) }: LintOptions): number {
  return jobs
}

/** How to read in threads; not where the drafts themselves are wanted, to be shown or mended or held together. */
function threadsOf(options: LintOptions, configs: LoadOptions, wantsView: boolean): Threads | undefined {
  const { format, story, fix, fixDryRun, verbose, timeout } = options
  if ((format === 'html' && !wantsView) || story || fix || fixDryRun) return undefined
  return { jobs: jobsOf(options), configs, timeout, wantsSource: verbose ?? false }
}

function cacheOf(options: LintOptions, { cwd }: Io): CacheOptions | undefined {
  const {
    cache,
    cacheLocation: name = '.backreadcache',
    cacheStrategy = 'content',
    format,
    verbose
  } = options
  if (!cache) return undefined
  return {
    folder: resolve(cwd, name),
    name,
    strategy: cacheStrategy,
    wantsDraft: format === 'html' || (verbose ?? false)
  }
}

/** So many threads nobody has to ask for: each takes memory. */
const mostJobs = 8

function tooMany(count: number, most: number): UsageError {
  return new UsageError(`${count} ${count === 1 ? 'warning' : 'warnings'}, \`--max-warnings\` allows ${most}`)
}
