/** Ages in the title and the summary of a draft’s front matter, or of a page’s head. */
import type { Block, Draft } from '../../draft/draft.ts'
import { type Person, people } from '../people/index.ts'
import { type AgeExpression, ageExpressions } from './expressions.ts'

/** An age above the draft, and whose it is where a name stands beside it. */
export interface MetaAge {
  readonly expression: AgeExpression
  readonly person: Person | undefined
}

const fields =
  /^(?:title|headline|subtitle|standfirst|summary|description|(?:og|twitter):(?:title|description))$/u

/** The ages in a draft’s title fields that its blocks do not repeat word for word. */
export function metaAges(draft: Draft): MetaAge[] {
  const above = draft.meta.filter(
    ({ name = '', text }) => fields.test(name) && !draft.blocks.some((block) => block.text === text)
  )
  return above.flatMap((block) =>
    ageExpressions(block).map((expression) => ({ expression, person: personBeside(expression) }))
  )
}

const longestName = 200

/** `Ida Cloke, 91,`, `91-year-old Cloke`: the person of the draft whose name stands beside an age. */
function personBeside({ block, from, to, form }: AgeExpression): Person | undefined {
  const { text } = block
  const beside =
    form === 'year-old'
      ? (/^(?: \p{Ll}+)* ((?:\p{Lu}[\p{L}\p{M}’'-]+ ?)+)/u.exec(text.slice(to))?.[1] ?? '').trim()
      : /(?:\p{Lu}[\p{L}\p{M}’'-]+ )*\p{Lu}[\p{L}\p{M}’'-]+ ?$/u.exec(
          text.slice(Math.max(0, from - longestName), from).replace(/,? $/u, '')
        )?.[0]
  if (form === 'at') return onlyOneIn(block, from)
  if (!beside) return undefined
  const found = people(block.draft).persons.filter(
    ({ name, surname }) => name === beside || surname.toLowerCase() === beside.toLowerCase()
  )
  return found.length === 1 ? found[0] : undefined
}

/** `Nora Beck wins at 34` */
function onlyOneIn(block: Block, end: number): Person | undefined {
  const head = block.text.slice(0, end)
  const found = people(block.draft).persons.filter(({ name }) => head.includes(name))
  return found.length === 1 ? found[0] : undefined
}
