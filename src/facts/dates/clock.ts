/** Reads clock times: `13:30`, `2.25 a.m.`, `5 p.m.`, `2205 GMT`. */
import type { Block } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import type { Part } from './mention.ts'
import type { Token } from './tokens.ts'

/** A time of day as written; its hour and minute may be more than a clock has. */
export interface ClockTime extends Span {
  readonly hour: Part
  readonly minute?: Part
  /** `true` after noon, `false` before it, `undefined` where nothing says. */
  readonly pm?: boolean
  /** `GMT`, `CET`, `local time`, `hours`: what follows and makes the figures a time of day. */
  readonly zone?: string
  /** The word before it, in lower case: `at`, `by`, `from`; empty at the start. */
  readonly before: string
}

interface Figures {
  readonly hour: Token
  readonly minute?: Token
  /** Index after the figures; `glued` where `am` or `pm` stands in the last of them (`5pm`). */
  readonly next: number
  readonly pm?: boolean
}

/** The clock time that begins at `index`, and the index after it. A bare number is none: `5` needs `p.m.` or a zone. */
export function clockAt(
  block: Block,
  tokens: readonly Token[],
  index: number
): { time: ClockTime; next: number } | undefined {
  const first = tokens[index] as Token
  const before = tokens[index - 1]
  if (first.glued && !/^[(["“‘—–-]$/u.test(before?.text ?? '')) return undefined
  // `9: 40 a.m.`: a stray space inside a time.
  if (/^[:.]$/.test(before?.text ?? '') && before?.glued && tokens[index - 2]?.kind === 'figure')
    return undefined
  const figures = figuresAt(tokens, index)
  if (!figures) return undefined
  const half =
    figures.pm === undefined ? halfAt(tokens, figures.next) : { pm: figures.pm, next: figures.next }
  const { pm, next } = half ?? { pm: undefined, next: figures.next }
  const zone = zoneAt(tokens, next) ?? (first.text.length === 4 ? hoursAt(tokens, next, before) : undefined)
  const dotted = tokens[index + 1]?.text === '.'
  // `2205` and `5` are times only with a zone, `2.25` only with `a.m.` or one; `2205 p.m.` is none.
  const plain = figures.minute !== undefined && !dotted && first.text.length < 3
  if (zone === undefined && (pm === undefined ? !plain : first.text.length > 3 && /^\d{4}$/.test(first.text)))
    return undefined
  const last = tokens[next - 1] as Token
  const time: ClockTime = {
    block,
    start: first.start,
    end: last.end,
    hour: partOf(block, figures.hour),
    ...(figures.minute ? { minute: partOf(block, figures.minute) } : {}),
    ...(pm === undefined ? {} : { pm }),
    ...(zone ? { zone } : {}),
    before: before?.lower ?? ''
  }
  return { time, next }
}

/** `13:30`, `2.25`, `5pm`, `2.25pm`, `2205`; not `1:02:03`, which is a duration. */
function figuresAt(tokens: readonly Token[], index: number): Figures | undefined {
  const [first, mark, second, third] = tokens.slice(index, index + 4)
  if (!first) return undefined
  const short = /^(\d{1,2})([ap]m)$/i.exec(first.text)
  if (short?.[1])
    return { hour: cut(first, 0, short[1].length), next: index + 1, pm: /p/i.test(short[2] ?? '') }
  if (/^\d{4}$/.test(first.text)) return { hour: cut(first, 0, 2), minute: cut(first, 2, 4), next: index + 1 }
  if (!/^\d{1,2}$/.test(first.text)) return undefined
  if (!mark?.glued || !/^[:.]$/.test(mark.text) || !second?.glued) return { hour: first, next: index + 1 }
  const match = /^(\d{2})([ap]m)?$/i.exec(second.text)
  if (!match) return undefined
  if (
    third?.glued &&
    /^[:.]$/.test(third.text) &&
    tokens[index + 4]?.glued &&
    tokens[index + 4]?.kind === 'figure'
  ) {
    return undefined
  }
  const half = match[2]
  return {
    hour: first,
    minute: cut(second, 0, 2),
    next: index + 3,
    ...(half ? { pm: /p/i.test(half) } : {})
  }
}

function cut(token: Token, from: number, to: number): Token {
  return { ...token, text: token.text.slice(from, to), start: token.start + from, end: token.start + to }
}

/** `p.m.`, `pm`, `a.m.`, `AM`. */
function halfAt(tokens: readonly Token[], index: number): { pm: boolean; next: number } | undefined {
  const [letter, dot, m, end] = tokens.slice(index, index + 4)
  if (!letter) return undefined
  if (/^(?:am|pm)$/.test(letter.lower) && letter.text !== 'Am')
    return { pm: letter.lower === 'pm', next: index + 1 }
  if (!/^[ap]$/.test(letter.lower) || dot?.text !== '.' || m?.lower !== 'm' || !m.glued) return undefined
  return { pm: letter.lower === 'p', next: index + (end?.text === '.' && end.glued ? 4 : 3) }
}

const zones =
  /^(?:GMT|UTC|BST|CET|CEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|CT|MT|PT|IST|AEST|AEDT|JST|SAST|WAT|EAT|HKT|SGT|NZST|NZDT)$/

// `10:30 Pacific time`, `5 p.m. Eastern Standard Time`
const regions = /^(?:Pacific|Eastern|Central|Mountain|Atlantic|Greenwich|British|European|Moscow|Indian)$/

function zoneAt(tokens: readonly Token[], index: number): string | undefined {
  const next = tokens[index]
  if (!next || next.glued) return undefined
  if (zones.test(next.text)) return next.text
  if (next.lower === 'local' && tokens[index + 1]?.lower === 'time') return 'local time'
  if (regions.test(next.text)) {
    const at = /^(?:standard|daylight|summer)$/.test(tokens[index + 1]?.lower ?? '') ? index + 2 : index + 1
    if (tokens[at]?.lower === 'time') return next.text
  }
  return next.lower === 'o' && tokens[index + 2]?.lower === 'clock' ? 'o’clock' : undefined
}

/** `at 2205 hours`; `after 2205 hours` may be a length. */
function hoursAt(tokens: readonly Token[], index: number, before: Token | undefined): string | undefined {
  const hours = /^(?:hours|hrs)$/.test(tokens[index]?.lower ?? '')
  return hours && /^(?:at|by|until|till)$/.test(before?.lower ?? '') ? 'hours' : undefined
}

function partOf(block: Block, { start, end, text }: Token): Part {
  return { block, start, end, text, value: Number(text) }
}
