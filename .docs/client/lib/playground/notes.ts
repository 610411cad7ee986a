/** The notes in the margin, one for each finding. */
import { element, made } from './elements.ts'
import type { Found } from './messages.ts'

const list = element('#notes')

/** What a button does: it mends the finding of a number, by the edits that it picks. */
export type Mend = (number: number, pick: (found: Found) => readonly TextEdit[]) => void

/** Words for a stretch of the draft. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Writes the notes. */
export function drawNotes(found: readonly Found[], mend: Mend): void {
  list.replaceChildren(...found.map((each, number) => noteOf(each, number, mend)))
}

function noteOf(found: Found, number: number, mend: Mend): HTMLElement {
  const note = made('li', `note ${found.level}`)
  note.dataset.number = String(number)
  note.tabIndex = 0
  const head = made('p', 'head')
  const page = made('a', '', found.rule)
  page.setAttribute('href', `/rules/${found.rule}/`)
  head.append(made('span', 'level', found.level), ' ', page)
  note.append(head, sentence('reason', found.reason))
  if (found.note) note.append(sentence('evidence', found.note))
  const buttons = buttonsFor(found, number, mend)
  if (buttons.length > 0) {
    const row = made('p', 'mends')
    row.append(...buttons)
    note.append(row)
  }
  return note
}

/** What may stand there instead, or else the ways to mend it. */
function buttonsFor({ expected, fixes }: Found, number: number, mend: Mend): HTMLElement[] {
  const words = expected
    .slice(0, 3)
    .map((text) => button(`Make it ${text}`, () => mend(number, ({ start, end }) => [{ start, end, text }])))
  const ways = fixes
    .slice(0, 2)
    .map(({ title }, index) =>
      button(title.replaceAll('`', ''), () => mend(number, (now) => now.fixes[index]?.edits ?? []))
    )
  return [...words, ...ways]
}

function button(title: string, press: () => void): HTMLElement {
  const created = made('button', '', title)
  created.setAttribute('type', 'button')
  created.addEventListener('click', press)
  return created
}

/** What stands in backticks are the draft's own words. */
function sentence(className: string, text: string): HTMLElement {
  const line = made('p', className)
  for (const [index, part] of text.split('`').entries())
    line.append(index % 2 === 1 ? made('q', '', part) : part)
  return line
}
