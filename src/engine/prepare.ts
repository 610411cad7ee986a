/** Reads a draft and says what to do with it. */
import { matches, type RuleSettings } from '../config/config.ts'
import { resolveRules } from '../config/resolve.ts'
import type { CalendarDate } from '../draft/draft.ts'
import { inside } from './ignores.ts'
import type { Plan } from './lint-draft.ts'
import type { Mendable } from './mend.ts'
import { type Input, readDraft } from './read-draft.ts'
import type { Target } from './targets.ts'

/** What the command line says of rules and drafts. */
export interface PlanOptions {
  readonly preset?: string | undefined
  /** Settings that are stronger than any config's. */
  readonly rules: RuleSettings
  readonly date?: CalendarDate | undefined
  /** Seconds that a draft may take, and again for each megabyte of it. */
  readonly timeout?: number | undefined
}

/** Reads a target and says what to do with it. */
export async function prepare(target: Target, options: PlanOptions, input: Input): Promise<Mendable> {
  const { guessedEncoding, ...read } = await readDraft(target, input, options)
  return { target, ...read, plan: { ...planFor(target, options), guessedEncoding } }
}

/** The rules that are on for a draft, and what its config lets stand in it. */
export function planFor({ loaded, path }: Target, { preset, rules }: PlanOptions): Plan {
  const at = path === undefined ? undefined : inside(loaded.folder, path)
  const config = preset === undefined ? loaded.config : { ...loaded.config, preset }
  return {
    rules: resolveRules(config, at, loaded.plugins, rules),
    stet: at === undefined ? [] : (config.stet ?? []).filter(({ file }) => matches(file, at))
  }
}
