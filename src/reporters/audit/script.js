// The audit in the browser: light or dark, the table in another order, keys. All of it can be read without.
;(() => {
  const root = document.documentElement

  // The theme: the system's until the reader chooses.
  document.querySelector('#theme').addEventListener('click', () => {
    const dark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches
    root.dataset.theme = dark ? 'light' : 'dark'
  })

  // The table: a click on a head sorts by it, another turns it round.
  const body = document.querySelector('.rules tbody')
  const heads = [...document.querySelectorAll('.rules th[aria-sort]')]
  const valueIn = (row, at) => row.cells[at].dataset.value ?? row.cells[at].textContent.trim()
  for (const head of heads)
    head.querySelector('button').addEventListener('click', () => {
      const isNumber = head.classList.contains('figure')
      const now = head.getAttribute('aria-sort')
      const order =
        now === 'none'
          ? isNumber
            ? 'descending'
            : 'ascending'
          : now === 'ascending'
            ? 'descending'
            : 'ascending'
      for (const other of heads) other.setAttribute('aria-sort', other === head ? order : 'none')
      const sign = order === 'ascending' ? 1 : -1
      const compare = (a, b) => (isNumber ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0)
      const rows = [...body.rows].sort(
        (a, b) => sign * compare(valueIn(a, head.cellIndex), valueIn(b, head.cellIndex))
      )
      body.append(...rows)
    })

  // Keys: j and k go from rule to rule, o opens and closes its sample.
  const sections = [...document.querySelectorAll('.rule')]
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = sections.indexOf(document.activeElement?.closest('.rule'))
    if (event.key === 'o') {
      const sample = sections[at]?.querySelector('details')
      if (sample) sample.open = !sample.open
    }
    const step = { j: 1, k: -1 }[event.key]
    if (!step || sections.length === 0) return
    const next = sections[at < 0 ? 0 : Math.min(sections.length - 1, Math.max(0, at + step))]
    next.focus({ preventScroll: true })
    next.scrollIntoView({ block: 'start' })
  })

  // A link into a closed sample opens it; print shows all.
  addEventListener('beforeprint', () => {
    for (const each of document.querySelectorAll('details')) each.open = true
  })
})()
