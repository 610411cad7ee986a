// Generated from the files beside this one by `npm run generate`.

/** The style of the HTML report. */
export const style = `:root {
  color-scheme: light dark;
  --paper: #fbfaf7;
  --sheet: #ffffff;
  --ink: #1f1d1a;
  --soft: #5f5a52;
  --rule: #e2ddd3;
  --link: #1d4f91;
  --error: #b3261e;
  --error-tint: #fbdedb;
  --warning: #8a5300;
  --warning-tint: #fdebc8;
  --info: #1d5c8f;
  --info-tint: #dcecf8;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "DejaVu Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, "DejaVu Sans Mono", monospace;
}
:root[data-theme="dark"] {
  color-scheme: dark;
  --paper: #17181a;
  --sheet: #1f2124;
  --ink: #eceae5;
  --soft: #b3aea4;
  --rule: #3a3c40;
  --link: #9cc3f5;
  --error: #ff9d94;
  --error-tint: #56211d;
  --warning: #f3c46f;
  --warning-tint: #4d3606;
  --info: #9bccf2;
  --info-tint: #16384f;
}
@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
    --paper: #17181a;
    --sheet: #1f2124;
    --ink: #eceae5;
    --soft: #b3aea4;
    --rule: #3a3c40;
    --link: #9cc3f5;
    --error: #ff9d94;
    --error-tint: #56211d;
    --warning: #f3c46f;
    --warning-tint: #4d3606;
    --info: #9bccf2;
    --info-tint: #16384f;
  }
}
* {
  box-sizing: border-box;
}
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1rem / 1.5 var(--sans);
}
a {
  color: var(--link);
}
:focus-visible {
  outline: 2px solid var(--link);
  outline-offset: 2px;
  border-radius: 2px;
}
.skip {
  position: absolute;
  left: -999rem;
}
.skip:focus {
  left: 1rem;
  top: 1rem;
  background: var(--sheet);
  padding: 0.5rem 1rem;
  z-index: 9;
}

.masthead {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
  align-items: baseline;
  padding: 1.5rem 2rem 1rem;
  border-bottom: 3px double var(--rule);
}
.masthead h1 {
  font: 700 1.75rem / 1.1 var(--serif);
  margin: 0;
  letter-spacing: -0.01em;
}
.masthead p {
  margin: 0;
  color: var(--soft);
}
button {
  font: inherit;
  color: inherit;
  background: var(--sheet);
  border: 1px solid var(--rule);
  border-radius: 6px;
  padding: 0.3rem 0.7rem;
  cursor: pointer;
}
.masthead button {
  margin-left: auto;
}

.desk {
  display: grid;
  grid-template-columns: 15rem minmax(0, 1fr);
}
.filters {
  padding: 1.25rem 1rem 2rem 2rem;
  font-size: 0.875rem;
  position: sticky;
  top: 0;
  align-self: start;
  max-height: 100vh;
  overflow: auto;
}
.filters h2,
.filters legend {
  font: 600 0.75rem / 1.4 var(--sans);
  letter-spacing: 0.06em;
  text-transform: uppercase;
  color: var(--soft);
  margin: 0 0 0.4rem;
  padding: 0;
}
.filters fieldset {
  border: 0;
  margin: 0 0 1.5rem;
  padding: 0;
}
.filters label {
  display: flex;
  gap: 0.5rem;
  align-items: baseline;
  padding: 0.1rem 0;
}
.filters label span {
  flex: 1;
  overflow-wrap: anywhere;
}
.filters output,
.filters small {
  color: var(--soft);
  font-variant-numeric: tabular-nums;
}
.filters ul {
  list-style: none;
  margin: 0 0 1.5rem;
  padding: 0;
}
.filters li {
  display: flex;
  gap: 0.5rem;
  padding: 0.1rem 0;
}
.filters li a {
  flex: 1;
  overflow-wrap: anywhere;
}
.filters dl {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 0.2rem 0.6rem;
  margin: 0;
  color: var(--soft);
}
.filters dd {
  margin: 0;
}
kbd {
  font: 0.8em var(--mono);
  border: 1px solid var(--rule);
  border-radius: 4px;
  padding: 0 0.3em;
  background: var(--sheet);
  color: var(--ink);
}

main {
  padding: 1.5rem 2rem 40vh 1rem;
  min-width: 0;
}
.draft {
  position: relative;
  background: var(--sheet);
  border: 1px solid var(--rule);
  border-radius: 4px;
  box-shadow: 0 1px 3px rgb(0 0 0 / 8%);
  margin: 0 0 2.5rem;
  max-width: 72rem;
}
.draft > h2 {
  font: 600 0.875rem / 1.4 var(--mono);
  margin: 0;
  padding: 0.7rem 1.25rem;
  border-bottom: 1px solid var(--rule);
  overflow-wrap: anywhere;
}
.draft > h2 small {
  font: 400 0.875rem var(--sans);
  color: var(--soft);
  margin-left: 0.75rem;
}
.row {
  display: grid;
  grid-template-columns: minmax(0, 40rem) minmax(15rem, 24rem);
  gap: 0 2.5rem;
  justify-content: space-between;
  padding: 0 1.25rem 0 2.75rem;
}
.row:first-of-type {
  padding-top: 1.25rem;
}
.row:last-of-type {
  padding-bottom: 1.25rem;
}
.text {
  font: 1.125rem / 1.65 var(--serif);
  margin: 0 0 0.9rem;
  overflow-wrap: anywhere;
  white-space: pre-wrap;
}
.headline {
  font-size: 1.75rem;
  line-height: 1.2;
  font-weight: 700;
  letter-spacing: -0.01em;
}
.heading {
  font-size: 1.25rem;
  line-height: 1.3;
  font-weight: 700;
}
.standfirst {
  font-size: 1.2rem;
  color: var(--soft);
}
.byline,
.dateline,
.credit,
.meta {
  font: 0.875rem / 1.5 var(--sans);
  color: var(--soft);
}
.caption,
.alt {
  font: italic 1rem / 1.5 var(--serif);
  border-left: 3px solid var(--rule);
  padding-left: 0.9rem;
}
.block-quote {
  border-left: 3px solid var(--rule);
  padding-left: 1.1rem;
}
.list-item {
  padding-left: 1.4rem;
}
.list-item::before {
  content: "•";
  float: left;
  margin-left: -1.1rem;
}
.table-cell {
  font: 0.95rem / 1.5 var(--sans);
  border-bottom: 1px solid var(--rule);
  margin-bottom: 0.2rem;
}
.kind {
  font: 0.75rem var(--sans);
  color: var(--soft);
  letter-spacing: 0.04em;
  text-transform: uppercase;
  display: block;
}
.gap {
  color: var(--soft);
  font: 0.875rem var(--sans);
  margin: 0 0 0.9rem;
}

mark {
  color: inherit;
  background: var(--tint);
  border-bottom: 2px solid var(--tone);
  border-radius: 2px 2px 0 0;
  padding: 0 0.05em;
  scroll-margin: 30vh;
}
mark.other {
  background: none;
  border-bottom: 2px dotted var(--tone);
}
.note[hidden] {
  display: none;
}
mark.quiet {
  background: none;
  border-color: transparent;
}
mark.lit {
  outline: 2px solid var(--tone);
  outline-offset: 1px;
}
mark sup {
  font: 600 0.65em var(--sans);
  color: var(--tone);
  line-height: 0;
  margin-left: 0.1em;
  user-select: none;
}
.error {
  --tone: var(--error);
  --tint: var(--error-tint);
}
.warning {
  --tone: var(--warning);
  --tint: var(--warning-tint);
}
.info {
  --tone: var(--info);
  --tint: var(--info-tint);
}

.notes {
  font-size: 0.875rem;
  padding-top: 0.15rem;
}
.note {
  border-left: 3px solid var(--tone);
  padding: 0.1rem 0 0.1rem 0.75rem;
  margin: 0 0 0.9rem;
  scroll-margin: 20vh;
}
.placed .note {
  position: absolute;
}
.note.lit {
  background: color-mix(in srgb, var(--tint) 45%, transparent);
}
.note p {
  margin: 0 0 0.25rem;
  overflow-wrap: anywhere;
}
.note h3 {
  font: 600 0.8125rem / 1.5 var(--sans);
  margin: 0;
  color: var(--tone);
}
.note h3 a {
  color: inherit;
}
.note ul {
  margin: 0 0 0.25rem;
  padding: 0;
  list-style: none;
}
.note li::before {
  content: "↔ ";
  color: var(--tone);
}
.note .evidence {
  color: var(--soft);
  white-space: pre-line;
}
code {
  font: 0.92em var(--mono);
  background: color-mix(in srgb, var(--ink) 8%, transparent);
  border-radius: 3px;
  padding: 0 0.2em;
}
.threads {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  pointer-events: none;
  overflow: visible;
}
.threads path {
  fill: none;
  stroke: var(--tone);
  stroke-width: 1.5;
  opacity: 0.55;
}
.threads path.lit {
  stroke-width: 2.5;
  opacity: 1;
}
.threads circle {
  fill: var(--tone);
  opacity: 0.7;
}
.nothing {
  font: 1.25rem var(--serif);
  color: var(--soft);
  padding: 3rem 0;
}

@media (max-width: 68rem) {
  .desk {
    display: block;
  }
  .filters {
    position: static;
    max-height: none;
    padding: 1rem 1.25rem 0;
  }
  main {
    padding: 1rem 1rem 4rem;
  }
  .masthead {
    padding: 1rem 1.25rem;
  }
  .row {
    display: block;
    padding: 0 1rem 0 2.5rem;
  }
}
@media print {
  :root {
    --paper: #fff;
    --sheet: #fff;
    --ink: #000;
    --soft: #444;
    --rule: #bbb;
  }
  .filters,
  .masthead button,
  .skip {
    display: none;
  }
  .desk {
    display: block;
  }
  main {
    padding: 0;
  }
  .draft {
    border: 0;
    box-shadow: none;
    max-width: none;
  }
  .row {
    grid-template-columns: 60% 36%;
    gap: 4%;
    padding: 0 0 0 1.5rem;
    break-inside: avoid;
  }
  .text {
    font-size: 11pt;
  }
  .notes {
    font-size: 8.5pt;
  }
  mark {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
}
@media (prefers-reduced-motion: no-preference) {
  html {
    scroll-behavior: smooth;
  }
}
`

/** The script of the HTML report. */
export const script = `// The report in the browser: filters, threads between the places that disagree, keys. All of it can be read without.
;(() => {
  const root = document.documentElement
  const notes = [...document.querySelectorAll('.note')]
  const marksOf = (number) => [...document.querySelectorAll(\`mark[data-of~="\${number}"]\`)]
  const visible = () => notes.filter((note) => !note.hidden)

  // The theme: the system's until the reader chooses.
  document.querySelector('#theme').addEventListener('click', () => {
    const dark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches
    root.dataset.theme = dark ? 'light' : 'dark'
  })

  // Filters: a note is shown where both its level and its rule are ticked.
  const boxes = [...document.querySelectorAll('.filters input')]
  function filter() {
    const off = new Set(boxes.filter((box) => !box.checked).map((box) => \`\${box.name} \${box.value}\`))
    for (const note of notes) {
      const { number, level, rule } = note.dataset
      note.hidden = off.has(\`level \${level}\`) || off.has(\`rule \${rule}\`)
      for (const mark of marksOf(number)) {
        const shown = mark.dataset.of
          .split(' ')
          .some((each) => !document.querySelector(\`#note-\${each}\`).hidden)
        mark.classList.toggle('quiet', !shown)
      }
    }
    document.querySelector('#shown').textContent = \`\${visible().length} of \${notes.length} shown\`
    drawAll()
  }
  for (const box of boxes) box.addEventListener('change', filter)

  // Beside the text each note stands at the height of its words, or below the note before it.
  const isWide = matchMedia('(min-width: 68rem)')
  function place(draft) {
    const wide = isWide.matches
    draft.classList.toggle('placed', wide)
    draft.style.minHeight = ''
    let below = 0
    const top = draft.getBoundingClientRect().top
    for (const note of draft.querySelectorAll('.note:not([hidden])')) {
      const [at] = marksOf(note.dataset.number)
      const wanted = (at ?? note.parentElement).getBoundingClientRect().top - top
      below = Math.max(wanted, below)
      note.style.top = wide ? \`\${below}px\` : ''
      note.style.width = wide ? \`\${note.parentElement.clientWidth}px\` : ''
      below += note.offsetHeight + 14
    }
    if (wide) draft.style.minHeight = \`\${below + 8}px\`
  }

  // A thread runs from the marked words down the margin to each place that they disagree with.
  function drawAll() {
    for (const draft of document.querySelectorAll('.draft')) {
      place(draft)
      draw(draft)
    }
  }
  function draw(draft) {
    const svg = draft.querySelector('.threads')
    svg.replaceChildren()
    const box = draft.getBoundingClientRect()
    const lanes = []
    for (const note of draft.querySelectorAll('.note:not([hidden])')) {
      const [at, ...others] = marksOf(note.dataset.number).filter((mark) => draft.contains(mark))
      if (!at || others.length === 0) continue
      const places = [at, ...others].map((mark) => {
        const { left, top, height } = mark.getClientRects()[0]
        return { x: left - box.left, y: top - box.top + height / 2 }
      })
      const top = Math.min(...places.map(({ y }) => y))
      const bottom = Math.max(...places.map(({ y }) => y))
      const free = lanes.findIndex((end) => end < top - 4)
      const lane = free < 0 ? lanes.length : free
      lanes[lane] = bottom
      const x = Math.max(6, 30 - lane * 6)
      const path = \`M\${x} \${top}V\${bottom}\${places.map(({ y }) => \`M\${x} \${y}H36\`).join('')}\`
      svg.append(shape('path', { d: path }, note))
      for (const { y } of places) svg.append(shape('circle', { cx: 36, cy: y, r: 3 }, note))
    }
  }
  function shape(name, attributes, { dataset: { number, level } }) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    element.setAttribute('class', level)
    element.dataset.of = number
    return element
  }

  // What belongs together lights up together.
  function light(number) {
    for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit')
    if (number === undefined) return
    for (const each of document.querySelectorAll(
      \`mark[data-of~="\${number}"], .threads [data-of="\${number}"]\`
    ))
      each.classList.add('lit')
    document.querySelector(\`#note-\${number}\`).classList.add('lit')
  }
  const numberAt = (target) =>
    target.closest?.('.note')?.dataset.number ??
    target.closest?.('mark:not(.quiet)')?.dataset.of.split(' ')[0]
  document.addEventListener('pointerover', ({ target }) => light(numberAt(target)))
  document.addEventListener('focusin', ({ target }) => light(numberAt(target)))
  document.addEventListener('click', ({ target }) => {
    const number = target.closest?.('mark:not(.quiet)')?.dataset.of.split(' ')[0]
    if (number) document.querySelector(\`#note-\${number}\`).focus({ preventScroll: false })
  })

  // Keys: j and k go from finding to finding.
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input')) return
    const step = { j: 1, k: -1 }[event.key]
    if (!step) return
    const shown = visible()
    const at = shown.indexOf(document.activeElement)
    const next = at < 0 ? (step > 0 ? 0 : shown.length - 1) : at + step
    shown[next]?.focus()
    shown[next]?.scrollIntoView({ block: 'center' })
  })

  addEventListener('resize', drawAll)
  addEventListener('beforeprint', () => {
    for (const draft of document.querySelectorAll('.draft')) {
      draft.classList.remove('placed')
      draft.style.minHeight = ''
    }
    for (const note of notes) note.style.top = note.style.width = ''
  })
  addEventListener('afterprint', drawAll)
  document.fonts?.ready.then(drawAll)
  filter()
})()
`
