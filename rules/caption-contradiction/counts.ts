/** A count and the names that follow it: `Two men, from left: Seán Daly, Piotr Nowak and Ade Bello`. */
import type { Caption } from '../../src/facts/captions.ts'
import { type Conflict, spanInCaption } from './conflict.ts'

/** Words for so many people: they count what they stand for. */
const sets: Readonly<Record<string, number>> = {
  both: 2,
  duo: 2,
  pair: 2,
  twins: 2,
  trio: 3,
  threesome: 3,
  triplets: 3,
  quartet: 4,
  foursome: 4,
  quintet: 5,
  sextet: 6
}
const numbers = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
const people =
  'men|women|people|boys|girls|children|kids|brothers|sisters|friends|sons|daughters|judges|nurses|doctors|astronauts|finalists|pupils|students|members|colleagues|cousins|guests|stars|heroes|champions|cadets|scouts|bishops|priests|nuns|monks|athletes|chefs|graduates|pilots|residents|officials|justices|senators|MPs|candidates|twins|dogs|cats|horses|ponies|puppies|kittens|cubs|lambs|elephants|tigers|lions|pandas|penguins|youths|teens|recruits|apprentices|siblings|crew|[\\p{L}-]{2,}(?:ers|ors|ists|men|women|ians|ants|ents|ees|mates|ates|eers|smen|wives|parents)'
const order =
  '(?:pictured |seen |standing |seated )?(?:\\(?(?:from )?(?:the )?(?:left(?: to right)?|l(?:eft)?[- ]?(?:to|-)[- ]?r(?:ight)?|front to back|clockwise(?: from [\\p{L} ]{3,16})?)\\)?)'
/** Plurals that are counted beside a name without being named: `two goals, Ann Hill`. */
const things =
  'goals|points|runs|wickets|tries|years|days|weeks|months|hours|minutes|seconds|miles|kilometres|kilometers|metres|meters|feet|inches|pounds|dollars|euros|times|medals|titles|cups|trophies|awards|prizes|seats|games|matches|sets|laps|rounds|legs|votes|songs|books|films|pictures|photos|images'
const before =
  '(?<!\\b(?:at least|more than|about|some|over|nearly|almost|other|last|first|the other|up to|for|in)\\s)'
const number = `\\b(both|${numbers.join('|')}|\\d{1,2})\\s+(?:of\\s+(?:the|its|their|his|her)\\s+)?`
const modifiers = "(?:[\\p{L}’'-]+\\s+){0,4}?"
const ofWhom = '(?:\\s+of\\s+(?:the\\s+)?[\\p{L}]+)?'
/** What comes between the counted noun and a list that is marked: `two sisters at home in Leeds, from left:`. */
const marked = `(?=(?:\\s(?!and\\b)[\\p{L}’'-]+){0,8}\\s*(?:,\\s*${order}\\s*[:,]?|\\(?${order}[:,)]|:|\\s[–—-])\\s*(?=\\p{Lu}|[\\p{Ll}]+ \\p{Lu}))`
const unmarked = "(?=,?\\s+(?=\\p{Lu}[\\p{L}’'-]+ \\p{Lu}|\\p{Lu}[\\p{L}’'-]+,|[\\p{Ll}]+ \\p{Lu}))"
const counted = new RegExp(
  `${before}${number}${modifiers}(?:(?:${people})${ofWhom}${marked}|(?:${people})${ofWhom}${unmarked}|(?!(?:${things})\\b)[\\p{Ll}-]{3,}s${ofWhom}${marked})`,
  'iu'
)

const inSets = new RegExp(
  `\\b(${Object.keys(sets)
    .filter((word) => word !== 'both')
    .join(
      '|'
    )})(?:\\s+of\\s+(?:[\\p{L}-]+\\s+){0,2}?[\\p{L}-]+s)?(?=\\s*(?:,\\s*${order}\\s*[:,]?|\\(?${order}[:,]|:|\\s[–—-]|,)\\s*(?=\\p{Lu}))`,
  'iu'
)

/** `Five of the miners, including Ivo Kral`: not all are named. */
const inPart = /^[\s,(–—-]*(?:including|among|such as|led by|with|like|e\.g)/iu

/** A count that its own list of names rules out. */
export function countOfNames(caption: Caption): Conflict | undefined {
  return countBefore(caption) ?? countAfter(caption)
}

function countBefore(caption: Caption): Conflict | undefined {
  const { text } = caption
  const match = counted.exec(text) ?? inSets.exec(text)
  if (!match?.[1] || /\b(?:couples|pairs|families|teams|generations|sets|groups)\b/iu.test(match[0]))
    return undefined
  const word = match[1].toLowerCase()
  const count = sets[word] ?? (numbers.includes(word) ? numbers.indexOf(word) + 2 : Number(word))
  const gap = /^[^:,–—(]*/u.exec(text.slice(match.index + match[0].length))?.[0].length ?? 0
  const after = match.index + match[0].length + gap
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

const countedAfter = new RegExp(
  `(?<=[\\p{Ll}\\p{Lu}]), (?:the|all) ((${numbers.join('|')}) (?:[\\p{Ll}’'-]+ ){0,3}?(?:${people}))\\b`,
  'u'
)

/** `From left, Ann Hill, Beth Moss and Cath Penn, the two winners`. */
function countAfter(caption: Caption): Conflict | undefined {
  const { text } = caption
  const match = countedAfter.exec(text)
  const start = new RegExp(`^${order}[\\s,:]+`, 'iu').exec(text)?.[0].length ?? 0
  if (!match?.[1] || !match[2]) return undefined
  const list = namesIn(text.slice(start, match.index))
  const count = numbers.indexOf(match[2]) + 2
  if (!list || list.least < 2 || (count >= list.least && count <= list.most)) return undefined
  return {
    at: spanInCaption(caption, match.index + match[0].length - match[1].length, match[1].length),
    other: spanInCaption(caption, start + list.start, list.end - list.start),
    reason: `The caption counts \`${match[1]}\` but names ${inWords(list.least)}; check the count and the names`,
    note: `The names before the count: ${list.names.map((name) => `\`${name}\``).join(', ')}.`
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
