import {
  type ClockTime,
  clockTimes,
  type DateMention,
  dates,
  isOldStyle,
  metaDates
} from '../../src/facts/dates/index.ts'
import type { Finding } from '../../src/report.ts'
import { rule } from '../../src/rule.ts'
import { fits, inOrder, lastDay, noteFor, ownYear, reasonFor } from './days.ts'
import { isDuration, isFileNumber, isTalkedAbout } from './let-stand.ts'

/**
 * A day, a month or a clock time that does not exist: `April 31`, `2025-13-04`, `13:30 p.m.`. Quiet on scores, verses and
 * durations, on dates of other calendars, and where the draft speaks of the impossible date itself.
 */
export default rule({ id: 'impossible-date', level: 'error' }, (draft, report) => {
  for (const mention of [...metaDates(draft), ...dates(draft)]) {
    const finding = wrongDay(mention)
    if (finding && !isOldStyle(mention) && !isFileNumber(mention) && !isTalkedAbout(mention)) report(finding)
  }
  for (const time of clockTimes(draft)) {
    const finding = wrongTime(time)
    if (finding && !isTalkedAbout(time)) report(finding)
  }
})

/** What is wrong with a day, in the order of a calendar: its month, then its day, then the leap year. */
function wrongDay(mention: DateMention): Finding | undefined {
  const { day, month, year, form } = mention
  if (!day || !month) return undefined
  const known = year ? (/^(?:1\d|20)\d\d$/.test(year.text) ? year.value : undefined) : ownYear(mention)
  if (known === undefined && (form !== 'words' || day.value === 0)) return undefined
  const turned = form !== 'words' && fits(month.value, day.value, known)
  if (fits(day.value, month.value, known)) return undefined
  if (turned && form !== 'iso') return undefined
  const expected =
    form === 'iso' && turned ? [inOrder(mention, month.text, day.text)] : lastDay(mention, known)
  const reason = reasonFor(mention, known)
  return {
    at: mention,
    reason: `${reason}${expected[0] ? `, expected \`${expected[0]}\`` : ''}`,
    expected,
    note: noteFor(mention, known)
  }
}

/** `13:30 p.m.`, `25:10`, `13:75`. */
function wrongTime(time: ClockTime): Finding | undefined {
  const { hour, minute, pm, block, start, end } = time
  const words = block.text.slice(start, end)
  const minutes = minute?.value ?? 0
  if (pm !== undefined) {
    if (minutes > 59)
      return { at: time, reason: `Unexpected \`${words}\`: an hour has 60 minutes`, note: clockNote }
    if (hour.value === 0 && pm) {
      const noon = `12${words.slice(hour.text.length)}`
      const reason = `Unexpected \`${words}\`: \`${half(time)}\` goes with hours from 1 to 12, expected \`${noon}\``
      return { at: time, reason, expected: [noon], note: clockNote }
    }
    if (hour.value <= 12) return undefined
    const twelve = String(hour.value - 12)
    const expected =
      hour.value > 23
        ? []
        : pm
          ? [`${twelve}${words.slice(hour.text.length)}`, ...withoutHalf(time)]
          : withoutHalf(time)
    const wanted = expected[0] ? `, expected \`${expected[0]}\`` : ''
    return {
      at: time,
      reason: `Unexpected \`${words}\`: \`${half(time)}\` goes with hours up to 12${wanted}`,
      expected,
      note: clockNote
    }
  }
  if (hour.value < 24 && minutes < 60) return undefined
  if ((hour.value === 24 && minutes === 0) || isDuration(time)) return undefined
  const wrong = hour.value > 23 ? 'a day has 24 hours' : 'an hour has 60 minutes'
  return { at: time, reason: `Unexpected \`${words}\`: ${wrong}`, note: clockNote }
}

const clockNote = 'The figures stand where a time of day stands.'

function half({ pm, block, start, end }: ClockTime): string {
  return /[ap]\.? ?m\.?$/i.exec(block.text.slice(start, end))?.[0] ?? (pm ? 'p.m.' : 'a.m.')
}

function withoutHalf({ hour, minute }: ClockTime): string[] {
  return minute ? [`${hour.text}:${minute.text}`] : [`${hour.text}:00`]
}
