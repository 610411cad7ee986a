/** How a paragraph ends: with a stop, leading on to what follows, trailing off, or in the middle of a sentence. */
import type { Block } from '../draft/draft.ts'
import type { Span } from '../draft/place.ts'
import { sentencesOf } from './sentences.ts'

/** The end of a block that has no stop. */
export interface OpenEnd {
  readonly block: Block
  /** The last word with a comma or dash that hangs on it. */
  readonly last: Span
  /** The last word in lower case, without marks. */
  readonly word: string
  /** What hangs on the last word: `,`, `—`, or nothing. */
  readonly hanging: string
  /** The words since the last stop. */
  readonly fragment: string
  /** Sentences before the fragment that end with a full stop; a question may be a headline's. */
  readonly before: number
}

// `.”`, `.[1]`, `!)`, `.*`, `. 🦢`
const stop = /[.!?…:;]["”’'»)\]\s]*(?:\[[\w\s]{1,20}\]|[*†‡§¹²³⁴-⁹])*["”’'»)\]\s]*$/u
const ornament = /[\p{Extended_Pictographic}\p{Emoji_Component}■●◆▪►▶→]$/u
// With a comma or dash after it the last word may have a closing mark of its own: `(DNC),`
const lastWord =
  /[("“‘'[]*(\S*[\p{L}\p{N}%$€£](?:['’]?(?=[^”")]*$)|["”’')]{1,2}(?=\s?[,—–-])))(\s?[,—–-]{0,2})\s*$/u

/** The last two of the words of a text that white space parts: a dash may stand by itself. */
function lastWords(text: string): string {
  const end = text.trimEnd()
  const space = end.lastIndexOf(' ', end.lastIndexOf(' ') - 1)
  return text.slice(space + 1)
}

function endsInOrnament(text: string): boolean {
  return /[^\w\s.,;:!?'"()’”–—-]$/.test(text) && ornament.test(text)
}

/** Whether a text ends with a stop and a closing mark or two, as nearly all do: the pattern is for the rest. */
function isStopped(text: string): boolean {
  let at = text.length - 1
  while (at >= 0 && '"”’)'.includes(text.charAt(at))) at--
  return at >= 0 && '.!?'.includes(text.charAt(at))
}

/** The end of a block of prose that stops in mid-sentence, as far as its last characters tell; else `undefined`. */
export function openEndOf(block: Block): OpenEnd | undefined {
  if (isStopped(block.text)) return undefined
  const ending = block.text.slice(-80)
  if (stop.test(ending) || endsInOrnament(ending.trimEnd())) return undefined
  const tail = lastWords(ending)
  const match = lastWord.exec(tail)
  if (!match) return undefined
  const [whole, word = '', hanging = ''] = match
  const end = block.text.trimEnd().length
  const start = block.text.length - tail.length + match.index + whole.indexOf(word)
  const all = sentencesOf(block)
  return {
    block,
    last: { block, start, end },
    word: word.toLowerCase(),
    hanging: hanging.trim(),
    fragment: all.at(-1)?.text ?? block.text,
    before: all.slice(0, -1).filter(({ text }) => /[.!]["”’)\]]*$/u.test(text)).length
  }
}
