/** What a draft's result depends on, as a short text: where it is the same, so is the result. */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { crc32 } from 'node:zlib'
import type { LoadedConfig } from '../../config/load.ts'
import { version } from '../../manifest.ts'
import { inside } from '../ignores.ts'
import type { PlanOptions } from '../prepare.ts'
import type { Target } from '../targets.ts'

/** How to tell that a draft is as it was: by what stands in it, or by its size and the time of its last change. */
export type Strategy = 'content' | 'metadata'

/** Gives the keys of drafts in one run. */
export interface Keys {
  /** `undefined` where nothing may be kept: piped text, a file that cannot be read, a config with plugins. */
  readonly of: (target: Target) => string | undefined
}

/** Makes the keys of a run. */
export function createKeys(strategy: Strategy, { preset, rules, date }: PlanOptions): Keys {
  const run = [version, buildSum(), process.version, strategy, preset, rules, date]
  const homes = new WeakMap<LoadedConfig, string>()
  function homeOf(loaded: LoadedConfig): string {
    const { config, stylebook } = loaded
    const home = homes.get(loaded) ?? hash(JSON.stringify([run, config, stylebook]))
    homes.set(loaded, home)
    return home
  }
  return {
    of({ path, name, format, loaded, piped }) {
      // A plugin may read what it likes.
      if (piped || path === undefined || loaded.plugins.length > 0) return undefined
      const stamp = strategy === 'content' ? contentOf(path) : metadataOf(path)
      if (stamp === undefined) return undefined
      return hash(JSON.stringify([homeOf(loaded), format, name, inside(loaded.folder, path), stamp]))
    }
  }
}

/** Two builds of one version may have different rules. */
function buildSum(): number {
  return crc32(readFileSync(fileURLToPath(import.meta.url)))
}

function contentOf(path: string): string | undefined {
  try {
    return hash(readFileSync(path))
  } catch {
    return undefined
  }
}

function metadataOf(path: string): string | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stats && `${stats.size} ${stats.mtimeNs}`
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url')
}
