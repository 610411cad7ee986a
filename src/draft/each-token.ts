/** Cuts a text into the matches of a pattern; plain words, which most of a text is, are told without it. */

/**
 * Calls `visit` with each match of a pattern, as `matchAll` gives them.
 *
 * @param pattern sticky, and such that a run of plain letters is one match wherever white space follows it, at once or
 * after one of `, ; : ! ? )`.
 */
export function eachToken(text: string, pattern: RegExp, visit: (token: string, at: number) => void): void {
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 32) {
      at++
      continue
    }
    let end = at
    while (isLetter(text.charCodeAt(end))) end++
    if (end > at && isEdge(text, end)) {
      visit(text.slice(at, end), at)
      at = end
      continue
    }
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found) visit(found, at)
    at += found?.length ?? 1
  }
}

function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91)
}

function isEdge(text: string, at: number): boolean {
  if (isSpace(text, at)) return true
  switch (text.charCodeAt(at)) {
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
  const code = text.charCodeAt(at)
  return code === 32 || code === 10 || at >= text.length
}
