import { expect, it } from 'vitest'
import { type Config, lint } from '../../src/index.ts'

function found(text: string, stylebook: Config['stylebook']): string[] {
  const config: Config = { preset: 'style', ...(stylebook === undefined ? {} : { stylebook }) }
  return lint(text, { config })
    .filter(({ ruleId }) => ruleId === 'term-variant')
    .map(({ line, column, reason, expected, note }) =>
      [`${line}:${column} ${reason}`, ...(expected ?? []), ...(note ? [note] : [])].join(' | ')
    )
}

const advisers = 'Nine advisers left in May. The adviser who stayed is an advisor of the old school.'

it('takes the stylebook’s word over the draft’s majority, and says so', () => {
  expect(
    found(advisers, { terms: [{ use: 'advisor', not: 'adviser', because: 'As on the masthead.' }] })
  ).toEqual([
    '1:6 Unexpected `advisers`, expected `advisors`, says the stylebook; it stands in 1 more place | advisors | ' +
      'The stylebook on `adviser`: As on the masthead.'
  ])
  expect(found(advisers, undefined)).toHaveLength(1)
})

it('has nothing to suggest where the stylebook has no word for it', () => {
  expect(
    found('The row is over. Illegals, the leaflet says, are to go.', { terms: [{ not: 'illegals' }] })
  ).toEqual(['1:18 Unexpected `Illegals`, says the stylebook'])
})

it('leaves quotations and longer terms to themselves', () => {
  const text =
    'The migrant worker was paid in May. “A migrant is a guest,” said the reeve. She was born here.'
  expect(found(text, { terms: [{ use: 'migrant worker', not: 'migrant' }] })).toEqual([])
})

it('lets stand what the stylebook has settled as the name of a place', () => {
  const text = 'Trains to Kyiv ran late. The mayor of Kyiv sent buses. In Kiev itself it snowed.'
  expect(found(text, { places: [{ name: 'Kyiv', variants: ['Kiev'] }] })).toEqual([])
})
