import { readdirSync, readFileSync } from 'node:fs'
import { unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { UnreadableDraft } from '../../src/draft/read/unreadable.ts'
import { readFile } from '../../src/index.ts'
import { faultsOf } from '../support/draft.ts'

const folder = new URL('files/', import.meta.url)
const files = readdirSync(folder).filter((name) => !/\.(?:txt|md|html)$/.test(name))

/** Pieces that mean something in one format or another. */
const bits = [
  ...[
    '<',
    '>',
    '&',
    ';',
    '"',
    '\\',
    '{',
    '[',
    ']',
    '}',
    '\0',
    '<!--',
    ']]>',
    '<![CDATA[',
    '&#0;',
    '&#xd800;'
  ],
  ...['\\ud800', '<p', '</w:p>', '<w:del>', '<w:tbl>', '<table>', '--', '\r', '\n', '=', '=?utf-8?Q?='],
  ...['Content-Type: text/html\n\n', '<div class="gmail_quote">']
]

/** The same numbers each time, by Numerical Recipes' linear congruential generator. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Breaks bytes in a few places: one becomes another, some are left out, something is put in. */
function broken(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  let result = Buffer.from(bytes)
  for (let count = 1 + next(5); count > 0; count--) {
    const at = next(result.length)
    const how = next(3)
    const put = how === 0 ? Buffer.of(next(256)) : how === 1 ? Buffer.from(bits[next(bits.length)] ?? '') : ''
    const skipped = how === 0 ? 1 : how === 1 ? 0 : 1 + next(40)
    result = Buffer.concat([result.subarray(0, at), Buffer.from(put), result.subarray(at + skipped)])
  }
  return result
}

/** Breaks a file; of a Word document the text within by turns, so that more than the archive is tried. */
function brokenFile(name: string, bytes: Uint8Array, round: number): Uint8Array {
  const next = dice(round * 7919 + name.length)
  if (!name.endsWith('.docx') || round % 4 === 0) return broken(bytes, next)
  const parts = unzipSync(bytes)
  const text = 'word/document.xml'
  return zipSync({ ...parts, [text]: broken(parts[text] ?? new Uint8Array(), next) })
}

it.each(files)(
  '%s: however it is broken, it is read with true places or refused with a reason',
  async (name) => {
    const whole = readFileSync(new URL(name, folder))
    let read = 0
    for (let round = 1; round <= 20; round++) {
      try {
        const draft = await readFile(brokenFile(name, whole, round), { path: name })
        const placed = { ...draft, meta: draft.meta.filter(({ pieces }) => pieces.length > 0) }
        expect({ round, faults: faultsOf(placed) }).toEqual({ round, faults: [] })
        read++
      } catch (error) {
        if (!(error instanceof UnreadableDraft)) throw error
        expect(error.message).toMatch(/^(?:it|its) \S/)
      }
    }
    // Broken in a letter of its text a file is still one: not all are refused.
    expect(read).toBeGreaterThan(0)
  }
)
