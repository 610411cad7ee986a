/**
 * The words without which a regular expression cannot match, read off its source: `\b(?:no|few) (?:\p{L}+ )?survivors\b`
 * needs `no` or `few`, and `surv`. A text that lacks them need not be searched.
 */

/**
 * How much of a word is compared, in letters or figures: of a word that may go on the first four, of another one
 * the first six.
 */
export const keyLengths = { open: 4, whole: 6 } as const

/** Beginnings of words, in small letters, one of which must stand in the text. */
export type OneOf = ReadonlySet<string>

/** The ways to match, each with what it needs: a word of every set. */
export type Needs = readonly (readonly OneOf[])[]

/** What the ways of a pattern to match need; `undefined` where one of them needs nothing that can be told. */
export function neededWords({ source }: RegExp): Needs | undefined {
  const ways = waysOf(parse(source)).map((items) => mostTelling(needsOfItems(items)))
  return ways.length <= mostWays && ways.every((sets) => sets.length > 0) ? withoutTwins(ways) : undefined
}

type Term =
  | { readonly type: 'edge' }
  | { readonly type: 'end' }
  /** What takes up no room; `beside` must stand there all the same. */
  | { readonly type: 'nothing'; readonly beside?: readonly (readonly Item[])[] }
  | { readonly type: 'set'; readonly letters: readonly string[] | 'any'; readonly others: boolean }
  | { readonly type: 'group'; readonly alternatives: readonly (readonly Item[])[] }

type Item = Term & { readonly min: number; readonly max: number }

/** What is still to be matched: terms one after another. */
interface Rest {
  readonly item: Item
  readonly next: Rest | undefined
}

const mostCost = 200
const mostSteps = 300
const mostWays = 60
// Words that stand in nearly every paragraph are the last to ask for.
const everyday = new Set(
  'the a an of to in and was were is are be been it its he she his her they that this with for on at by from has have had not said as but who'.split(
    ' '
  )
)

/** Ways that need the same are told once. */
function withoutTwins(ways: Needs): Needs {
  const told = new Map(ways.map((sets) => [sets.map((keys) => [...keys].sort().join(' ')).join('&'), sets]))
  return [...told.values()]
}

/** The alternatives of a pattern; of one that is all one group those of the group. */
function waysOf(alternatives: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  return alternatives.flatMap((items) => {
    const at = items.findIndex(({ type, min }) => type === 'group' && min === 1)
    const group = items[at]
    const isAlone = items.every((item, index) => index === at || item.type !== 'group')
    if (group?.type !== 'group' || group.max > 1 || !isAlone) return [items]
    return waysOf(
      group.alternatives.map((inside) => [...items.slice(0, at), ...inside, ...items.slice(at + 1)])
    )
  })
}

/** The sets that are hardest to meet, three at most, none of which says less than another. */
function mostTelling(sets: readonly OneOf[]): OneOf[] {
  const found: OneOf[] = []
  for (const keys of sets.toSorted((a, b) => costOf(a) - costOf(b))) {
    if (found.length === 3 || costOf(keys) >= mostCost) break
    if (!found.some((other) => [...other].every((key) => keys.has(key)))) found.push(keys)
  }
  return found
}

function costOf(keys: ReadonlySet<string>): number {
  let cost = 0
  for (const key of keys) cost += everyday.has(key) ? 40 : key.length < keyLengths.open ? 4 : 1
  return cost
}

/** The cheapest set of words of which one alternative needs one; all alternatives together need the union. */
function needOf(
  alternatives: readonly (readonly Item[])[],
  rest: Rest | undefined,
  opens: boolean
): OneOf | undefined {
  const needed = new Set<string>()
  for (const items of alternatives) {
    const [own] = mostTelling(needsOfItems(items, rest, opens))
    if (!own) return undefined
    for (const key of own) needed.add(key)
  }
  return needed
}

/**
 * What terms one after another need, a set for each that needs a word.
 *
 * @param opensFirst whether a letter that comes next begins a word.
 */
function needsOfItems(items: readonly Item[], rest?: Rest, opensFirst = false): OneOf[] {
  const found: OneOf[] = []
  let opens = opensFirst
  for (const [index, item] of items.entries()) {
    const terms = chain(items, index, rest)
    const begun = opens && item.type !== 'edge' && item.type !== 'nothing' ? openingWords(terms) : undefined
    if (begun) found.push(begun)
    const inside =
      item.type === 'group' && item.min > 0
        ? needOf(item.alternatives, afterOne(item, terms?.next), opens)
        : undefined
    if (inside) found.push(inside)
    const beside = item.type === 'nothing' && item.beside ? needOf(item.beside, undefined, opens) : undefined
    if (beside) found.push(beside)
    if (item.type === 'edge') opens = true
    else if (item.type !== 'nothing') opens = (opens || item.min > 0) && endsOutside(item)
  }
  return found
}

function chain(items: readonly Item[], from: number, rest: Rest | undefined): Rest | undefined {
  let next = rest
  for (let index = items.length - 1; index >= from; index--) next = { item: items[index] as Item, next }
  return next
}

/** What follows a term that has matched once. */
function afterOne(item: Item, next: Rest | undefined): Rest | undefined {
  return item.max > 1 ? { item: { ...item, min: Math.max(0, item.min - 1), max: item.max - 1 }, next } : next
}

/** Whether a term always ends in a character that is no letter or figure. */
function endsOutside(item: Item): boolean {
  if (item.type === 'set') return item.letters.length === 0
  if (item.type !== 'group') return false
  return item.alternatives.every((items) => {
    const last = items.at(-1)
    return last !== undefined && last.min > 0 && endsOutside(last)
  })
}

/** The words with which a match of the terms can begin, cut short; `undefined` where that is anyone’s guess. */
function openingWords(terms: Rest | undefined): OneOf | undefined {
  const found = new Set<string>()
  let steps = 0
  const read = (rest: Rest | undefined, word: string): boolean => {
    if (word.length === keyLengths.whole) return ended(word)
    if (!rest || ++steps > mostSteps) return goesOn(word)
    const { item, next } = rest
    if (item.type === 'nothing') return read(next, word)
    if (item.type === 'edge' || item.type === 'end') return word === '' ? read(next, word) : ended(word)
    if (item.min === 0 && !read(next, word)) return false
    if (item.max === 0) return true
    const again = afterOne(item, next)
    if (item.type === 'group') return item.alternatives.every((items) => read(chain(items, 0, again), word))
    if (item.letters === 'any') return goesOn(word)
    if (item.others && !(word === '' ? read(again, word) : ended(word))) return false
    return item.letters.every((letter) => read(again, word + letter))
  }
  const ended = (word: string): boolean => {
    found.add(word)
    return true
  }
  /** What follows is not known: a few letters are enough. */
  const goesOn = (word: string): boolean =>
    word.length >= keyLengths.open && ended(word.slice(0, keyLengths.open))
  return read(terms, '') ? found : undefined
}

/** Parses the source of a regular expression, as far as words go: what stands to be looked at only is left out. */
function parse(source: string): Item[][] {
  let at = 0
  const alternatives = (): Item[][] => {
    const found: Item[][] = [[]]
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at++
        found.push([])
      } else {
        const items = found[found.length - 1] as Item[]
        const read = term()
        if (isQuantifier(source.charCodeAt(at))) items.push({ ...read, ...quantifier() })
        else items.push(read)
      }
    }
    return found
  }
  const term = (): Item => {
    const char = source[at] as string
    if (source.startsWith(wordStart, at)) {
      at += wordStart.length
      return edge
    }
    if (char === '(') return group()
    if (char === '[') return setOf()
    at++
    if (char === '\\') return escaped()
    if (char === '^') return nothing
    if (char === '$') return { type: 'end', ...once }
    return char === '.' ? anything : literal(char)
  }
  const group = (): Item => {
    const [open] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/u.exec(source.slice(at, at + 40)) as RegExpExecArray
    at += open.length
    const inside = alternatives()
    at++
    if (/!$/u.test(open)) return nothing
    return /=$/u.test(open)
      ? { type: 'nothing', beside: inside, ...once }
      : { type: 'group', alternatives: inside, ...once }
  }
  const setOf = (): Item => {
    const start = ++at
    while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1
    return charactersOf(source.slice(start, at++))
  }
  const escaped = (): Item => {
    const char = source[at++] as string
    if (char === 'b') return edge
    if (char === 'B') return nothing
    if (char === 's') return outside
    if (/[dwDWS]/u.test(char)) return anything
    const tail = /^(?:[pP]\{[^}]*\}|k<\w+>|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|\d)/u.exec(
      source.slice(at - 1, at + 40)
    )?.[0]
    if (tail === undefined) return /\w/u.test(char) ? outside : literal(char)
    at += tail.length - 1
    return /^u[\da-f]{4}$/iu.test(tail)
      ? literal(String.fromCharCode(Number.parseInt(tail.slice(1), 16)))
      : anything
  }
  const quantifier = (): { min: number; max: number } => {
    const [form = '', least = '', comma = '', most = ''] =
      /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/u.exec(source.slice(at, at + 12)) ?? []
    at += form.length
    if (form === '') return once
    if (least !== '')
      return { min: Number(least), max: most !== '' ? Number(most) : comma ? Infinity : Number(least) }
    return { min: form[0] === '+' ? 1 : 0, max: form[0] === '?' ? 1 : Infinity }
  }
  return alternatives()
}

// What `\b` means before a letter; with the flags `iu` it takes V8 a third of the time.
const wordStart = '(?<!\\w)'
const once = { min: 1, max: 1 }
const edge: Item = { type: 'edge', ...once }
const nothing: Item = { type: 'nothing', ...once }
const anything: Item = { type: 'set', letters: 'any', others: true, ...once }
const outside: Item = { type: 'set', letters: [], others: true, ...once }
const literals = new Map<string, Item>()

function literal(char: string): Item {
  const known = literals.get(char)
  if (known) return known
  const item: Item = /\w/u.test(char)
    ? { type: 'set', letters: [char.toLowerCase()], others: false, ...once }
    : outside
  literals.set(char, item)
  return item
}

/** `*`, `+`, `?` or `{`. */
function isQuantifier(code: number): boolean {
  return code === 42 || code === 43 || code === 63 || code === 123
}

// `['’]` ships as `['\u2019]`; ranges of letters are left alone.
const writtenOut = /(?<!-)\\u(?!00[0-7])[\da-f]{4}(?!-)/giu

function charactersOf(written: string): Item {
  const inside = written.replace(writtenOut, '’')
  if (inside.startsWith('^') || /\\[dwDWSpPux]|\w-\w/u.test(inside)) return anything
  const letters = new Set(
    (inside.replace(/\\./gsu, ' ').match(/\w/gu) ?? []).map((char) => char.toLowerCase())
  )
  return { type: 'set', letters: [...letters], others: /\W/u.test(inside), ...once }
}
