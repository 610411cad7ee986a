/** Numbers in words, as prose has them: `nine`, `forty-six`, `a hundred` is left out. */

const ones = 'one two three four five six seven eight nine'.split(' ')
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Source of a regular expression for a number from one to ninety-nine in words. */
export const numberWord = `(?:(?:${tens.join('|')})(?:[-‑ ](?:${ones.join('|')}))?|${teens.join('|')}|${ones.join('|')})`

const values = new Map([...ones, ...teens].map((word, index) => [word, index + 1]))
for (const [index, word] of tens.entries()) values.set(word, (index + 2) * 10)

/** The value of a number in figures or in words; `undefined` for anything else. */
export function numberOf(text: string): number | undefined {
  const first = text.charCodeAt(0)
  if (first > 47 && first < 58 && /^\d+$/.test(text)) return Number(text)
  const lower = text.toLowerCase()
  const known = values.get(lower)
  if (known !== undefined || !/[-‑ ]/.test(text)) return known
  const parts = lower.split(/[-‑ ]/)
  const each = parts.map((part) => values.get(part))
  return each.reduce((sum, value) => (sum === undefined || value === undefined ? undefined : sum + value), 0)
}

/** A number from 1 to 99 in words. */
export function inWords(value: number): string {
  const small = [...ones, ...teens][value - 1]
  if (small !== undefined) return small
  const ten = tens[Math.trunc(value / 10) - 2] ?? String(value)
  return value % 10 === 0 ? ten : `${ten}-${ones[(value % 10) - 1]}`
}
