import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/draft/place.ts'
import { periods, relativeDates } from '../../src/facts/dates/index.ts'
import { read } from '../../src/index.ts'

describe('relativeDates', () => {
  it.each([
    ['It rained yesterday in Leeds.', 'yesterday', 'day', -1, 'draft date'],
    ['Tomorrow the court sits.', 'Tomorrow', 'day', 1, 'draft date'],
    ['She left last week for Oslo.', 'last week', 'week', -1, 'draft date'],
    ['It opens next month.', 'next month', 'month', 1, 'draft date'],
    ['Prices fell last winter.', 'last winter', 'season', -1, 'draft date'],
    ['She was hired two years ago.', 'two years ago', 'year', -2, 'draft date'],
    ['He died three days later.', 'three days later', 'day', 3, 'date before'],
    ['A week earlier, it had shut.', 'A week earlier', 'week', -1, 'date before'],
    ['The following day it reopened.', 'The following day', 'day', 1, 'date before']
  ])('%s', (text, words, unit, count, needs) => {
    const [found] = relativeDates(read(text))
    expect(found && textOf(found)).toBe(words)
    expect(found).toMatchObject({ unit, count, needs })
  })

  it('takes a weekday without a date, and leaves its week to the tense', () => {
    const [plain, next] = relativeDates(read('The court ruled on Monday and sits again next Friday.'))
    expect(plain && textOf(plain)).toBe('Monday')
    expect(plain).toMatchObject({ weekday: 0, count: undefined })
    expect(next && textOf(next)).toBe('next Friday')
    expect(next).toMatchObject({ weekday: 4, count: 1 })
  })

  it.each([
    'It rained in the last week of May.',
    'She spoke on Monday, March 2, 2026.',
    'She won on Super Tuesday.',
    'USA TODAY has the story.',
    'He ran for three days in the heat.'
  ])('%s', (text) => {
    expect(relativeDates(read(text))).toEqual([])
  })

  it('does not look into code', () => {
    expect(relativeDates(read('Type `last week` there.', { kind: 'markdown' }))).toEqual([])
  })
})

describe('periods', () => {
  it.each([
    ['It opened in spring 2021.', 'spring 2021', 'season', 2021, 2021, undefined],
    ['It shut in the winter of 2019-20.', 'winter of 2019-20', 'season', 2019, 2020, undefined],
    ['It shut in winter 1999-00.', 'winter 1999-00', 'season', 1999, 2000, undefined],
    ['In the 1990s it grew.', '1990s', 'decade', 1990, 1999, undefined],
    ['In the ’90s it grew.', '’90s', 'decade', 90, 99, 'century'],
    ['Sales fell in fiscal 2025.', 'fiscal 2025', 'fiscal', 2025, 2025, undefined],
    ['Sales fell in the financial year 2024-25.', 'financial year 2024-25', 'fiscal', 2024, 2025, undefined],
    ['Sales fell in FY25.', 'FY25', 'fiscal', 25, 25, 'century'],
    ['Sales fell in Q3 2024.', 'Q3 2024', 'quarter', 2024, 2024, undefined],
    ['Sales fell in the third quarter of 2024.', 'third quarter of 2024', 'quarter', 2024, 2024, undefined],
    ['Sales fell in Q3.', 'Q3', 'quarter', undefined, undefined, 'year']
  ])('%s', (text, words, kind, from, to, needs) => {
    const [found] = periods(read(text))
    expect(found && textOf(found)).toBe(words)
    expect(found).toMatchObject({ kind, from, to, needs })
  })

  it('names the season and the quarter', () => {
    const found = periods(read('It opened in Spring 2021 and grew in the third quarter of 2024.'))
    expect(found.map(({ name }) => name)).toEqual(['spring', 'Q3'])
  })

  it.each(['They won the third quarter.', 'She is in her 90s.', 'Leaves fall, 2021 or not.'])(
    '%s',
    (text) => {
      expect(periods(read(text))).toEqual([])
    }
  )
})
