/** A finding, and the message it becomes: a VFileMessage whose related places hang on it as a chain of causes. */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { actualOf, isPlain, ofFile, placeOf, type Span } from './draft/place.ts'

/** How grave a finding is. */
export type Level = 'error' | 'warning' | 'info'

/** Another place that a finding speaks of. */
export interface Related {
  readonly at: Span
  /** A short label, as in `first named here`. */
  readonly reason: string
}

/** A change of the draft at one place. */
export interface Edit {
  readonly at: Span
  readonly text: string
}

/** A way to mend a finding. `safe` is true only where no editor would want to look first. */
export interface Fix {
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly Edit[]
}

/** What backread itself remarks on, beside the rules. */
export const remarkIds: readonly string[] = ['encoding', 'language', 'length', 'stet', 'time']

/** What a rule reports. */
export interface Finding {
  /** The smallest span that is wrong. */
  readonly at: Span
  /** One plain sentence, values in backticks, no full stop. It has to be enough by itself. */
  readonly reason: string
  /** The level of this finding where it is not the rule's own. */
  readonly level?: Level
  /** Replacements for the span at `at`, best first. */
  readonly expected?: readonly string[]
  readonly related?: readonly Related[]
  /** The evidence. */
  readonly note?: string
  readonly fixes?: readonly Fix[]
}

/** A fix as a message carries it: places in the file, and the other file's path where it is not this one. */
export interface MessageFix {
  title: string
  safe: boolean
  edits: { path?: string; place: Position; text: string }[]
}

/** A related place as reports show it. Lines and columns start at 1. */
export interface RelatedPlace {
  reason: string
  actual: string | undefined
  path?: string
  line: number | undefined
  column: number | undefined
  place: Position | undefined
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** Ways to mend the finding. */
    fixes?: MessageFix[]
  }
}

/** What stamps a message: the rule that speaks. */
export interface Stamp {
  readonly ruleId: string
  readonly url: string
}

/** Adds a finding to a file as a message at a level. */
export function addMessage(file: VFile, finding: Finding, level: Level, stamp: Stamp): VFileMessage {
  const { block } = finding.at
  // In the report on a file its own name says nothing: `paragraph 2 of draft.txt` is `paragraph 2`.
  const reason = block.origin === block.draft ? finding.reason : finding.reason.replaceAll(ofFile(block), '')
  const message = file.message(reason, {
    place: placeOf(finding.at),
    ruleId: stamp.ruleId,
    source: 'backread',
    cause: causeOf(finding.related ?? [], finding.at, stamp)
  })
  message.fatal = fatalOf(level)
  message.url = stamp.url
  message.actual = actualOf(finding.at)
  if (finding.expected && finding.expected.length > 0) message.expected = [...finding.expected]
  if (finding.note) message.note = finding.note
  const fixes = (finding.fixes ?? []).flatMap((fix) => placeFix(fix, finding.at) ?? [])
  if (fixes.length > 0) message.fixes = fixes
  return message
}

/** vfile's word for a level: true is an error, false a warning, undefined info. */
function fatalOf(level: Level): boolean | undefined {
  return level === 'error' ? true : level === 'warning' ? false : undefined
}

/** The level of a message. */
export function levelOf(message: VFileMessage): Level {
  return message.fatal ? 'error' : message.fatal === false ? 'warning' : 'info'
}

/** The other places that a message speaks of, flattened from its chain of causes. */
export function relatedOf(message: VFileMessage): RelatedPlace[] {
  const related: RelatedPlace[] = []
  let cause = message.cause
  while (isMessage(cause)) {
    related.push({
      reason: cause.reason,
      actual: cause.actual ?? undefined,
      ...(cause.file ? { path: cause.file } : {}),
      line: cause.line,
      column: cause.column,
      place: cause.place && 'start' in cause.place ? cause.place : undefined
    })
    cause = cause.cause
  }
  return related
}

/** A rule of a newsroom's own has its own copy of the class. */
function isMessage(cause: unknown): cause is VFileMessage {
  return cause instanceof Error && 'ruleId' in cause
}

function causeOf(related: readonly Related[], at: Span, stamp: Stamp): VFileMessage | undefined {
  let cause: VFileMessage | undefined
  for (const { at: span, reason } of related.toReversed()) {
    const message = new VFileMessage(labelled(span, at, reason), {
      place: placeOf(span),
      ruleId: stamp.ruleId,
      source: 'backread',
      cause
    })
    message.fatal = undefined
    message.url = stamp.url
    message.actual = actualOf(span)
    if (span.block.origin !== at.block.origin) message.file = span.block.origin.path ?? ''
    cause = message
  }
  return cause
}

// vfile-reporter prints a cause's line and column only; a place in another file needs its path in the label.
function labelled(span: Span, at: Span, reason: string): string {
  const { origin } = span.block
  if (origin === at.block.origin) return reason
  const line = placeOf(span)?.start.line
  return `${reason}, in ${origin.path ?? 'another draft'}${line ? ` line ${line}` : ''}`
}

/** A fix is made whole or not at all, and none writes over markup. */
function placeFix(fix: Fix, at: Span): MessageFix | undefined {
  const edits: MessageFix['edits'] = []
  for (const edit of fix.edits) {
    const place = placeOf(edit.at)
    if (!place || !isPlain(edit.at)) return undefined
    const { origin } = edit.at.block
    const path = origin === at.block.origin ? undefined : origin.path
    edits.push({ ...(path ? { path } : {}), place, text: edit.text })
  }
  return { title: fix.title, safe: fix.safe, edits }
}
