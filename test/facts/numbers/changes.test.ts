import { describe, expect, it } from 'vitest'
import { textOf } from '../../../src/draft/place.ts'
import {
  changes,
  comparisons,
  conversions,
  dividedWholes,
  equatedShares,
  multiples,
  toldShares
} from '../../../src/facts/numbers/index.ts'
import { read } from '../../../src/index.ts'

const told = (text: string) =>
  changes(read(text)).map(({ lemma, direction, from, to, by }) =>
    [lemma, direction, ...[from, to, by].map((each) => each?.value)].join(' ')
  )

describe('changes', () => {
  it('have their figures in either order, with a share beside', () => {
    expect(told('Unemployment rose to 5% from 7%. Sales fell from 3 million to 8 million.')).toEqual([
      'rise up 7 5 ',
      'fall down 3000000 8000000 '
    ])
    expect(told('Bookings jumped 25%, the line said on Monday, to 300 from 400.')).toEqual([
      'jump up 400 300 25'
    ])
  })

  it('are told by nouns and adverbs too, and against earlier figures', () => {
    expect(told('Police saw a drop in burglaries from 212 to 340.')).toEqual(['drop down 212 340 '])
    expect(told('Profit was $40 million, up from $52 million.')).toEqual(['up up 52000000 40000000 '])
    expect(told('Sales climbed to 4,100 in May, against 4,800 a year before.')).toEqual([
      'climb up 4800 4100 '
    ])
    expect(told('Sales climbed to 4,100, against a forecast of 4,800.')).toEqual(['climb up  4100 '])
  })

  it('share the unit and the magnitude that only one figure has', () => {
    const [change] = changes(read('The wait grew from 14 weeks to 16, and the fund from $5 to $7 million.'))
    expect(change?.to?.unit?.name).toBe('week')
    expect(told('The fund grew from $5 to $7 million.')).toEqual(['grow up 5000000 7000000 '])
  })

  it('leave alone the figures of another verb', () => {
    expect(told('The rise in fares took riders from 12 million to 10 million.')).toEqual([])
    expect(told('The White House lowered its tax-hike plan from $16 to $14.')).toEqual(['lower down 16 14 '])
  })
})

describe('conversions', () => {
  const pairs = (text: string) => conversions(read(text)).map(({ of, to }) => `${textOf(of)} = ${textOf(to)}`)

  it('stand in brackets or after `or`, also with several numbers', () => {
    expect(
      pairs('It is 10 miles (16 km) off, 40 feet, or 12 metres, long and blew 60 knots (69 mph; 111 km/h).')
    ).toEqual(['10 miles = 16 km', '60 knots = 69 mph', '60 knots = 111 km/h', '40 feet = 12 metres'])
    expect(pairs('Each cell is 8 by 10 feet (2.4 by 3 metres), an inch (2.5 cm) from the next.')).toEqual([
      '8 by 10 feet = 2.4 by 3 metres',
      'an inch = 2.5 cm'
    ])
  })

  it('are no remarks in brackets', () => {
    expect(pairs('The 30-foot mast (55 feet with its keel) fell 5 km (25 minutes) away.')).toEqual([])
  })
})

describe('shares', () => {
  const shares = (text: string) =>
    toldShares(read(text)).map(({ part, whole, share }) => [part.value, whole.value, share.value])

  it('stand with their part and their whole, in any order', () => {
    expect(shares('Of the 40 wells that were tested, 12, or 30 percent, failed.')).toEqual([[12, 40, 30]])
    expect(shares('Turnout was 18,000 out of 45,000 voters, or 40%.')).toEqual([[18_000, 45_000, 40]])
    expect(shares('It pays 15% on the fee of £4 million, or £600,000.')).toEqual([[600_000, 4_000_000, 15]])
    expect(shares('They sold 12 of the 40 paintings, 45 percent of them to museums.')).toEqual([])
  })

  it('may be told twice, compared, or share out one whole', () => {
    expect(equatedShares(read('Two-thirds of the houses, or 67%, are dry.'))).toHaveLength(1)
    expect(comparisons(read('They found 36 nests, 50% more than the 24 of last year.'))).toMatchObject([
      { from: { value: 24 }, to: { value: 36 }, by: { value: 50 }, direction: 'up' }
    ])
    expect(multiples(read('They found 60 nests, three times the 20 of last year.'))).toMatchObject([
      { factor: 3 }
    ])
    const will = 'The will leaves 45% of it to Ida, 35% to Jon and 20% to a sanctuary.'
    expect(dividedWholes(read(will))).toHaveLength(1)
    expect(dividedWholes(read('Turnout was 61% in Kerry, 58% in Clare and 66% in Leitrim.'))).toEqual([])
  })
})
