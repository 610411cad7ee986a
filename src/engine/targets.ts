/** Which drafts a run reads: what was named, what the named folders hold, what the patterns match. */
import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { matches } from '../config/config.ts'
import type { LoadedConfig } from '../config/load.ts'
import type { Format } from '../draft/draft.ts'
import { formatOf, namedFormatOf, readableExtensions } from '../draft/read/formats.ts'
import { UsageError, whyUnreadable } from '../usage-error.ts'
import { type Ignores, ignoresBy, inside, repositoryOf } from './ignores.ts'

/** A draft to read. */
export interface Target {
  /** Absolute; `undefined` for piped text without a name. */
  readonly path: string | undefined
  /** As reports give it: relative to the working folder, with `/`. */
  readonly name: string
  readonly format: Format
  readonly loaded: LoadedConfig
  readonly piped: boolean
}

/** What tells which drafts to read. */
export interface TargetOptions {
  readonly cwd: string
  /** Read also what `.gitignore`, `.backreadignore` and the config's `ignore` would have passed over. */
  readonly noIgnore: boolean
  /** The name of piped text. */
  readonly stdinName?: string | undefined
  /** A file that a search passes by: the report of this run or the last. */
  readonly report?: string | undefined
  /** The config that holds in a folder. */
  readonly configFor: (folder: string) => Promise<LoadedConfig>
  /** Is told of what could not be read; the rest is. */
  readonly trouble: (error: unknown) => void
}

/**
 * The drafts that the arguments stand for, in their order, each once.
 *
 * @param args files, folders, patterns, or `-` for piped text. A named file has to be of a known kind and is read
 * though git ignores it; folders and patterns are searched for the kinds that backread reads.
 */
export async function* targetsOf(args: readonly string[], options: TargetOptions): AsyncGenerator<Target> {
  const seen = new Set<string>()
  const run = withIgnores(options)
  for (const arg of args) {
    try {
      for await (const target of search(arg, { ...run, tally: { found: false, passedOver: false } })) {
        const key = target.path ?? '-'
        if (!seen.has(key)) yield target
        // One search comes upon no file twice, and an archive's names take memory.
        if (args.length > 1) seen.add(key)
      }
    } catch (error) {
      options.trouble(error)
    }
  }
}

/** The options, with the ignore files that hold, for one argument. */
interface Search extends TargetOptions {
  readonly byGit: Ignores
  readonly byUs: Ignores
  /** What the search has come upon so far. */
  readonly tally: { found: boolean; passedOver: boolean }
}

function withIgnores(options: TargetOptions): Omit<Search, 'tally'> {
  const { cwd, noIgnore } = options
  return {
    ...options,
    byGit: noIgnore ? nothing : ignoresBy('.gitignore', repositoryOf(cwd)),
    byUs: noIgnore ? nothing : ignoresBy('.backreadignore', (folder) => resolve(folder, '/'))
  }
}

const nothing: Ignores = () => false

async function* search(arg: string, run: Search): AsyncGenerator<Target> {
  if (arg === '-') {
    yield* pipedText(run)
    return
  }
  if (arg === '') throw new UsageError('an empty name was given, expected a file, a folder or a pattern')
  const path = resolve(run.cwd, arg)
  const stats = statOf(path, arg)
  if (stats && !stats.isDirectory()) {
    if (!stats.isFile()) throw new UsageError(`${arg}: it is neither a file nor a folder`)
    yield* namedFile(path, arg, run)
    return
  }
  if (stats) {
    if (run.byUs(path, true)) return
    // Whoever names a folder means it, though git ignores it.
    yield* walk(path, run.byGit(path, true) ? { ...run, byGit: nothing } : run)
  } else yield* matchesOf(arg, run)
  if (!run.tally.found && !run.tally.passedOver)
    throw new UsageError(`${arg}: there is nothing to read here, expected ${kinds}`)
}

async function* pipedText(run: Search): AsyncGenerator<Target> {
  const { cwd, stdinName } = run
  if (stdinName === undefined) {
    const loaded = await run.configFor(cwd)
    yield { path: undefined, name: '<stdin>', format: 'text', loaded, piped: true }
  } else {
    for await (const target of namedFile(resolve(cwd, stdinName), stdinName, run))
      yield { ...target, piped: true }
  }
}

async function* namedFile(path: string, arg: string, run: Search): AsyncGenerator<Target> {
  const loaded = await run.configFor(dirname(path))
  if (isPassedOver(path, loaded, run)) return
  const format = formatBy(path, loaded, namedFormatOf)
  if (!format) throw new UsageError(`${arg}: not a kind of file that backread reads, expected ${kinds}`)
  yield { path, name: nameOf(path, run.cwd), format, loaded, piped: false }
}

async function* walk(folder: string, run: Search): AsyncGenerator<Target> {
  for (const entry of entriesOf(folder, run)) {
    // Word keeps a `~$draft.docx` beside each document that is open.
    if (/^(?:\.|~\$)/.test(entry.name) || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (isToWalk(path, run)) yield* walk(path, run)
    } else if (isFileOrLink(entry, path, run)) yield* foundFile(path, run)
  }
}

function isToWalk(folder: string, { byGit, byUs, tally, trouble }: Search): boolean {
  try {
    if (byGit(folder, true)) return false
    const isOver = byUs(folder, true)
    tally.passedOver ||= isOver
    return !isOver
  } catch (error) {
    tally.found = true
    trouble(error)
    return false
  }
}

async function* matchesOf(pattern: string, run: Search): AsyncGenerator<Target> {
  // `wire/*.json` names its files as well as a shell would have done.
  const byName = namedFormatOf(pattern) ? namedFormatOf : formatOf
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(pattern)) throw new UsageError(`${pattern}: no such file or folder`)
  const ignore = ['**/node_modules/**', '**/.git/**']
  const paths = await glob(pattern, { cwd: run.cwd, absolute: true, ignore, expandDirectories: false })
  for (const path of paths.map((each) => resolve(each)).sort()) yield* foundFile(path, run, byName)
}

/** A file that a search came upon: unlike a named one it may be of any kind, and git's word holds. */
async function* foundFile(
  path: string,
  run: Search,
  byName: (path: string) => Format | undefined = formatOf
): AsyncGenerator<Target> {
  const { cwd, tally, byGit, configFor, report, trouble } = run
  if (path === report) return
  try {
    const loaded = await configFor(dirname(path))
    const format = formatBy(path, loaded, byName)
    if (!format || byGit(path, false)) return
    if (isPassedOver(path, loaded, run)) tally.passedOver = true
    else {
      tally.found = true
      yield { path, name: nameOf(path, cwd), format, loaded, piped: false }
    }
  } catch (error) {
    tally.found = true
    trouble(error)
  }
}

const kinds = readableExtensions.map((extension) => `.${extension}`).join(', ')

/**
 * The format to read a file in: as its config says, else as its name tells; `undefined` for another kind of file.
 *
 * @param byName what a name tells: of a file that a search came upon, or of one that was named.
 */
export function formatBy(
  path: string,
  { config, folder }: LoadedConfig,
  byName: (path: string) => Format | undefined = formatOf
): Format | undefined {
  const at = inside(folder, path)
  const entries = Object.entries(config.readAs ?? {}).reverse()
  return entries.find(([pattern]) => matches(pattern, at))?.[1] ?? byName(path)
}

function isPassedOver(path: string, { config, folder }: LoadedConfig, { byUs, noIgnore }: Search): boolean {
  return !noIgnore && (byUs(path, false) || matches(config.ignore ?? [], inside(folder, path)))
}

function entriesOf(folder: string, { cwd, tally, trouble }: Search): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort(byName)
  } catch (error) {
    tally.found = true
    trouble(new UsageError(`${nameOf(folder, cwd)}: ${whyUnreadable(error)}`))
    return []
  }
}

function statOf(path: string, arg: string): Stats | undefined {
  try {
    return statSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new UsageError(`${arg}: ${whyUnreadable(error)}`)
  }
}

/** Whether it is a file, or a link that leads to one; a link that leads nowhere is passed by. */
function isFileOrLink(entry: Dirent, path: string, { cwd, trouble }: Search): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true
  } catch (error) {
    trouble(new UsageError(`${nameOf(path, cwd)}: ${whyUnreadable(error)}`))
    return false
  }
}

function nameOf(path: string, cwd: string): string {
  return relative(cwd, path).replaceAll('\\', '/') || path
}

// By code unit: the order must not follow the machine's locale.
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}
