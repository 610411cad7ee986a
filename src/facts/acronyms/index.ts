/** Initials that a draft gives to a name: `the World Health Organization (WHO)`, `the WHO (World Health Organization)`. */
import type { Block } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { isSpeech } from '../attribution.ts'
import { fact } from '../fact.ts'
import { isQuoted, quotationsOf } from '../quotations.ts'
import { sentenceAt } from '../sentences.ts'
import { comesOut, type NamePart, partsOf } from './initials.ts'

/** Initials beside the words that they are to stand for; the span is that of the initials. */
export interface Introduction extends Span {
  /** As written: `UAVs`, `I.M.F.`. */
  readonly text: string
  /** In capitals, without points and without the s of a plural: `UAV`, `IMF`. */
  readonly letters: string
  /** The words that stand beside them, in order, up to them or from them on. */
  readonly parts: readonly NamePart[]
  /** Whether the name stands before the initials. */
  readonly after: boolean
}

const initials = '(?:\\p{Lu}\\.){2,8}|\\p{Lu}[\\p{L}]{1,7}'

/** A way to introduce initials, and what it looks like with any short word in their place: quick to look for. */
interface Form {
  readonly pattern: RegExp
  readonly look: RegExp
}

function formOf(write: (initials: string) => string): Form {
  return { pattern: new RegExp(write(initials), 'gu'), look: new RegExp(write('\\S{2,16}')) }
}

/** `(WHO)`, `(or WHO)`, `(“WHO”)` */
const bracketed = formOf((form) => `\\((?:(?:or|the|aka|hereafter) )?["“‘]?(${form})["”’]?\\)`)
const insertions: readonly Form[] = [
  // `, or WHO,`, `, known as WHO,`
  formOf(
    (form) =>
      `, (?:or|(?:also |better |commonly )?(?:known|abbreviated|shortened) (?:as|to)) (?:the )?["“‘]?(${form})["”’]?(?=[,.;:) ])`
  ),
  // `– WHO –`
  formOf((form) => `\\s[–—-] (${form})(?=\\s[–—-]\\s)`)
]
/** `WHO (the World Health Organization)` */
const unfolded: Form = {
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}.-])(${initials}) \\((?:the |or |i\\.e\\. )?(\\p{L}[^()\\n]{6,90})\\)`,
    'gu'
  ),
  look: /[^\sa-z]\S{0,14}[^\sa-zß-ÿ]\S{0,4} \([^()\n]{7,95}\)/
}

/** The initials that a draft introduces, in order; what somebody else wrote is left out. */
export const introductions = fact((draft): readonly Introduction[] =>
  draft.blocks.flatMap((block) => {
    const inserted = insertions.flatMap((form) => before(block, form))
    const found = block.text.includes('(')
      ? [...before(block, bracketed), ...inserted, ...behind(block)]
      : inserted
    return found.filter((each) => !isMention(each)).sort((a, b) => a.start - b.start)
  })
)

/** Whether initials stand in quote marks that are no speech: in a letter that somebody wrote. In speech a bracket is the desk’s. */
function isMention(span: Span): boolean {
  if (!isQuoted(span)) return false
  const around = quotationsOf(span.block).quotations.find(
    ({ depth, start, end }) => depth === 0 && start <= span.start && span.end <= end
  )
  return !around || !isSpeech(around)
}

const mostWords = 14

/** Initials with a name before them, as far back as its sentence reaches. */
function before(block: Block, { look, pattern }: Form): Introduction[] {
  if (!look.test(block.text)) return []
  return [...block.text.matchAll(pattern)].flatMap((match) => {
    const text = match[1] ?? ''
    const letters = lettersOf(text)
    if (!letters) return []
    const start = match.index + match[0].indexOf(text)
    const from = Math.max(
      sentenceAt({ block, start: match.index, end: match.index })?.start ?? 0,
      match.index - 160
    )
    const words = block.text.slice(from, match.index).replace(/^.*[.;:!?()[\]"“”—–](?=\s|$|["“(])/su, '')
    const shift = match.index - words.length
    const parts = partsOf(words)
      .slice(-mostWords)
      .map((part) => ({ ...part, start: part.start + shift, end: part.end + shift }))
    return parts.length > 0
      ? [{ block, start, end: start + text.length, text, letters, parts, after: true }]
      : []
  })
}

/** Initials with their name in brackets behind them. */
function behind(block: Block): Introduction[] {
  if (!unfolded.look.test(block.text)) return []
  return [...block.text.matchAll(unfolded.pattern)].flatMap((match) => {
    const [, text = '', name = ''] = match
    const letters = lettersOf(text)
    if (!letters) return []
    const shift = match.index + match[0].length - 1 - name.length
    const parts = partsOf(name).map((part) => ({ ...part, start: part.start + shift, end: part.end + shift }))
    return [{ block, start: match.index, end: match.index + text.length, text, letters, parts, after: false }]
  })
}

/** The letters of initials; `undefined` for a word (`Labour`, `lidar`) and for a single letter. */
export function lettersOf(text: string): string | undefined {
  const bare = text.replaceAll('.', '').replace(/(?<=\p{Lu}{2})s$/u, '')
  const capitals = bare.match(/\p{Lu}/gu)?.length ?? 0
  return capitals >= 2 && capitals * 2 >= bare.length && /\p{Lu}$|^\p{Lu}\p{Ll}\p{Lu}/u.test(bare)
    ? bare.toUpperCase()
    : undefined
}

/** Whether the initials come out of the words beside them: loosely, or from their first letters only. */
export function isExplained({ letters, parts }: Introduction, inside = true): boolean {
  return comesOut(letters, parts, inside)
}
