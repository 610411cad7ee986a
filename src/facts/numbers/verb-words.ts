/** Small words around verbs. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

export const be = words('is are was were be been being got get getting')

export const auxiliaries = words(
  'has have had having will would could may might must can should did do does to'
)

/** Words that open what a verb is done to. */
export const opensObject = words(
  'the a an his her its their this that these those some any him them it us me you no every each'
)

const adverbs = words('also now already then since so far later still just soon all both each')

export function isAdverb(lower: string): boolean {
  return adverbs.has(lower) || (lower.endsWith('ly') && /^\p{L}{2,}ly$/u.test(lower))
}
