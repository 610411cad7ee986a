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

  // Judging: what is said of the sample here is saved as lines for the judgements file; JSON is YAML too.
  const said = new Map()
  const save = document.querySelector('.save')
  let isSaved = true
  function judge(card, judgement) {
    for (const button of card.querySelectorAll('[data-judgement]'))
      button.setAttribute('aria-pressed', button.dataset.judgement === judgement)
    said.set(card, judgement)
    isSaved = false
    save.hidden = false
    document.querySelector('#said').textContent = `${said.size} judged here`
  }
  for (const button of document.querySelectorAll('[data-judgement]'))
    button.addEventListener('click', () => judge(button.closest('[data-key]'), button.dataset.judgement))
  document.querySelector('#save').addEventListener('click', () => {
    const lines = [...said].map(
      ([card, judgement]) => `- ${JSON.stringify({ ...JSON.parse(card.dataset.key), judgement })}\n`
    )
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(lines, { type: 'application/yaml' }))
    link.download = 'backread-judgements.yml'
    link.click()
    isSaved = true
  })
  addEventListener('beforeunload', (event) => {
    if (!isSaved) event.preventDefault()
  })

  // Keys: j and k go on and back, from rule to rule and through an open sample; o opens it; a, r and u judge.
  const judgements = { a: 'accept', r: 'reject', u: 'unsure' }
  const stops = () => [...document.querySelectorAll('.rule, details[open] [data-key]')]
  const cardInFocus = () => document.activeElement?.closest('[data-key]')
  const ruleInFocus = () => document.activeElement?.closest('.rule')
  function go(step) {
    const all = stops()
    const at = all.indexOf(cardInFocus() ?? ruleInFocus())
    const next = all[at < 0 ? 0 : at + step]
    next?.focus({ preventScroll: true })
    // At once: whoever judges by key does not wait for the page to glide.
    next?.scrollIntoView({ block: next.matches('.rule') ? 'start' : 'center', behavior: 'instant' })
  }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { key } = event
    const card = cardInFocus()
    if (key === 'j') go(1)
    else if (key === 'k') go(-1)
    else if (key === 'o') {
      const sample = ruleInFocus()?.querySelector('details')
      if (sample) sample.open = !sample.open
      if (sample?.open) sample.querySelector('[data-key]').focus()
      else sample?.closest('.rule').focus()
    } else if (card && judgements[key]) {
      judge(card, judgements[key])
      go(1)
    }
  })

  // Print shows all.
  addEventListener('beforeprint', () => {
    for (const each of document.querySelectorAll('details')) each.open = true
  })
})()
