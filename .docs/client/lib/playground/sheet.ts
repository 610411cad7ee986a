/** The draft on the page: marks behind its words, notes beside them, threads between the places that disagree. */
import { element } from './elements.ts'
import { drawMarks, editMarks, marksOf } from './marks.ts'
import type { Found } from './messages.ts'
import { editBetween, movedFinding } from './moved.ts'
import { drawNotes, type Mend, type TextEdit } from './notes.ts'

const sheet = element('#sheet')
const threads = element('#sheet .threads')
const list = element('#notes')

/** What is drawn, each finding where its words are now. */
let drawn: { readonly text: string; readonly found: readonly (Found | undefined)[] } = { text: '', found: [] }

/** Draws what was found in a text; `mend` is given the edits of a button that was pressed. */
export function drawFindings(
  text: string,
  found: readonly Found[],
  mend: (edits: readonly TextEdit[]) => void
): void {
  drawn = { text, found }
  drawMarks(text, found)
  const mendNow: Mend = (number, pick) => {
    const now = drawn.found[number]
    if (now) mend(pick(now))
  }
  drawNotes(found, mendNow)
  layOut()
}

/** Lets what is drawn follow the writer's hand. */
export function followEdit(text: string): void {
  const edit = editBetween(drawn.text, text)
  editMarks(edit)
  drawn = { text, found: drawn.found.map((each) => each && movedFinding(each, edit)) }
}

/** Puts notes and threads where their words are. */
function layOut(): void {
  const { top } = sheet.getBoundingClientRect()
  const beside = matchMedia('(min-width: 60rem)').matches
  const notes = [...list.querySelectorAll<HTMLElement>('.note')].map((note) => ({
    note,
    height: note.offsetHeight,
    marks: marksOf(note.dataset.number ?? '').map((mark) => middleOf(mark) - top)
  }))
  const lanes: number[] = []
  let below = 0
  threads.replaceChildren()
  for (const { note, height, marks } of notes) {
    below = Math.max(below, (marks[0] ?? 0) - 14)
    note.style.top = beside ? `${below}px` : ''
    below += height + 10
    if (marks.length > 1) drawThread(note, marks, lanes)
  }
  list.style.minHeight = beside ? `${below}px` : ''
}

// The sheet grows with the draft, and turns narrow with the window.
new ResizeObserver(layOut).observe(sheet)

/** Lights up what belongs to a finding; nothing where it is `undefined`. */
export function light(number: string | undefined): void {
  for (const lit of document.querySelectorAll('.playground .lit')) lit.classList.remove('lit')
  if (number === undefined) return
  const together = `.backdrop mark[data-of~="${number}"], .threads [data-of="${number}"], .note[data-number="${number}"]`
  for (const each of document.querySelectorAll(together)) each.classList.add('lit')
}

/** The number of the finding whose words stand at an offset. */
export function findingAt(offset: number): string | undefined {
  const isAt = ({ start, end }: { start: number; end: number }) => start <= offset && offset <= end
  const number = drawn.found.findIndex((each) => each && (isAt(each) || each.related.some(isAt)))
  return number < 0 ? undefined : String(number)
}

/** Brings the words of a finding into view. */
export function show(number: string): void {
  marksOf(number)[0]?.scrollIntoView({ block: 'center' })
}

function drawThread(note: HTMLElement, heights: readonly number[], lanes: number[]): void {
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)]
  const free = lanes.findIndex((end) => end < top - 4)
  const lane = free < 0 ? lanes.length : free
  lanes[lane] = bottom
  const x = Math.max(4, 24 - lane * 6)
  const arms = heights.map((y) => `M${x} ${y}H32`).join('')
  threads.append(shape('path', { d: `M${x} ${top}V${bottom}${arms}` }, note))
  for (const y of heights) threads.append(shape('circle', { cx: 32, cy: y, r: 3 }, note))
}

function shape(name: string, attributes: Record<string, string | number>, note: HTMLElement): SVGElement {
  const drawn = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) drawn.setAttribute(key, String(value))
  drawn.setAttribute('class', note.classList.item(1) ?? '')
  drawn.dataset.of = note.dataset.number ?? ''
  return drawn
}

function middleOf(mark: Element): number {
  const [line] = mark.getClientRects()
  return line ? Math.round(line.top + line.height / 2) : 0
}
