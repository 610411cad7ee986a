import { describe, expect, it } from 'vitest'
import { sentenceAt, sentencesOf } from '../../src/facts/sentences.ts'
import { read } from '../../src/index.ts'

function split(text: string): string[] {
  return read(text).blocks.flatMap((block) => sentencesOf(block).map((sentence) => sentence.text))
}

describe('sentences', () => {
  it.each([
    [
      'a short number ends one',
      'It was hit on February 5, 225. In a turn of events, he spoke. It was 222. Then it ended.',
      4
    ],
    ['titles and initials go on', 'Mr. Lee met Sen. J. R. Doe and George W. Bush. Dr. Ana Roe was there.', 2],
    ['initials of places go on', 'The U.S. Senate met. He left the U.S. The vote failed.', 3],
    [
      'months and numbers go on before a figure',
      'On Feb. 3 and Sept. 12 the No. 5 team won. He said no. Smith left.',
      3
    ],
    [
      'words that look like abbreviations end',
      'She fell ill. Doctors came. He sat. Nobody moved. They had fun in the sun. Rain fell.',
      6
    ],
    [
      'states and companies',
      'SALINA, Kan. — A storm hit. Acme Inc. Chief Jane Roe quit. She ran Acme Inc. The firm closed.',
      4
    ],
    [
      'times of day',
      'It begins at 6 p.m. Tuesday. It ends at 9 p.m. Police will watch. Doors open at 5 p.m. EST.',
      4
    ],
    [
      'closing marks belong to the sentence',
      '“We won.” He smiled. (Nobody else did.) “Really?” She laughed.',
      5
    ],
    ['a question goes on into its attribution', '“Why now?” Smith asked. “Why not?” Mayor Ann Lee said.', 2],
    [
      'decimals, figures and lists',
      'Prices rose 3.5 percent to $4.20. 1,200 people came. It was 7.7%. Nobody knew.',
      4
    ],
    ['ellipses', 'He waited … and waited. Then … nothing. “Well…” She left.', 4],
    ['a numbered item is one', '1. Wash your hands. Then dry them.', 2]
  ])('%s', (_, text, count) => {
    expect(split(text)).toHaveLength(count)
  })

  it('loses nothing and keeps the places', () => {
    const [block] = read('  He left. She stayed.').blocks
    if (!block) throw new Error('no block')
    for (const { start, end, text } of sentencesOf(block)) expect(block.text.slice(start, end)).toBe(text)
    const at = block.text.indexOf('stayed')
    expect(sentenceAt({ block, start: at, end: at + 6 })?.text).toBe('She stayed.')
    expect(sentenceAt({ block, start: block.text.length, end: block.text.length })).toBeUndefined()
  })

  it.each(['U.S. ', '. ', 'a. B ', '“Why?” Smith ', '....', '."', '.   '])(
    'takes 400,000 characters of `%s`',
    (unit) => {
      const text = `${unit.repeat(400_000 / unit.length)}a`
      expect(read(text).blocks.flatMap(sentencesOf).length).toBeGreaterThan(0)
    }
  )
})
