/** Characters that broke on the way: text that was written in one encoding and read in another. */
import type { Block } from '../draft/draft.ts'
import type { Span } from '../draft/place.ts'
import { fact } from './fact.ts'
import { once } from './once.ts'

/** A broken place, whole. */
export interface BrokenCharacters extends Span {
  /** What stood there; absent where it can't be told. */
  readonly meant: string | undefined
  /** True where what is left tells for certain what stood there; else the words around it do. */
  readonly certain: boolean
  /** How it broke, in words for an editor. */
  readonly how: string
}

/** The broken places of a draft, its meta fields among them, in order. */
export const brokenCharacters = fact((draft): readonly BrokenCharacters[] =>
  [...draft.blocks, ...draft.meta].flatMap(findIn)
)

function findIn(block: Block): BrokenCharacters[] {
  const { text } = block
  // Plain English has none of these, nor has most copy with curly quotes and dashes.
  if (
    !/[\u0080-\u00a0\u00c2-\u00f4\u0402\ufffd√¬‚Γ]/.test(text) &&
    !(text.includes('?') && /[^\s\d"“(]\?[a-zß-ÿ]/.test(text)) &&
    !(text.includes('\\') && /\\[ux][0-9a-f]{2}/.test(text)) &&
    !(text.includes('=') && /=[CDE][0-9A-F]=/.test(text))
  )
    return []
  const found = [misread, lone, swallowed, escaped].flatMap((find) => find(text))
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: BrokenCharacters[] = []
  for (const each of sorted) {
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push({ block, ...each })
  }
  return kept
}

type Found = Omit<BrokenCharacters, 'block'>

/** What UTF-8 is read as by mistake, and the characters that a broken sequence can be made of there. */
interface Misreading {
  readonly name: string
  readonly bytes: ReadonlyMap<string, number>
  readonly run: RegExp
}

function misreading(name: string, label: string): Misreading {
  const every = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  // Some versions of Node.js take Windows-1252 for Latin-1 unless they are told that more will come.
  const characters = new TextDecoder(label).decode(every, { stream: true })
  const bytes = new Map([...characters].map((character, byte) => [character, byte]))
  // Latin-1 has control characters where Windows-1252 has quote marks, and systems mix the two.
  for (let byte = 0x80; byte < 0xa0; byte++) bytes.set(String.fromCharCode(byte), byte)
  const high = [...bytes].filter(([, byte]) => byte >= 0x80).map(([character]) => character)
  return { name, bytes, run: new RegExp(`[${high.join('').replace(/[\\\]^-]/g, '\\$&')}]{2,}`, 'g') }
}

const windows = once(() => misreading('Windows-1252', 'windows-1252'))
const misreadings = once(() => [
  windows(),
  misreading('Mac Roman', 'macintosh'),
  misreading('Windows-1251', 'windows-1251')
])

const twoBeyondAscii = /[^\0-\x7f]{2}/

/** UTF-8 read as something else: `â€™`, `Ã©`, and read so twice, `Ã¢â‚¬â„¢`. */
function misread(text: string): Found[] {
  // Every such sequence is of two and more; to make the tables takes longer than to read a draft.
  if (!twoBeyondAscii.test(text)) return []
  const found: Found[] = []
  for (const reading of misreadings()) {
    for (const { 0: run, index } of text.matchAll(reading.run)) {
      for (const { start, end, sequences } of stretchesOf(run, reading)) {
        const at = { start: index + start, end: index + end }
        if (!isBroken(text, at.start, at.end, sequences, reading)) continue
        const decoded = sequences.join('')
        const meant = reading === windows() ? decodeAgain(decoded) : decoded
        const how = `UTF-8 was read as ${reading.name}${meant === decoded ? '' : ' more than once'}`
        const isWhole = !meant.includes('\ufffd')
        found.push({ ...at, meant: isWhole ? meant : undefined, certain: isWhole, how })
      }
    }
  }
  return found
}

interface Stretch {
  readonly start: number
  end: number
  readonly sequences: string[]
}

/** The stretches of a run that are UTF-8 from end to end when its characters are taken for bytes. */
function stretchesOf(run: string, { bytes }: Misreading): Stretch[] {
  const values = Uint8Array.from([...run], (character) => bytes.get(character) ?? 0)
  const found: Stretch[] = []
  for (let at = 0; at < values.length; ) {
    const length = sequenceLength(values[at] as number)
    const meant = length > 0 ? decodeUtf8(values.subarray(at, at + length)) : undefined
    if (meant === undefined) {
      at++
      continue
    }
    const last = found.at(-1)
    if (last?.end === at) {
      last.sequences.push(meant)
      last.end = at + length
    } else found.push({ start: at, end: at + length, sequences: [meant] })
    at += length
  }
  return found
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodeUtf8(values: Uint8Array): string | undefined {
  // A thrown error costs a hundred times as much as this look.
  if (values.subarray(1).some((byte) => byte < 0x80 || byte > 0xbf)) return undefined
  try {
    return utf8.decode(values)
  } catch {
    return undefined
  }
}

/** What a stretch comes to when it broke more than once: decoded for as long as all of it decodes. */
function decodeAgain(text: string): string {
  const stretches = stretchesOf(text, windows())
  const [stretch] = stretches
  // `â€` is all that is left of a closing quote mark whose last byte was dropped.
  if (text === 'â€') return '”'
  if (stretches.length !== 1 || stretch?.start !== 0 || stretch.end !== text.length) return text
  return decodeAgain(stretch.sequences.join(''))
}

// Letters, punctuation, money, arrows and emoji; in a single sequence anything else is an accident: `CAFÉ”`.
const usual =
  /^[\u0080-\u017f\u0218-\u021b\u1ea0-\u1ef9\u2000-\u206f\u20a0-\u20bf\u2100-\u214f\u2190-\u22ff\u25a0-\u27bf\ufb00-\ufb06\ufeff\ufffd\u{1f000}-\u{1faff}]$/u

const punctuation = /[\u00a0«»‘’“”‚„‹›–—…•™®©]$/u

/** Whether a stretch is broken text and not a foreign word with a quote mark after it. */
function isBroken(
  text: string,
  start: number,
  end: number,
  sequences: readonly string[],
  { name }: Misreading
): boolean {
  const stretch = text.slice(start, end)
  if (name === 'Windows-1251') return stretch.startsWith('вЂ')
  if (name === 'Mac Roman') return /^[√¬‚]/.test(stretch) && sequences.every((each) => usual.test(each))
  if (sequences.length > 1) return true
  if (!usual.test(sequences[0] as string)) return false
  if (stretch.length > 2 || !punctuation.test(stretch)) return true
  const before = text[start - 1] ?? ''
  if (/\p{Lu}/u.test(before)) return /^[ÂÃ]/.test(stretch) && /\p{L}/u.test(text[end] ?? '')
  // `6Â a.m.`, `sÅ‚owo`, `Å“uvre`: a capital after a small letter or a figure, or with punctuation before the word goes on.
  return /[\p{Ll}\d]/u.test(before) || /^[ÂÃ]/.test(stretch) || /\p{Ll}/u.test(text[end] ?? '')
}

/** The quote marks, dashes and dots of `ÔÇÖ` and `ΓÇÖ`: UTF-8 read in the code pages of DOS. */
const dos: Readonly<Record<string, string>> = {
  ÔÇÖ: '’',
  ÔÇÿ: '‘',
  'ÔÇ£': '“',
  ÔÇØ: '”',
  ÔÇô: '–',
  ÔÇö: '—',
  ÔÇª: '…',
  ΓÇÖ: '’',
  ΓÇÿ: '‘',
  'ΓÇ£': '“',
  'ΓÇ¥': '”',
  ΓÇô: '–',
  ΓÇö: '—',
  ΓÇª: '…'
}

/** Pieces of broken characters that stand alone. */
function lone(text: string): Found[] {
  const found: Found[] = []
  const add = (pattern: RegExp, how: string, meant: (broken: string) => string | undefined): void => {
    for (const { 0: broken, index } of text.matchAll(pattern))
      found.push({
        start: index,
        end: index + broken.length,
        meant: meant(broken),
        certain: meant(broken) !== undefined && broken !== 'Ã',
        how
      })
  }
  const wasUtf8 = 'UTF-8 was read as something else'
  add(/[ÔΓ]Ç[ÖÿØôöª£¥]/g, 'UTF-8 was read in a code page of DOS', (broken) => dos[broken])
  add(/â€\ufffd?(?![\u0080-\u00bf’“”™œ˜¦¢])/g, wasUtf8, () => '”')
  // `at 6Â a.m.`: a no-break space of which the second half reads as a space.
  add(/(?<!\p{L}|letters? |accents? )Â(?=[\s.,;:!?]|$)|(?<=\p{Ll})Â(?=\s)/gu, wasUtf8, () => '')
  // `donât`: what followed the first of three was dropped.
  add(new RegExp(`(?<=${contracted})â(?=(?:s|t|re|ve|ll|d|m)(?!\\p{L}))`, 'giu'), wasUtf8, () => '’')
  add(/(?<=\s)Ã(?= \p{Ll})/gu, wasUtf8, () => 'à')
  add(/[\u0080-\u009f]+/g, 'Windows-1252 was read as Latin-1', fromWindows)
  return found
}

/** What a control character stands for in Windows-1252; of those that print, copy uses its punctuation only. */
function fromWindows(controls: string): string | undefined {
  const meant = [...windows().bytes].find(([, byte]) => byte === controls.charCodeAt(0))?.[0] ?? ''
  return controls.length === 1 && /[…‘’“”•–—™]/u.test(meant) ? meant : undefined
}

/** What comes before the apostrophe of `don’t`, `it’s`, `they’re`; `caf\ufffds` is none of them. */
const contracted =
  '(?<!\\p{L})(?:(?:do|is|was|did|ca|wo|could|would|has|have|are|does|should|were)n|it|that|he|she|what|who|there|here|let|we|you|they|i)'
const isContracted = new RegExp(`${contracted}$`, 'iu')

const contraction = '(?:s|t|re|ve|ll|d|m)(?![\\p{L}=])'

/** Characters of which nothing is left but a mark: `caf\ufffd`, `didn?t`. */
function swallowed(text: string): Found[] {
  const pattern = new RegExp(`\\ufffd+(${contraction})?|(?<=\\p{Ll}\\p{Ll})\\?(?=${contraction})`, 'gu')
  return [...text.matchAll(pattern)].map(({ 0: match, 1: ending, index }) => {
    const end = index + match.length - (ending?.length ?? 0)
    const isApostrophe = match === '?' || (ending !== undefined && /\p{L}/u.test(text[index - 1] ?? ''))
    return {
      start: index,
      end,
      meant: isApostrophe ? '’' : undefined,
      certain: isApostrophe && isContracted.test(text.slice(Math.max(0, index - 8), index)),
      how: 'the character was lost in a conversion'
    }
  })
}

/** Characters that stayed in the escapes of a program or of e-mail: `\u2019`, `\xe2\x80\x99`, `=E2=80=99`. */
function escaped(text: string): Found[] {
  const found: Found[] = []
  for (const { 0: match, index } of text.matchAll(
    /\\u[0-9a-f]{4}|(?:\\x[0-9a-f]{2}){2,4}|(?:=[0-9A-F]{2}){2,4}/gi
  )) {
    const codes = match.match(/[0-9a-f]{2,4}/gi) ?? []
    const values = Uint8Array.from(codes, (code) => Number.parseInt(code, 16))
    const meant = match.startsWith('\\u')
      ? String.fromCharCode(Number.parseInt(match.slice(2), 16))
      : decodeUtf8(values)
    if (meant === undefined || !usual.test(meant)) continue
    found.push({
      start: index,
      end: index + match.length,
      meant,
      certain: true,
      how: 'the escape was never turned into its character'
    })
  }
  return found
}
