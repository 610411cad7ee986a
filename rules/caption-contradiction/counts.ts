/** A count and the names that follow it: `Two men, from left: Seán Daly, Piotr Nowak and Ade Bello`. */
import type { Caption } from '../../src/facts/captions.ts'
import { type Conflict, spanInCaption } from './conflict.ts'

const numbers = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
const people =
  'men|women|people|boys|girls|children|kids|brothers|sisters|friends|sons|daughters|judges|nurses|doctors|astronauts|finalists|pupils|students|members|colleagues|cousins|guests|stars|heroes|champions|cadets|scouts|bishops|priests|nuns|monks|athletes|chefs|graduates|pilots|residents|officials|justices|senators|MPs|candidates|twins|youths|teens|recruits|apprentices|siblings|crew|[\\p{L}-]+(?:ers|ors|ists|men|women|ians|ants|ents|ees|mates|ates|eers|smen|wives|parents)'
const order =
  '(?:pictured |seen |standing |seated )?(?:\\(?(?:from )?(?:the )?(?:left(?: to right)?|l(?:eft)?[- ]?(?:to|-)[- ]?r(?:ight)?|front to back)\\)?)'
const counted = new RegExp(
  `(?<!\\b(?:at least|more than|about|some|over|nearly|almost|other|last|first|the other|up to)\\s)\\b(${numbers.join('|')}|\\d{1,2})\\s+(?:of\\s+(?:the|its|their|his|her)\\s+)?(?:[\\p{L}’'-]+\\s+){0,4}?(?:${people})(?:\\s+of\\s+(?:the\\s+)?[\\p{L}]+)?(?=\\s*(?:,\\s*${order}\\s*[:,]?|\\(?${order}[:,]|:|\\s[–—-]|,)\\s*(?=\\p{Lu}|[\\p{Ll}]+ \\p{Lu}))`,
  'iu'
)

/** `Five of the miners, including Ivo Kral`: not all are named. */
const inPart = /^[\s,(–—-]*(?:including|among|such as|led by|with|like|e\.g)/iu

/** A count that its own list of names rules out. */
export function countOfNames(caption: Caption): Conflict | undefined {
  const { text } = caption
  const match = counted.exec(text)
  if (!match?.[1] || /\b(?:couples|pairs|families|teams|generations|sets|groups)\b/iu.test(match[0]))
    return undefined
  const number = numbers.indexOf(match[1].toLowerCase()) + 2
  const count = number > 1 ? number : Number(match[1])
  const after = match.index + match[0].length
  if (inPart.test(text.slice(after, after + 24))) return undefined
  const list = namesIn(text.slice(after))
  if (!list || list.least < 2 || (count >= list.least && count <= list.most)) return undefined
  const named =
    list.least === list.most
      ? `names ${inWords(list.least)}`
      : `names at ${count < list.least ? 'least' : 'most'} ${inWords(count < list.least ? list.least : list.most)}`
  return {
    at: spanInCaption(caption, match.index, match[0].length),
    other: spanInCaption(caption, after + list.start, list.end - list.start),
    reason: `The caption counts \`${match[0]}\` but ${named}; check the count and the names`,
    note: `The names that follow the count: ${list.names.map((name) => `\`${name}\``).join(', ')}.`
  }
}

function inWords(count: number): string {
  return numbers[count - 2] ?? String(count)
}

/** The names of a list: how many at least and at most, and where the list stands in the text. */
interface Names {
  readonly least: number
  readonly most: number
  readonly names: readonly string[]
  readonly start: number
  readonly end: number
}

const opening = new RegExp(`^[\\s,:(–—-]*(?:${order}[\\s,:)]*)?`, 'iu')

function namesIn(text: string): Names | undefined {
  const start = opening.exec(text)?.[0].length ?? 0
  const rest = text.slice(start)
  const stop = /\s[–—-]\s|\p{Ll}{3}[.!?](?:\s|$)|\)(?=[^)]*$)/u.exec(rest)
  const list = stop ? rest.slice(0, stop.index + (/^\p{Ll}/u.test(stop[0]) ? 3 : 0)) : rest
  const found = list.includes(';') ? groupsOf(list) : itemsOf(list)
  return found ? { ...found, start: start, end: start + found.end } : undefined
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
  let [least, most, end, ended] = [0, 0, 0, false]
  const items = [
    ...list.matchAll(/(?:^|,\s*(?:and\s+|&\s*)?|\s+and\s+|\s+&\s+)((?:(?!,|\s+and\s|\s+&\s).)+)/gu)
  ]
  for (const [index, match] of items.entries()) {
    const item = (match[1] ?? '').trim()
    const joined = /and|&/u.test(match[0].slice(0, match[0].length - (match[1] ?? '').length))
    const next = items[index + 1]
    if (aside.test(item)) continue
    const isCouple =
      single.test(item) &&
      next !== undefined &&
      /^\s+(?:and|&)/u.test(next[0]) &&
      person.test((next[1] ?? '').trim())
    if (isCouple || (person.test(item) && !placeName.test(item))) {
      if (!ended) least++
      most++
      names.push(item)
      end = (match.index ?? 0) + match[0].length
    } else if (single.test(item) || placeName.test(item)) {
      most++
    } else {
      // `carry the trophy into Kilkee`, `with the spades`: the list has ended; a role between commas has not.
      if (joined || ended || next === undefined || !isRole(item)) break
      continue
    }
    // The item after `and` is the last one; a name after it may be somebody else.
    if (joined && !isCouple) ended = true
  }
  return names.length === 0 ? undefined : { least, most, names, end }
}

/** `chairman of the Gort branch`, `the club’s president`; not `carry the trophy`. */
function isRole(item: string): boolean {
  return /^(?:an?|the|his|her|its|their|chair\p{L}*|president|captain|secretary|manager|director|head|founder|owner|deputy|chief|treasurer|coach|vice|principal|editor|former|senior|\p{L}+(?:er|or|ist|man|woman))\b/u.test(
    item
  )
}
