/** Lists of people in a caption: `from left, Ann Hill, Mayor Beth Moss and their driver`. How many they name, at least and at most. */
import { isAbbreviation } from './sentences.ts'

/** How captions say in which order they name; a part of a regular expression. */
export const order =
  '(?:pictured |seen |standing |seated )?(?:\\(?(?:from )?(?:the )?(?:left(?: to right)?|l(?:eft)?[- ]?(?:to|-)[- ]?r(?:ight)?|front to back|clockwise(?: from [\\p{L} ]{3,16})?)\\)?)'

/** The names of a list: how many at least and at most, and where the list stands in the text. */
export interface Names {
  readonly least: number
  readonly most: number
  readonly names: readonly string[]
  readonly start: number
  readonly end: number
}

const opening = new RegExp(`^[\\s,:(–—-]*(?:${order}[\\s,:)]*)?`, 'iu')

/** Reads the list that a text begins with; `undefined` where it names nobody. */
export function namesIn(text: string): Names | undefined {
  const start = opening.exec(text)?.[0].length ?? 0
  const rest = text.slice(start)
  const list = rest.slice(0, endOf(rest))
  const found = list.includes(';') ? groupsOf(list) : itemsOf(list)
  return found ? { ...found, start: start, end: start + found.end } : undefined
}

const listEnd = /\s[–—-]\s|[.!?](?=\s|$)|\)(?=[^)]*$)/gu

/** Where a list ends: not at the stop of `Gov. Ann Hill` or `E. Moss`. */
function endOf(text: string): number {
  for (const { 0: mark, index } of text.matchAll(listEnd)) {
    const isLast = index + mark.length === text.length
    if (mark !== '.' || isLast || !isAbbreviation(text, index)) return index
  }
  return text.length
}

type Found = Omit<Names, 'start'>

/** `Aoife Burke, Loughrea; Tom Fahy, chairman; and Conor Hynes`: each part between semicolons is somebody. */
function groupsOf(list: string): Found {
  const groups = list.split(';').map((group) => group.replace(/^\s*and\s+/u, '').trim())
  const names = groups.map((group) => group.split(',')[0] ?? '')
  const most = groups.reduce((sum, group) => sum + Math.max(1, itemsOf(group)?.most ?? 1), 0)
  return { least: groups.length, most, names, end: list.length }
}

const given = "\\p{Lu}(?:[\\p{L}’'-]+|\\.)"
const particle = '(?:de|da|di|del|van|von|der|den|bin|al|el|la|le|du|dos|ter|ibn|ap|ni|ní|nic|mac)'
const surname = `(?:${particle}\\s+){0,2}(?:${particle}-)?\\p{Lu}[\\p{L}’'-]+`
/** `Amy Hart`, `Mayor Ruth Adeyemi`, `captain Finn Dowd`. */
const person = new RegExp(
  `^(?:(?!${particle}\\b)\\p{Ll}[\\p{L}-]*\\s+){0,4}(?:${given}\\s+)+${surname}(?=$|\\s+(?:of|from|\\()|\\s*\\()`,
  'u'
)
const single = /^\p{Lu}[\p{L}’'-]+$/u
const placeName =
  /^(?:New|San|Los|South|North|West|East|Saint|St|Port|El|Fort|Great|Upper|Lower|Sri|Hong|United|Cape|Mount|Lake|County|Co|Newcastle|Santa|Las|Rio|Tel|Kuala|Buenos|Milton|Notre)\b/u
const aside =
  /^(?:\d{1,3}|(?:far |second |third |fourth )?(?:from )?(?:left|right|cent(?:er|re)|middle)|aged \d+|[A-Z]{1,3}\.?|(?:D|R|I)-.*|Jr\.?|Sr\.?)$/u

function itemsOf(list: string): Found | undefined {
  const names: string[] = []
  const firstNames: string[] = []
  let [least, most, end, ended] = [0, 0, 0, false]
  const items = [
    ...list.matchAll(/(?:^|,\s*(?:and\s+|&\s*)?|\s+and\s+|\s+&\s+)((?:(?!,|\s+and\s|\s+&\s).)+)/gu)
  ]
  for (const [index, match] of items.entries()) {
    const item = (match[1] ?? '').trim()
    const joined = /and|&/u.test(match[0].slice(0, match[0].length - (match[1] ?? '').length))
    const next = items[index + 1]
    if (aside.test(item) || /^(?:from|of|in|at|near|aged?)\s/u.test(item)) {
      if (joined) ended = true
      continue
    }
    if (unnamed.test(item)) {
      most += 1
      if (joined) ended = true
      continue
    }
    const isCouple =
      single.test(item) &&
      next !== undefined &&
      /^\s+(?:and|&)/u.test(next[0]) &&
      person.test((next[1] ?? '').trim())
    if (isCouple || (person.test(item) && !placeName.test(item))) {
      // `Ann, Beth and Cath Moss`: given names before a surname are people too.
      if (names.length === 0) {
        least += firstNames.length
        names.push(...firstNames)
      }
      if (!ended) least++
      most++
      names.push(item)
      end = (match.index ?? 0) + match[0].length
    } else if (single.test(item) || placeName.test(item)) {
      most++
      firstNames.push(item)
      if (names.length === 0) end = (match.index ?? 0) + match[0].length
      // `Ann Moss, Ned Penn and Sting`: what `and` joins is no town.
      if (joined && names.length > 0 && !ended) {
        least++
        names.push(item)
      }
      if (joined) ended = true
    } else {
      // `carry the trophy into Kilkee`, `with the spades`: the list has ended; a role between commas has not.
      if (joined || ended || next === undefined || !isRole(item)) break
      continue
    }
    // The item after `and` is the last one; a name after it may be somebody else.
    if (joined && !isCouple) ended = true
  }
  // `Two dogs, Rex, Fido and Spot`: where nobody has a surname, each word is a name.
  if (names.length === 0 && most > 1 && ended) return { least: most, most, names: firstNames, end }
  return names.length === 0 ? undefined : { least, most, names, end }
}

/** `their drummer`, `a friend`: somebody without a name. */
const unnamed = /^(?:his|her|their|its|an?|the|two|three)\s+(?:[\p{Ll}-]+\s+){0,3}[\p{Ll}-]+$/u

/** `chairman of the Gort branch`, `the club’s president`; not `carry the trophy`. */
function isRole(item: string): boolean {
  return /^(?:an?|the|his|her|its|their|chair\p{L}*|president|captain|secretary|manager|director|head|founder|owner|deputy|chief|treasurer|coach|vice|principal|editor|former|senior|\p{L}+(?:er|or|ist|man|woman))\b/u.test(
    item
  )
}
