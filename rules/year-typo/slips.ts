/** The years that one slip of the hand turns into a given figure. */

/** What the hand did: left a digit out, struck one too many, swapped two, struck a wrong one, a letter, or put a comma or space inside. */
export type Slip = 'dropped' | 'doubled' | 'swapped' | 'wrong' | 'letter' | 'split'

const digits = [...'0123456789']
const lookAlikes: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', i: '1', l: '1' }

/** Each year of four figures that is one slip away from `text`, with the slip. */
export function yearsOneSlipFrom(text: string): Map<number, Slip> {
  const found = new Map<number, Slip>()
  for (const [year, slip] of slipsOf(text)) {
    if (/^[1-9]\d{3}$/.test(year) && year !== text && !found.has(Number(year))) found.set(Number(year), slip)
  }
  return found
}

function* slipsOf(text: string): Generator<readonly [string, Slip]> {
  if (/[\s,]/.test(text)) {
    yield [text.replace(/\D/g, ''), 'split']
    return
  }
  if (/\D/.test(text)) {
    if (/^\d{4}[OoIil]$/.test(text)) yield [text.replace(/\D/g, ''), 'letter']
    yield [text.replace(/\D/g, (letter) => lookAlikes[letter] ?? letter), 'letter']
    return
  }
  for (let at = 0; at <= text.length; at++) {
    const [before, after] = [text.slice(0, at), text.slice(at)]
    if (text.length === 3) for (const digit of digits) yield [before + digit + after, 'dropped']
    if (text.length === 5) yield [before + after.slice(1), 'doubled']
    if (text.length === 4 && after.length > 1)
      yield [before + after[1] + after[0] + after.slice(2), 'swapped']
  }
  if (text.length !== 4) return
  for (let at = 0; at < 4; at++) {
    for (const digit of digits) yield [text.slice(0, at) + digit + text.slice(at + 1), 'wrong']
  }
}
