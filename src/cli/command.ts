/** The command line: options, subcommands, and what to say where one is mistaken. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import type { RuleSettings } from '../config/config.ts'
import { didYouMean } from '../config/suggest.ts'
import type { CalendarDate } from '../draft/draft.ts'
import { parseIsoDate } from '../draft/iso-date.ts'
import type { Shard } from '../engine/shard.ts'
import { generous } from '../engine/time-limit.ts'
import { version } from '../manifest.ts'
import { reporters } from '../reporters/index.ts'
import type { RuleLevel } from '../rule.ts'
import { namesOf, UsageError } from '../usage-error.ts'
import type { AuditOptions } from './audit/index.ts'
import { complainer } from './complain.ts'
import { auditHelp, help, shortHelp } from './help.ts'
import type { Io } from './io.ts'
import type { LintOptions } from './lint.ts'
import type { StetOptions } from './stet.ts'

/**
 * Runs the command and gives its exit code; prints, and never throws.
 *
 * @param argv the arguments, without Node.js and the script.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code = 0
  const program = commandOf(io, (result) => {
    code = result
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    const { complain } = complainer((text) => io.stderr.write(text))
    complain(error instanceof CommanderError ? new UsageError(oneLine(error.message)) : error)
    return 2
  }
}

function commandOf(io: Io, done: (code: number) => void): Command {
  const program = new Command('backread')
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr() {}, outputError() {} })
    .configureHelp({ formatHelp: () => help })
    .version(version, '-V, --version')
    .argument('[files...]')
    .option('--stdin')
    .option('--stdin-filename <name>')
    .option('--stdin-format <name>', '', oneOf(['ndjson']))
    .option('--format <name>', '', oneOf(Object.keys(reporters)), 'text')
    .option('--preset <name>')
    .option('--rule <id=level>', '', addRule)
    .option('--config <file>')
    .option('--no-config')
    .option('--no-ignore')
    .option('--max-warnings <count>', '', wholeNumberFrom(0))
    .option('--quiet')
    .option('--verbose')
    .option('--date <day>', '', day)
    .option('--story')
    .option('--jobs <count>', '', wholeNumberFrom(1, mostThreads))
    .option('--shard <i/n>', '', shard)
    .option('--timeout <seconds>', '', wholeNumberFrom(1), generous)
    .option('--cache')
    .option('--cache-location <folder>')
    .option('--cache-strategy <name>', '', oneOf(['content', 'metadata']))
    .option('--fix')
    .option('--fix-dry-run')
    .option('--watch')
    .option('--color')
    .option('--no-color')
    .option('--output <file>')
  program.action(async (files: string[], options: LintOptions) => done(await read(files, options, io)))
  program
    .command('explain <rule>')
    .action(async (id: string) =>
      done(await (await import('./explain.ts')).explain(id, program.opts<LintOptions>().color, io))
    )
  program
    .command('rules')
    .action(async () =>
      done(await (await import('./rules.ts')).listRules(program.opts<LintOptions>().color, io))
    )
  program
    .command('stet <places...>')
    .option('--because <reason>')
    .option('--baseline')
    .action(async (places: string[], own: StetOptions) =>
      done(await (await import('./stet.ts')).stet(places, { ...program.opts<LintOptions>(), ...own }, io))
    )
  program
    .command('audit [files...]')
    .configureHelp({ formatHelp: () => auditHelp })
    .option('--sample <count>', '', wholeNumberFrom(1), 20)
    .option('--examples <count>', '', wholeNumberFrom(0), 3)
    .option('--seed <number>', '', wholeNumberFrom(0), 1)
    .option('--only <rule>', '', addName)
    .option('--judgements <file>', '', 'backread-judgements.yml')
    .option('--judge')
    .option('--draw')
    .action(async (files: string[], own: Omit<AuditOptions, keyof LintOptions>) =>
      done(
        await (await import('./audit/index.ts')).audit(files, { ...program.opts<LintOptions>(), ...own }, io)
      )
    )
  program
    .command('lsp')
    .option('--stdio')
    .action(async () => (await import('../server/main.ts')).start())
  program.command('init').action(async () => done(await (await import('./init.ts')).init(io.cwd, io)))
  return program
}

async function read(files: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const isPiped = io.isPiped || options.stdinFormat !== undefined
  const names = files.length === 0 && !options.stdin && isPiped ? ['-'] : files
  if (names.length === 0 && !options.stdin) {
    if (io.stdin.isTTY) {
      io.stdout.write(shortHelp)
      return 0
    }
    throw new UsageError('there is nothing to read; name a file or a folder, or pipe a draft in')
  }
  const [first = ''] = names
  const meant = existsSync(resolve(io.cwd, first)) ? '' : didYouMean(first, commands)
  if (meant !== '') throw new UsageError(`${first}: no such file, folder or command${meant}`)
  const { lint } = await import('./lint.ts')
  return await lint(names, options, io)
}

const commands: readonly string[] = ['explain', 'rules', 'stet', 'audit', 'init', 'lsp']

function oneOf(allowed: readonly string[]): (value: string) => string {
  return (value) => {
    if (allowed.includes(value)) return value
    throw new InvalidArgumentError(`Expected ${namesOf(allowed)}${didYouMean(value, allowed)}`)
  }
}

function day(value: string): CalendarDate {
  const date = parseIsoDate(value)
  if (date) return date
  throw new InvalidArgumentError('Expected a day as `YYYY-MM-DD`')
}

/** More than any machine has a use for, and as many as would take all its memory. */
const mostThreads = 256

function wholeNumberFrom(least: number, most = Number.POSITIVE_INFINITY): (value: string) => number {
  const range = Number.isFinite(most) ? `from ${least} to ${most}` : `${least} or more`
  return (value) => {
    if (/^\d+$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value)
    throw new InvalidArgumentError(`Expected a whole number, ${range}`)
  }
}

function shard(value: string): Shard {
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(value) ?? []
  const share = { index: Number(index), count: Number(count) }
  if (share.index >= 1 && share.index <= share.count) return share
  throw new InvalidArgumentError('Expected a share of the drafts, as `2/8` for the second of eight')
}

const levels: readonly string[] = ['off', 'info', 'warning', 'error', 'on']

function addRule(value: string, others: RuleSettings = {}): RuleSettings {
  const [, id, level] = /^([^=]+)=(.*)$/s.exec(value) ?? []
  if (id === undefined || level === undefined)
    throw new InvalidArgumentError('Expected a rule and its level, as in `--rule quote-marks=off`')
  if (!levels.includes(level))
    throw new InvalidArgumentError(`Expected a level ${namesOf(levels)}${didYouMean(level, levels)}`)
  return { ...others, [id]: level as RuleLevel }
}

function addName(value: string, others: readonly string[] = []): readonly string[] {
  return [...others, value]
}

/** Commander's words as one line of ours: ``unknown option `--quite`; did you mean `--quiet`?``. */
function oneLine(message: string): string {
  return message
    .replace(/^error: /, '')
    .replace(
      /^option '(\S+).*?' argument '(.*)' is invalid\. Expected /s,
      'unexpected `$2` for `$1`, expected '
    )
    .replace(/^option '(\S+) (.*)' argument missing$/, '`$1` wants a value, as in `$1 $2`')
    .replace(/\s*\(Did you mean (?:one of )?(.+?)\?\)\s*$/s, (_, options) => `; did you mean '${options}'?`)
    .replace(/'([^']*)'/g, '`$1`')
    .replace(/\s+/g, ' ')
    .trim()
}
