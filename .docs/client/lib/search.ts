/** The search: its index comes with the first use of it, and nothing that is typed leaves the page. */
import MiniSearch from 'minisearch'
import { type SearchEntry, searchOptions } from './search-options.ts'

type Hit = Pick<SearchEntry, 'id' | 'page' | 'heading' | 'about'>

const dialog = document.querySelector('#search') as HTMLDialogElement
const input = document.querySelector('#search-words') as HTMLInputElement
const list = document.querySelector('#search-hits') as HTMLDivElement
const index = fetch('/assets/search.json')
  .then((response) => response.text())
  .then((text) => MiniSearch.loadJSON<SearchEntry>(text, searchOptions))

input.addEventListener('input', showHits)
dialog.addEventListener('keydown', choose)
dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close())

/** Shows what the words in the field find, once the index is there. */
export async function showHits(): Promise<void> {
  const found = await index
  const words = input.value.trim()
  const hits = words === '' ? [] : found.search(words).slice(0, 12)
  list.replaceChildren(...hits.map((hit, at) => item(hit as unknown as Hit, at)))
  list.dataset.empty = words === '' ? '' : 'Nothing found'
  mark(0)
}

function item({ id, page, heading, about }: Hit, at: number): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = id
  link.tabIndex = -1
  link.textContent = heading || page
  if (heading) {
    const where = document.createElement('small')
    where.textContent = page
    link.append(' ', where)
  }
  const words = document.createElement('p')
  words.textContent = about
  link.append(words)
  link.addEventListener('click', () => dialog.close())
  link.id = `search-hit-${at}`
  link.role = 'option'
  return link
}

function choose(event: KeyboardEvent): void {
  const now = [...list.children].findIndex((each) => each.ariaSelected === 'true')
  if (event.key === 'ArrowDown') mark(Math.min(now + 1, list.children.length - 1))
  else if (event.key === 'ArrowUp') mark(Math.max(now - 1, 0))
  else if (event.key === 'Enter') (list.children[now] as HTMLAnchorElement | undefined)?.click()
  else return
  event.preventDefault()
}

function mark(chosen: number): void {
  for (const [at, each] of [...list.children].entries()) each.ariaSelected = String(at === chosen)
  const element = list.children[chosen]
  if (element) input.setAttribute('aria-activedescendant', element.id)
  else input.removeAttribute('aria-activedescendant')
  element?.scrollIntoView({ block: 'nearest' })
}
