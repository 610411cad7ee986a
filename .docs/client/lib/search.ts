/** The search: its index comes with the first use of it, and nothing that is typed leaves the page. */
import MiniSearch from 'minisearch'
import { type SearchEntry, searchOptions } from './search-options.ts'

type Hit = Pick<SearchEntry, 'id' | 'page' | 'heading' | 'about'>

const dialog = document.querySelector('#search') as HTMLDialogElement
const input = document.querySelector('#search-words') as HTMLInputElement
const list = document.querySelector('#search-hits') as HTMLDivElement
let index: Promise<MiniSearch<SearchEntry>> | undefined

/** Opens the search, with its index on the way. */
export async function open(): Promise<void> {
  if (dialog.open) return
  dialog.showModal()
  input.select()
  index ??= load()
  await index
  await show()
}

async function load(): Promise<MiniSearch<SearchEntry>> {
  const response = await fetch('/assets/search.json')
  input.addEventListener('input', show)
  dialog.addEventListener('keydown', choose)
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close())
  return MiniSearch.loadJSON<SearchEntry>(await response.text(), searchOptions)
}

async function show(): Promise<void> {
  const words = input.value.trim()
  const hits = words === '' ? [] : (await index)?.search(words).slice(0, 12)
  list.replaceChildren(...(hits ?? []).map((hit, at) => item(hit as unknown as Hit, at)))
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
