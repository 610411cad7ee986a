import { describe, expect, it } from 'vitest'
import { textOf } from '../../../src/draft/place.ts'
import { changes, type NounPhrase, quantities, sourceOf } from '../../../src/facts/numbers/index.ts'
import { read } from '../../../src/index.ts'

const found = (text: string) => quantities(read(text))
const values = (text: string) =>
  found(text).map(({ value, high }) => (high === undefined ? value : [value, high]))
const noun = (phrase: NounPhrase | undefined) => phrase && [...phrase.modifiers, phrase.lemma].join(' ')

describe('values', () => {
  it('are read in figures and in words, magnitudes multiplied out', () => {
    expect(
      values('They sold 1,200 pies, 2.4bn nails, 1.2m pens, $5 million of paper and 12 lakh stamps.')
    ).toEqual([1200, 2.4e9, 1.2e6, 5e6, 1.2e6])
    expect(
      values(
        'Two and a half million bees, half a million ants, a dozen cats, two dozen dogs, nineteen hundred cows and three hundred and five pigs came.'
      )
    ).toEqual([2.5e6, 5e5, 12, 24, 1900, 305])
    expect(values('One hundred and five thousand people and forty-six cats left.')).toEqual([105_000, 46])
  })

  it('may be ranges', () => {
    expect(
      values('It is 5-7 miles, 5 to 7 million pounds, between 30 and 40 people, or five or six boats.')
    ).toEqual([
      [5, 7],
      [5e6, 7e6],
      [30, 40],
      [5, 6]
    ])
  })

  it('stand as written, from the sign to the unit or the counted noun', () => {
    const [quantity] = found('The firm paid at least US$5.25 million in fines.')
    expect(quantity && textOf(quantity)).toBe('US$5.25 million')
    expect(quantity && textOf(quantity.figure)).toBe('5.25 million')
    expect(quantity).toMatchObject({ decimals: 2, magnitude: 1e6, form: 'figures', unitText: 'US$' })
  })
})

it('keeps apart what is no quantity', () => {
  expect(
    found(
      'On February 5, 2025 at 5 p.m. Flight 225 left Gate 5. Boeing 747 jets, F-16s and COVID-19 are on page 9, No. 5 of 24/7. The 5th win, 3-2, came at 13:30; a 4-1 defeat followed. Jane, 45, is one of a kind. No one died. The council voted 5 to 4.'
    ).map((quantity) => textOf(quantity))
  ).toEqual([])
})

it('knows units by name, symbol, sign and hyphen', () => {
  expect(
    found(
      'It is 10km (6 miles) off, a 10-square-mile park at 30C or 86 degrees Fahrenheit with 12 per cent, 5%, two percentage points, Rs 500 crore, £3m and 60 mph.'
    ).map(({ unit }) => unit?.name)
  ).toEqual([
    'kilometre',
    'mile',
    'square mile',
    'degree Celsius',
    'degree Fahrenheit',
    'percent',
    'percent',
    'percentage point',
    'rupee',
    'pound sterling',
    'mile an hour'
  ])
  expect(found('He is 5 feet 11 inches tall and weighs 11st 7lb.').map(({ value }) => value)).toEqual([
    5 + 11 / 12,
    11.5
  ])
})

it('says what is counted, and the verb that goes with it', () => {
  const told = (text: string) =>
    found(text).map(({ counted, deed, subject }) => [
      noun(counted) ?? noun(subject),
      deed && `${deed.lemma} ${deed.role}`
    ])
  expect(told('Five people were killed.')).toEqual([['person', 'kill undergoes']])
  expect(told('The blaze killed six elderly women.')).toEqual([['elderly woman', 'kill undergoes']])
  expect(told('Five killed in crash')).toEqual([[undefined, 'kill undergoes']])
  expect(told('Six dead, 12 missing')).toEqual([
    [undefined, 'die undergoes'],
    [undefined, 'miss undergoes']
  ])
  expect(told('Ten men, including two soldiers, were hurt.')[0]).toEqual(['man', 'hurt undergoes'])
  expect(told('The crash left nine people injured.')).toEqual([['person', 'injure undergoes']])
  expect(told('Four men arrested in Leeds were charged.')).toEqual([['man', 'arrest undergoes']])
  expect(told('The death toll is six.')).toEqual([['death toll', undefined]])
  expect(told('It has a population of 600.')).toEqual([['population', undefined]])
})

it('says how sure a figure is, and who gives it', () => {
  const [first, second, third] = found(
    'Police said more than 300 men had left. If 40 people come, we need 5 buses.'
  )
  expect(first?.approximation?.way).toBe('over')
  const source = first && sourceOf(first)
  expect(source && textOf(source)).toBe('Police')
  expect(second?.isHypothetical && third?.isHypothetical).toBe(true)
  expect(found('Dozens of people left.')[0]?.approximation?.way).toBe('about')
  expect(found('He did not kill five people.')[0]?.isNegated).toBe(true)
  expect(found('“We saw five people,” she said.')[0]?.isQuoted).toBe(true)
  expect(found('Three more people died, and two of the men fled.').map(({ part }) => part)).toEqual([
    'other',
    'of'
  ])
})

it('reads changes', () => {
  const told = (text: string) =>
    changes(read(text)).map(({ lemma, direction, subject, from, to, by }) => [
      `${noun(subject)} ${lemma} ${direction}`,
      from?.value,
      to?.value,
      by?.value
    ])
  expect(told('Sales of cars rose 5% to $12 million from $11 million.')).toEqual([
    ['sale rise up', 11e6, 12e6, 5]
  ])
  expect(told('Unemployment fell from 5 to 3 percent.')).toEqual([
    ['unemployment fall down', 5, 3, undefined]
  ])
  expect(told('Its price dropped by a dollar from $3 to $8 million.')[0]?.slice(1, 3)).toEqual([3e6, 8e6])
  expect(told('Profit was £3m, up from £2m.')).toEqual([['undefined up up', 2e6, 3e6, undefined]])
  expect(told('A rise in rents from $900 to $950 was seen.')).toEqual([['rent rise up', 900, 950, undefined]])
  const [change] = changes(read('Unemployment fell from 5 to 3 percent.'))
  expect(change?.from?.unit?.name).toBe('percent')
})
