/** rule(): one value that the engine calls with a draft, and that anyone else uses as a plugin of retext. */
import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { checkOptions, type OptionsSchema } from './config/options.ts'
import type { Draft } from './draft/draft.ts'
import { draftOf } from './draft/from-tree.ts'
import { homepage } from './manifest.ts'
import { addMessage, type Finding, type Level } from './report.ts'

/** Reports a finding. */
export type Report = (finding: Finding) => void

/** What a config says of a rule: a level, `on` for the rule's own level, or either with options. */
export type RuleLevel = Level | 'off' | 'on'
export type RuleSetting<Options = Readonly<Record<string, unknown>>> =
  | RuleLevel
  | boolean
  | readonly [level: RuleLevel | boolean, options?: Partial<Options>]

/** What a rule is, beside its check. */
export interface RuleMeta<Options extends object> {
  /** The rule's id: its folder, its page's title, the end of its url. */
  readonly id: string
  /** The level of a finding that does not say otherwise. */
  readonly level: Level
  /** JSON schema of each option, with its default. */
  readonly options?: OptionsSchema<Options>
  /** More specific rules: where one of them speaks of the same words, this one is silent. */
  readonly yieldsTo?: readonly string[]
  /** Where its page is; the project's own page of that id where absent. */
  readonly url?: string
  /** True where the rule has to know English; such rules rest in a draft of another language. */
  readonly english?: boolean
  /** True where the rule holds the drafts of one story against each other. */
  readonly story?: boolean
}

/** Reads a draft's facts and reports. */
export type Check<Options extends object> = (draft: Draft, report: Report, options: Options) => void

/** A rule: called by the engine through `check`, usable by itself as a retext plugin. */
export interface Rule<Options extends object = Record<string, unknown>>
  extends Plugin<[setting?: RuleSetting<Options> | null | undefined], Root> {
  readonly id: string
  readonly level: Level
  readonly url: string
  readonly options: OptionsSchema<Options>
  readonly yieldsTo: readonly string[]
  readonly english: boolean
  readonly story: boolean
  /**
   * Checks a draft and adds its findings to its file.
   *
   * @param file the draft's file; for a story, what gives the file of each of its drafts.
   * @param setting the level and options of a config; the rule's own where absent.
   * @throws Error for an option that the rule does not have, naming the rule, the value and what is allowed.
   */
  readonly run: (draft: Draft, file: VFile | FileOf, setting?: RuleSetting<Options>) => void
}

/** Gives the file that the findings in a draft are added to. */
export type FileOf = (origin: Draft) => VFile

/**
 * Makes a rule.
 *
 * @param meta its id, level and options.
 * @param check reads the draft's facts and reports.
 */
export function rule<Options extends object = Record<string, never>>(
  meta: RuleMeta<Options>,
  check: Check<Options>
): Rule<Options> {
  const url = meta.url ?? `${homepage}/rules/${meta.id}`
  const schema = meta.options ?? ({} as OptionsSchema<Options>)

  function run(draft: Draft, file: VFile | FileOf, setting: RuleSetting<Options> = 'on'): void {
    const { level, options } = readSetting(meta.id, setting)
    if (level === 'off') return
    const complete = checkOptions(meta.id, schema, options)
    const report: Report = (finding) => {
      const own = typeof file === 'function' ? file(finding.at.block.origin) : file
      addMessage(own, finding, level === 'on' ? (finding.level ?? meta.level) : level, {
        ruleId: meta.id,
        url
      })
    }
    check(draft, report, complete)
  }

  const plugin = (setting?: RuleSetting<Options> | null) => (tree: Root, file: VFile) => {
    run(draftOf(tree, file), file, setting ?? 'on')
  }
  return Object.assign(plugin, {
    id: meta.id,
    level: meta.level,
    url,
    options: schema,
    yieldsTo: meta.yieldsTo ?? [],
    english: meta.english ?? true,
    story: meta.story ?? false,
    run
  }) as Rule<Options>
}

const levels: readonly unknown[] = ['error', 'warning', 'info', 'off', 'on']

/**
 * Splits a setting into its level and its options.
 *
 * @throws Error for an unknown level, naming the rule, the value and what is allowed.
 */
export function readSetting<Options>(
  id: string,
  setting: RuleSetting<Options>
): { level: RuleLevel; options: Partial<Options> } {
  const [given, options] = (Array.isArray(setting) ? setting : [setting]) as [
    RuleLevel | boolean,
    Partial<Options>?
  ]
  const level = given === true ? 'on' : given === false ? 'off' : given
  if (!levels.includes(level)) {
    throw new Error(
      `Unexpected level \`${String(level)}\` for rule \`${id}\`, expected \`off\`, \`info\`, \`warning\`, \`error\` or \`on\``
    )
  }
  return { level, options: options ?? {} }
}
