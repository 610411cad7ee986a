/** Letters of initials swapped, changed and dropped, where they stand beside their name. */
import type { Random } from '../random.ts'
import { type Planted, replace, type Slip } from './slip.ts'

// `the World Health Organization (WHO)`: each main word of the name in capitals, the initials in brackets.
const introduced =
  /(?<!\p{Lu}[\p{L}.’']*[ -]|[,/(])((?:\p{Lu}\p{Ll}+(?:[ -](?:of|and|for|the|on|in) (?:the )?| & |[ -])){2,7}\p{Lu}\p{Ll}+) \((\p{Lu}{3,6})\)/gu

interface Introduced {
  readonly letters: string
  readonly start: number
}

/** The initials in a text that are those of the name before them, letter for letter. */
function introducedIn(text: string): Introduced[] {
  return [...text.matchAll(introduced)].flatMap(({ 0: whole, 1: name = '', 2: letters = '', index }) => {
    const initials = (name.match(/(?<![\p{L}-])\p{Lu}/gu) ?? []).join('')
    return initials === letters ? [{ letters, start: index + whole.length - letters.length - 1 }] : []
  })
}

/** A slip in one of the initials; `undefined` where the new letters could be right. */
function acronymSlip(name: string, change: (letters: string, random: Random) => string | undefined): Slip {
  return {
    rule: 'acronym-mismatch',
    name,
    plant: ({ text }, random): Planted | undefined => {
      const place = random.pick(introducedIn(text))
      const broken = place && change(place.letters, random)
      if (!place || !broken || broken === place.letters) return undefined
      return replace(text, place.start, place.start + place.letters.length, broken)
    }
  }
}

function swap(letters: string, random: Random): string {
  const at = random.below(letters.length - 1)
  return `${letters.slice(0, at)}${letters[at + 1]}${letters[at]}${letters.slice(at + 2)}`
}

function change(letters: string, random: Random): string {
  const at = random.below(letters.length)
  const letter = 'ABCDEFGHIJKLMNOPRSTUVW'[random.below(22)]
  return `${letters.slice(0, at)}${letter}${letters.slice(at + 1)}`
}

/** Drops a letter from inside: initials often leave out the first word of a name or its last. */
function drop(letters: string, random: Random): string | undefined {
  if (letters.length < 4) return undefined
  const at = 1 + random.below(letters.length - 2)
  return letters.slice(0, at) + letters.slice(at + 1)
}

export const acronymSlips: readonly Slip[] = [
  acronymSlip('two letters of initials swapped', swap),
  acronymSlip('a letter of initials changed', change),
  acronymSlip('a letter dropped from inside of initials', drop)
]
