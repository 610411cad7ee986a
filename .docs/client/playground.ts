/** The playground: reads the draft as it is written, and shows both places of what does not agree. */
import type { Answer, Found, Hello, Question, RuleInfo, Wish } from './lib/playground/messages.ts'
import { sample } from './lib/playground/sample.ts'
import { pack, unpack } from './lib/playground/share.ts'
import { drawFindings, findingAt, layOut, light } from './lib/playground/sheet.ts'

const find = <T extends HTMLElement>(selector: string) => document.querySelector(selector) as T
const draft = find<HTMLTextAreaElement>('#draft')
const format = find<HTMLSelectElement>('#format')
const date = find<HTMLInputElement>('#date')
const file = find<HTMLInputElement>('#file')
const status = find<HTMLOutputElement>('#status')
const rulesBox = find('#rules')

const worker = new Worker('/assets/checker.js', { type: 'module' })
const changed: Record<string, 'on' | 'off'> = {}
let asked = 0

const wish = (): Wish => ({
  format: format.value as Wish['format'],
  date: date.value,
  rules: { ...changed }
})

function ask(question: Pick<Question, 'text' | 'file'>): void {
  worker.postMessage({ id: ++asked, wish: wish(), ...question } satisfies Question)
}

function readDraft(): void {
  fitHeight()
  ask({ text: draft.value })
}

async function readFile(given: File | undefined): Promise<void> {
  if (!given) return
  const name = given.name.toLowerCase()
  if (/\.docx$/.test(name)) {
    format.value = 'text'
    ask({ file: { name, bytes: new Uint8Array(await given.arrayBuffer()) } })
    return
  }
  format.value = /\.(?:md|markdown)$/.test(name) ? 'markdown' : /\.html?$/.test(name) ? 'html' : 'text'
  draft.value = await given.text()
  readDraft()
}

worker.addEventListener('message', ({ data }: MessageEvent<Answer | Hello>) => {
  if ('rules' in data) {
    listRules(data.rules)
    return
  }
  if (data.id !== asked) return
  if (data.fault !== undefined) {
    status.textContent = data.fault
    return
  }
  // Of a Word document its paragraphs are shown.
  if (draft.value !== data.text) draft.value = data.text
  fitHeight()
  drawFindings(draft.value, data.found, replace)
  status.textContent = summaryOf(data.found)
})

function summaryOf(found: readonly Found[]): string {
  const words = draft.value.split(/\s+/).filter(Boolean).length
  const findings = found.length === 1 ? '1 finding' : `${found.length === 0 ? 'no' : found.length} findings`
  return words === 0 ? '' : `${words === 1 ? '1 word' : `${words} words`}, ${findings}`
}

/** Through the browser's own editing, so that a mend can be undone. */
function replace(start: number, end: number, text: string): void {
  draft.focus()
  draft.setSelectionRange(start, end)
  if (!document.execCommand('insertText', false, text)) draft.setRangeText(text, start, end, 'end')
  readDraft()
}

function fitHeight(): void {
  draft.style.height = 'auto'
  draft.style.height = `${draft.scrollHeight}px`
}

function listRules(rules: readonly RuleInfo[]): void {
  const groups = ['recommended', 'style'].map((preset) => {
    const group = document.createElement('fieldset')
    const legend = document.createElement('legend')
    legend.textContent = preset
    group.append(legend, ...rules.filter((rule) => rule.preset === preset).map((rule) => boxOf(rule)))
    return group
  })
  rulesBox.replaceChildren(...groups)
}

function boxOf({ id, preset }: RuleInfo): HTMLElement {
  const label = document.createElement('label')
  const box = document.createElement('input')
  const usual = preset === 'recommended'
  box.type = 'checkbox'
  box.name = id
  box.checked = changed[id] === undefined ? usual : changed[id] === 'on'
  box.addEventListener('change', () => {
    if (box.checked === usual) delete changed[id]
    else changed[id] = box.checked ? 'on' : 'off'
    readDraft()
  })
  label.append(box, id)
  return label
}

async function start(): Promise<void> {
  const shared = await unpack(location.hash)
  draft.value = shared?.text ?? sample
  format.value = shared?.wish.format ?? 'text'
  date.value = shared?.wish.date ?? ''
  Object.assign(changed, shared?.wish.rules)
  readDraft()
}

draft.addEventListener('input', readDraft)
for (const control of [format, date]) control.addEventListener('change', readDraft)
file.addEventListener('change', () => readFile(file.files?.[0]))
find('#bar').addEventListener('submit', (event) => event.preventDefault())
find('#clear').addEventListener('click', () => {
  draft.value = ''
  readDraft()
  draft.focus()
})
find('#share').addEventListener('click', async () => {
  const link = new URL(location.href)
  link.hash = await pack({ text: draft.value, wish: wish() })
  history.replaceState(null, '', link)
  await navigator.clipboard?.writeText(link.href).catch(() => undefined)
  status.textContent = 'The link holds the draft itself; nothing was sent'
})

addEventListener('dragover', (event) => event.preventDefault())
addEventListener('drop', (event) => {
  event.preventDefault()
  readFile(event.dataTransfer?.files[0])
})
addEventListener('hashchange', start)
addEventListener('resize', () => {
  fitHeight()
  layOut()
})

for (const name of ['keyup', 'click'] as const)
  draft.addEventListener(name, () => light(findingAt(draft.selectionStart)))
for (const name of ['pointerover', 'focusin'] as const)
  find('#notes').addEventListener(name, ({ target }) =>
    light((target as Element).closest<HTMLElement>('.note')?.dataset.number)
  )
find('#notes').addEventListener('pointerleave', () => light(undefined))

start()
if ('serviceWorker' in navigator)
  navigator.serviceWorker.register('/playground/offline.js').catch(() => undefined)
