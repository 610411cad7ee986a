/** Conversions of units with a figure that is off. */
import type { Article } from '../corpus.ts'
import type { Random } from '../random.ts'
import { matchIn, paragraphsOf } from './prose.ts'
import { type Planted, replace, type Slip } from './slip.ts'

const unit =
  '(?:square |sq |cubic )?(?:miles?|kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|km|cm|mm|m|feet|foot|ft|inch(?:es)?|in|yards?|acres?|hectares?|pounds?|lbs?|kilograms?|kilos?|kg|grams?|g|ounces?|oz|tons?|tonnes?|gallons?|lit(?:er|re)s?|mph|kph|km/h|kmh|degrees (?:Celsius|Fahrenheit)|[CF])(?: (?:an|per) hour)?'
const conversion = new RegExp(
  `(?<![\\d.,$£€])(\\d[\\d,]*(?:\\.\\d+)?)[ -]?${unit} \\((?:about |or )?(\\d[\\d,]*(?:\\.\\d+)?)[ -]?${unit}\\)`,
  'dgu'
)

/** Another figure that a slip makes: a nought too many or too few, two digits swapped, the first digit changed. */
function slipOf(figure: string, random: Random): string | undefined {
  const digits = figure.replaceAll(',', '')
  const [first = '', second = '', ...rest] = digits
  const slips = [
    `${digits}0`,
    digits.replace(/0$/u, ''),
    /\d/u.test(second) ? second + first + rest.join('') : digits,
    String((Number(first) + 3) % 10) + digits.slice(1)
  ]
  return random.pick(slips.filter((slip) => !slip.startsWith('0') && isFarOff(Number(slip), Number(digits))))
}

/** Off by more than any rounding: a quarter of the figure at least. */
function isFarOff(slip: number, figure: number): boolean {
  return slip > 0 && Math.max(slip, figure) / Math.min(slip, figure) > 1.25 && Math.abs(slip - figure) > 1
}

/** Puts another figure in the brackets of a conversion. */
function spoilFigure({ text }: Article, random: Random): Planted | undefined {
  const place = matchIn(paragraphsOf(text), conversion, random)
  const at = place?.match.indices?.[2]
  const slip = place && slipOf(place.match[2] ?? '', random)
  if (!place || !at || !slip) return undefined
  const offset = place.start - place.match.index
  return replace(text, offset + at[0], offset + at[1], slip)
}

export const conversionSlips: readonly Slip[] = [
  { rule: 'conversion-mismatch', name: 'a figure of a conversion off', plant: spoilFigure }
]
