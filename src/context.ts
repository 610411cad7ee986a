/** What is known about a draft beside its text. */
import type { Config } from './config/config.ts'
import type { CalendarDate, DraftContext, Format, WrittenFormat } from './draft/draft.ts'
import { parseIsoDate } from './draft/iso-date.ts'
import { createStylebook, type Stylebook, stylebookFault } from './draft/stylebook.ts'

/** What to know about a draft that is read or linted. */
export interface LintOptions<Kind extends Format = WrittenFormat> {
  /** The draft's path: tells the format where `kind` is absent, and stands in the messages. */
  readonly path?: string | undefined
  /** The format; told from `path`, else plain text. */
  readonly kind?: Kind | undefined
  /** The draft's own date, as `YYYY-MM-DD`. */
  readonly date?: string | undefined
  readonly config?: Config | undefined
}

/**
 * The context that a draft is read in.
 *
 * @throws Error for a `date` that is no day, or a `config.stylebook` that is a path or not of its form.
 */
export function contextFrom({ path, date, config }: LintOptions<Format>): DraftContext {
  return {
    path,
    date: date === undefined ? undefined : dateFrom(date),
    language: config?.language,
    stylebook: stylebookFrom(config),
    boilerplate: config?.boilerplate
  }
}

function dateFrom(value: string): CalendarDate {
  const date = parseIsoDate(value)
  if (!date) throw new Error(`Unexpected date \`${value}\`, expected a day as \`YYYY-MM-DD\``)
  return date
}

function stylebookFrom(config: Config | undefined): Stylebook | undefined {
  const source = config?.stylebook
  if (source === undefined) return undefined
  if (typeof source === 'string')
    throw new Error(`Unexpected stylebook \`${source}\`, expected the stylebook itself; no file is read here`)
  const fault = stylebookFault(source)
  if (fault) throw new Error(fault.reason)
  return createStylebook(source)
}
