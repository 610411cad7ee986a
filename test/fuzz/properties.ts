/** What must hold for any draft. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decodeHTML } from 'entities'
import * as fc from 'fast-check'
import type { VFileMessage } from 'vfile-message'
import { fixSource } from '../../src/fix/fix-source.ts'
import { lint, relatedOf } from '../../src/index.ts'
import { type Sample, sample } from './drafts.ts'

/** A property of generated drafts. */
export interface Property {
  readonly name: string
  /** How often to try it, in relation to the others. */
  readonly share: number
  readonly property: fc.IRawProperty<unknown>
}

function holds<T>(
  name: string,
  share: number,
  arbitrary: fc.Arbitrary<T>,
  faultOf: (value: T) => string | undefined
): Property {
  const property = fc.property(arbitrary, (value) => {
    const fault = faultOf(value)
    if (fault !== undefined) throw new Error(fault)
  })
  return { name, share, property: property as fc.IRawProperty<unknown> }
}

function messagesIn({ text, format, preset }: Sample): VFileMessage[] {
  return lint(text, { kind: format, date: '2025-02-05', config: { preset } })
}

/** A finding in a line, without what a paragraph that comes before it would change. */
function tell({ ruleId, line, column, reason, actual, expected }: VFileMessage, withLine = true): string {
  const place = withLine ? `${line}:${column} ` : ''
  return `${place}${ruleId} ${reason} ⟂ ${lineEnds(actual ?? '')} ⟂ ${expected ?? ''}`.replace(
    /paragraph \d+|in \d+ words/gi,
    'paragraph'
  )
}

function lineEnds(text: string): string {
  return text.replace(/\r\n/g, '\n')
}

function listed(messages: readonly VFileMessage[], withLine = true): string[] {
  return messages.map((message) => tell(message, withLine))
}

function difference(a: readonly string[], b: readonly string[]): string | undefined {
  if (a.join('\n') === b.join('\n')) return undefined
  const only = (these: readonly string[], those: readonly string[]) =>
    these.filter((each) => !those.includes(each))
  return `first only: ${only(a, b).join('\n')}\nsecond only: ${only(b, a).join('\n')}`
}

function internalErrorIn(messages: readonly VFileMessage[]): string | undefined {
  const broken = messages.find(({ reason }) => reason.startsWith('Internal error'))
  return broken && `${broken.reason}\n${broken.note}`
}

function offsetAt(source: string, line: number, column: number): number {
  const ends = [0, ...[...source.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)]
  return (ends[line - 1] ?? Number.NaN) + column - 1
}

type Placed = Pick<VFileMessage, 'reason' | 'place' | 'actual'>

function placeFault({ text, format }: Sample, { reason, place, actual }: Placed): string | undefined {
  if (!place || !('start' in place)) return `no place: ${reason}`
  const start = place.start.offset ?? Number.NaN
  const end = place.end.offset ?? Number.NaN
  if (!(start >= 0 && start <= end && end <= text.length))
    return `outside the file: ${start} to ${end}: ${reason}`
  for (const point of [place.start, place.end])
    if (offsetAt(text, point.line, point.column) !== point.offset)
      return `${point.line}:${point.column} is not at ${point.offset}: ${reason}`
  const written = text.slice(start, end)
  const fits = format === 'text' ? written === actual : readsAs(written, actual ?? '')
  return fits ? undefined : `\`${actual}\` stands on \`${written}\`: ${reason}`
}

/** Whether marked-up words read as plain ones: the same beginning and end, and all that is read stands there in its order. */
function readsAs(written: string, read: string): boolean {
  const words = flat(decodeHTML(written))
  const wanted = flat(read)
  if (wanted === '') return words.trim() === ''
  let at = 0
  for (const character of wanted.replaceAll(' ', '')) {
    at = words.indexOf(character, at) + 1
    if (at === 0) return false
  }
  const [first = ''] = wanted
  // Markdown has a backslash before a mark that is one; an escape that broke begins with its own: `\u2019`.
  const opens = [words, words.replace(/^\\/, '')].some((each) => each.startsWith(first))
  return opens && words.endsWith(wanted.at(-1) ?? '')
}

function flat(text: string): string {
  return text
    .replace(/\0/g, '\ufffd')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
}

const lineEndings = (text: string, end: string): string =>
  text.replace(/\r\n|\r/g, '\n').replaceAll('\n', end)

const opening =
  'The rain came down on the roofs of the valley through the whole of the night, and nobody was out.'
const closing =
  'It was quiet again when the clouds had gone, and those who could were asleep under their roofs.'
const quiet =
  'A little wind went through the trees beside the water, and then it was still as it had been before.'

/** Joins paragraphs around a draft, so that its beginning and its end stay what they are. */
function framed(text: string, before: string, after: string): string {
  return `Rain in the valley\n\n${opening}\n\n${before}${text}\n\n${closing}\n${after}`
}

function addedBy(plain: Sample, more: string): string | undefined {
  const before = listed(messagesIn({ ...plain, text: framed(plain.text, '', '') }), false)
  const [ahead, behind] = [framed(plain.text, `${more}\n\n`, ''), framed(plain.text, '', `\n${more}\n`)]
  for (const text of [ahead, behind]) {
    const left = [...before]
    const fresh = listed(messagesIn({ ...plain, text }), false).filter((each) => {
      const at = left.indexOf(each)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    if (fresh.length > 0) return `new ${text === ahead ? 'behind' : 'before'} it: ${fresh.join('\n')}`
  }
  return undefined
}

/** Mends until nothing is left to mend; a fault where a round loses what no edit speaks of, or where there is no end. */
function mend(draft: Sample): { text: string } | { fault: string } {
  let { text } = draft
  for (let round = 0; round < 10; round++) {
    const { source, edits } = fixSource(
      { source: text, format: draft.format },
      messagesIn({ ...draft, text })
    )
    if (edits.length === 0) return { text }
    let [at, into] = [0, 0]
    for (const { start, end, text: written } of edits) {
      const kept = text.slice(at, start)
      if (start < at || !source.startsWith(kept + written, into))
        return { fault: `lost before ${start}: ${kept}` }
      into += kept.length + written.length
      at = end
    }
    if (source.slice(into) !== text.slice(at)) return { fault: `lost after ${at}` }
    text = source
  }
  return { fault: 'still mending after ten rounds' }
}

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const extensions = { text: 'txt', markdown: 'md', html: 'html' } as const

/** The command's findings in files, by name: a process of its own, so that whatever is kept between drafts is fresh. */
function commandOn(folder: string, names: readonly string[]): Map<string, string> {
  const args = ['--import', 'tsx', main, '--no-config', '--format', 'json', '--jobs', '1']
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...args, ...names.map((name) => join(folder, name))],
    {
      cwd: root,
      encoding: 'utf8'
    }
  )
  const files = JSON.parse(stdout) as { path: string; messages: unknown[] }[]
  // What cannot be read is told in the order of the files.
  const refused = stderr.split('\n').sort().join('\n')
  return new Map([
    ['stderr', refused],
    ...files.map(({ path, messages }) => [path, JSON.stringify(messages)] as const)
  ])
}

function orderFault(drafts: readonly Sample[]): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'backread-fuzz-'))
  try {
    const names = drafts.map(({ format }, index) => `${index}.${extensions[format]}`)
    for (const [index, { text }] of drafts.entries())
      writeFileSync(join(folder, names[index] as string), text)
    const forth = commandOn(folder, names)
    const back = commandOn(folder, names.toReversed())
    for (const [path, found] of forth)
      if (back.get(path) !== found) return `${path}: ${found}\n${back.get(path)}`
    return undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What is wrong with a draft by itself, in words; `undefined` where all is well. */
type Check = (draft: Sample) => string | undefined

const checks: Readonly<Record<string, Check>> = {
  'no rule breaks down': (draft) => internalErrorIn(messagesIn(draft)),
  'places are inside the file and hold the words that are told': (draft) => {
    for (const message of messagesIn(draft))
      for (const each of [message, ...relatedOf(message)]) {
        const fault = placeFault(draft, each as Placed)
        if (fault) return fault
      }
    return undefined
  },
  'linting twice is linting once': (draft) =>
    difference(listed(messagesIn(draft)), listed(messagesIn(draft))),
  'line ends of Windows change nothing': (draft) => {
    const [unix, windows] = ['\n', '\r\n'].map((end) =>
      listed(messagesIn({ ...draft, text: lineEndings(draft.text, end) }))
    ) as [string[], string[]]
    return difference(unix, windows)
  },
  'a clean paragraph more adds no finding': (draft) =>
    draft.format === 'text' ? addedBy(draft, quiet) : undefined,
  'mending loses nothing, and once is enough': (draft) => {
    const once = mend(draft)
    if ('fault' in once) return once.fault
    const again = mend({ ...draft, text: once.text })
    if ('fault' in again) return again.fault
    return again.text === once.text ? undefined : 'mended twice it differs'
  }
}

/** What is wrong with a draft, by any property of one draft. */
export function wrongWith(draft: Sample): string[] {
  return Object.entries(checks).flatMap(([name, check]) => {
    const fault = check(draft)
    return fault === undefined ? [] : [`${name}: ${fault}`]
  })
}

/** All properties. */
export const properties: readonly Property[] = [
  ...Object.entries(checks).map(([name, check]) => holds(name, 1, sample, check)),
  holds(
    'the order of drafts does not matter',
    0.5,
    fc.array(sample, { minLength: 2, maxLength: 4 }),
    (drafts) => {
      const forth = drafts.map((draft) => listed(messagesIn(draft)))
      const back = drafts.toReversed().map((draft) => listed(messagesIn(draft)))
      return difference(forth.flat(), back.toReversed().flat())
    }
  ),
  holds(
    'the order of files does not matter',
    0.02,
    fc.array(sample, { minLength: 6, maxLength: 30 }),
    orderFault
  )
]
