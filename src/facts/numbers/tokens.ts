/** Cuts a sentence into words, figures and marks, as the grammar of numbers reads them. */
import { beginsWithCapital, eachToken, isLetter } from '../../draft/each-token.ts'
import type { Span } from '../../draft/place.ts'
import { textOf } from '../../draft/place.ts'

/** A word, a figure (`1,200`, `3.5`, `½`) or one mark; offsets into the block's text. */
export interface Token {
  readonly kind: 'word' | 'figure' | 'mark'
  readonly text: string
  /** In small letters, with a plain apostrophe. */
  readonly lower: string
  readonly start: number
  readonly end: number
  /** Whether no space stands before it. */
  readonly glued: boolean
  /** Whether it begins with a capital. */
  readonly capital: boolean
}

// `1,200.5`, `1,00,000`, `.5`, `½`; `U.S.`, `p.m.`, `sq.`; `don’t`; `$`.
const parts =
  /\d{1,3}(?:,\d{2,3})+(?!\d|,\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\d\p{L}])\.\d+|[½⅓⅔¼¾⅛⅜⅝⅞]|(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*|\S/uy

/** The tokens of a span, usually a sentence. */
export function tokensOf(span: Span): Token[] {
  const tokens: Token[] = []
  let last = -1
  eachToken(textOf(span), parts, (text, index, small) => {
    const start = span.start + index
    tokens.push({
      kind: small ? 'word' : kindOf(text),
      text,
      lower: small ? text : lowerOf(text),
      start,
      end: start + text.length,
      glued: index === last,
      capital: !small && beginsWithCapital(text)
    })
    last = index + text.length
  })
  return tokens
}

function lowerOf(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

function kindOf(text: string): Token['kind'] {
  if (isLetter(text.charCodeAt(0))) return 'word'
  return /^[\d½⅓⅔¼¾⅛⅜⅝⅞]|^\.\d/.test(text) ? 'figure' : /^\p{L}/u.test(text) ? 'word' : 'mark'
}

/** Whether a token is a hyphen inside a compound: `ten-mile`. */
export function isHyphen(token: Token | undefined): boolean {
  return token?.glued === true && /^[-‐‑]$/u.test(token.text)
}

/** Whether a token is a dash or hyphen that may join two figures: `5-7`, `5–7`. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑–—]$/u.test(token.text)
}
