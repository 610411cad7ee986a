/** Reads and lints drafts in this thread. Loads the rules, which a thread that has others read does without. */
import type { VFile } from 'vfile'
import type { Draft } from '../draft/draft.ts'
import { givenUp, whyGivenUp } from './given-up.ts'
import { lintDraft, type Result } from './lint-draft.ts'
import type { RunOptions } from './lint-files.ts'
import { lintStory } from './lint-story.ts'
import { type Mendable, mendDrafts, type Outcome } from './mend.ts'
import { prepare } from './prepare.ts'
import { type StetUse, stetUses } from './stet-use.ts'
import type { Target } from './targets.ts'
import { TooSlow, withinTime } from './time-limit.ts'
import { type DraftView, viewOf } from './view.ts'

/** What linting a draft came to, in whichever thread. */
export interface Reading {
  readonly target: Target
  readonly file: VFile
  readonly draft?: Draft
  readonly failed: boolean
  readonly view?: DraftView | undefined
  readonly stets: readonly StetUse[]
  readonly mended: number
}

/** Reads and lints a draft. */
export async function readHere(target: Target, options: RunOptions): Promise<Reading> {
  const part = await prepare(target, options, options.input)
  const [outcome] = await outcomesOf([part], lintEach, options)
  return readingOf(part, outcome as Outcome, options)
}

/** Reads a draft of a story, to be linted with the others. */
export function readPart(target: Target, options: RunOptions): Promise<Mendable> {
  return prepare(target, options, options.input)
}

/** Lints a story; where it takes too long all of its drafts are given up. */
export async function readStory(parts: readonly Mendable[], options: RunOptions): Promise<Reading[]> {
  try {
    const outcomes = await outcomesOf(parts, lintStory, options)
    return outcomes.map((outcome, index) => readingOf(parts[index] as Mendable, outcome, options))
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error
    for (const { target } of parts) options.trouble(whyGivenUp(target, error))
    return parts.map(({ target }) => givenUp(target, error))
  }
}

function lintEach(parts: readonly Mendable[]): Result[] {
  return parts.map(({ draft, plan }) => lintDraft(draft, plan))
}

async function outcomesOf(
  parts: readonly Mendable[],
  lint: (parts: readonly Mendable[]) => Result[],
  { mending, trouble, timeout }: RunOptions
): Promise<Outcome[]> {
  const size = parts.reduce((sum, { draft }) => sum + draft.source.length, 0)
  const lintInTime = (these: readonly Mendable[]) => withinTime(timeout, size, () => lint(these))
  if (!mending) return lintInTime(parts).map((result) => ({ result, mended: 0 }))
  try {
    return await mendDrafts(parts, lintInTime, mending, trouble)
  } catch (error) {
    // Whoever pipes a draft through must not lose it.
    if (error instanceof TooSlow) for (const part of parts) await mending.keep(part, part.draft.source)
    throw error
  }
}

function readingOf(
  { target, plan }: Mendable,
  { result, mended }: Outcome,
  { wantsView }: RunOptions
): Reading {
  const { file, draft, failed } = result
  const view = wantsView ? viewOf(result) : undefined
  return { target, file, draft, failed, view, stets: stetUses(plan, result), mended }
}
