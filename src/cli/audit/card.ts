/** A finding of an archive in a terminal: where it stands, what it says, its sentence and that of the other place. */
import type { FoundView } from '../../audit/audit.ts'
import type { Excerpt } from '../../engine/view.ts'
import { wrap } from '../terminal.ts'
import type { Palette } from './index.ts'

/** Prints a finding, its lines no longer than the terminal is wide. */
export function cardOf(found: FoundView, { styles, color, width }: Palette, indent = '  '): string {
  const { file, line, column, date, level, reason, note, sentence, related } = found
  const where = [`${file}:${line}:${column}`, ...(date === undefined ? [] : [date]), level].join(' · ')
  const quoted = (excerpt: Excerpt, by: string) => wrap(marked(excerpt, styles.mark, color), width, by)
  const others = related.flatMap((other) => [
    wrap(`↔ ${other.line}:${other.column} ${other.reason}`, width, `${indent}  `),
    quoted(other.sentence, `${indent}    `)
  ])
  return [
    wrap(styles.dim(where), width, indent),
    wrap(reason, width, `${indent}  `),
    quoted(sentence, `${indent}    `),
    ...others,
    ...(note ? [wrap(styles.dim(note), width, `${indent}  `)] : [])
  ]
    .map((each) => `${each}\n`)
    .join('')
}

/** A sentence with its words marked: by colour, or in brackets as the rules' pages have them. */
function marked({ before, words, after }: Excerpt, mark: (text: string) => string, color: boolean): string {
  return `${before}${color ? mark(words) : `[[${words}]]`}${after}`
}
