import { expect, it } from 'vitest'
import { decode } from '../../src/draft/decode.ts'
import { encode } from '../../src/draft/encode.ts'

const text = 'Café – “naïve” € 😀\r\nno line end'

it.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
  ['UTF-16, little end first', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
  [
    'UTF-16, big end first',
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()])
  ],
  ['Windows-1252, every byte that text has', Uint8Array.from({ length: 224 }, (_, at) => at + 32)]
])('gives back the bytes that were read: %s', (_, bytes) => {
  const decoded = decode(bytes)
  if (decoded.binary) throw new Error('expected text')
  const encoded = encode(decoded.text, decoded.encoding, decoded.bom)
  expect('bytes' in encoded && Buffer.from(encoded.bytes).equals(bytes)).toBe(true)
})

it('names the first character that an encoding does not have', () => {
  expect(encode('Café Łódź', 'windows-1252', false)).toEqual({ misfit: 'Ł' })
  expect(encode('😀', 'windows-1252', false)).toEqual({ misfit: '😀' })
})
