/** Who stands where: `Mayor Ruth Adeyemi, left, and coach Paul Stern, left`. */
import type { Caption } from '../../src/facts/captions.ts'
import { type Conflict, spanInCaption } from './conflict.ts'

const position =
  '(?:also )?(?:(?:far|extreme|second|third|fourth|2nd|3rd|front|back|top|bottom|upper|lower)[ -])?(?:(?:from (?:the )?)?(?:left|right))|(?:(?:at|in the) )?(?:centre|center|middle)|(?:also )?(?:at|on the|on|to the) (?:left|right|far left|far right)|(?<=\\()[LRlr](?=\\))'
const placed = new RegExp(
  `((?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir)\\s+(?:\\p{Ll}+\\s+){0,2}\\p{Ll}+|\\p{Lu}[\\p{L}.’'-]*(?:\\s+(?:(?:de|da|di|van|von|der|bin|al|el|la|le)\\s+)*\\p{Lu}[\\p{L}.’'-]*)*)(?:,\\s*\\d{1,3})?\\s*(?:,|\\(|\\s(?:is|stands|sits)(?=\\s(?:at|on)\\s))\\s*(${position})(?=\\s*(?:[,.;)]|$|and\\b))`,
  'gu'
)
/** `Left: Tom Hill`, `at left is Tom Hill`, `on the left Tom Hill`. */
const placing =
  /(?:(?<=^|[.;,] )([Ll]eft|[Rr]ight|[Cc]ent(?:re|er)): |\b(?:[Aa]t|[Oo]n the) ((?:far )?(?:left|right))(?:,? (?:is|stands|sits))? )(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)+)/gu

/** Captions of several pictures or rows, where a side may come back. */
const several =
  /\b(?:clockwise|rows?|photos|pictures|images|panels?|combination|composite|collage|top|bottom|above|below|(?:first|second|other|left|right)[- ](?:photo|picture|image)|inset)\b/iu

interface Placed {
  readonly name: string
  readonly where: string
  readonly side: string
  readonly index: number
  readonly at: number
}

/** Two people in one place, or one person in two. */
export function sidesOfPeople(caption: Caption): Conflict | undefined {
  const { text } = caption
  if (several.test(text)) return undefined
  const people = [
    ...[...text.matchAll(placed)].map(placedOf),
    ...[...text.matchAll(placing)].map(placingOf)
  ].sort((a, b) => a.index - b.index)
  if (areRepeatedPairs(people)) return undefined
  for (const [index, later] of people.entries()) {
    for (const earlier of people.slice(0, index)) {
      const conflict = conflictOf(caption, earlier, later)
      if (conflict) return conflict
    }
  }
  return undefined
}

function placedOf(match: RegExpExecArray): Placed {
  const [whole, name = '', where = ''] = match
  const plain = where.toLowerCase().replace(/\b(?:also|at|in the|on the|to the|on|the|from) ?/gu, '')
  return {
    name,
    where,
    side: plain
      .replace('centre', 'center')
      .replace('middle', 'center')
      .replace(/^l$/u, 'left')
      .replace(/^r$/u, 'right')
      .trim(),
    index: match.index,
    at: match.index + whole.lastIndexOf(where)
  }
}

function placingOf(match: RegExpExecArray): Placed {
  const where = match[1] ?? match[2] ?? ''
  const at = match.index + match[0].indexOf(where)
  return {
    name: match[3] ?? '',
    where,
    side: where.toLowerCase().replace('centre', 'center'),
    index: match.index,
    at
  }
}

/** `A, left, with B, right, and C, left, with D, right`: two scenes. */
function areRepeatedPairs(people: readonly Placed[]): boolean {
  const counts = new Map<string, number>()
  for (const { side } of people) counts.set(side, (counts.get(side) ?? 0) + 1)
  return counts.size > 1 && [...counts.values()].every((count) => count > 1)
}

function conflictOf(caption: Caption, earlier: Placed, later: Placed): Conflict | undefined {
  const same = isSamePerson(earlier.name, later.name)
  const at = spanInCaption(caption, later.at, later.where.length)
  const other = spanInCaption(caption, earlier.at, earlier.where.length)
  if (!same && earlier.side === later.side) {
    return {
      at,
      other,
      reason: `The caption gives \`${shown(later)}\` to both \`${earlier.name}\` and \`${later.name}\`; check who is where`,
      note: 'Each place in a picture is given to one person.'
    }
  }
  if (same && hand(earlier.side) !== hand(later.side)) {
    return {
      at,
      other,
      reason: `The caption gives \`${later.name}\` both \`${shown(earlier)}\` and \`${shown(later)}\`; check who is where`,
      note: 'One person stands in one place of a picture.'
    }
  }
  return undefined
}

/** `left`, whether the caption has `left`, `at left` or `on the left`. */
function shown({ where }: Placed): string {
  return where.replace(/^(?:also )?(?:at|in the|on the|to the|on) /u, '')
}

function hand(side: string): string {
  return /left|right|center/u.exec(side)?.[0] ?? side
}

/** `Omar Said` and `Said`; not `Ann Moss` and `Carl Moss`. */
function isSamePerson(one: string, two: string): boolean {
  const [a, b] = [one.split(/\s+/u), two.split(/\s+/u)]
  if (a.at(-1) !== b.at(-1) || !/^\p{Lu}/u.test(a.at(-1) ?? '')) return one === two
  return a.length === 1 || b.length === 1 || a.at(-2) === b.at(-2)
}
