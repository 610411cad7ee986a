/** Stretches of a text that are not prose: addresses of the web and of the post, tags of a template. */
import type { Range } from './draft.ts'

/** Sorts ranges and joins those that touch. */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && range.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else joined.push(range)
  }
  return joined
}

/** The addresses in a text: `https://example.org/a`, `www.example.org`, `example.org/a`, `desk@example.org`. */
export function addressRanges(text: string): Range[] {
  if (!ending.test(text) && !(text.includes(':') && scheme.test(text))) return []
  return [...text.matchAll(address)].map(({ 0: found, index }) => ({
    start: index,
    end: index + withoutTail(found).length
  }))
}

const scheme = /(?:https?|ftp|mailto|tel):/i
const ending = /\.(?:com|org|net|gov|edu|mil|int|info|biz|io|eu|uk|ie|au|nz|ac|co)/i

// Bounded throughout: a host of 64 characters a label, so that no stretch is read twice over.
const address =
  /\b(?:https?|ftp|mailto|tel):(?:\/\/)?[^\s<>"“”]+|(?<![\w@.-])(?:[\w.+-]{1,64}@)?(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,63}\.){1,6}(?:com|org|net|gov|edu|mil|int|info|biz|io|eu|uk|ie|au|nz|(?:co|ac|gov|org)\\.in|gov\\.[a-z]{2})\b(?![-\w]|\.\w)(?::\d{1,5})?(?:[/?#][^\s<>"“”]*)?/giu

/** An address without what belongs to the sentence: a full stop, a comma, a bracket that was opened before it. */
function withoutTail(found: string): string {
  let end = found.length
  const hasBracket = found.includes('(')
  for (;;) {
    const last = found[end - 1] ?? ''
    const isOwnBracket = last === ')' && hasBracket
    if (!/[.,;:!?'’)\]*_]/.test(last) || isOwnBracket) return found.slice(0, end)
    end--
  }
}

const tagPairs: readonly (readonly [open: string, close: string])[] = [
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{%', '%}']
]

/**
 * The tags of a page builder (`{{< figure … >}}`, `{% include … %}`). Slots that a draft should have filled, as
 * `{{name}}`, are none.
 */
export function templateTagRanges(text: string): Range[] {
  const ranges: Range[] = []
  for (const [open, close] of tagPairs) {
    let start = text.indexOf(open)
    while (start >= 0) {
      const closed = text.indexOf(close, start + open.length)
      if (closed < 0) break
      ranges.push(withLink(text, start, closed + close.length))
      start = text.indexOf(open, closed + close.length)
    }
  }
  for (const match of text.matchAll(attributeList)) {
    ranges.push({ start: match.index, end: match.index + match[0].length })
  }
  return joinRanges(ranges)
}

const linkEnd = /\s*(?:"[^"\n]{0,200}")?\)/y

/** `[last year's count]({{< ref "count.md" >}})`: no link to Markdown, but one all the same. */
function withLink(text: string, start: number, end: number): Range {
  if (!text.startsWith('](', start - 2)) return { start, end }
  linkEnd.lastIndex = end
  return { start: start - 2, end: end + (linkEnd.exec(text)?.[0].length ?? 0) }
}

/** `{#what-is-left}`, `{: .note}`: an attribute list of Markdown's dialects. */
const attributeList = /\{[#:.][^{}\n]{1,120}\}/g
