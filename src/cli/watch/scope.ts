/** What a watching run has to hear of: the drafts, and what decides how they are read. */
import { readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { configsRead } from '../../config/read.ts'
import { formatOf } from '../../draft/read/formats.ts'
import type { Target } from '../../engine/targets.ts'

/** The scope of a run. Paths are absolute. */
export interface Scope {
  /** The folders to listen to, as they are now. */
  readonly folders: () => ReadonlySet<string>
  /** Takes note of the drafts that were found. */
  readonly note: (targets: readonly Target[]) => void
  /** What a change of a path concerns: the draft's own path where it is one; `undefined` where nothing is to be done. */
  readonly concernedBy: (path: string) => string | undefined
}

/** Configs, stylebooks, ignore files, what is let stand. */
const isSetting =
  /^(?:\.backread.*|backread\.config\.m?js|package\.json|stylebook\.(?:ya?ml|json)|\.gitignore)$/

/**
 * Makes the scope of a run.
 *
 * @param names what was named: files, folders, patterns.
 * @param output the file that the report goes to.
 */
export function scopeOf(names: readonly string[], output: string | undefined, cwd: string): Scope {
  const named = names.map((name) => resolve(cwd, name))
  const report = output === undefined ? undefined : resolve(cwd, output)
  /** The drafts, by their own paths and by those that their links lead to. */
  let drafts = new Map<string, string>()
  let searched = new Set<string>()

  return {
    folders() {
      searched = new Set(named.flatMap((path) => foldersBelow(searchRoot(path))))
      const around = [...named, ...drafts.keys()].flatMap((path) => foldersAbove(path, cwd))
      return new Set([...searched, ...around, ...[...configsRead()].map((path) => dirname(path))])
    },
    note(targets) {
      drafts = new Map(
        targets.flatMap(({ path }) =>
          path === undefined ? [] : [[path, path] as const, [realPath(path), path] as const]
        )
      )
    },
    concernedBy(path) {
      // The report, and the file that becomes the report.
      if (path === report || path.startsWith(`${report}.`)) return undefined
      const draft = drafts.get(path)
      if (draft !== undefined) return draft
      const isKnown = named.includes(path) || configsRead().has(path) || isSetting.test(basename(path))
      return isKnown || isFound(path) ? path : undefined
    }
  }

  /** Whether a search would come upon it: a draft, or a folder that may have some. */
  function isFound(path: string): boolean {
    if (searched.has(path)) return true
    if (!searched.has(dirname(path)) || isHidden(basename(path))) return false
    if (formatOf(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory()) return true
    return [...drafts.keys()].some((draft) => extname(draft) === extname(path))
  }
}

/** Where a search begins: the folder that was named, or the part of a pattern before its first sign. */
function searchRoot(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats) return stats.isDirectory() ? path : undefined
  const sign = path.search(/[*?[\]{}()!+@]/)
  return sign < 0 ? undefined : dirname(path.slice(0, sign + 1))
}

function foldersBelow(folder: string | undefined): string[] {
  if (folder === undefined) return []
  try {
    const below = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !isHidden(entry.name))
      .flatMap(({ name }) => foldersBelow(join(folder, name)))
    return [folder, ...below]
  } catch {
    return []
  }
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

/** The folders that may hold a path's config: its own, and those above it up to the working folder. */
function foldersAbove(path: string, cwd: string): string[] {
  const folders: string[] = []
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    folders.push(folder)
    const isWithin = folder !== cwd && !relative(cwd, folder).startsWith('..')
    if (!isWithin || dirname(folder) === folder) return folders
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
