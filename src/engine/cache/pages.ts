/**
 * The cache's files: a page for each folder of drafts, a line for each draft in it. A run holds some pages at a time, so
 * that an archive's cache takes no more memory than a folder's; two runs at once replace whole pages.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { replaceFile } from '../replace-file.ts'
import type { Target } from '../targets.ts'

/** Pages of a cache. */
export interface Pages {
  /** What was kept of a draft under this key. */
  readonly find: <Kept>(target: Target, key: string) => Kept | undefined
  /** Keeps something of a draft, in place of what was kept before. */
  readonly keep: (target: Target, key: string, kept: unknown) => void
  readonly close: () => void
}

/** Lines by the draft's name in its folder, in JSON. */
type Lines = Map<string, string>

interface Page {
  readonly path: string
  readonly lines: Lines
  readonly added: Lines
}

/** So many pages are held: a walk comes back to the folders above the one it is in. */
const mostPages = 16

/** Opens the pages in a folder. */
export function openPages(folder: string): Pages {
  const pages = new Map<string, Page>()

  function pageOf(target: Target): Page {
    const drafts = dirname(target.path ?? '')
    const page = pages.get(drafts) ?? open(join(folder, fileName(dirname(target.name))))
    // The one that was wanted last stands last.
    pages.delete(drafts)
    pages.set(drafts, page)
    const [oldest] = pages.keys()
    if (pages.size > mostPages && oldest !== undefined) {
      save(pages.get(oldest) as Page, oldest)
      pages.delete(oldest)
    }
    return page
  }

  return {
    find(target, key) {
      const { lines, added } = pageOf(target)
      const name = nameOf(target)
      const [, keptKey, kept] = (added.get(name) ?? lines.get(name) ?? '').split('\t')
      return keptKey === key && kept !== undefined ? JSON.parse(kept) : undefined
    },
    keep(target, key, kept) {
      const name = nameOf(target)
      pageOf(target).added.set(name, `${name}\t${key}\t${JSON.stringify(kept)}`)
    },
    close() {
      for (const [drafts, page] of pages) save(page, drafts)
      pages.clear()
    }
  }
}

function nameOf({ path = '' }: Target): string {
  return JSON.stringify(basename(path))
}

// Of the name and not the path, so that a cache serves wherever the drafts are checked out.
function fileName(folder: string): string {
  return `${createHash('sha256').update(folder).digest('hex').slice(0, 32)}.page`
}

function open(path: string): Page {
  return { path, lines: linesIn(path), added: new Map() }
}

/** The lines of a page; none where there is no page, or a damaged one: its head is the checksum of the rest. */
function linesIn(path: string): Lines {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return new Map()
  }
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  if (text.slice(0, end) !== headOf(body)) return new Map()
  return new Map(body.split('\n').map((line) => [line.slice(0, line.indexOf('\t')), line]))
}

function headOf(body: string): string {
  return `backread ${crc32(body).toString(16)}`
}

/** Writes a page with what another run has added meanwhile, without drafts that are gone. */
function save({ path, added }: Page, drafts: string): void {
  if (added.size === 0) return
  try {
    const there = new Set(readdirSync(drafts).map((name) => JSON.stringify(name)))
    const lines = [...linesIn(path), ...added].filter(([name]) => there.has(name))
    const body = [...new Map(lines).values()].join('\n')
    replaceFile(path, `${headOf(body)}\n${body}`)
  } catch {
    // What cannot be kept is read again.
  }
}
