/** Text back to bytes: the encoding that a file was read in. */
import type { Encoding } from './decode.ts'

/** A text's bytes, or the first character for which the encoding has none. */
export type Encoded = { readonly bytes: Uint8Array } | { readonly misfit: string }

/**
 * Encodes a text as its file was: `encode` undoes `decode`, byte for byte.
 *
 * @param bom whether to begin with a byte order mark.
 */
export function encode(text: string, encoding: Encoding, bom: boolean): Encoded {
  const whole = bom ? `\ufeff${text}` : text
  switch (encoding) {
    case 'utf-8':
      return { bytes: new TextEncoder().encode(whole) }
    case 'utf-16le':
    case 'utf-16be':
      return { bytes: utf16(whole, encoding === 'utf-16le') }
    case 'windows-1252':
      return windows1252(whole)
  }
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

function windows1252(text: string): Encoded {
  const every = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  // As in decode(): some versions of Node.js take it for Latin-1 unless told that more will come.
  const characters = new TextDecoder('windows-1252').decode(every, { stream: true })
  const byteOf = new Map([...characters].map((character, byte) => [character, byte]))
  const bytes = new Uint8Array(text.length)
  let at = 0
  for (const character of text) {
    const byte = byteOf.get(character)
    if (byte === undefined) return { misfit: character }
    bytes[at++] = byte
  }
  return { bytes }
}
