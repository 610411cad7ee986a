/** Which entries of the configs' `stet` were of use in a run, and what to say of the others. */
import { VFile } from 'vfile'
import type { StetEntry } from '../config/config.ts'
import type { LoadedConfig } from '../config/load.ts'
import { shorten } from '../draft/place.ts'
import { remarkIds } from '../report.ts'
import { ruleIds } from '../rule-ids.ts'
import { stetPage, unknownRule } from '../settle/stet.ts'
import type { Plan, Result } from './lint-draft.ts'

/** What became of an entry in one draft. */
export interface StetUse {
  readonly entry: StetEntry
  /** Whether it let something stand. */
  readonly used: boolean
  /** Whether its rule was on. */
  readonly ran: boolean
}

/** What became of a plan's entries. */
export function stetUses({ rules, stet = [] }: Plan, { usedStets }: Result): StetUse[] {
  return stet.map((entry) => ({
    entry,
    used: usedStets.has(entry),
    ran: rules.some(({ rule }) => rule.id === entry.rule)
  }))
}

/** Of an entry whose draft was read: where it stands, whether it was of use, what it could have matched. */
interface StetRecord {
  readonly place: { readonly path: string; readonly line: number }
  readonly known: readonly string[]
  used: boolean
  ran: boolean
}

/** The entries that a run has come upon. */
export type StetRecords = Map<StetEntry, StetRecord>

/** Takes note of what became of entries in a draft. */
export function noteStets(
  records: StetRecords,
  uses: readonly StetUse[],
  { stetPlaces, plugins }: LoadedConfig
): void {
  for (const { entry, used, ran } of uses) {
    const record = records.get(entry) ?? {
      place: stetPlaces.get(entry) ?? { path: '', line: 1 },
      known: [...ruleIds, ...plugins.map(({ id }) => id), ...remarkIds],
      used: false,
      ran: false
    }
    record.used ||= used
    record.ran ||= ran
    records.set(entry, record)
  }
}

/** The files with entries that nothing matched, each with a message at every such entry. */
export function unusedStets(records: StetRecords): VFile[] {
  const files = new Map<string, VFile>()
  for (const [entry, { place, known, used, ran }] of records) {
    const isKnown = known.includes(entry.rule)
    if (used || (isKnown && !ran)) continue
    const file = files.get(place.path) ?? new VFile({ path: place.path })
    files.set(place.path, file)
    const point = { line: place.line, column: 1 }
    const message = file.message(isKnown ? notNeeded(entry) : unknownRule('stet', entry.rule, known), {
      place: { start: point, end: point },
      ruleId: 'stet',
      source: 'backread'
    })
    message.fatal = undefined
    message.url = stetPage
    message.actual = entry.quote
    message.note = 'Take the entry out, or look whether its quote is what the finding marks.'
  }
  return [...files.values()]
}

function notNeeded({ file, rule, quote }: StetEntry): string {
  return `This \`stet\` is not needed: \`${rule}\` does not mark \`${shorten(quote)}\` in \`${file}\``
}
