/** An editor with backread's notes in the margin. */
import { Editor } from '@tiptap/core'
import type { EditorView } from '@tiptap/pm/view'
import StarterKit from '@tiptap/starter-kit'
import type { Found, TextBlock } from 'backread/browser'
import { Backread, type Finding, type Findings } from './backread.ts'

const margin = document.querySelector('#notes') as HTMLElement
const worker = new Worker('worker.js', { type: 'module' })

/** Each question has a channel of its own, so that no answer is taken for another's. */
function check(blocks: TextBlock[]): Promise<Found[]> {
  const { port1, port2 } = new MessageChannel()
  worker.postMessage(blocks, [port2])
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data)
  })
}

const editor = new Editor({
  element: document.querySelector('#draft') as HTMLElement,
  extensions: [StarterKit, Backread.configure({ check, onChange: drawNotes })],
  editorProps: { attributes: { 'aria-label': 'Draft', spellcheck: 'false' } },
  content: (document.querySelector('#sample') as HTMLTemplateElement).innerHTML
})

margin.addEventListener('mouseleave', () => editor.commands.lightFinding(undefined))

let drawn = ''

/** Draws the notes anew where they say something else, and puts each beside its words. */
function drawNotes({ findings, lit }: Findings, view: EditorView): void {
  const said = JSON.stringify(findings.map(({ found }) => [found.level, found.reason, found.expected]))
  if (said !== drawn) {
    drawn = said
    margin.replaceChildren(...findings.map(noteOf))
  }
  const { top } = margin.getBoundingClientRect()
  let below = 0
  for (const [number, { found, places }] of findings.entries()) {
    const note = margin.children[number] as HTMLElement
    below = Math.max(below, view.coordsAtPos(places[0].from).top - top)
    note.style.top = `${below}px`
    note.classList.toggle('lit', found === lit)
    below += note.offsetHeight + 8
  }
}

function noteOf({ found }: Finding, number: number): HTMLElement {
  const note = document.createElement('li')
  note.className = `note ${found.level}`
  // As text: what a draft says must not become markup.
  const reason = document.createElement('div')
  reason.textContent = found.reason.replaceAll('`', '')
  note.append(reason)
  for (const text of found.expected.slice(0, 3)) {
    const button = document.createElement('button')
    button.textContent = `Make it ${text}`
    button.addEventListener('click', () => editor.chain().mendFinding(number, text).focus().run())
    note.append(button)
  }
  for (const name of ['mousemove', 'focusin'])
    note.addEventListener(name, () => editor.commands.lightFinding(number))
  return note
}
