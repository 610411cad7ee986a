import { describe, expect, it } from 'vitest'
import { isQuoted, quotationsOf } from '../../src/facts/quotations.ts'
import { read } from '../../src/index.ts'

/** The quotations of a plain text draft: depth, words, and where it ends if not here. */
function quoted(text: string): string[] {
  return read(text).blocks.flatMap((block) =>
    quotationsOf(block).quotations.map(
      ({ depth, inner, ends }) =>
        `${depth} ${block.text.slice(inner.start, inner.end)}${ends === 'here' ? '' : ` (${ends})`}`
    )
  )
}

/** The marks of a draft that stand in no pair, with the words around them. */
function others(text: string): string[] {
  return read(text).blocks.flatMap((block) =>
    quotationsOf(block)
      .marks.filter(({ role }) => role === 'apostrophe' || role === 'measure')
      .map(({ role, start, end }) => `${role} ${block.text.slice(Math.max(0, start - 2), end + 2)}`)
  )
}

describe('quotations', () => {
  it('pairs curly, straight, angle and low marks', () => {
    expect(quoted('He said “yes” and "no" and ‘perhaps’ and \'never\'.')).toEqual([
      '0 yes',
      '0 no',
      '0 perhaps',
      '0 never'
    ])
    expect(quoted('Sie sagte „nein“ und ‚doch‘; il dit « oui ».')).toEqual(['0 nein', '0 doch', '0  oui '])
  })

  it('knows how deep a quotation stands', () => {
    expect(quoted('“I said, ‘Give it until six.’” Then: ‘One wrote, “No,”’ she said.')).toEqual([
      '0 I said, ‘Give it until six.’',
      '1 Give it until six.',
      '0 One wrote, “No,”',
      '1 No,'
    ])
    expect(quoted('"He yelled, \'Run,\'" she said.')).toEqual(["0 He yelled, 'Run,'", '1 Run,'])
  })

  it('tells apostrophes from quote marks', () => {
    const text = "The players' rock 'n' roll of the '60s told 'em, in '64, 'tis workin' for the boss's dogs."
    expect(quoted(text)).toEqual([])
    expect(others(text)).toHaveLength(9)
    expect(quoted('‘We back the players’ union to the hilt,’ he said.')).toEqual([
      '0 We back the players’ union to the hilt,'
    ])
    expect(quoted("'Cause and Effect' opens on Friday.")).toEqual(['0 Cause and Effect'])
  })

  it('reads what the wires and the web make of marks', () => {
    expect(quoted("He called it ″a total loss.″ She called it ``a shame.''")).toEqual([
      '0 a total loss.',
      '0 a shame.'
    ])
    expect(quoted('“I told him ‘stay the course,”’ he said.')).toEqual([
      '0 I told him ‘stay the course,',
      '1 stay the course,”'
    ])
    expect(quoted('Broken: donâ€™t and the â€œbestâ€\u009d of it, .md" >}}">here.')).toEqual([])
  })

  it('tells feet, inches and coordinates from quote marks', () => {
    expect(others('A 6\'11" man from 51°32\'14"N in a bed 90" long.')).toEqual([
      "measure  6'11",
      'measure 11" m',
      "measure 32'14",
      'measure 14"N ',
      'measure 90" l'
    ])
    expect(quoted('They sang "Route 66" twice.')).toEqual(['0 Route 66'])
  })

  it('follows a quotation over several paragraphs', () => {
    expect(quoted('He said: “One.\n\n“Two.\n\n“Three.” That was all.')).toEqual([
      '0 One. (later)',
      '0 Two. (later)',
      '0 Three.'
    ])
    expect(quoted('The note read: “Dear all,\n\nwe are closed.\n\nThe staff.” Nobody came.')).toEqual([
      '0 Dear all, (later)',
      '0 we are closed. (later)',
      '0 The staff.'
    ])
  })

  it('finds what is never closed, and what closes nothing', () => {
    expect(quoted('“We ran, said Ida. “Then it was quiet.” She smiled.')).toEqual([
      '0 We ran, said Ida.  (nowhere)',
      '0 Then it was quiet.'
    ])
    const [block] = read('The bridge is stronger now,” he said.').blocks
    expect(block && quotationsOf(block).strays).toHaveLength(1)
  })
})

describe('isQuoted', () => {
  it('is true inside quote marks only', () => {
    const [block] = read('The mayor said “we won” on Monday.').blocks
    if (!block) throw new Error('no block')
    const at = (words: string) => {
      const start = block.text.indexOf(words)
      return isQuoted({ block, start, end: start + words.length })
    }
    expect([at('mayor'), at('we won'), at('Monday')]).toEqual([false, true, false])
  })
})
