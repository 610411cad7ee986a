/** Whether a figure is less than nothing: `minus 8C`, `-$3 billion`, `a loss of £1 million`, `12 below zero`. */
import { lossNouns } from './change-data.ts'
import type { Quantity } from './quantity.ts'

const minus = /(?:\b(?:minus|negative) |(?<![\p{L}\p{N}])[-−–])[$£€]?$/u
const ofLoss = /(?<=\b(?:an?|the|its|net|pre-?tax|operating|of|to|from) (?:\p{L}+[- ]){0,2})(\p{L}+) of $/u
const after =
  /^(?: degrees?)?(?: (?:C|F|Celsius|Fahrenheit))? below (?:zero|freezing)\b|^(?: (?:net|pre-?tax|operating|annual|quarterly|trading|after-tax))? (?:loss|deficit|shortfall)\b/u

/** The value of a quantity with its sign. */
export function signedValue(quantity: Quantity): number {
  return isNegative(quantity) ? -quantity.value : quantity.value
}

/** Whether a quantity is written as less than zero, or as a loss. */
export function isNegative({ block, start, end, approximation, counted }: Quantity): boolean {
  const before = block.text.slice(Math.max(0, start - 40), start)
  if (minus.test(before)) return true
  const led = block.text.slice(Math.max(0, start - 50), Math.min(start, approximation?.start ?? start))
  const noun = ofLoss.exec(led)?.[1]
  if (noun && lossNouns.test(noun.toLowerCase())) return true
  if (counted && lossNouns.test(counted.lemma)) return true
  return after.test(block.text.slice(end, end + 40))
}
