/** Drafts with their marks: threads between the places that disagree, and what belongs together lights up together. */

const gutter = 30

/** Brings the page's drafts to life, and draws again when the page is resized. */
export function proofs(): void {
  const figures = [...document.querySelectorAll<HTMLElement>('.proof')]
  if (figures.length === 0) return
  const drawAll = () => figures.forEach(draw)
  drawAll()
  addEventListener('resize', drawAll)
  addEventListener('beforeprint', drawAll)
  document.fonts.ready.then(drawAll)
  for (const name of ['pointerover', 'focusin'] as const)
    document.addEventListener(name, ({ target }) => light(numberAt(target)))
  document.addEventListener('click', ({ target }) => {
    const number = (target as Element).closest('mark')?.dataset.of?.split(' ')[0]
    document.querySelector<HTMLElement>(`.note[data-number="${number}"]`)?.focus()
  })
  document.addEventListener('keydown', step)
}

/** Draws a figure's threads: from the marked words down the margin to each place that they disagree with. */
function draw(figure: HTMLElement): void {
  const copy = figure.querySelector('.copy')
  const svg = figure.querySelector('.threads')
  if (!copy || !svg) return
  svg.replaceChildren()
  const box = copy.getBoundingClientRect()
  const lanes: number[] = []
  for (const note of figure.querySelectorAll<HTMLElement>('.note')) {
    const marks = [...copy.querySelectorAll(`mark[data-of~="${note.dataset.number}"]`)]
    const places = [...new Set(marks.map((mark) => heightOf(mark, box.top)))]
    if (marks.every((mark) => !mark.classList.contains('other'))) continue
    const top = Math.min(...places)
    const bottom = Math.max(...places)
    const free = lanes.findIndex((end) => end < top - 4)
    const lane = free < 0 ? lanes.length : free
    lanes[lane] = bottom
    const x = Math.max(5, gutter - 8 - lane * 6)
    const arms = places.map((y) => `M${x} ${y}H${gutter}`).join('')
    svg.append(shape('path', { d: `M${x} ${top}V${bottom}${arms}` }, note))
    for (const y of places) svg.append(shape('circle', { cx: gutter, cy: y, r: 3 }, note))
  }
}

function heightOf(mark: Element, top: number): number {
  const [line] = mark.getClientRects()
  return line ? Math.round(line.top - top + line.height / 2) : 0
}

function shape(name: string, attributes: Record<string, string | number>, note: HTMLElement): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  element.setAttribute('class', note.classList.item(1) ?? '')
  element.dataset.of = note.dataset.number ?? ''
  return element
}

function light(number: string | undefined): void {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit')
  if (number === undefined) return
  const together = `mark[data-of~="${number}"], .threads [data-of="${number}"], .note[data-number="${number}"]`
  for (const each of document.querySelectorAll(together)) each.classList.add('lit')
}

function numberAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined
  return (
    target.closest<HTMLElement>('.note')?.dataset.number ?? target.closest('mark')?.dataset.of?.split(' ')[0]
  )
}

/** `j` and `k` go from finding to finding. */
function step(event: KeyboardEvent): void {
  const by = { j: 1, k: -1 }[event.key]
  const isTyping = (event.target as Element).closest('input, textarea, [contenteditable]') !== null
  if (by === undefined || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
  const notes = [...document.querySelectorAll<HTMLElement>('.note')]
  const at = notes.indexOf(document.activeElement as HTMLElement)
  const next = notes[at < 0 && by < 0 ? notes.length - 1 : at + by]
  next?.focus({ preventScroll: true })
  next?.closest('.proof')?.scrollIntoView({ block: 'nearest' })
}
