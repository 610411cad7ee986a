/** `--judge` and `--draw`: asks people about the findings of the sample, at the terminal or in the judgements file. */
import { type Audit, keyOf, type RuleAudit, type SampledView } from '../../audit/audit.ts'
import type { Entry, Judgement, Judgements } from '../../audit/judgements.ts'
import { UsageError } from '../../usage-error.ts'
import type { Io } from '../io.ts'
import { cardOf } from './card.ts'
import type { Palette } from './index.ts'

/** Puts what is left to judge of the sample into the file, each with an empty place for the judgement. */
export async function draw(audit: Audit, judgements: Judgements, name: string, io: Io): Promise<void> {
  const open = questionsOf(audit)
  for (const { found } of open) judgements.put(entryOf(found), undefined)
  if (open.length > 0) await judgements.save()
  const what = `${open.length} ${open.length === 1 ? 'finding' : 'findings'} to judge`
  io.stderr.write(open.length > 0 ? `${what} in ${name}\n` : 'All of the sample is judged\n')
}

/** A finding to judge, the rule that it is of, and which of that rule's it is, from 1. */
interface Question {
  readonly found: SampledView
  readonly rule: RuleAudit
  readonly number: number
}

/** What is left to judge, rule by rule: to judge one rule at a time is quick. */
function questionsOf({ rules }: Audit): Question[] {
  return rules.flatMap((rule) =>
    rule.sample
      .filter(({ judgement }) => judgement === undefined)
      .map((found, index) => ({ found, rule, number: index + 1 }))
  )
}

const judgementBy: Readonly<Record<string, Judgement>> = { a: 'accept', r: 'reject', u: 'unsure' }

/**
 * Shows one finding at a time and takes a key for each; every judgement is written at once, so that nothing said is lost.
 *
 * @throws UsageError where nobody is there to ask.
 */
export async function judge(audit: Audit, judgements: Judgements, io: Io, palette: Palette): Promise<void> {
  if (!io.stdin.isTTY && !io.isPiped)
    throw new UsageError(
      '`--judge` asks at a terminal, and there is none; `--draw` asks in the judgements file'
    )
  const questions = questionsOf(audit)
  let at = 0
  const ask = () => {
    const question = questions[at]
    if (question) io.stderr.write(screenOf(question, questions.length - at, { io, palette }))
  }
  ask()
  if (questions.length > 0)
    for await (const key of keysOf(io.stdin)) {
      const found = questions[at]?.found as SampledView
      const judgement = judgementBy[key]
      if (judgement) judgements.put(entryOf(found), judgement)
      else if (ends.has(key)) break
      else if (key === 'b') at = Math.max(0, at - 1) - 1
      else if (key !== 's') continue
      at++
      // The next one is to be read while the file is written.
      ask()
      if (judgement) await judgements.save()
      if (at >= questions.length) break
    }
  io.stderr.write('\n')
}

// In raw mode the terminal gives Ctrl+C and Ctrl+D as characters.
const ends: ReadonlySet<string> = new Set(['q', '\u0003', '\u0004'])

function screenOf(
  { found, rule, number }: Question,
  left: number,
  { io, palette }: { readonly io: Io; readonly palette: Palette }
): string {
  const { bold, dim } = palette.styles
  const clear = io.stdin.isTTY && io.stderr.isTTY ? '\u001b[2J\u001b[3J\u001b[H' : '\n'
  const place = `${bold(found.rule)} ${dim(`${rule.hits} hits · ${number} of ${rule.judged.open} to judge, ${left} of all rules`)}`
  const keys = '[a]ccept  [r]eject  [u]nsure  [s]kip  [b]ack  [q]uit '
  return `${clear}${place}\n\n${cardOf(found, palette)}\n${bold(keys)}`
}

/** The keys that are pressed; of piped text, the first letter of each line. */
async function* keysOf(stdin: Io['stdin']): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  stdin.setRawMode?.(true)
  let isFresh = true
  try {
    for await (const chunk of stdin) {
      const text = decoder.decode(chunk, { stream: true }).toLowerCase()
      // An arrow or a function key: its letters are none.
      if (stdin.isTTY && text.startsWith('\u001b')) continue
      for (const key of text) {
        if (key === '\n' || key === '\r') isFresh = true
        else {
          if (stdin.isTTY || isFresh) yield key
          isFresh = false
        }
      }
    }
  } finally {
    stdin.setRawMode?.(false)
  }
}

function entryOf(found: SampledView): Entry {
  const also = found.related.map(
    ({ line, column, reason, sentence: { before, words, after } }) =>
      `${line}:${column} ${reason}: ${before}[[${words}]]${after}`
  )
  return { ...keyOf(found), says: found.reason, also }
}
