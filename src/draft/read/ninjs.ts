/**
 * Reads ninjs, news in JSON: a headline, a byline, a body as text or HTML, and the captions of what is associated.
 *
 * Source of the fields: IPTC, *ninjs* 1.x, 2.x and 3.x; 3.x writes `versionCreated` where the others have `versioncreated`.
 */
import { type ObjectNode, parse, type StringNode, type ValueNode } from '@humanwhocodes/momoa'
import { addPiece } from '../align.ts'
import type { DraftParts, Piece } from '../draft.ts'
import { createGatherer, type Gatherer, newGroup } from './gather.ts'
import { addBlock, addMeta, gatherMarkup, gatherPlain, hasBlock, itemOf, type Value } from './item.ts'
import { UnreadableDraft } from './unreadable.ts'

/**
 * Reads an item of ninjs.
 *
 * @throws UnreadableDraft where it is no JSON, or JSON that is no ninjs.
 */
export function readNinjs(source: string): DraftParts {
  const item = itemIn(source)
  const gatherer = createGatherer('runs')
  const [headline, ...others] = valuesOf(source, item, 'headline')
  addBlock(gatherer, 'headline', headline)
  addBlock(gatherer, 'byline', stringOf(source, fieldOf(item, 'by') ?? fieldOf(item, 'byline')))
  readBody(gatherer, source, item)
  for (const picture of [item, ...associationsOf(item)]) readCaption(gatherer, source, picture)
  for (const name of ['versioncreated', 'contentcreated', 'title'])
    addMeta(gatherer, name, stringOf(source, fieldOf(item, name)))
  for (const other of others) addMeta(gatherer, 'headline', other)
  return itemOf('ninjs', source, gatherer)
}

/** How deep an item of news may be. */
const deepest = 200

function itemIn(source: string): ObjectNode {
  try {
    JSON.parse(source)
  } catch (error) {
    throw new UnreadableDraft(`it is no JSON: ${error instanceof Error ? error.message : error}`)
  }
  if (depthOf(source) > deepest)
    throw new UnreadableDraft(`it is JSON more than ${deepest} levels deep, expected an item of ninjs`)
  const { body } = parse(source, { ranges: true })
  const isItem = body.type === 'Object' && content.some((name) => fieldOf(body, name) !== undefined)
  if (!isItem)
    throw new UnreadableDraft(
      'it is JSON but no ninjs, expected an item with `headlines`, `bodies` or `descriptions`'
    )
  return body
}

const content = [
  ...['headlines', 'bodies', 'descriptions', 'headline', 'body_text', 'body_html', 'body_xhtml'],
  ...['description_text', 'description_html']
]

function depthOf(json: string): number {
  let depth = 0
  let most = 0
  for (const [found] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/g)) {
    if (found === '[' || found === '{') depth++
    else if (found === ']' || found === '}') depth--
    if (depth > most) most = depth
  }
  return most
}

/** A field, in either way of writing it: `versionCreated`, `versioncreated`. */
function fieldOf({ members }: ObjectNode, name: string): ValueNode | undefined {
  return members.find((member) => member.name.type === 'String' && member.name.value.toLowerCase() === name)
    ?.value
}

function stringOf(source: string, node: ValueNode | undefined): Value | undefined {
  return node?.type === 'String' ? { text: node.value, pieces: piecesOf(source, node) } : undefined
}

const escaped = /\\(?:u[0-9a-fA-F]{4}|.)/g

/** The map of a string: `\u2019`, `\n` and `\"` are one character each. */
function piecesOf(source: string, { range }: StringNode): Piece[] {
  const [start, end] = [(range?.[0] ?? 0) + 1, (range?.[1] ?? 0) - 1]
  const pieces: Piece[] = []
  let at = 0
  let fileAt = start
  const runTo = (next: number): void => {
    const length = next - fileAt
    if (length > 0) addPiece(pieces, { at, length, fileAt, fileLength: length })
    at += length
    fileAt = next
  }
  for (const { 0: found, index } of source.slice(start, end).matchAll(escaped)) {
    runTo(start + index)
    addPiece(pieces, { at, length: 1, fileAt, fileLength: found.length })
    at++
    fileAt += found.length
  }
  runTo(end)
  return pieces
}

interface Typed extends Value {
  readonly isHtml: boolean
}

/** The values of a field that may be given several times: `headlines`, or `headline` before version 2. */
function valuesOf(source: string, item: ObjectNode, name: 'headline' | 'body' | 'description'): Typed[] {
  const list = fieldOf(item, name === 'body' ? 'bodies' : `${name}s`)
  const entries = list?.type === 'Array' ? list.elements.map(({ value }) => value) : []
  const found = entries.flatMap((entry) => {
    const value = entry.type === 'Object' ? stringOf(source, fieldOf(entry, 'value')) : undefined
    const type = entry.type === 'Object' ? stringOf(source, fieldOf(entry, 'contenttype')) : undefined
    // Where the type is left out, what the text begins with tells it.
    const isHtml = type ? /html/i.test(type.text) : /^\s*<[a-z!]/i.test(value?.text ?? '')
    return value ? [{ ...value, isHtml }] : []
  })
  const older = ['', '_html', '_xhtml', '_text'].flatMap((ending) => {
    const value = stringOf(source, fieldOf(item, name + ending))
    return value ? [{ ...value, isHtml: ending.endsWith('html') }] : []
  })
  return [...found, ...older]
}

/** The body, which may be given in several formats: HTML says most. */
function readBody(gatherer: Gatherer, source: string, item: ObjectNode): void {
  const bodies = valuesOf(source, item, 'body')
  const body = bodies.find(({ isHtml }) => isHtml) ?? bodies[0]
  if (!body) return
  if (!body.isHtml) gatherPlain(gatherer, body)
  else gatherMarkup(gatherer, body)
}

/** What is associated: a list, or before version 2 an object. */
function associationsOf(item: ObjectNode): ObjectNode[] {
  const field = fieldOf(item, 'associations')
  const found =
    field?.type === 'Array'
      ? field.elements.map(({ value }) => value)
      : field?.type === 'Object'
        ? field.members.map(({ value }) => value)
        : []
  return found.filter((node) => node.type === 'Object')
}

/** The caption of a picture, a film or a graphic; what describes a text is not printed with it. */
function readCaption(gatherer: Gatherer, source: string, item: ObjectNode): void {
  const type = stringOf(source, fieldOf(item, 'type'))?.text ?? 'text'
  if (!/^(?:picture|video|audio|graphic)$/.test(type)) return
  const captions = valuesOf(source, item, 'description')
  const caption = captions.find(({ isHtml }) => !isHtml) ?? captions[0]
  if (!caption || hasBlock(gatherer, caption)) return
  const group = newGroup(gatherer)
  if (!caption.isHtml) addBlock(gatherer, 'caption', caption, group)
  else {
    const outer = gatherer.context
    gatherer.context = { kind: 'caption', group }
    gatherMarkup(gatherer, caption)
    gatherer.context = outer
  }
}
