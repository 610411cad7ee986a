/** Which marks a block has: a look at them spares a search through its text. */
import { blockFact } from './fact.ts'

/** Each character of a block, once, that is no letter from a to z, no figure and no space. */
export const marksOf = blockFact(({ text }) => marksIn(text))

function marksIn(text: string): string {
  let marks = ''
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isPlain(code) || code === last) continue
    last = code
    const mark = text.charAt(at)
    if (!marks.includes(mark)) marks += mark
  }
  return marks
}

function isPlain(code: number): boolean {
  return (code > 96 && code < 123) || code === 32 || (code > 64 && code < 91) || (code > 47 && code < 58)
}
