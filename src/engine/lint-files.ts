/** Lints many drafts, in this thread or side by side in several, and keeps none of them. */
import { statSync } from 'node:fs'
import type { VFile } from 'vfile'
import type { Draft } from '../draft/draft.ts'
import { UsageError } from '../usage-error.ts'
import type { CacheOptions } from './cache/index.ts'
import { givenUp, whyGivenUp } from './given-up.ts'
import { inOrder, lookAhead } from './in-order.ts'
import type { Mendable, Mending } from './mend.ts'
import { forLong, long, NoThreads, openPool, type Pool } from './pool.ts'
import type { PlanOptions } from './prepare.ts'
import { readApart, type Threads } from './read-apart.ts'
import type { Input } from './read-draft.ts'
import type { Reading } from './read-here.ts'
import { noteStets, type StetRecords, unusedStets } from './stet-use.ts'
import type { Target } from './targets.ts'
import { TooSlow } from './time-limit.ts'
import type { DraftView } from './view.ts'

/** What holds for all drafts of a run. */
export interface RunOptions extends PlanOptions {
  /** Whether the drafts are of one story, and held against each other. */
  readonly story?: boolean | undefined
  readonly input: Input
  /** What to mend; nothing where absent. */
  readonly mending?: Mending | undefined
  /** Threads to read in, where there are many drafts, and what is very long. */
  readonly threads?: Threads | undefined
  /** Where to keep what drafts come to, and to look for it; nothing is kept of a story, nor where drafts are mended. */
  readonly cache?: CacheOptions | undefined
  /** Whether to say which entries of `stet` nothing matched; true where absent. */
  readonly judgesStets?: boolean | undefined
  /** Whether the findings are wanted in their sentences. */
  readonly wantsView?: boolean | undefined
  /** Is told of what could not be read; the rest is. */
  readonly trouble: (error: unknown) => void
  /** What the search for drafts could not read since it was last looked at: said when the drafts before it are done. */
  readonly asides?: unknown[] | undefined
}

/** A draft that was linted, or a config of which something is to be said. */
export interface Linted {
  readonly path: string
  readonly file: VFile
  /** The draft as it was read; absent for a config, and where another thread read it. */
  readonly draft?: Draft | undefined
  /** The findings in their sentences, where they were wanted. */
  readonly view?: DraftView | undefined
  readonly isDraft: boolean
  /** How many of its findings were mended. */
  readonly mended: number
}

/** Lints the targets in turn; at the end come the configs whose entries of `stet` nothing matched. */
export async function* lintFiles(
  targets: AsyncIterable<Target>,
  options: RunOptions
): AsyncGenerator<Linted> {
  const stets: StetRecords = new Map()
  yield* options.story ? lintTogether(targets, options, stets) : lintApart(targets, options, stets)
  if (options.judgesStets === false) return
  for (const file of unusedStets(stets)) yield { path: file.path, file, isDraft: false, mended: 0 }
}

/** A turn in the order of the drafts: what to complain of, then a draft's reading. */
interface Turn {
  readonly asides: readonly unknown[]
  readonly reading?: Reading
}

async function* lintApart(
  targets: AsyncIterable<Target>,
  options: RunOptions,
  stets: StetRecords
): AsyncGenerator<Linted> {
  const { threads, trouble } = options
  const hasMany = threads !== undefined && threads.jobs > 1
  const { few, items } = await lookAhead(listed(targets, options.asides ?? []), hasMany ? handful : 0)
  const isMany = hasMany && !few
  let pool: Promise<Pool> | undefined
  const read = async (target: Target): Promise<Reading> => {
    if (!threads || target.piped || !(isMany || isLong(target)))
      return await (await import('./read-here.ts')).readHere(target, options)
    // Threads are not started before there is something to read.
    pool ??= openPool(isMany ? threads : { ...threads, ...forLong })
    return { target, mended: 0, ...(await readApart(target, options, threads, await pool)) }
  }
  const cache =
    options.cache && !options.mending
      ? (await import('./cache/index.ts')).openCache(options.cache, options)
      : undefined
  const turn = async ({ target, asides }: Listed): Promise<Turn> => {
    if (!target) return { asides }
    try {
      return { asides, reading: await (cache ? cache.through(target, read) : read(target)) }
    } catch (error) {
      if (error instanceof NoThreads) throw error
      if (!(error instanceof TooSlow)) return { asides: [...asides, error] }
      return { asides: [...asides, whyGivenUp(target, error)], reading: givenUp(target, error) }
    }
  }
  try {
    for await (const { asides, reading } of inOrder(items, isMany ? threads.jobs * ahead : 1, turn)) {
      for (const error of asides) trouble(error)
      if (reading) yield conclude(reading, stets, trouble)
    }
  } finally {
    cache?.close()
    await pool?.then(({ close }) => close())
  }
}

function isLong({ path = '' }: Target): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > long
}

/** So few drafts are done before the threads have started. */
const handful = 24

/** So many drafts a thread are read, or wait for one before them. */
const ahead = 32

/** A draft that was found, and what could not be read on the way to it; at the end only that. */
interface Listed {
  readonly target?: Target
  readonly asides: readonly unknown[]
}

async function* listed(targets: AsyncIterable<Target>, asides: unknown[]): AsyncGenerator<Listed> {
  for await (const target of targets) yield { target, asides: asides.splice(0) }
  yield { asides: asides.splice(0) }
}

async function* lintTogether(
  targets: AsyncIterable<Target>,
  options: RunOptions,
  stets: StetRecords
): AsyncGenerator<Linted> {
  const { trouble } = options
  const { readPart, readStory } = await import('./read-here.ts')
  const parts: Mendable[] = []
  for await (const { target, asides } of listed(targets, options.asides ?? [])) {
    for (const error of asides) trouble(error)
    try {
      if (target) parts.push(await readPart(target, options))
    } catch (error) {
      trouble(error)
    }
  }
  for (const reading of await readStory(parts, options)) yield conclude(reading, stets, trouble)
}

function conclude(
  { target: { loaded, name }, file, draft, failed, view, stets: uses, mended }: Reading,
  stets: StetRecords,
  trouble: (error: unknown) => void
): Linted {
  noteStets(stets, uses, loaded)
  if (failed) reportFailures(file, name, trouble)
  return { path: name, file, draft, view, isDraft: true, mended }
}

function reportFailures(file: VFile, name: string, trouble: (error: unknown) => void): void {
  for (const { reason } of file.messages)
    if (reason.startsWith('Internal error in ')) trouble(new UsageError(`${name}: ${reason}`))
}
