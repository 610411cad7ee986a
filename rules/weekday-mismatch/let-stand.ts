/** Weekdays that need not fall on their date: days with a name, and rows of days. */
import type { Part } from '../../src/facts/dates/index.ts'

// Feasts, strikes, massacres, sales and one football club that carry a weekday in their name.
const namedDay =
  /(?:^|[^\p{L}])(?:good|black|bloody|super|cyber|ash|maundy|holy|palm|easter|whit|shrove|fat|spy|giving|low|mothering|ruby|manic|casual|throwback|plough|rose|stir-up|small business|orange|blue|green|red|brown|terrible|sheffield|mad|sweet|wet|shrovetide|trinity|passion|gaudy|remembrance|advent|victory|mail on|record store) $/iu

/** `Good Friday`, `Bloody Sunday`, `Sheffield Wednesday`. */
export function isNamedDay({ block, start }: Part): boolean {
  return namedDay.test(block.text.slice(Math.max(0, start - 24), start))
}

const weekday = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?\\.?'
const severalBefore = new RegExp(`${weekday}(?:,? (?:and|or|to|through|until|till)|,|/|\\s?[-–—&])\\s?$`, 'i')

/** `Saturday and Sunday, March 1 and 2`: which day goes with which date is not for a rule to say. */
export function isOneOfSeveral({ block, start }: Part): boolean {
  return severalBefore.test(block.text.slice(Math.max(0, start - 24), start))
}
