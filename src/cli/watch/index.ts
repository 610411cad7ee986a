/** `--watch`: reads again whenever a draft, a config, a stylebook or an ignore file changes; what changed comes first. */
import { resolve } from 'node:path'
import type { Linted } from '../../engine/lint-files.ts'
import type { Target } from '../../engine/targets.ts'
import { complainer } from '../complain.ts'
import type { Io } from '../io.ts'
import { type LintOptions, type Pass, readOnce } from '../lint.ts'
import { collectChanges } from './changes.ts'
import { listen } from './listen.ts'
import { scopeOf } from './scope.ts'

/** Reads and prints until it is interrupted; then the exit code is 0. */
export async function watch(names: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const changes = collectChanges()
  const scope = scopeOf(names, options.output, io.cwd)
  const ears = listen((path) => {
    const concerned = path === undefined ? '' : scope.concernedBy(path)
    if (concerned !== undefined) changes.add(concerned)
  })
  process.once('SIGINT', changes.end).once('SIGTERM', changes.end)
  let changed: ReadonlySet<string> = new Set()
  do {
    ears.listenTo(scope.folders())
    await readAgain(passOver(changed), names, options, io)
    if (changes.hasEnded() || io.stdout.destroyed) break
    if (!changes.areWaiting()) io.stderr.write('\nWatching for changes; Ctrl+C ends it\n')
    changed = await changes.next()
  } while (!changes.hasEnded())
  ears.close()
  process.off('SIGINT', changes.end).off('SIGTERM', changes.end)
  return 0

  function passOver(now: ReadonlySet<string>): Pass {
    const isStory = options.story ?? false
    return {
      async *targets(all) {
        const found: Target[] = []
        for await (const target of all) found.push(target)
        scope.note(found)
        ears.listenTo(scope.folders())
        yield* isStory ? found : first(found, ({ path = '' }) => now.has(path))
      },
      async *linted(all) {
        if (isStory) {
          const done: Linted[] = []
          for await (const each of all) done.push(each)
          yield* first(done, ({ path }) => now.has(resolve(io.cwd, path)))
          return
        }
        for await (const each of all) {
          // What would be printed is out of date already.
          if (changes.areWaiting()) throw new Interrupted()
          yield each
        }
      }
    }
  }
}

class Interrupted extends Error {}

async function readAgain(pass: Pass, names: readonly string[], options: LintOptions, io: Io): Promise<void> {
  // Erases the screen and what was scrolled off it.
  if (io.stdout.isTTY && options.output === undefined) io.stdout.write('\x1b[2J\x1b[3J\x1b[H')
  try {
    await readOnce(names, options, io, pass)
  } catch (error) {
    if (!(error instanceof Interrupted)) complainer((text) => io.stderr.write(text)).complain(error)
  }
}

/** Those that are wanted first, then the others, each in their order. */
function first<T>(items: readonly T[], isFirst: (item: T) => boolean): T[] {
  return [...items.filter(isFirst), ...items.filter((item) => !isFirst(item))]
}
