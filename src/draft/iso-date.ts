import type { CalendarDate } from './draft.ts'

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The number of days in a month of the Gregorian calendar; months start at 1. */
export function lengthOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : (daysInMonth[month - 1] ?? 0)
}

/** A day written `YYYY-MM-DD`, also before a time (`2025-02-05T10:00:00Z`); `undefined` where it is no day. */
export function parseIsoDate(value: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(value.trim())
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return day >= 1 && day <= lengthOfMonth(year, month) ? { year, month, day } : undefined
}
