// The report in the browser: filters, threads between the places that disagree, keys. All of it can be read without.
;(() => {
  const root = document.documentElement
  const notes = [...document.querySelectorAll('.note')]
  const marksOf = (number) => [...document.querySelectorAll(`mark[data-of~="${number}"]`)]
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
    const off = new Set(boxes.filter((box) => !box.checked).map((box) => `${box.name} ${box.value}`))
    for (const note of notes) {
      const { number, level, rule } = note.dataset
      note.hidden = off.has(`level ${level}`) || off.has(`rule ${rule}`)
      for (const mark of marksOf(number)) {
        const shown = mark.dataset.of
          .split(' ')
          .some((each) => !document.querySelector(`#note-${each}`).hidden)
        mark.classList.toggle('quiet', !shown)
      }
    }
    document.querySelector('#shown').textContent = `${visible().length} of ${notes.length} shown`
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
      note.style.top = wide ? `${below}px` : ''
      note.style.width = wide ? `${note.parentElement.clientWidth}px` : ''
      below += note.offsetHeight + 14
    }
    if (wide) draft.style.minHeight = `${below + 8}px`
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
      const path = `M${x} ${top}V${bottom}${places.map(({ y }) => `M${x} ${y}H36`).join('')}`
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
      `mark[data-of~="${number}"], .threads [data-of="${number}"]`
    ))
      each.classList.add('lit')
    document.querySelector(`#note-${number}`).classList.add('lit')
  }
  const numberAt = (target) =>
    target.closest?.('.note')?.dataset.number ??
    target.closest?.('mark:not(.quiet)')?.dataset.of.split(' ')[0]
  document.addEventListener('pointerover', ({ target }) => light(numberAt(target)))
  document.addEventListener('focusin', ({ target }) => light(numberAt(target)))
  document.addEventListener('click', ({ target }) => {
    const number = target.closest?.('mark:not(.quiet)')?.dataset.of.split(' ')[0]
    if (number) document.querySelector(`#note-${number}`).focus({ preventScroll: false })
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
