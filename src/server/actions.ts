/** What an editor may do about a finding: mend it, let it stand, ask why. */
import type { VFileMessage } from 'vfile-message'
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit
} from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { SourceEdit } from '../fix/edits.ts'
import { fixSource } from '../fix/fix-source.ts'
import { fixesOf, type OfferedFix, safeFixOf } from '../fix/fixes.ts'
import { stetComment } from '../fix/stet-comment.ts'
import { visible } from '../reporters/visible.ts'
import type { Reading } from './desk.ts'
import { rangeOfMessage, rangesMeet } from './diagnostics.ts'

/** The commands that the server runs. */
export const commands = {
  explain: 'backread.explain',
  stet: 'backread.stet',
  story: 'backread.readStory',
  closeStory: 'backread.closeStory'
} as const

/** What *fix all* is called by editors that run it as a draft is saved. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.backread`

/** A draft as it was read, and the documents that its findings may change. */
export interface Scene {
  readonly reading: Reading
  readonly document: TextDocument
  /** Another draft of the story, by its name. */
  readonly documentOf: (name: string) => TextDocument | undefined
}

/** The actions for the findings that a range meets; `diagnostics` are those findings as the client has them. */
export function actionsAt(scene: Scene, range: Range, diagnostics: readonly Diagnostic[]): CodeAction[] {
  return scene.reading.messages
    .filter((message) => rangesMeet(rangeOfMessage(message), range))
    .flatMap((message) => {
      const own = diagnostics.filter(
        (each) => each.code === message.ruleId && rangesMeet(each.range, rangeOfMessage(message))
      )
      return [...fixes(scene, message), ...stets(scene, message), explain(message)].map((action) => ({
        ...action,
        diagnostics: own
      }))
    })
}

/** All safe fixes of a draft as one action; none where there are fewer than `atLeast`. */
export function fixAll(scene: Scene, atLeast: number): CodeAction[] {
  const { draft, messages } = scene.reading
  const { edits, fixed } = fixSource(draft, messages)
  if (fixed.length < atLeast) return []
  return [{ title: 'Mend all that is certain', kind: fixAllKind, edit: editOf(scene, edits) }]
}

function fixes(scene: Scene, message: VFileMessage): CodeAction[] {
  const { draft } = scene.reading
  const safe = safeFixOf(draft, message)
  const offered = fixesOf(draft, message)
  return offered.flatMap((fix, index) => {
    const edit = changesOf(scene, fix)
    const isPreferred = index === 0 && (safe !== undefined || offered.length === 1)
    return edit ? [{ title: visible(fix.title), kind: CodeActionKind.QuickFix, isPreferred, edit }] : []
  })
}

function stets(scene: Scene, { ruleId = '', place, actual = '' }: VFileMessage): CodeAction[] {
  const { draft, home } = scene.reading
  if (!place || ruleId === 'stet') return []
  const offset = ('start' in place ? place.start.offset : place.offset) ?? 0
  const comment = stetComment(draft, ruleId, offset)
  const base = { title: `Let it stand here (stet ${ruleId})`, kind: CodeActionKind.QuickFix }
  if (comment) return [{ ...base, edit: editOf(scene, [comment]) }]
  if (!home) return []
  const entry = { file: home.file, rule: ruleId, quote: actual.trim().replace(/\s+/g, ' ') }
  return [
    { ...base, command: { title: base.title, command: commands.stet, arguments: [home.folder, entry] } }
  ]
}

function explain({ ruleId = '' }: VFileMessage): CodeAction {
  const title = `Explain ${ruleId}`
  return {
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command: commands.explain, arguments: [ruleId] }
  }
}

function editOf({ reading, document }: Scene, edits: readonly SourceEdit[]): WorkspaceEdit {
  return { changes: { [reading.uri]: edits.map((edit) => textEditOf(document, edit)) } }
}

/** The edits of a fix; `undefined` where one is of a draft that is not there. */
function changesOf(scene: Scene, { edits }: OfferedFix): WorkspaceEdit | undefined {
  const changes: Record<string, TextEdit[]> = {}
  for (const edit of edits) {
    const document = edit.path === undefined ? scene.document : scene.documentOf(edit.path)
    if (!document) return undefined
    changes[document.uri] = [...(changes[document.uri] ?? []), textEditOf(document, edit)]
  }
  return { changes }
}

function textEditOf(document: TextDocument, { start, end, text }: SourceEdit): TextEdit {
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, newText: text }
}
