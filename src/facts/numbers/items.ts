/** The items of an enumeration in a sentence: nested commas, ages, posts and places may be asides, so there is a least and a most. */
import type { Span } from '../../draft/place.ts'
import { textOf } from '../../draft/place.ts'
import { numberOf } from '../number-words.ts'

/** An item, and for how many it may stand: `two porters` for two, `Ann and Tom` for one or two. */
export interface Item extends Span {
  readonly text: string
  readonly least: number
  readonly most: number
  /** Whether it may be no item, but the beginning of a name with commas in it. */
  readonly mayGoOn?: boolean
}

/** The items of an enumeration. Its span covers them. */
export interface Items extends Span {
  readonly items: readonly Item[]
  /** How many it names at least and at most. */
  readonly least: number
  readonly most: number
  /** Whether it says that there are more: `and others`, `among them`. */
  readonly isOpen: boolean
}

const open =
  /\b(?:etc|et al|and (?:so on|so forth|more|others|many|several|the rest|some)|among (?:others|them)|and (?:\p{L}+ )?(?:other|more)\b|for (?:example|instance)|such as|including|includes?|e\.g|not least|to name|mainly|mostly|notably|especially|in particular|like|plus|along with|together with|as well as)\b|…|\.\.\./iu
// A clause is no item: `nobody wants its striker, and the bank knows it`.
const clause =
  /\b(?:is|are|was|were|has|have|had|will|would|could|can|should|must|may|might|did|does|do|said|says|wants?|it|he|she|they|we|I|you|nobody|everyone|there|because|if|when|that|don['’]t|isn['’]t)\b/u

// `The first two focus on …; the third looks at …`
const byOrder = /(?:^\s*|; (?:and )?)(?:the )?(?:first|second|third|fourth|last|other|latter|rest)\b/i

// `…, and Lee Orr, police said`
const attributed =
  /,\s[^,;:]{2,40}\s(?:said|says|reported|reports|announced|confirmed|wrote)(?: (?:on|in a) \p{L}+)?$/u

// Nothing is enumerated without one of them.
const joints = /;|&|\b(?:and|or|as well as)\s/

/** The items that a span enumerates; `undefined` where it is no enumeration that ends with `and`, or parts its items by semicolons. */
export function itemsIn(span: Span): Items | undefined {
  const text = textOf(span)
    .replace(/[.!?…]+["”’)]*$/u, '')
    .replace(attributed, '')
  if (text.length > 1500 || !joints.test(text) || byOrder.test(text)) return undefined
  const cut = text.includes(';') ? bySemicolons(span, text) : byCommas(span, text)
  if (!cut || cut.length === 0) return undefined
  const least = cut.reduce((sum, item) => sum + item.least, 0)
  const most = cut.reduce((sum, item) => sum + item.most, 0)
  if (most < 2) return undefined
  const [first, last] = [cut[0] as Item, cut.at(-1) as Item]
  const isOpen = open.test(text)
  return { block: span.block, start: first.start, end: last.end, items: cut, least, most, isOpen }
}

interface Piece {
  readonly text: string
  readonly start: number
  /** Whether `and` stands before it. */
  readonly joined: boolean
}

function piecesOf(span: Span, text: string, mark: RegExp): Piece[] {
  let from = 0
  return [...text.split(mark)].map((raw) => {
    const at = text.indexOf(raw, from)
    from = at + raw.length
    const own = raw.trim()
    const joint = /^(?:and|or|&|as well as)\s+/u.exec(own)?.[0] ?? ''
    const start = span.start + at + raw.indexOf(own) + joint.length
    return { text: own.slice(joint.length), start, joined: joint !== '' }
  })
}

function itemOf({ block }: Span, { text, start }: Piece, least: number, most: number): Item {
  return { block, start, end: start + text.length, text, least, most }
}

/** `Dale Harmon, 61, of Akron; Lucille Fenn, 48; and Troy Maddox`: each part is one. */
function bySemicolons(span: Span, text: string): Item[] | undefined {
  const pieces = piecesOf(span, text, /;/u).filter((piece) => piece.text !== '')
  if (pieces.length < 2) return undefined
  return pieces.map((piece, index) => {
    const count = countOf(piece.text)
    const isLast = index === pieces.length - 1
    // A last part without `and` may be another clause: `…; the case goes on`.
    const least = isLast && !piece.joined && clause.test(piece.text) ? 0 : 1
    const joints = piece.text.match(/ (?:and|&) /gu)?.length ?? 0
    // `Dow, Gray, Harris, Tull; …`: semicolons may part groups.
    const names = piece.text.split(/,\s/u).filter((part) => isName(part) && !aside.test(part)).length
    return itemOf(span, piece, least, Math.max(count ?? 1, 1 + joints, names > 3 ? names : 1))
  })
}

const determiner = /^(?:an?|the|his|her|its|their|our|my|one|another)\s/i
const aside =
  /^(?:\d{1,3}|aged? \d.*|(?:both|all) .*|(?:of|from|in|at|near|who|whose|which|where|with|for|by|then|now|formerly|also|born|on|known|pictured|respectively|as well|as well as|along|together|too|however|the (?:eldest|youngest|latter|former)|[DRI]-\p{L}.*|[DRI]$|Jr\.?|Sr\.?|MP|MBE|OBE|QC|KC|PhD|MD|the)\b.*)$/u
const name =
  /^(?:(?:the|The|de|van|von|al|el|la|le|St\.?|Mr|Mrs|Ms|Dr)\s)*\p{Lu}[\p{L}\p{M}\p{N}.’'&-]*(?:\s(?:(?:of|the|de|del|da|di|van|von|der|den|bin|al|el|la|le|du|dos|and the|on|upon|for|in)\s)*\(?[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.’'&-]*\)?)*$/u

/** Whether a piece is a name and nothing else: `Poland`, `Lee Farrant`, `the Arboretum`, `R. Kavitha`. */
export function isName(text: string): boolean {
  return name.test(text)
}

function byCommas(span: Span, text: string): Item[] | undefined {
  const pieces = piecesOf(span, text, /,/u).filter((piece) => piece.text !== '')
  const lastPiece = pieces.at(-1)
  if (!lastPiece) return undefined
  const kinds = pieces.map((piece) => kindOf(piece.text))
  // `Palin & Trump declare war` is a clause.
  const pair = pieces.length === 1 ? lastPiece.text.split(/ (?:and|&) /u).at(-1) : undefined
  if (pair && /^\p{Lu}/u.test(pair) && !isName(pair)) return undefined
  const lastAnd = pieces.findLastIndex(({ joined, text: words }) => joined || / (?:and|&|or) /u.test(words))
  if (
    lastAnd < 0 ||
    kinds[0] === 'aside' ||
    pieces.some((piece, at) => kinds[at] !== 'aside' && clause.test(piece.text))
  )
    return undefined
  if (/^(?:\p{L}+) (?:to|through|until) /u.test(text) || / or /u.test(text)) return undefined
  const hasNames = kinds.includes('name')
  // `Paris, Texas, and Rome, Georgia`: what follows the last `and` is no aside, so commas part more than items.
  const after = pieces.slice(lastAnd + 1).filter((_, at) => kinds[lastAnd + 1 + at] === 'name').length
  return pieces.flatMap((piece, index) => {
    const kind = kinds[index]
    if (kind === 'aside') return []
    const isLast = index >= lastAnd
    const [least, most] = worthOf(piece, kind ?? 'noun', index === lastAnd)
    if (kind === 'name' && after > 0) return [itemOf(span, piece, index % 2 === 0 ? least : 0, most)]
    if (kind === 'noun' && hasNames && (index > 0 || pieces.length > 1)) {
      const next = kinds[index + 1]
      const isOwn = isLast && piece.joined && next === undefined && countOf(piece.text) !== undefined
      return [itemOf(span, piece, isOwn ? least : 0, most)]
    }
    if (index > lastAnd) return [itemOf(span, piece, 0, most)]
    const isPlace = kind === 'name' && isPlaceAfter(pieces[index - 1], piece)
    if (isPlace) return [itemOf(span, piece, 0, most)]
    const isBeginning = kind === 'name' && least === 1 && goesOn(pieces, kinds, index, lastAnd)
    return [
      isBeginning ? { ...itemOf(span, piece, 0, most), mayGoOn: true } : itemOf(span, piece, least, most)
    ]
  })
}

/** Whether a name may have the next commas in it: `Marsh` of `Marsh, Reed & Holm, Ottery and Sons and Vane`. */
function goesOn(pieces: readonly Piece[], kinds: readonly Kind[], index: number, lastAnd: number): boolean {
  for (let at = index + 1; at <= lastAnd; at++) {
    const { text, joined } = pieces[at] as Piece
    // What has its own article begins anew: `the Board of Trade`.
    if (joined || kinds[at] !== 'name' || /^the /iu.test(text)) return false
    const joints = text.match(/ (?:and|&) (?=(?:the )?\p{Lu})/gu)?.length ?? 0
    // The last `and` of all joins the last item to the list, and only one more can be of a name.
    if (joints > (at === lastAnd ? 1 : 0)) return true
  }
  return false
}

function isAge({ text }: Piece): boolean {
  return /^\d{1,3}$|^(?:aged )?\p{L}+$/u.test(text) && numberOf(text) !== undefined
}

type Kind = 'aside' | 'name' | 'noun'

function kindOf(text: string): Kind {
  if (!/\s/u.test(text) && numberOf(text) !== undefined) return 'aside'
  if (!/^the\s/u.test(text) && aside.test(text)) return 'aside'
  const bare = text.split(/ (?:and|&) /u)[0] ?? text
  return isName(bare) || /^\p{Lu}/u.test(bare) ? 'name' : 'noun'
}

/** `Martin Keogh, 58, Leeds`, `Lee Orr, 19, of Mill Lane, Hull`: a single word after an age or a street is more likely a town. */
function isPlaceAfter(before: Piece | undefined, { text, joined }: Piece): boolean {
  if (!before || joined || /\s/u.test(text)) return false
  return isAge(before) || /^(?:of|from|in|at|near) (?:\p{L}+ )*\p{Lu}/u.test(before.text)
}

/** `Ann and Tom Moss`; not `Eastview and Harlan County High`. */
export const couple = /^\p{Lu}\p{L}+ and \p{Lu}\p{L}+ \p{Lu}[\p{L}’'-]+$/u

/** For how many a piece stands. */
function worthOf(
  { text, joined }: Piece,
  kind: 'name' | 'noun',
  isLast: boolean
): [least: number, most: number] {
  const joints = text.match(/ (?:and|&) /gu)?.length ?? 0
  const parts = text.split(/ (?:and|&) /u)
  const counts = parts.map((part) => countOf(part) ?? 1)
  const sum = counts.reduce((total, count) => total + count, 0)
  // `the Smiths` are as many as they are.
  const most = /\bthe \p{Lu}[\p{L}’'-]*s\b/u.test(text) ? sum + 20 : sum
  if (joints === 0) return [1, most]
  // `B and C` closes a list; elsewhere `Trinidad and Tobago` may be one.
  if (isLast && !joined && joints === 1)
    return [kind === 'name' && couple.test(text) ? 1 : 2, Math.max(2, most)]
  return [Math.ceil((joints + 1) / 2), most]
}

/** The number that a piece begins with: two of `two porters`. */
function countOf(text: string): number | undefined {
  const lead = /^["“‘']?(?:the |another |a further |his |her |their )?/u.exec(text)?.[0].length ?? 0
  const word = /^(?:\d{1,3}|\p{Ll}+(?:-\p{Ll}+)?|\p{Lu}\p{Ll}+(?=\s\p{Ll}))(?=\s\p{L})/u.exec(
    text.slice(lead)
  )?.[0]
  return word === undefined || determiner.test(`${word} `) ? undefined : numberOf(word)
}
