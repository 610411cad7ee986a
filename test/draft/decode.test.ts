import { expect, it } from 'vitest'
import { decode } from '../../src/draft/decode.ts'

const words = 'Ann’s café – 225 €'

function utf16(text: string, isLittle: boolean): number[] {
  return [...text].flatMap((character) => {
    const unit = character.charCodeAt(0)
    return isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]
  })
}

it.each([
  ['UTF-8', new TextEncoder().encode(words), 'utf-8', false],
  ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${words}`), 'utf-8', true],
  ['UTF-16, small end first', Uint8Array.from([0xff, 0xfe, ...utf16(words, true)]), 'utf-16le', true],
  ['UTF-16, big end first', Uint8Array.from([0xfe, 0xff, ...utf16(words, false)]), 'utf-16be', true],
  [
    'Windows-1252',
    Uint8Array.from([...'Ann\x92s caf\xe9 \x96 225 \x80'].map((character) => character.charCodeAt(0))),
    'windows-1252',
    false
  ]
])('reads %s', (_, bytes, encoding, bom) => {
  expect(decode(bytes)).toEqual({ binary: false, text: words, encoding, bom })
})

it('reads an empty file', () => {
  expect(decode(new Uint8Array())).toEqual({ binary: false, text: '', encoding: 'utf-8', bom: false })
})

it.each([
  ['a PDF', [...'%PDF-1.7\n'].map((character) => character.charCodeAt(0))],
  ['a zip archive', [0x50, 0x4b, 3, 4, 20]],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10]],
  ['zero bytes', [0x41, 0, 0x42]],
  ['control characters', [0xe9, 1, 2, 3, 4, 5, 6, 7]]
])('tells a binary: %s', (_, bytes) => {
  expect(decode(Uint8Array.from(bytes))).toEqual({ binary: true })
})
