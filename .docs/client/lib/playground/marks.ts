/** The marks: the draft once more behind the writer's own text, with what was found in it marked. */
import { element } from './elements.ts'
import type { Found } from './messages.ts'
import type { Edit } from './moved.ts'

const backdrop = element('#sheet .backdrop')
drawMarks('', [])

interface Stretch {
  readonly start: number
  readonly end: number
  readonly number: number
  readonly level: string
  readonly isOther: boolean
}

/** Cuts a text where a marked stretch begins or ends, and marks what lies in one. */
export function drawMarks(text: string, found: readonly Found[]): void {
  const stretches = found.flatMap((each, number): Stretch[] => [
    { start: each.start, end: each.end, number, level: each.level, isOther: false },
    ...each.related.map(({ start, end }) => ({ start, end, number, level: each.level, isOther: true }))
  ])
  const ends = stretches.flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set([0, text.length, ...ends])].sort((a, b) => a - b)
  const parts = cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    const over = stretches.filter((stretch) => stretch.start <= start && end <= stretch.end)
    const words = text.slice(start, end)
    return over.length > 0 ? markOf(words, over) : words
  })
  // A last line break needs something behind it to have its height.
  backdrop.replaceChildren(...parts, '\n')
}

function markOf(words: string, over: readonly Stretch[]): HTMLElement {
  const mark = document.createElement('mark')
  const own = over.find(({ isOther }) => !isOther)
  mark.className = `${(own ?? over[0])?.level}${own ? '' : ' other'}`
  mark.dataset.of = over.map(({ number }) => number).join(' ')
  mark.textContent = words
  return mark
}

/** Does what the writer did, so that every mark stays with its words. */
export function editMarks({ start, end, text }: Edit): void {
  const range = document.createRange()
  range.setStart(...pointAt(start))
  range.setEnd(...pointAt(end))
  range.deleteContents()
  const [node, offset] = pointAt(start)
  node.insertData(offset, text)
}

/** The text node in which an offset of the draft lies, and the offset in it. */
function pointAt(offset: number): [Text, number] {
  const walker = document.createTreeWalker(backdrop, NodeFilter.SHOW_TEXT)
  let left = offset
  let node = walker.nextNode() as Text
  while (left > node.length) {
    left -= node.length
    node = walker.nextNode() as Text
  }
  return [node, left]
}

/** The marks of a finding, its own first. */
export function marksOf(number: string): Element[] {
  const marks = [...backdrop.querySelectorAll(`mark[data-of~="${number}"]`)]
  const isOther = (mark: Element) => mark.classList.contains('other')
  return [...marks.filter((mark) => !isOther(mark)), ...marks.filter(isOther)]
}
