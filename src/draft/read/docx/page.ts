/** A Word document as far as it is read, and the lines that its source is made of. */
import type { BlockParts } from '../../draft.ts'
import { type Gatherer, gatherBreak, gatherPicture, gatherText, inContext } from '../gather.ts'
import type { Part } from './paragraph.ts'
import type { Styles } from './styles.ts'

/** The document as far as it is read. */
export interface Page {
  readonly gatherer: Gatherer
  readonly styles: Styles
  /** What the draft's source is so far. */
  source: string
  /** The row of a table that is read: its cells stand on one line. */
  row: { begun: boolean } | undefined
  /** What a paragraph has before it whose end was deleted: it is part of this one. */
  held: readonly Part[]
  /** Whether this is the inside of a text box, which a picture shares with its caption alone. */
  isBox: boolean
  /** Whether the last paragraph was a picture by itself, in line with the text. */
  isUnderPicture: boolean
  /** The group of the list that the last paragraph was an item of. */
  list: number | undefined
  /** The groups of numbered lists, which go on after a paragraph between two items. */
  readonly numbered: Map<string, number>
}

/** A page with nothing read. */
export function createPage(gatherer: Gatherer, styles: Styles): Page {
  return {
    gatherer,
    styles,
    source: '',
    row: undefined,
    held: [],
    isBox: false,
    isUnderPicture: false,
    list: undefined,
    numbered: new Map()
  }
}

/** Sets a paragraph on its line: its words, and after them the alt texts of its pictures. */
export function writeLine(page: Page, parts: readonly Part[], isItalic: boolean): void {
  const { gatherer } = page
  const words = lineOf(parts)
  let at = page.source.length + separatorOf(page).length
  let altAt = at + words.length
  const alts: string[] = []
  for (const part of parts) {
    const length = wordsOf(part).length
    if (part.type === 'break') gatherBreak(gatherer, at, at + length)
    else if (part.type === 'text') {
      const pieces = [{ at: 0, length, fileAt: at, fileLength: length }]
      const emphasised = isItalic || part.italic
      inContext(gatherer, { ...gatherer.context, emphasised }, () => gatherText(gatherer, part.value, pieces))
    } else if (part.type === 'picture') {
      if (part.alt !== '' && (words !== '' || alts.length > 0)) altAt++
      gatherPicture(gatherer, altBlocks(part.alt, altAt))
      if (part.alt !== '') alts.push(part.alt)
      altAt += part.alt.length
      if (words !== '' && opensWithPicture(parts)) underPicture(page)
    }
    at += length
  }
  const line = [words, ...alts].filter((each) => each !== '').join('\t')
  if (line === '') return
  page.source += separatorOf(page) + line
  if (page.row) page.row.begun = true
}

/** A paragraph as it stands on its line, without the alt texts. */
export function lineOf(parts: readonly Part[]): string {
  return parts.map(wordsOf).join('')
}

/** What a part comes to on its line. */
function wordsOf(part: Part): string {
  return part.type === 'text' ? part.value : part.type === 'break' ? ' ' : ''
}

function altBlocks(alt: string, fileAt: number): BlockParts[] {
  const { length } = alt
  return alt === ''
    ? []
    : [{ kind: 'alt', text: alt, pieces: [{ at: 0, length, fileAt, fileLength: length }] }]
}

function separatorOf({ source, row }: Page): string {
  return source === '' ? '' : row?.begun ? '\t' : '\n'
}

/** Whether a paragraph begins with a picture that takes part in its lines, as a picture at the side does not. */
export function opensWithPicture(parts: readonly Part[]): boolean {
  const first = parts.find(isContent)
  return first?.type === 'picture' && first.isInline
}

/** Whether a part is seen on the page. */
export function isContent(part: Part): boolean {
  return part.type === 'picture' || (part.type === 'text' && part.value.trim() !== '')
}

/** What stands so is as good as on the line under the picture. */
export function underPicture({ gatherer: { picture, blocks } }: Page): void {
  if (picture?.next === blocks.length) picture.isLineAbove = true
}
