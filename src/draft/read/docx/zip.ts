/**
 * Takes files out of a ZIP archive, with a limit on what they come to. Nothing is written anywhere, so that a file's name
 * is a name and no path.
 *
 * Source of the layout: PKWARE, *.ZIP File Format Specification* (APPNOTE.TXT), 4.3.
 */
import { Inflate } from 'fflate'
import { UnreadableDraft } from '../unreadable.ts'

/** A file of the archive, still packed. */
interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: Uint8Array
}

/** What all files that are taken out may come to, in bytes; and, beyond a start, as a multiple of what they were. */
const mostBytes = 48 * 1024 * 1024
const freeBytes = 1024 * 1024
const mostTimes = 250

/**
 * Opens an archive.
 *
 * @returns a function that takes out the file of a name; `undefined` where there is none. All that is taken out counts
 * towards one limit.
 * @throws UnreadableDraft where the bytes are no archive, are cut short, or come to more than a draft can.
 */
export function openZip(bytes: Uint8Array): (name: string) => Uint8Array | undefined {
  const entries = new Map(entriesOf(bytes).map((entry) => [entry.name, entry]))
  let total = 0
  const count = (length: number): void => {
    total += length
    if (total > mostBytes || (total > freeBytes && total > bytes.length * mostTimes))
      throw new UnreadableDraft(
        `it unpacks to more than ${mostBytes / 1024 / 1024} MB or ${mostTimes} times its size`
      )
  }
  return (name) => {
    const entry = entries.get(name)
    return entry && unpack(entry, count)
  }
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const fileMark = 0x04034b50
const endLength = 22
const longestComment = 65_535

/** The archive's directory, which stands at its end. */
function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) throw damaged()
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number]
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + lengths[0]))
    const packed = packedAt(view, view.getUint32(at + 42, true), view.getUint32(at + 20, true))
    entries.push({ name, method: view.getUint16(at + 10, true), packed })
    at += 46 + lengths[0] + lengths[1] + lengths[2]
  }
  return entries
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= first; at--)
    if (view.getUint32(at, true) === endMark) return at
  throw damaged()
}

function packedAt(view: DataView, at: number, length: number): Uint8Array {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== fileMark) throw damaged()
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + length > view.byteLength) throw damaged()
  return new Uint8Array(view.buffer, view.byteOffset + start, length)
}

/** How much is unpacked at once: what it comes to is counted before there is more. */
const slice = 16 * 1024

function unpack({ method, packed }: Entry, count: (length: number) => void): Uint8Array {
  if (method === 0) {
    count(packed.length)
    return packed
  }
  if (method !== 8) throw damaged()
  const chunks: Uint8Array[] = []
  const inflate = new Inflate((chunk) => {
    count(chunk.length)
    chunks.push(chunk)
  })
  try {
    for (let at = 0; at < packed.length; at += slice)
      inflate.push(packed.subarray(at, at + slice), at + slice >= packed.length)
  } catch (error) {
    throw error instanceof UnreadableDraft ? error : damaged()
  }
  return joined(chunks)
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

function damaged(): UnreadableDraft {
  return new UnreadableDraft('it is damaged or cut short, expected a whole ZIP archive as Word writes it')
}
