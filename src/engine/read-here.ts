/** Reads and lints drafts in this thread. Loads the rules, which a thread that has others read does without. */
import type { VFile } from 'vfile'
import type { Draft } from '../draft/draft.ts'
import { lintDraft, type Result } from './lint-draft.ts'
import type { RunOptions } from './lint-files.ts'
import { lintStory } from './lint-story.ts'
import { type Mendable, mendDrafts, type Outcome } from './mend.ts'
import { prepare } from './prepare.ts'
import { type StetUse, stetUses } from './stet-use.ts'
import type { Target } from './targets.ts'
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

/** Lints a story. */
export async function readStory(parts: readonly Mendable[], options: RunOptions): Promise<Reading[]> {
  const outcomes = await outcomesOf(parts, lintStory, options)
  return outcomes.map((outcome, index) => readingOf(parts[index] as Mendable, outcome, options))
}

function lintEach(parts: readonly Mendable[]): Result[] {
  return parts.map(({ draft, plan }) => lintDraft(draft, plan))
}

async function outcomesOf(
  parts: readonly Mendable[],
  lint: (parts: readonly Mendable[]) => Result[],
  { mending, trouble }: RunOptions
): Promise<Outcome[]> {
  if (mending) return await mendDrafts(parts, lint, mending, trouble)
  return lint(parts).map((result) => ({ result, mended: 0 }))
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
