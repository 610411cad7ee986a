/** Markup that shows: references and tags that nothing turned into characters, stars and brackets of Markdown, marks of a merge. */
import { decodeHTMLStrict } from 'entities'
import type { Block, Draft } from '../../src/draft/draft.ts'
import { type Span, spanAt } from '../../src/draft/place.ts'
import { marksOf } from '../../src/facts/marks.ts'
import { quotationsOf } from '../../src/facts/quotations.ts'
import { elements, machineTags } from './data/machines.ts'

/** Markup that shows, and what should stand there where that is certain. */
export interface StrayMarkup extends Span {
  readonly expected?: string
}

/** The stray markup of a block. */
export function findMarkup(block: Block): StrayMarkup[] {
  const marks = marksOf(block)
  return finders.flatMap(({ needs, find }) => (needs.test(marks) ? find(block) : []))
}

/** Each kind of markup, with the marks of which it has one. */
const finders: readonly {
  readonly needs: RegExp
  readonly find: (block: Block) => StrayMarkup[]
}[] = [
  { needs: /&/, find: findEscapedTags },
  { needs: /&/, find: findReferences },
  { needs: /\\/, find: findEscapes },
  { needs: /</, find: findTags },
  { needs: /[*_~']/, find: findPairs },
  { needs: /\[/, find: findLinks },
  { needs: /\[/, find: findShortcodes },
  { needs: /\\/, find: findLineEnds },
  { needs: /[#=|`]/, find: findLines }
]

const reference = /&(?:#(?:\d{2,6}|x[\da-f]{2,6})|[a-z]{2,12}\d{0,2})(?:;|(?![\p{L}\p{N};=]))/giu

/** References that stand for their character even where the semicolon is lost. */
const certainNames = /^&(?:#[\dx]+|nbsp|amp|quot|[lr][sd]quo|[mn]dash)$/i

/** `&amp;`, `&#8217;`, and `&nbsp` without its end. */
function findReferences(block: Block): StrayMarkup[] {
  const { text, draft } = block
  return [...text.matchAll(reference)].flatMap(({ 0: found, index: start }) => {
    const span = { block, start, end: start + found.length }
    if (!found.endsWith(';') && !certainNames.test(found)) return []
    const whole = found.endsWith(';') ? found : `${found};`
    const meant = decodeHTMLStrict(whole)
    if (meant === whole || isQuotedAlone(span)) return []
    // In HTML the plain character would be markup itself.
    return [draft.format !== 'text' && /[&<>]/.test(meant) ? span : { ...span, expected: meant }]
  })
}

/** `don\\'t`, `\\$5`: a backslash that was to guard the character behind it. */
function findEscapes(block: Block): StrayMarkup[] {
  const escapes = block.text.matchAll(/(?<=[\p{L}\s(“"]|^)\\(['"$%&#])/gu)
  return [...escapes].map(({ 0: found, 1: expected = '', index: start }) => ({
    block,
    start,
    end: start + found.length,
    expected
  }))
}

const escapedTag = /&lt;\/?[a-z](?:[^&\n]|&(?!gt;)){0,300}&gt;/gi

/** `&lt;b&gt;`: a tag of which each half was escaped. */
function findEscapedTags(block: Block): StrayMarkup[] {
  return [...block.text.matchAll(escapedTag)]
    .map(({ 0: found, index: start }) => ({ block, start, end: start + found.length }))
    .filter((span) => !isQuotedAlone(span))
}

/** Markup that is a quotation by itself is what the text is about: `the browser shows “&amp;”`. */
function isQuotedAlone({ block, start, end }: Span): boolean {
  return quotationsOf(block).quotations.some(
    ({ inner }) => inner.start <= start && end <= inner.end && inner.end - inner.start <= end - start + 12
  )
}

const tag =
  /<(\/?)([a-z][a-z0-9]{0,11}(?::[a-z]{1,12})?)((?:\s+[a-z@:-]{1,30}(?:\s?=\s?(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|[^\s"'<>]{1,300}))?){0,20})\s*\/?>|<!--[^\n]{0,300}?-->|<!(?:DOCTYPE|\[CDATA\[)[^<>\n]{0,120}>?/gi
const spokenOf = /^\s(?:tags?|elements?)\b/

/** Tags of HTML: those side by side are one finding, and so is a tag with its end tag. */
function findTags(block: Block): StrayMarkup[] {
  const found: StrayMarkup[] = []
  const open: string[] = []
  let end = -1
  for (const { 0: text, 1: slash, 2: name, index: start } of block.text.matchAll(tag)) {
    const element = name?.toLowerCase()
    const span = { block, start, end: start + text.length }
    if (element !== undefined && !elements.has(element) && !element.includes(':')) continue
    if (isQuotedAlone(span) || spokenOf.test(block.text.slice(span.end, span.end + 10))) continue
    const isClosing = slash === '/' && element !== undefined && open.includes(element)
    if (isClosing) open.splice(open.lastIndexOf(element), 1)
    else if (slash !== '/' && element !== undefined && !text.endsWith('/>')) open.push(element)
    const last = found.at(-1)
    if (last && block.text.slice(end, start).trim() === '')
      found[found.length - 1] = { ...last, end: isClosing ? last.end : span.end }
    else if (!isClosing) found.push(span)
    end = span.end
  }
  return found
}

const pair = /(?<=^|[\s([“"‘'—–-])(\*{2,3}|__|~~|''')(?![*_~'])/gu

/** `**bold**`: a pair is one finding, at its first half. Stars as a swear word, a rating or a footnote pair with nothing. */
function findPairs(block: Block): StrayMarkup[] {
  const { text } = block
  if (!/\*\*|__|~~|'''/.test(text) || isFootnote(block)) return []
  const found: StrayMarkup[] = []
  let from = 0
  for (const { 1: marks = '', index: start } of text.matchAll(pair)) {
    if (start < from) continue
    const close = closing(block, marks, start + marks.length)
    if (close === undefined && !opensBroken(block, start, marks)) continue
    found.push({ block, start, end: start + marks.length })
    from = close ?? start + marks.length
  }
  return found
}

const longestPair = 1000

/** Where the second half of a pair ends: directly behind a word, and not in front of one unless Markdown gave it up. */
function closing({ text: whole, draft }: Block, marks: string, from: number): number | undefined {
  const text = whole.slice(0, from + longestPair)
  for (let at = text.indexOf(marks, from); at >= 0; at = text.indexOf(marks, at + marks.length)) {
    const end = at + marks.length
    const isLonger = text[end] === marks[0] || text[at - 1] === marks[0]
    const fits =
      /\S/.test(text[at - 1] ?? '') ||
      (/[\p{L}\p{N}“"'(]/u.test(text[from] ?? '') && /^(?:\s|$)/.test(text.slice(end, end + 1)))
    const isFollowed = draft.format !== 'markdown' && /[\p{L}\p{N}]/u.test(text[end] ?? '')
    if (!isLonger && at > from && fits && !isFollowed) return end
  }
  return undefined
}

/** `** Excluding ships` below answers `4 per cent**` above. */
function isFootnote({ text, draft, index }: Block): boolean {
  if (!/^\*+\s?\p{Lu}/u.test(text) || /^\*+[^*]+\S\*\*/.test(text)) return false
  return draft.blocks.some(
    (other) => other.index < index && /[\p{L}\p{N}%.,)]\*{1,3}(?=[\s.,;)]|$)/u.test(other.text)
  )
}

/** A headline whose stars lost their other half: `** Ferry talks resume`. */
function opensBroken({ index, kind, text }: Block, start: number, marks: string): boolean {
  return marks === '**' && start === 0 && (index === 0 || kind === 'headline') && /^\*\*\s?\p{Lu}/u.test(text)
}

/** `[the report](https://…)`; BBCode's `[b]…[/b]`; a wiki's `[[Towns]]`. */
function findLinks(block: Block): StrayMarkup[] {
  const { text } = block
  const links = [
    ...text.matchAll(
      /(?:!\[[^[\]\n]{0,200}\]\((?=[^\s()]+\.)|\[([^[\]\n]{0,200})\] ?\((?:https?:\/\/|\/|#|www\.|mailto:))[^()\s]{0,400}(?:\s"[^"\n]{0,120}")?\)/g
    )
  ]
  const codes = [
    ...text.matchAll(/\[(b|i|u|url|img|quote|color|size|center)(?:=[^\]\n]{1,200})?\](?=.{0,400}?\[\/\1\])/gi)
  ]
  const wiki = [...text.matchAll(/\[\[[^[\]\n]{1,120}\]\]/g)]
  return [
    ...wiki.map(({ 0: link, index: start }) => ({ block, start, end: start + link.length })),
    ...links.map(({ 0: link, 1: words, index: start }) => ({
      block,
      start,
      end: start + link.length,
      ...(words ? { expected: words } : {})
    })),
    ...codes.map(({ 0: code, index: start }) => ({ block, start, end: start + code.length }))
  ]
}

const shortcode =
  /\[([a-z][\w-]{2,30})(?:\s+[\w-]{1,30}=(?:"[^"\n\]]*"|'[^'\n\]]*'|[^\s\]"']+)){1,8}\s*\/?\]|\[\/(caption|gallery|embed|video|audio|playlist)\]/g

/** `[gallery ids="4,5"]`, a page builder's code; with its end, as in `[caption …]…[/caption]`, it is one finding. */
function findShortcodes(block: Block): StrayMarkup[] {
  if (block.draft.format !== 'text') return []
  const open = new Set<string>()
  return [...block.text.matchAll(shortcode)].flatMap(({ 0: code, 1: name, 2: ended, index: start }) => {
    if (name !== undefined) open.add(name)
    if (ended !== undefined && open.delete(ended)) return []
    return [{ block, start, end: start + code.length }]
  })
}

/** Line ends that stayed in the escapes of a program: `thaw.\\n\\nThe`. */
function findLineEnds(block: Block): StrayMarkup[] {
  const ends = block.text.matchAll(/(?:\\r)?\\n(?:(?:\\r)?\\n|(?=\p{Lu}\p{Ll}|\s*$))/gu)
  return [...ends].map(({ 0: found, index: start }) => ({ block, start, end: start + found.length }))
}

/** Lines of Markdown and of wikis: `## Background`, `== Background ==`, a table's `|---|---|`, a fence. */
function findLines(block: Block): StrayMarkup[] {
  const line =
    /^(?:#{1,6}(?=\s+["“‘]?[\p{Lu}\p{N}]\S)|#{2,6}(?=\p{Lu}\p{Ll})|={2,4}(?=\s.{2,80}\s={2,4}$)|\|?(?:\s?:?-{3,}:?\s?\|)+(?:\s?:?-{3,}:?)?$|`{3,}\w*$)/u.exec(
      block.text
    )
  if (!line || (line[0] === '#' && /^#\s+\d/.test(block.text))) return []
  return [{ block, start: 0, end: line[0].length }]
}

/** Conflicts of a merge, each at its first line: read from the file, since Markdown takes `=======` for a heading's underline. */
export function findConflicts(draft: Draft): Span[] {
  if (!draft.source.includes('<<<<<<<') && !draft.source.includes('>>>>>>>')) return []
  const found: Span[] = []
  let open = false
  for (const { 0: line, index: start } of draft.source.matchAll(
    /^(?:<{7}(?: [^\n\r]{0,200})?|>{7} [^\n\r]{0,200})$/gm
  )) {
    const isStart = line.startsWith('<')
    const span = isStart || !open ? spanAt(draft, start, start + line.trimEnd().length) : undefined
    if (span) found.push(span)
    open = isStart
  }
  return found
}

/** Chatbots' tags on addresses: in the text, and in the file where an address only stands behind a word. */
export function findMachineTags(draft: Draft): Span[] {
  if (!draft.source.includes('utm_source=') && !draft.source.includes('referrer=')) return []
  return [...draft.source.matchAll(machineTags)].flatMap(({ 0: found, index: start }) => {
    const end = start + found.length
    const shown = spanAt(draft, start, end)
    if (shown) return [shown]
    const isAddress = /(?:\]\(|href\s?=\s?["']?|<https?:|^\s{0,3}\[[^\]]{1,80}\]:\s)[^\s"'<>]{0,300}$/m.test(
      draft.source.slice(Math.max(0, start - 340), start)
    )
    return isAddress ? [spanOfFile(draft, start, end)] : []
  })
}

/** A stretch of the file that no block shows, such as an address behind a word. */
function spanOfFile(draft: Draft, start: number, end: number): Span {
  const text = draft.source.slice(start, end)
  const pieces = [{ at: 0, length: text.length, fileAt: start, fileLength: text.length }]
  return {
    block: { draft, origin: draft, kind: 'body', index: -1, paragraph: 0, text, pieces, verbatim: [] },
    start: 0,
    end: text.length
  }
}
