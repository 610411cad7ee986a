/** Bytes to text: which encoding a file is in, told from the bytes alone. */

/** The encodings that drafts come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** A file's text without its byte order mark, or the news that it is no text. */
export type Decoded =
  | { readonly binary: false; readonly text: string; readonly encoding: Encoding; readonly bom: boolean }
  | { readonly binary: true }

/**
 * Decodes a file: UTF-16 where its byte order mark says so, else UTF-8, else Windows-1252, which old systems export.
 *
 * @param bytes the whole file.
 * @returns the text, its encoding and whether it began with a byte order mark; `binary` for a picture, an archive, a
 * PDF, an office document and anything else that is no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byteOrderMarks.find(({ mark }) => startsWith(bytes, mark))
  if (marked) {
    const text = decodeAs(marked.encoding, bytes.subarray(marked.mark.length))
    if (text !== undefined) return { binary: false, text, encoding: marked.encoding, bom: true }
  }
  if (bytes.includes(0) || magicNumbers.some((magic) => startsWith(bytes, magic))) return { binary: true }
  const text = decodeAs('utf-8', bytes)
  if (text !== undefined) return { binary: false, text, encoding: 'utf-8', bom: false }
  if (isControlHeavy(bytes)) return { binary: true }
  // This decoder knows no fatal byte: each of the 256 stands for something.
  // Node.js 20 takes Windows-1252 for Latin-1 unless it is told that more will come.
  const legacy = new TextDecoder('windows-1252').decode(bytes, { stream: true })
  return { binary: false, text: legacy, encoding: 'windows-1252', bom: false }
}

const byteOrderMarks: readonly { readonly encoding: Encoding; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] }
]

/** How files begin that hold no zero byte early, or none at all, and are no text. */
const magicNumbers: readonly (readonly number[])[] = [
  ascii('%PDF-'),
  ascii('PK\x03\x04'),
  ascii('{\\rtf'),
  ascii('GIF8'),
  [0x89, ...ascii('PNG')],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
  ascii('BZh'),
  [0xfd, ...ascii('7zXZ')],
  ascii('7z\xbc\xaf'),
  ascii('Rar!'),
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7f, ...ascii('ELF')],
  ascii('OggS'),
  ascii('ID3')
]

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0))
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Text has tabs, line ends and form feeds; one other control character in a hundred bytes is no text. */
function isControlHeavy(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096)
  const controls = sample.filter((byte) => byte < 32 && ![9, 10, 12, 13, 26, 27].includes(byte))
  return controls.length * 100 > sample.length
}
