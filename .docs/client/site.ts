/** What every page does: the theme, the search, threads between places, copying. All of it can be read without. */
import { copyButtons } from './lib/copy.ts'
import { proofs } from './lib/proofs.ts'

const root = document.documentElement

document.querySelector('#theme')?.addEventListener('click', () => {
  const dark = root.dataset.theme
    ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = dark ? 'light' : 'dark'
  localStorage.setItem('theme', root.dataset.theme)
})

const search = document.querySelector('#search') as HTMLDialogElement

async function openSearch(): Promise<void> {
  if (search.open) return
  // At once: words typed right behind the key must find their field.
  search.showModal()
  search.querySelector('input')?.select()
  const { showHits } = await import('./lib/search.ts')
  await showHits()
}

document.querySelector('#search-open')?.addEventListener('click', openSearch)
document.addEventListener('keydown', (event) => {
  const isTyping = (event.target as Element).closest('input, textarea, select, [contenteditable]') !== null
  const isAsked = event.key === 'k' && (event.metaKey || event.ctrlKey)
  const isSlash = event.key === '/' && !event.metaKey && !event.ctrlKey && !event.altKey && !isTyping
  if (!isAsked && !isSlash) return
  event.preventDefault()
  openSearch()
})

copyButtons()
proofs()
