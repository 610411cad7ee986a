import { describe, expect, it } from 'vitest'
import type { Draft, WrittenFormat } from '../../../src/draft/draft.ts'
import { textOf } from '../../../src/draft/place.ts'
import { countedLists, enumerationsIn, lists } from '../../../src/facts/numbers/index.ts'
import { read } from '../../../src/index.ts'

function enumerations(draft: Draft) {
  return [...draft.blocks.flatMap(enumerationsIn), ...lists(draft)]
}

const bounds = (text: string, kind: WrittenFormat = 'text') =>
  enumerations(read(text, { kind })).map(({ form, least, most }) => [form, least, most])

describe('enumerations in a sentence', () => {
  it('follow a colon, dashes or a bracket', () => {
    expect(bounds('Three states signed: Finland, Latvia and Norway.')).toEqual([['sentence', 3, 3]])
    expect(bounds('Two courts – Oval Road and the Arboretum – were shut.')).toEqual([['sentence', 2, 2]])
    expect(bounds('Two courts (Oval Road and Kingsmead) were shut.')).toEqual([['sentence', 2, 2]])
    expect(bounds('There are two titles. They are Low Water and Glass County.')).toEqual([['next', 2, 2]])
  })

  it('have a least and a most where commas part more than items', () => {
    const [cities] = bounds('It has two shops: Paris, Texas, and Rome, Georgia.')
    expect(cities?.[1]).toBeLessThanOrEqual(2)
    expect(cities?.[2]).toBeGreaterThanOrEqual(2)
    expect(bounds('Held were: Ann Moss, 61, of Akron, a clerk; Tom Penn, 48; and Ida Roe, 39.')).toEqual([
      ['sentence', 3, 3]
    ])
    expect(bounds('It beat three sides: Trinidad and Tobago, Cuba, and Antigua and Barbuda.')).toEqual([
      ['sentence', 3, 5]
    ])
  })

  it('are none where a clause, a quotation of one thing or an aside follows', () => {
    expect(bounds('The club has two problems: nobody wants its striker, and the bank knows it.')).toEqual([])
    expect(bounds('He won 11 contests — dealing losses to the mayor in Leeds and in York.')).toEqual([])
    expect(bounds('It is in five parts: The first two look at wages and rents.')).toEqual([])
  })
})

it('reads lists without the lists inside them', () => {
  expect(
    bounds('Three fixes:\n\n- Lights\n  - by day\n  - by night\n- A limit\n- A crossing\n', 'markdown')
  ).toEqual([['list', 3, 3]])
  expect(
    bounds('<p>Two fixes:</p><ul><li><p>Lights</p><p>By day.</p></li><li>A limit</li></ul>', 'html')
  ).toEqual([['list', 2, 2]])
  expect(bounds('# Two walks\n\n## 1. Hope\n\nEasy.\n\n## 2. Settle\n\nHard.\n', 'markdown')).toEqual([
    ['headings', 2, 2]
  ])
})

it('finds the count that leads to a list', () => {
  const counts = (text: string) =>
    countedLists(read(text)).map(({ count, list }) => [textOf(count), list.least])
  expect(counts('Envoys of three countries signed the pact on ice: Finland and Latvia.')).toEqual([
    ['three', 2]
  ])
  expect(counts('She leaves three daughters, Nuala and Deirdre, and a son, Eamon.')).toEqual([['three', 2]])
  expect(counts('The trio of ministers – Farida Osei and Kwame Boadu – resigned.')).toEqual([['trio', 2]])
  expect(counts('Two of three sciences are taught: physics, chemistry and biology.')).toEqual([])
  expect(counts('Three people died in the towns: Leeds and York.')).toEqual([])
})
