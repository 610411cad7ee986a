/** What drafts came to in earlier runs: one that is as it was, under rules as they were, is not read again. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { UsageError, whyUnwritable } from '../../usage-error.ts'
import { cutBlocks } from '../cut-blocks.ts'
import { addPlain, type PlainMessage, plainOf } from '../plain-message.ts'
import type { PlanOptions } from '../prepare.ts'
import { readDraft } from '../read-draft.ts'
import type { Reading } from '../read-here.ts'
import type { Target } from '../targets.ts'
import { createKeys, type Strategy } from './keys.ts'
import { openPages } from './pages.ts'

/** Where the cache is and how it tells that a draft is as it was. */
export interface CacheOptions {
  /** Absolute; made where it is wanted. */
  readonly folder: string
  /** The folder as it was given. */
  readonly name: string
  readonly strategy: Strategy
  /** Whether the report shows the drafts themselves: they are read, though not linted. */
  readonly wantsDraft: boolean
}

/** A cache at work. */
export interface Cache {
  /**
   * Gives what a file came to; reads it only where that is not known.
   *
   * @throws what `read` does.
   */
  readonly through: (target: Target, read: (target: Target) => Promise<Reading>) => Promise<Reading>
  /** Writes what is new. */
  readonly close: () => void
}

/** What is kept of a reading. */
interface Kept {
  readonly messages: readonly PlainMessage[]
  /** What became of the entries of the config's `stet`, by their number there. */
  readonly stets: readonly { readonly index: number; readonly used: boolean; readonly ran: boolean }[]
}

/**
 * Opens a cache.
 *
 * @throws UsageError where its folder cannot be made.
 */
export function openCache({ folder, name, strategy, wantsDraft }: CacheOptions, options: PlanOptions): Cache {
  makeFolder(folder, name)
  const keys = createKeys(strategy, options)
  const pages = openPages(folder)
  return {
    async through(target, read) {
      const key = keys.of(target)
      if (key === undefined) return await read(target)
      const kept = pages.find<Kept>(target, key)
      if (kept) return await revive(target, kept)
      const reading = await read(target)
      // One that was written while it was read may have come to something else.
      if (!reading.failed && keys.of(target) === key) pages.keep(target, key, keptOf(reading))
      return reading
    },
    close: pages.close
  }

  async function revive(target: Target, { messages, stets }: Kept): Promise<Reading> {
    const draft = wantsDraft
      ? cutBlocks((await readDraft(target, nothing(), options)).draft).draft
      : undefined
    const file = new VFile({ path: target.name, ...(draft && { value: draft.source }) })
    for (const message of messages) addPlain(file, message)
    const entries = target.loaded.config.stet ?? []
    const uses = stets.flatMap(({ index, ...use }) => {
      const entry = entries[index]
      return entry ? [{ entry, ...use }] : []
    })
    return { target, file, ...(draft && { draft }), failed: false, stets: uses, mended: 0 }
  }
}

function keptOf({ file, stets, target }: Reading): Kept {
  const entries = target.loaded.config.stet ?? []
  return {
    messages: file.messages.map(plainOf),
    stets: stets.map(({ entry, ...use }) => ({ index: entries.indexOf(entry), ...use }))
  }
}

function makeFolder(folder: string, name: string): void {
  let isNew = false
  try {
    isNew = mkdirSync(folder, { recursive: true }) !== undefined
    // Nobody has to name it in a .gitignore. A folder that was there before is somebody's, and gets no such file.
    if (isNew) writeFileSync(join(folder, '.gitignore'), '*\n')
  } catch (error) {
    if (isNew) rmSync(folder, { recursive: true, force: true })
    throw new UsageError(
      `${name}: cannot be written: ${whyUnwritable(error)}; expected a folder for the cache`
    )
  }
}

// Piped text has no key.
async function* nothing(): AsyncGenerator<Uint8Array> {}
