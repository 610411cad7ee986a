/** The playground: reads the draft as it is written, and shows both places of what does not agree. */
import { element } from './lib/playground/elements.ts'
import type { Answer, Found, Hello, Question, Wish } from './lib/playground/messages.ts'
import type { TextEdit } from './lib/playground/notes.ts'
import { drawRules } from './lib/playground/rule-boxes.ts'
import { sample } from './lib/playground/sample.ts'
import { pack, unpack } from './lib/playground/share.ts'
import { drawFindings, findingAt, followEdit, light, show } from './lib/playground/sheet.ts'

const draft = element<HTMLTextAreaElement>('#draft')
const format = element<HTMLSelectElement>('#format')
const date = element<HTMLInputElement>('#date')
const file = element<HTMLInputElement>('#file')
const notes = element('#notes')
const status = element<HTMLOutputElement>('#status')

const worker = new Worker('/playground/checker.js', { type: 'module' })
const settings: Record<string, 'on' | 'off'> = {}
const wish = (): Wish => ({ format: format.value as Wish['format'], date: date.value, rules: settings })

let asked = 0
let settle: (answer: Answer) => void

/** Asks the worker. Where something else is asked before the answer is there, it never comes. */
function ask(what: Question['draft']): Promise<Answer> {
  notes.ariaBusy = 'true'
  return new Promise((resolve) => {
    settle = resolve
    worker.postMessage({ id: ++asked, wish: wish(), draft: what } satisfies Question)
  })
}

worker.addEventListener('message', ({ data }: MessageEvent<Answer | Hello>) => {
  if ('rules' in data) drawRules(data.rules, settings, changeRule)
  else if (data.id === asked) {
    notes.ariaBusy = 'false'
    settle(data)
  }
})
worker.addEventListener('error', () => say('The engine could not be loaded'))

/** How long the last answer took, in milliseconds. */
let took = 0
let pause: ReturnType<typeof setTimeout>

async function readDraft(): Promise<void> {
  clearTimeout(pause)
  const start = performance.now()
  const answer = await ask(draft.value)
  took = performance.now() - start
  if ('fault' in answer) say(answer.fault)
  else showFindings(answer.found)
}

async function openFile(given: File): Promise<void> {
  const name = given.name.toLowerCase()
  const answer = await ask({ name, bytes: new Uint8Array(await given.arrayBuffer()) })
  if ('fault' in answer) {
    say(`${given.name} cannot be read: ${answer.fault}`)
    return
  }
  format.value = /\.(?:md|markdown)$/.test(name) ? 'markdown' : /\.html?$/.test(name) ? 'html' : 'text'
  setDraft(answer.text)
  // A textarea has line ends of its own.
  if (draft.value === answer.text) showFindings(answer.found)
  else await readDraft()
}

function showFindings(found: readonly Found[]): void {
  drawFindings(draft.value, found, mend)
  light(findingAt(draft.selectionStart))
  const words = draft.value.split(/\s+/).filter(Boolean).length
  say(words === 0 ? '' : `${counted(words, 'word')}, ${counted(found.length, 'finding')}`)
  keepForLater()
}

function counted(count: number, name: string): string {
  return `${count || 'no'} ${name}${count === 1 ? '' : 's'}`
}

function say(what: string): void {
  status.textContent = what
}

function setDraft(text: string): void {
  draft.value = text
  followEdit(draft.value)
}

/** Through the browser's own editing, so that a mend can be undone. */
function mend(edits: readonly TextEdit[]): void {
  draft.focus()
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start)) {
    draft.setSelectionRange(start, end)
    const done = text
      ? document.execCommand('insertText', false, text)
      : document.execCommand('delete', false)
    if (!done) draft.setRangeText(text, start, end, 'end')
  }
  followEdit(draft.value)
  readDraft()
}

function changeRule(id: string, setting: 'on' | 'off' | undefined): void {
  if (setting) settings[id] = setting
  else delete settings[id]
  readDraft()
}

/** Opens the draft that the link carries; `false` where it carries none. */
async function openLink(): Promise<boolean> {
  const shared = await unpack(location.hash)
  if (!shared) return false
  format.value = shared.wish.format
  date.value = shared.wish.date
  for (const id of Object.keys(settings)) delete settings[id]
  Object.assign(settings, shared.wish.rules)
  setDraft(shared.text)
  return true
}

async function start(): Promise<void> {
  say('Loading…')
  const isOpened = await openLink()
  if (!isOpened) setDraft(sample)
  await readDraft()
  if (!isOpened && location.hash.startsWith('#draft=')) say('The link is damaged, so this is the sample')
}

let isKept = false
/** Once the first findings are there, the page is kept for when there is no network. */
function keepForLater(): void {
  if (isKept || !('serviceWorker' in navigator)) return
  isKept = true
  navigator.serviceWorker.register('/playground/offline.js').catch(() => undefined)
}

draft.addEventListener('input', (event) => {
  followEdit(draft.value)
  notes.ariaBusy = 'true'
  clearTimeout(pause)
  // Whoever types a long draft is not read at each letter.
  if (took > 250 && (event as InputEvent).inputType !== 'insertFromPaste') pause = setTimeout(readDraft, 300)
  else readDraft()
})
for (const name of ['keyup', 'click'] as const)
  draft.addEventListener(name, () => light(findingAt(draft.selectionStart)))
for (const control of [format, date]) control.addEventListener('change', readDraft)
file.addEventListener('change', () => {
  const given = file.files?.[0]
  if (given) openFile(given)
  file.value = ''
})

element('#bar').addEventListener('submit', (event) => event.preventDefault())
element('#clear').addEventListener('click', () => {
  draft.focus()
  mend([{ start: 0, end: draft.value.length, text: '' }])
})
element('#share').addEventListener('click', async () => {
  const link = new URL(location.href)
  link.hash = await pack({ text: draft.value, wish: wish() })
  history.replaceState(null, '', link)
  await navigator.clipboard?.writeText(link.href).catch(() => undefined)
  say('The link holds the draft itself; nothing was sent')
})

addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
})
addEventListener('drop', (event) => {
  const given = event.dataTransfer?.files[0]
  if (!given) return
  event.preventDefault()
  openFile(given)
})
addEventListener('hashchange', async () => {
  if (await openLink()) await readDraft()
})

const numberOf = (target: EventTarget | null) =>
  (target as Element).closest<HTMLElement>('.note')?.dataset.number
for (const name of ['pointerover', 'focusin'] as const)
  notes.addEventListener(name, ({ target }) => light(numberOf(target)))
notes.addEventListener('pointerleave', () => light(undefined))
for (const name of ['click', 'keydown'] as const)
  notes.addEventListener(name, (event) => {
    const number = numberOf(event.target)
    const isPressed = !(event instanceof KeyboardEvent) || event.key === 'Enter'
    if (number && isPressed && !(event.target as Element).closest('a, button')) show(number)
  })

start()
