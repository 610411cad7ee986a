/** The draft on the page: marks behind its words, notes beside them, threads between the places that disagree. */
import type { Found } from './messages.ts'

const sheet = element('#sheet')
const backdrop = element('#sheet .backdrop')
const threads = element('#sheet .threads')
const list = element('#notes')

/** What a note's button does: puts words in the place of others. */
export type Replace = (start: number, end: number, text: string) => void

/** Draws what was found in a text. All of it is text: nothing that a draft holds becomes markup. */
export function drawFindings(text: string, found: readonly Found[], replace: Replace): void {
  drawMarks(text, found)
  list.replaceChildren(...found.map((each, number) => noteOf(each, number, replace)))
  layOut()
}

/** Puts notes and threads where their words are now. */
export function layOut(): void {
  const top = sheet.getBoundingClientRect().top
  const beside = matchMedia('(min-width: 60rem)').matches
  const lanes: number[] = []
  let below = 0
  threads.replaceChildren()
  for (const note of list.querySelectorAll<HTMLElement>('.note')) {
    const heights = marksOf(note.dataset.number ?? '').map((mark) => heightOf(mark, top))
    below = Math.max(below, (heights[0] ?? 0) - 14)
    note.style.top = beside ? `${below}px` : ''
    below += note.offsetHeight + 10
    if (new Set(heights).size > 1 || heights.length > 1) drawThread(note, heights, lanes)
  }
  list.style.minHeight = beside ? `${below}px` : ''
}

/** Lights up what belongs to a finding; nothing where it is `undefined`. */
export function light(number: string | undefined): void {
  for (const lit of document.querySelectorAll('.playground .lit')) lit.classList.remove('lit')
  if (number === undefined) return
  const together = `.backdrop mark[data-of~="${number}"], .threads [data-of="${number}"], .note[data-number="${number}"]`
  for (const each of document.querySelectorAll(together)) each.classList.add('lit')
}

/** The number of the finding whose words stand at an offset. */
export function findingAt(offset: number): string | undefined {
  for (const mark of backdrop.querySelectorAll<HTMLElement>('mark')) {
    const start = Number(mark.dataset.start)
    if (start <= offset && offset <= start + (mark.textContent?.length ?? 0))
      return mark.dataset.of?.split(' ')[0]
  }
  return undefined
}

interface Stretch {
  readonly start: number
  readonly end: number
  readonly number: number
  readonly level: string
  readonly isOther: boolean
}

/** Cuts the text where a marked stretch begins or ends, and marks what lies in one. */
function drawMarks(text: string, found: readonly Found[]): void {
  const stretches = found.flatMap((each, number): Stretch[] => [
    { start: each.start, end: each.end, number, level: each.level, isOther: false },
    ...each.related.map(({ start, end }) => ({ start, end, number, level: each.level, isOther: true }))
  ])
  const cuts = [...new Set([0, text.length, ...stretches.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b
  )
  const parts = cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    const over = stretches.filter((stretch) => stretch.start <= start && end <= stretch.end)
    const words = text.slice(start, end)
    return over.length > 0 ? markOf(words, start, over) : words
  })
  // A last line break needs something behind it to have its height.
  backdrop.replaceChildren(...parts, '\n')
}

function markOf(words: string, start: number, over: readonly Stretch[]): HTMLElement {
  const mark = document.createElement('mark')
  const own = over.find(({ isOther }) => !isOther)
  mark.className = `${(own ?? over[0])?.level}${own ? '' : ' other'}`
  mark.dataset.of = over.map(({ number }) => number).join(' ')
  mark.dataset.start = String(start)
  mark.textContent = words
  return mark
}

function noteOf(found: Found, number: number, replace: Replace): HTMLElement {
  const note = made('li', `note ${found.level}`)
  note.dataset.number = String(number)
  note.tabIndex = 0
  const head = made('p', 'head')
  const page = made('a', '', found.rule)
  page.setAttribute('href', `/rules/${found.rule}/`)
  head.append(made('span', 'level', found.level), ' ', page)
  note.append(head, sentence('reason', found.reason))
  if (found.note) note.append(sentence('evidence', found.note))
  const buttons = [
    ...found.expected
      .slice(0, 3)
      .map((words) => mendWith(`Make it ${words}`, () => replace(found.start, found.end, words))),
    ...found.fixes.slice(0, 2).map(({ title, edits }) =>
      mendWith(title.replaceAll('`', ''), () => {
        for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start))
          replace(start, end, text)
      })
    )
  ]
  if (buttons.length > 0) {
    const row = made('p', 'mends')
    row.append(...buttons)
    note.append(row)
  }
  return note
}

/** What stands in backticks are the draft's own words. */
function sentence(className: string, text: string): HTMLElement {
  const line = made('p', className)
  for (const [index, part] of text.split('`').entries())
    line.append(index % 2 === 1 ? made('q', '', part) : part)
  return line
}

function mendWith(title: string, mend: () => void): HTMLElement {
  const button = made('button', '', title)
  button.setAttribute('type', 'button')
  button.addEventListener('click', mend)
  return button
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

/** The marks of a finding, its own first. */
function marksOf(number: string): Element[] {
  const marks = [...backdrop.querySelectorAll(`mark[data-of~="${number}"]`)]
  return [
    ...marks.filter((mark) => !mark.classList.contains('other')),
    ...marks.filter((mark) => mark.classList.contains('other'))
  ]
}

function heightOf(mark: Element, top: number): number {
  const [line] = mark.getClientRects()
  return line ? Math.round(line.top - top + line.height / 2) : 0
}

function made(name: string, className: string, text?: string): HTMLElement {
  const created = document.createElement(name)
  if (className) created.className = className
  if (text !== undefined) created.textContent = text
  return created
}

function element(selector: string): HTMLElement {
  return document.querySelector(selector) as HTMLElement
}
