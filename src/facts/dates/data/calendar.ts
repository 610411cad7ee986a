/** What the calendar has names for. Each list says where it comes from. */
import { wordSet } from '../../../draft/word-set.ts'

/** Months and their abbreviations, as in the AP, Guardian and Reuters stylebooks; the number of the month. */
export const months: ReadonlyMap<string, number> = new Map([
  ...[
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec'
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const))
])

/** Months that are a plain word, a name or a verb too: they need a capital and a number beside them. */
export const doubtfulMonths = wordSet('may march mar august jan april june dec')

/** Weekdays and their abbreviations, as in the AP, Guardian and Reuters stylebooks; 0 is Monday. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...[
    'monday mon',
    'tuesday tues tue',
    'wednesday wed weds',
    'thursday thurs thur thu',
    'friday fri',
    'saturday sat',
    'sunday sun'
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index] as const))
])

/** Abbreviations of weekdays that are words too: they need a date beside them. */
export const doubtfulWeekdays = wordSet('sat sun wed mon fri thu')

/** The four seasons, and the feasts that a year is named with. */
export const seasons = wordSet(
  'spring summer autumn fall winter christmas easter ramadan diwali thanksgiving'
)

/** Eras and calendars that give a number its own meaning, before or after it. */
export const eras: ReadonlyMap<string, string> = new Map([
  ['bc', 'BC'],
  ['bce', 'BC'],
  ['ad', 'AD'],
  ['ce', 'AD'],
  ['ah', 'AH'],
  ['be', 'BE'],
  ['bp', 'BP'],
  ['am', 'AM'],
  ['minguo', 'Minguo'],
  ['heisei', 'Heisei'],
  ['reiwa', 'Reiwa'],
  ['showa', 'Showa'],
  ['juche', 'Juche'],
  ['shaka', 'Shaka'],
  ['anno', 'AD']
])
