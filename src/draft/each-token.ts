/** Cuts a text into the matches of a pattern; plain words, which most of a text is, are told without it. */

/**
 * Calls `visit` with each match of a pattern, as `matchAll` gives them.
 *
 * @param pattern sticky, and such that a run of plain letters is one match wherever white space follows it, at once or
 * after one of `, ; : ! ? )`.
 * @param visit is told where each match begins, and whether it is surely of small letters from a to z alone.
 */
export function eachToken(
  text: string,
  pattern: RegExp,
  visit: (token: string, at: number, small: boolean) => void
): void {
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 32) {
      at++
      continue
    }
    let end = at
    let bits = smallBit
    for (let letter = code; isLetter(letter); letter = codeAt(text, end)) {
      bits &= letter
      end++
    }
    if (end > at && isEdge(text, end)) {
      visit(text.slice(at, end), at, bits !== 0)
      at = end
      continue
    }
    pattern.lastIndex = at
    // Where a match ends is all there is to know: `exec` would make a list of it.
    end = pattern.test(text) ? pattern.lastIndex : at
    if (end > at) visit(text.slice(at, end), at, false)
    at = Math.max(end, at + 1)
  }
}

// Of an ASCII letter, the bit that makes it small.
const smallBit = 32

/** Whether a word begins with a capital letter. */
export function beginsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(text)
}

/** Whether a character is a letter from a to z or from A to Z. */
export function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91)
}

function isEdge(text: string, at: number): boolean {
  if (isSpace(text, at)) return true
  switch (codeAt(text, at)) {
    case 44:
    case 59:
    case 58:
    case 33:
    case 63:
    case 41:
      return isSpace(text, at + 1)
    default:
      return false
  }
}

/** A space, a line feed or the end; other white space is left to the pattern. */
function isSpace(text: string, at: number): boolean {
  if (at >= text.length) return true
  const code = text.charCodeAt(at)
  return code === 32 || code === 10
}

/** The code of a character; 0 behind the end, where `charCodeAt` would make all later calls slow once it is asked. */
export function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0
}
