/** Rises and falls whose two figures have changed places. */
import type { Article } from '../corpus.ts'
import type { Random } from '../random.ts'
import { matchIn, paragraphsOf } from './prose.ts'
import { type Planted, replace, type Slip } from './slip.ts'

const up =
  'rises?|rose|risen|rising|increas(?:e[sd]?|ing)|grew|grow(?:n|s|ing)?|growth|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e[sd]?|ing)|soar(?:s|ed|ing)?|raise[sd]?|rais(?:e|ing)|up'
const down =
  'falls?|fell|fallen|falling|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|slipp?(?:s|ed|ing)?|plung(?:e[sd]?|ing)|plummet(?:s|ed|ing)?|shrank|shrunk|cut|cuts|cutting|reduc(?:e[sd]?|ing|tion)|lower(?:ed|s|ing)|down'
const figure =
  '((?:[A-Z]{0,2}\\$|£|€)?\\d[\\d,]*(?:\\.\\d+)?(?:[ -]?(?:[mb]illion|trillion|bn|m\\b))?(?:%| ?per ?cent)?)(?![\\d-]|\\.\\d|,\\d|(?:st|nd|rd|th)\\b)'
const word = `(?<!\\p{L})(${up}|${down})(?!\\p{L})`
const between = '[^.;:()"“”]{0,50}?'
const fromTo = new RegExp(`${word}${between} from ${figure}${between} to ${figure}`, 'dgu')
const toFrom = new RegExp(`${word}${between} to ${figure}${between} from ${figure}`, 'dgu')

const scale: Readonly<Record<string, number>> = {
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12
}

function amountOf(written: string): number {
  const magnitude = /[mb]illion|trillion|bn|m$/u.exec(written)?.[0] ?? ''
  return Number(/[\d.]+/u.exec(written.replaceAll(',', ''))?.[0]) * (scale[magnitude] ?? 1)
}

/** The form of a figure without its digits: `$ million`, `%`. Only figures of one form can change places unnoticed. */
function formOf(written: string): string {
  return written.replace(/\d[\d,]*(?:\.\d+)?/u, '')
}

const elsewhere =
  /\b(?:rank\w*|places?|seed\w*|odds|record|yen|pound|euro|rupee|dollar against|the dollar|anywhere|handicap|miles?|age|aged|years? old|19\d\d|20\d\d)\b/u

/** Swaps the two figures of a rise or a fall whose words and figures agree. */
function swapFigures({ text }: Article, random: Random): Planted | undefined {
  const pattern = random.below(2) === 0 ? fromTo : toFrom
  const place = matchIn(paragraphsOf(text), pattern, random)
  if (!place) return undefined
  const { 0: words, 1: change = '', 2: first = '', 3: last = '', index, indices } = place.match
  const [, , one, two] = indices ?? []
  const [from, to] = pattern === fromTo ? [first, last] : [last, first]
  const isUp = new RegExp(`^(?:${up})$`, 'u').test(change)
  if (!one || !two || amountOf(from) === amountOf(to) || amountOf(from) < amountOf(to) !== isUp)
    return undefined
  if (formOf(first) !== formOf(last) || elsewhere.test(words)) return undefined
  const [start, end] = [one[0] - index, two[1] - index]
  const joint = words.slice(one[1] - index, two[0] - index)
  const turned = words.slice(0, start) + last + joint + first + words.slice(end)
  return replace(text, place.start, place.start + words.length, turned)
}

export const changeSlips: readonly Slip[] = [
  { rule: 'direction-mismatch', name: 'the two figures of a change swapped', plant: swapFigures }
]
