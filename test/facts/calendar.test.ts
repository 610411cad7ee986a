import { describe, expect, it } from 'vitest'
import {
  addDays,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  isRealDay,
  weekdayOf
} from '../../src/facts/calendar.ts'

describe('weekdayOf', () => {
  it.each([
    [{ year: 1969, month: 7, day: 20 }, 6],
    [{ year: 2000, month: 1, day: 1 }, 5],
    [{ year: 2000, month: 2, day: 29 }, 1],
    [{ year: 2025, month: 2, day: 5 }, 2],
    [{ year: 1900, month: 3, day: 1 }, 3],
    [{ year: 2100, month: 2, day: 28 }, 6]
  ])('%o falls on %i', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday)
  })
})

describe('day numbers', () => {
  it('count from the epoch that astronomers use', () => {
    expect(dayNumber({ year: 2000, month: 1, day: 1 })).toBe(2451545)
  })

  it('lead back to the date they came from, for 400 years', () => {
    const first = dayNumber({ year: 1799, month: 12, day: 25 })
    for (let number = first; number < first + 146_097; number += 13) {
      const date = dateOfDayNumber(number)
      expect(isRealDay(date)).toBe(true)
      expect(dayNumber(date)).toBe(number)
    }
  })

  it('step over the ends of months and years', () => {
    expect(addDays({ year: 2024, month: 2, day: 28 }, 2)).toEqual({ year: 2024, month: 3, day: 1 })
    expect(addDays({ year: 2025, month: 1, day: 1 }, -1)).toEqual({ year: 2024, month: 12, day: 31 })
    expect(daysBetween({ year: 2023, month: 12, day: 31 }, { year: 2024, month: 12, day: 31 })).toBe(366)
  })
})

describe('isRealDay', () => {
  it('knows the lengths of months and the leap years', () => {
    expect(isRealDay({ year: 2024, month: 2, day: 29 })).toBe(true)
    expect(isRealDay({ year: 1900, month: 2, day: 29 })).toBe(false)
    expect(isRealDay({ year: 2025, month: 4, day: 31 })).toBe(false)
    expect(isRealDay({ year: 2025, month: 13, day: 1 })).toBe(false)
    expect(isRealDay({ year: 2025, month: 1, day: 0 })).toBe(false)
  })
})
