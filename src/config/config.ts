/** What a newsroom may configure. No file is read here, and no rule is loaded. */
import ignore from 'ignore'
import type { Format } from '../draft/draft.ts'
import type { StylebookSource } from '../draft/stylebook.ts'
import type { RuleLevel, RuleSetting } from '../rule.ts'

/** One finding that an editor has let stand. */
export interface StetEntry {
  /** The draft's path, or a pattern as in `.gitignore`. */
  readonly file: string
  readonly rule: string
  /** The words that the finding marks. */
  readonly quote: string
  readonly because?: string
}

/** Settings of rules, by id. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** A config, as its file has it. */
export interface Config {
  /** Config files or packages to start from, the last one strongest. */
  readonly extends?: string | readonly string[]
  readonly preset?: string
  readonly rules?: RuleSettings
  /** retext plugins, by package name or path, each with options or without. */
  readonly plugins?: readonly (string | readonly [string, unknown])[]
  readonly overrides?: readonly { readonly files: string | readonly string[]; readonly rules: RuleSettings }[]
  readonly ignore?: readonly string[]
  readonly stet?: readonly StetEntry[]
  readonly boilerplate?: readonly string[]
  /** A path from the config, or the stylebook itself; `stylebook.yml` beside the config where absent. */
  readonly stylebook?: string | StylebookSource
  /** Patterns, and the format to read matching files as. */
  readonly readAs?: Readonly<Record<string, Format>>
  /** A BCP 47 tag; told from the draft where absent. */
  readonly language?: string
}

/** Whether a path fits one of the patterns, written as in `.gitignore`. */
export function matches(patterns: string | readonly string[], path: string): boolean {
  // A path outside of the config's folder (`../x`) is not relative to it and fits nothing.
  return ignore.isPathValid(path) && ignore().add(patterns).ignores(path)
}

/** A level alone keeps the options that a weaker layer gave. */
export function withOptionsOf(weaker: RuleSetting | undefined, setting: RuleSetting): RuleSetting {
  if (Array.isArray(setting) || !Array.isArray(weaker)) return setting
  return [setting as RuleLevel | boolean, weaker[1]]
}
