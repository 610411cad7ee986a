import { describe, expect, it } from 'vitest'
import { lifeStories } from '../../src/facts/ages/index.ts'
import { agesOn, areApart, birthOf, daysOf } from '../../src/facts/ages/time.ts'
import { inWords, numberOf } from '../../src/facts/number-words.ts'
import { read } from '../../src/index.ts'

describe('numbers in words', () => {
  it('reads what it writes', () => {
    for (let value = 1; value < 100; value++) expect(numberOf(inWords(value))).toBe(value)
    expect(inWords(46)).toBe('forty-six')
    expect(numberOf('Forty-six')).toBe(46)
    expect(numberOf('46')).toBe(46)
    expect(numberOf('dozen')).toBeUndefined()
  })
})

describe('ages and birthdays', () => {
  const day = (year: number, month?: number, date?: number) =>
    daysOf({ year, ...(month ? { month } : {}), ...(date ? { day: date } : {}) })

  it('are exact to the day', () => {
    expect(agesOn(day(1980, 5, 4), day(2025, 5, 3))).toEqual([44])
    expect(agesOn(day(1980, 5, 4), day(2025, 5, 4))).toEqual([45])
    expect(agesOn(day(1980, 2, 29), day(2025, 2, 28))).toEqual([44])
    expect(agesOn(day(1980), day(2025, 3, 1)).sort()).toEqual([44, 45])
    expect(agesOn(day(1931), day(2012)).sort()).toEqual([80, 81])
  })

  it('leave the days on which somebody can have been born', () => {
    expect(birthOf(45, day(2025, 5, 4))).toEqual({
      first: day(1979, 5, 5).first,
      last: day(1980, 5, 4).last
    })
    expect(areApart(birthOf(45, day(2025, 5, 4)), day(1980))).toBe(false)
    expect(areApart(birthOf(46, day(2025, 5, 4)), day(1980))).toBe(true)
  })
})

describe('what a draft tells of ages', () => {
  const told = (text: string, date?: string) =>
    lifeStories(read(text, { date })).map(({ name, ages, births }) => [
      name,
      ages().map(({ years, now, date: when }) =>
        now ? years : `${years} in ${when?.year?.text ?? 'the past'}`
      ),
      births.length
    ])

  it('reads them beside a name, in figures and in words', () => {
    expect(
      told(
        'Jane Doe, 45, met the 39-year-old Ruth Abara, who has a nine-year-old dog. Milo Ruud (52) met Ana Prado, aged ten. Mr Ruud is a 52-year-old cook, and Prado is ten years old.'
      )
    ).toEqual([
      ['Jane Doe', [45], 0],
      ['Ruth Abara', [39], 0],
      ['Milo Ruud', [52, 52], 0],
      ['Ana Prado', [10, 10], 0]
    ])
  })

  it('reads births, deaths and ages of the past with their years', () => {
    expect(
      told(
        'Ethel Cray, who was born in 1950, kept bees. She was 22 when she got her first hive in 1972. In 1990, aged 40, she had 90. Cray died on 3 March 2020 at the age of 69.'
      )
    ).toEqual([['Ethel Cray', ['22 in 1972', '40 in 1990', '69 in 2020'], 1]])
  })

  it('leaves out what is nobody’s age, rounded, or of a time that is not known', () => {
    expect(
      told(
        'Jane Doe was 45 when she left. Her son, 12, is about 5 feet tall. Doe has 46 hives, a 90-year-old barn and nearly 40 goats, and at 31 she had none. She teaches children aged 9 to 14.'
      )
    ).toEqual([['Jane Doe', [], 0]])
  })

  it('takes a description for the one person who can be meant', () => {
    expect(told('Jane Doe, 45, won. The crowd cheered. The 54-year-old wept.')).toEqual([
      ['Jane Doe', [45, 54], 0]
    ])
    expect(told('Jane Doe, 45, beat Ruth Abara. The crowd cheered. The 54-year-old wept.')).toEqual([
      ['Jane Doe', [45], 0]
    ])
  })
})
