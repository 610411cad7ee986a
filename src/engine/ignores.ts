/** What to pass over: `.gitignore` and `.backreadignore`, in every folder above a file, each relative to its own. */
import { readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { UsageError, whyUnreadable } from '../usage-error.ts'

/**
 * Whether a path (absolute) is to be passed over.
 *
 * @throws UsageError naming an ignore file that cannot be read: what it would pass over is not known.
 */
export type Ignores = (path: string, isFolder: boolean) => boolean

/**
 * Makes a test by the ignore files of one name. A pattern of a lower folder is stronger, `!draft.txt` takes one back.
 *
 * @param name the ignore files' name.
 * @param top tells the highest folder whose file still counts for a folder.
 */
export function ignoresBy(name: string, top: (folder: string) => string): Ignores {
  const known = new Map<string, Ignore | undefined>()

  function fileIn(folder: string): Ignore | undefined {
    if (!known.has(folder)) {
      known.set(folder, read(join(folder, name)))
    }
    return known.get(folder)
  }

  return (path, isFolder) => {
    const highest = top(dirname(path))
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const file = fileIn(folder)
      if (file) {
        const { ignored, unignored } = file.test(inside(folder, path) + (isFolder ? '/' : ''))
        if (ignored) return true
        if (unignored) return false
      }
      if (folder === highest || dirname(folder) === folder) return false
    }
  }
}

function read(path: string): Ignore | undefined {
  try {
    const there = statSync(path, { throwIfNoEntry: false })?.isFile()
    return there ? ignore().add(readFileSync(path, 'utf8')) : undefined
  } catch (error) {
    throw new UsageError(`${path}: ${whyUnreadable(error)}`)
  }
}

/** Finds the root of the git repository a folder is in; the working folder or the folder itself where there is none. */
export function repositoryOf(cwd: string): (folder: string) => string {
  const known = new Map<string, string | undefined>()
  function find(folder: string): string | undefined {
    if (known.has(folder)) return known.get(folder)
    const parent = dirname(folder)
    const isRoot = statSync(join(folder, '.git'), { throwIfNoEntry: false }) !== undefined
    const found = isRoot ? folder : parent === folder ? undefined : find(parent)
    known.set(folder, found)
    return found
  }
  return (folder) => find(folder) ?? (isWithin(cwd, folder) ? cwd : folder)
}

/** Whether a path is a folder or stands in it. */
function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** A path relative to a folder above it, with `/`. */
export function inside(folder: string, path: string): string {
  return relative(folder, path).replaceAll('\\', '/')
}
