/** Mends drafts: lints them, applies what is certain, lints them again, until nothing certain is left. */
import type { VFileMessage } from 'vfile-message'
import { type Draft, isPacked } from '../draft/draft.ts'
import { fixSource } from '../fix/fix-source.ts'
import { UsageError } from '../usage-error.ts'
import type { Plan, Result } from './lint-draft.ts'
import type { RawFile } from './read-draft.ts'
import type { Target } from './targets.ts'

/** A draft that can be mended. */
export interface Mendable {
  readonly target: Target
  readonly draft: Draft
  readonly plan: Plan
  readonly file: RawFile
  /** Reads another text as this draft. */
  readonly reread: (source: string) => Draft
}

/** What to mend, and where it goes. */
export interface Mending {
  /** Which findings to mend, of those that have a certain fix. */
  readonly wants: (message: VFileMessage) => boolean
  /**
   * Keeps what a draft has become; called for each draft, also where nothing was to mend.
   *
   * @throws UsageError where the draft had to be left as it was.
   */
  readonly keep: (draft: Mendable, source: string) => Promise<void>
}

/** What linting a draft came to, and how many of its findings were mended. */
export interface Outcome {
  readonly result: Result
  readonly mended: number
}

/** Mends the drafts of one story, or one draft; the outcomes stand in their order. A draft left as it was has its old findings. */
export async function mendDrafts(
  parts: readonly Mendable[],
  lint: (parts: readonly Mendable[]) => Result[],
  { wants, keep }: Mending,
  trouble: (error: unknown) => void
): Promise<Outcome[]> {
  const first = lint(parts)
  const last = mendUntilStable(parts, first, lint, wants)
  const outcomes: Outcome[] = []
  for (const [index, part] of parts.entries()) {
    const { result, mended, source } = last[index] as Stable
    try {
      refusePacked(part, result, wants)
      await keep(part, source)
      outcomes.push({ result, mended })
    } catch (error) {
      trouble(error)
      outcomes.push({ result: first[index] as Result, mended: 0 })
    }
  }
  return outcomes
}

/** Word's files and mails are read and never written; only where something would have been mended is it said. */
function refusePacked({ draft, target }: Mendable, { file }: Result, wants: Mending['wants']): void {
  const isCertain = (message: VFileMessage): boolean =>
    wants(message) && message.fixes?.some(({ safe }) => safe) === true
  if (isPacked(draft.format) && file.messages.some(isCertain))
    throw new UsageError(
      `${target.name}: not mended: backread writes no .${draft.format}; mend it where it was written`
    )
}

interface Stable extends Outcome {
  readonly source: string
}

// Fixes that touch wait for the next round: a sentence of words written twice takes two or three.
const mostRounds = 10

function mendUntilStable(
  parts: readonly Mendable[],
  first: Result[],
  lint: (parts: readonly Mendable[]) => Result[],
  wants: Mending['wants']
): Stable[] {
  const counts = parts.map(() => 0)
  let now = parts
  let results = first
  for (let round = 0; round < mostRounds; round++) {
    const next = now.map((part, index) => {
      const { source, fixed } = fixSource(part.draft, (results[index] as Result).file.messages, wants)
      counts[index] = (counts[index] as number) + fixed.length
      return source === part.draft.source ? part : { ...part, draft: part.reread(source) }
    })
    if (next.every((part, index) => part === now[index]))
      return now.map(({ draft: { source } }, index) => ({
        result: results[index] as Result,
        mended: counts[index] as number,
        source
      }))
    now = next
    results = lint(now)
  }
  // Fixes that undo each other are not certain: the drafts stay as they were.
  return parts.map(({ draft: { source } }, index) => ({ result: first[index] as Result, mended: 0, source }))
}
