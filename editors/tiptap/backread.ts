/** Marks what backread finds in a Tiptap editor: both places, which keep to their words while someone writes. */
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import type { Mappable } from '@tiptap/pm/transform'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { BlockKind, Found, Place, TextBlock } from 'backread/browser'

/** A stretch of the document, in ProseMirror's positions. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** What was found, and where it stands now: its own words first, then the other places. */
export interface Finding {
  readonly found: Found
  readonly places: readonly [Range, ...Range[]]
}

/** All findings, and the one that is lit up. */
export interface Findings {
  readonly findings: readonly Finding[]
  readonly lit: Found | undefined
}

/** What the editor says. */
export interface BackreadOptions {
  /** Reads the blocks; in a worker, so that nobody waits for a letter. */
  check: (blocks: TextBlock[]) => Promise<Found[]>
  /** Is told when something was found, moved or lit up. */
  onChange: (findings: Findings, view: EditorView) => void
  /** What the nodes of the schema are, by their names or those of their parents; all others are `body`. */
  kinds: Readonly<Record<string, BlockKind>>
  /** How long nobody must have typed before the draft is read, in milliseconds. */
  pause: number
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    backread: {
      /** Lights up both places of a finding. */
      lightFinding: (number: number | undefined) => ReturnType
      /** Writes other words in the place of those that a finding marks. */
      mendFinding: (number: number, text: string) => ReturnType
    }
  }
}

const key = new PluginKey<Findings>('backread')

export const Backread = Extension.create<BackreadOptions>({
  name: 'backread',

  addOptions: () => ({
    check: async () => [],
    onChange: () => undefined,
    kinds: { heading: 'heading', listItem: 'list-item', blockquote: 'block-quote', figcaption: 'caption' },
    pause: 300
  }),

  addCommands: () => ({
    lightFinding:
      (number) =>
      ({ tr, state }) => {
        const lit = number === undefined ? undefined : key.getState(state)?.findings[number]?.found
        return Boolean(tr.setMeta(key, { lit }))
      },
    mendFinding:
      (number, text) =>
      ({ tr, state }) => {
        const finding = key.getState(state)?.findings[number]
        if (!finding) return false
        const [{ from, to }] = finding.places
        tr.insertText(text, from, to)
        return true
      }
  }),

  addProseMirrorPlugins() {
    const { check, kinds, pause, onChange } = this.options
    return [
      new Plugin<Findings>({
        key,
        state: {
          init: () => ({ findings: [], lit: undefined }),
          apply(transaction, now) {
            const moved = transaction.docChanged ? moveFindings(now, transaction.mapping) : now
            return { ...moved, ...transaction.getMeta(key) }
          }
        },
        props: {
          decorations: decorate,
          handleDOMEvents: {
            // Not `mouseover`: letters that push words under a mouse at rest must change nothing while they come.
            mousemove(view, { target }) {
              const mark = (target as Element).closest<HTMLElement>('[data-finding]')
              const now = key.getState(view.state)
              const lit = mark ? now?.findings[Number(mark.dataset.finding)]?.found : undefined
              if (lit !== now?.lit) view.dispatch(view.state.tr.setMeta(key, { lit }))
              return false
            }
          }
        },
        view(view) {
          let timer: ReturnType<typeof setTimeout>
          const readSoon = () => {
            clearTimeout(timer)
            timer = setTimeout(read, pause)
          }
          async function read() {
            const { doc } = view.state
            const { blocks, starts } = blocksOf(doc, kinds)
            const found = await check(blocks)
            // Where someone went on typing meanwhile, the draft is read again.
            if (view.isDestroyed || view.state.doc !== doc) return
            const findings = found.map((each) => findingFrom(each, starts))
            const lit = findAgain(key.getState(view.state), findings)
            view.dispatch(view.state.tr.setMeta(key, { findings, lit }))
          }
          read()
          return {
            update(_, before) {
              if (before.doc !== view.state.doc) readSoon()
              const now = key.getState(view.state)
              if (now && now !== key.getState(before)) onChange(now, view)
            },
            destroy: () => clearTimeout(timer)
          }
        }
      })
    ]
  }
})

/** The text blocks of a document as backread wants them, and the position at which the text of each begins. */
function blocksOf(doc: Node, kinds: BackreadOptions['kinds']): { blocks: TextBlock[]; starts: number[] } {
  const blocks: TextBlock[] = []
  const starts: number[] = []
  doc.descendants((node, position, parent) => {
    if (!node.isTextblock) return true
    const kind = kinds[node.type.name] ?? kinds[parent?.type.name ?? ''] ?? 'body'
    blocks.push({
      kind: kind === 'heading' && blocks.length === 0 ? 'headline' : kind,
      // One character for each position, so that places need no counting.
      text: node.textBetween(0, node.content.size, '', (leaf) =>
        leaf.type.name === 'hardBreak' ? '\n' : '\ufffc'
      )
    })
    starts.push(position + 1)
    return false
  })
  return { blocks, starts }
}

function findingFrom(found: Found, starts: readonly number[]): Finding {
  const rangeOf = ({ block = 0, start, end }: Place): Range => {
    const from = starts[block] ?? 0
    return { from: from + start, to: from + end }
  }
  return { found, places: [rangeOf(found), ...found.related.map(rangeOf)] }
}

/** Findings after an edit. One whose own words were written over goes with them. */
function moveFindings({ findings, lit }: Findings, mapping: Mappable): Findings {
  const move = ({ from, to }: Range): Range => ({ from: mapping.map(from, 1), to: mapping.map(to, -1) })
  const isLeft = ({ from, to }: Range) => from < to
  const moved = findings.flatMap(({ found, places: [own, ...others] }): Finding[] => {
    const place = move(own)
    const isKept = isLeft(place) && !mapping.mapResult(own.from).deletedAfter
    return isKept ? [{ found, places: [place, ...others.map(move).filter(isLeft)] }] : []
  })
  return { findings: moved, lit }
}

/** What was lit up, among what was found anew: whoever points at it while the draft is read still does. */
function findAgain(before: Findings | undefined, findings: readonly Finding[]): Found | undefined {
  const lit = before?.findings.find(({ found }) => found === before.lit)
  return findings.find(
    ({ found, places }) => found.reason === lit?.found.reason && places[0].from === lit.places[0].from
  )?.found
}

function decorate(state: EditorState): DecorationSet {
  const { findings = [], lit } = key.getState(state) ?? {}
  const decorations = findings.flatMap(({ found, places }, number) =>
    places.map(({ from, to }, index) =>
      Decoration.inline(from, to, {
        class: `finding ${found.level}${index > 0 ? ' other' : ''}${found === lit ? ' lit' : ''}`,
        'data-finding': String(number)
      })
    )
  )
  return DecorationSet.create(state.doc, decorations)
}
