/** A count and the names that follow it: `Two men, from left: Seán Daly, Piotr Nowak and Ade Bello`. */
import type { Caption } from '../../src/facts/captions.ts'
import { namesIn, order } from '../../src/facts/name-lists.ts'
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
