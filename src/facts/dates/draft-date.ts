/** The draft's own date: what the run, the front matter, the page's head or a dateline says. Never the machine's clock. */
import type { CalendarDate } from '../../draft/draft.ts'
import { isRealDay } from '../calendar.ts'
import { fact } from '../fact.ts'
import { looksLikeYear } from './around.ts'
import { datesOf, metaDates } from './index.ts'
import type { DateMention } from './mention.ts'

/** The day that a draft is dated, or `undefined` where nothing says. */
export const draftDate = fact((draft): CalendarDate | undefined => {
  if (draft.date) return draft.date
  const fields = metaDates(draft)
  const published = fields.filter(({ word = '' }) => !/modif|updat|lastmod/i.test(word))
  for (const mention of [...published, ...fields]) {
    const date = calendarDateOf(mention)
    if (date) return date
  }
  for (const block of draft.blocks) {
    const mention = datesOf(block).find((date) => calendarDateOf(date))
    if (mention && (block.kind === 'dateline' || opensParagraph(mention))) return calendarDateOf(mention)
    if (block.paragraph > 1) return undefined
  }
  return undefined
})

/** The day that a mention names in full; `undefined` where a part is missing, open or impossible. */
function calendarDateOf(mention: DateMention): CalendarDate | undefined {
  const found = calendarDatesOf(mention)
  return found.length === 1 ? found[0] : undefined
}

/** The days that a mention may name: none, one, or both readings of `03/04/2026` where the draft's language leaves it open. */
export function calendarDatesOf(mention: DateMention): readonly CalendarDate[] {
  const { day, month, year, form, dayFirst, era, block } = mention
  if (!day || !month || !year || (era !== undefined && era !== 'AD') || !looksLikeYear({ text: year.text }))
    return []
  const asWritten = { year: year.value, month: month.value, day: day.value }
  const turned = { year: year.value, month: day.value, day: month.value }
  const open = form === 'slashed' && dayFirst === undefined && day.value !== month.value
  const { language } = block.draft
  const found = !open
    ? [asWritten]
    : !language
      ? [asWritten, turned]
      : /^en-(?:US|PH)/i.test(language)
        ? [turned]
        : [asWritten]
  return found.filter(isRealDay)
}

/** `LONDON, Feb. 5, 2025 —` and `WASHINGTON (Feb. 5, 2025) –`: a place in capitals, a date, a dash. */
function opensParagraph({ block, start, end }: DateMention): boolean {
  const before = block.text.slice(0, start)
  const after = block.text.slice(end, end + 40)
  return start < 60 && /^\p{Lu}{3}[^.!?]*$/u.test(before) && /^\)?[^.!?]{0,20}?\s?[–—-]/u.test(after)
}
