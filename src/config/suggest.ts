import { closest, distance } from 'fastest-levenshtein'

/**
 * The end of an error message for a misspelt name: `; did you mean \`year-typo\`?`, or nothing where no known name
 * is near.
 */
export function didYouMean(given: string, known: readonly string[]): string {
  if (known.length === 0) return ''
  const longer = given.length >= 3 ? known.find((name) => name.startsWith(given.toLowerCase())) : undefined
  if (longer !== undefined) return `; did you mean \`${longer}\`?`
  const near = closest(given.toLowerCase(), known as string[])
  return distance(given.toLowerCase(), near) <= Math.max(2, near.length * 0.34)
    ? `; did you mean \`${near}\`?`
    : ''
}
