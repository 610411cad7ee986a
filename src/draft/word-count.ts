/** How many words a text has: what white space parts. Counted without making them, since every block is asked. */
export function wordCount(text: string): number {
  let count = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const isGap = isSpace(text.charCodeAt(at))
    if (inWord === isGap) {
      inWord = !isGap
      if (inWord) count++
    }
  }
  return count
}

/** What `\s` matches. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code > 8 && code < 14)
  return code === 160 || (code > 5759 && /\s/u.test(String.fromCharCode(code)))
}
