/** `backread stet`: lets findings stand, in a file beside the config. */
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import type { StetEntry } from '../config/config.ts'
import { configLoader } from '../config/load.ts'
import { addStets, stetFileName } from '../config/stet-file.ts'
import { didYouMean } from '../config/suggest.ts'
import { shorten } from '../draft/place.ts'
import { inside } from '../engine/ignores.ts'
import { lintFiles } from '../engine/lint-files.ts'
import { type Target, targetsOf } from '../engine/targets.ts'
import { ruleIds } from '../rule-ids.ts'
import { UsageError, whyUnwritable } from '../usage-error.ts'
import { complainer } from './complain.ts'
import type { Io } from './io.ts'
import type { LintOptions } from './lint.ts'

/** The options of the command. */
export interface StetOptions {
  /** Why the finding stands. */
  readonly because?: string
  /** Whether all that is found in the named drafts is to stand. */
  readonly baseline?: boolean
}

type Options = StetOptions & LintOptions

/**
 * Lets a finding stand, or with `baseline` all findings of some drafts.
 *
 * @param args a place (`draft.txt:12`) and a rule; with `baseline` files and folders.
 * @throws UsageError where there is no such finding, or findings of several rules.
 * @returns the exit code: 0, or 2 where a draft could not be read.
 */
export async function stet(args: readonly string[], options: Options, io: Io): Promise<number> {
  if (options.config === false)
    throw new UsageError('`stet` writes beside the config, and `--no-config` says that there is none')
  return options.baseline ? await letAllStand(args, options, io) : await letOneStand(args, options, io)
}

async function letOneStand(args: readonly string[], options: Options, io: Io): Promise<number> {
  const { place, path, id, isHere } = placeOf(args)
  const [found] = await findingsIn([path], options, io, (error) => {
    throw error
  })
  if (!found) throw new UsageError(`${path}: it is passed over, so nothing is found in it`)
  const ofRule = found.messages.filter(({ ruleId }) => id === undefined || ruleId === id)
  const here = ofRule.filter(isHere)
  if (here.length === 0) throw new UsageError(`${place}: ${nothingHere(id, ofRule)}`)
  const choices = new Set(
    here.map(({ line, column, ruleId, actual }) => `\`${path}:${line}:${column} ${ruleId}\` (${actual})`)
  )
  if (choices.size > 1)
    throw new UsageError(`${place}: expected one of ${[...choices].slice(0, 5).join(', ')}`)
  const { added, name } = await write([{ ...found, messages: here }], options.because, io)
  for (const { rule, quote, file } of added)
    io.stdout.write(`\`${shorten(quote)}\` stands in ${file}: ${rule} is silent there, by ${name}\n`)
  if (added.length === 0) io.stdout.write(`It stands already, by ${name}\n`)
  return 0
}

async function letAllStand(args: readonly string[], options: Options, io: Io): Promise<number> {
  const complaints = complainer((text) => io.stderr.write(text))
  const all = await findingsIn(args, options, io, complaints.complain)
  for (const folder of new Set(all.map(({ target }) => target.loaded.folder))) {
    const own = all.filter(({ target, messages }) => target.loaded.folder === folder && messages.length > 0)
    if (own.length === 0) continue
    const { added, name } = await write(
      own,
      options.because ?? 'it stood here when the baseline was drawn',
      io
    )
    io.stdout.write(`${added.length} ${added.length === 1 ? 'entry' : 'entries'} added to ${name}\n`)
  }
  if (all.every(({ messages }) => messages.length === 0))
    io.stdout.write('Nothing is found, so nothing was written\n')
  return complaints.complained ? 2 : 0
}

/** What the arguments point at. */
interface Place {
  /** As it was given. */
  readonly place: string
  readonly path: string
  readonly id: string | undefined
  readonly isHere: (message: VFileMessage) => boolean
}

function placeOf(args: readonly string[]): Place {
  const [place = '', id, ...rest] = args
  const [, path, line, column] = /^(.+?):(\d+)(?::(\d+))?$/s.exec(place) ?? []
  if (path === undefined || rest.length > 0)
    throw new UsageError(
      `unexpected \`${args.join(' ')}\`, expected a place and a rule, as in \`draft.txt:12 year-typo\``
    )
  if (id !== undefined && !ruleIds.includes(id))
    throw new UsageError(
      `unknown rule \`${id}\`${didYouMean(id, ruleIds) || '; `backread rules` lists them'}`
    )
  const isHere = (message: VFileMessage) =>
    message.line === Number(line) && (column === undefined || message.column === Number(column))
  return { place, path, id, isHere }
}

/** A draft and what its rules find. */
interface Found {
  readonly target: Target
  readonly messages: readonly VFileMessage[]
}

async function findingsIn(
  args: readonly string[],
  { config, ignore, preset, date, rule = {} }: Options,
  io: Io,
  trouble: (error: unknown) => void
): Promise<Found[]> {
  const file = typeof config === 'string' ? config : undefined
  const configFor = configLoader({ cwd: io.cwd, file })
  const found: Found[] = []
  for await (const target of targetsOf(args, { cwd: io.cwd, noIgnore: !ignore, configFor, trouble })) {
    const only = (async function* () {
      yield target
    })()
    for await (const { file, isDraft } of lintFiles(only, {
      preset,
      rules: rule,
      date,
      input: io.stdin,
      trouble
    }))
      if (isDraft) found.push({ target, messages: file.messages.filter(isFinding) })
  }
  return found
}

// A stet of no use and a rule that broke down are to be put right, not to be let stand.
function isFinding({ ruleId, reason }: VFileMessage): boolean {
  return ruleId !== undefined && ruleId !== 'stet' && !reason.startsWith('Internal error in ')
}

function nothingHere(id: string | undefined, messages: readonly VFileMessage[]): string {
  const elsewhere = messages
    .slice(0, 5)
    .map(
      ({ line, ruleId, actual = '' }) =>
        `${id === undefined ? `${ruleId} ` : ''}\`${shorten(actual)}\` in line ${line}`
    )
  const who = id ?? 'no rule'
  const what = id === undefined ? 'finds anything here' : 'finds nothing here'
  return `${who} ${what}${elsewhere.length > 0 ? `, but ${elsewhere.join(', ')}` : ''}`
}

/** Adds the findings of drafts under one config to the stet file beside it. */
async function write(
  found: readonly Found[],
  because: string | undefined,
  io: Io
): Promise<{ added: readonly StetEntry[]; name: string }> {
  const { default: writeFileAtomic } = await import('write-file-atomic')
  const folder = found[0]?.target.loaded.folder ?? io.cwd
  const path = join(folder, stetFileName)
  const entries = found.flatMap(({ target, messages }) =>
    messages.map((message) => entryOf(message, target, because))
  )
  const { text, added } = await addStets(existsSync(path) ? readFileSync(path, 'utf8') : '', entries)
  const name = relative(io.cwd, path).replaceAll('\\', '/')
  try {
    if (added.length > 0) await writeFileAtomic(path, text)
  } catch (error) {
    throw new UsageError(`${name}: cannot be written: ${whyUnwritable(error)}`)
  }
  return { added, name }
}

function entryOf(
  { ruleId = '', actual = '' }: VFileMessage,
  target: Target,
  because: string | undefined
): StetEntry {
  const file = inside(target.loaded.folder, target.path ?? '')
  if (target.path === undefined || file.startsWith('../'))
    throw new UsageError(
      `${target.name}: it lies outside of the config’s folder, which its \`stet\` cannot name`
    )
  const quote = actual.trim().replace(/\s+/g, ' ')
  return { file, rule: ruleId, quote, ...(because === undefined ? {} : { because }) }
}
