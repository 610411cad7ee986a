/** The words of one block that name somebody or something. */
import type { Block } from '../../draft/draft.ts'
import { beginsWithCapital, eachToken } from '../../draft/each-token.ts'
import type { Span } from '../../draft/place.ts'
import { givenNames } from '../people/data/given-names.ts'
import { offices, pluralOffices, rankWords } from '../people/data/offices.ts'
import { bodyWords, functionWords, honorifics, months, particles, weekdays } from '../people/data/words.ts'
import { lowerOf, parts, type Word, wordsOf } from '../people/words.ts'
import { perWord } from '../per-word.ts'
import { irregularPast, presentVerbs } from '../tense/index.ts'

/** One word of a name where it stands; the span leaves a possessive ending out. */
export interface NameWord extends Span {
  /** As it stands, without a possessive ending. */
  readonly text: string
  /** In small letters, accents kept. */
  readonly lower: string
  /** Its place in the name: alone, or first, inside or last of several words. */
  readonly part: 'alone' | 'first' | 'inside' | 'last'
  /** The words of its name before and after it, in small letters. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Whether the name is surely a person’s, by a given name, an initial, a title or an honorific. */
  readonly personal: boolean
  /** `Mr`, `Ms`, `Dr`; offices are none. */
  readonly honorific: string | undefined
  /** Whether an indefinite article stands before it: `a Horse` is no name. */
  readonly indefinite: boolean
  /** Whether it opens a sentence, where any word has a capital. */
  readonly opens: boolean
  /** Whether what follows is what a name would do: `said`, `was`, a possessive. */
  readonly acts: boolean
}

const shortest = 3

const more = new Set(
  'is has had will would did does could can also who was scored led joined never wore rode drove shot sang slept swam woke hit caught'.split(
    ' '
  )
)

/** Whether a word is what a name’s holder does next. */
const isDeed = perWord(
  (lower) =>
    more.has(lower) ||
    presentVerbs.has(lower) ||
    irregularPast.test(lower) ||
    (lower.length > 4 && lower.endsWith('ed'))
)

/** Whether what follows a name is a deed, a word of time or manner between them: `Turner later announced`. */
function actsNext(words: readonly Word[], to: number): boolean {
  const next = words[to]
  if (next?.type !== 'word') return next?.text === ',' && /^whos?e?$/.test(words[to + 1]?.lower ?? '')
  if (isDeed(next.lower)) return true
  const after = isAdverb(next.text) ? words[to + 1] : undefined
  return after?.type === 'word' && isDeed(after.lower)
}

function isAdverb(text: string): boolean {
  return /^[a-zß-ÿ]+ly$|^(?:later|then|now|still|just|soon|once|also)$/.test(text)
}

/** The words of a block that name somebody or something, in order. */
export function readBlock(block: Block): NameWord[] {
  const words = wordsOf(block)
  return runsOf(words).flatMap(([from, to]) => nameOf(block, words, from, to))
}

/** Where names of one word or several stand among words: `[from, to)`. */
function runsOf(words: readonly Word[]): [number, number][] {
  const runs: [number, number][] = []
  let at = 0
  while (at < words.length) {
    const end = runEnd(words, at)
    if (end > at) runs.push([at, end])
    at = Math.max(at + 1, end)
  }
  return runs
}

/** Whether a block has a word without a capital, and not inside a name: `the sharia`, but not `Ansar al-Sharia`. */
export function hasPlainWord(block: Block, lower: string): boolean {
  const words = wordsOf(block)
  return words.some(
    (word, at) =>
      word.lower === lower &&
      word.type === 'word' &&
      !word.capital &&
      !runsOf(words).some(([from, to]) => from < at && at < to)
  )
}

/** The words of a block of which that is so. */
export function plainWordsOf(block: Block): readonly string[] {
  const words = wordsOf(block)
  const runs = runsOf(words)
  let next = 0
  return words.flatMap((word, at) => {
    while (next < runs.length && (runs[next] as readonly [number, number])[1] <= at) next++
    const isInside = next < runs.length && (runs[next] as readonly [number, number])[0] < at
    return word.type === 'word' && !word.capital && !isInside ? [word.lower] : []
  })
}

/** Calls `visit` with the spelling of each word that names, in small letters: nothing around the words is read for it. */
export function eachSpelling(block: Block, visit: (lower: string) => void): void {
  eachToken(block.text, parts, (text, start, small) => {
    if (small || text.length < shortest || !(beginsWithCapital(text) || hasArticle.test(text))) return
    const { lower, isName, isInitial } = formOf(text)
    if (isName && !isInitial && isTold(lower, text) && !isHandle(block, start)) visit(lower)
  })
}

// `al-Haddad`, `d’Arcy`
const hasArticle = /^\p{L}{1,2}[-’']/u

/** Whether a word is long enough to tell, and whole. */
function isTold(lower: string, text: string): boolean {
  return lower.length >= shortest && !/[ÃÂ€�]/.test(text)
}

/** What the spelling of a word tells of it. */
interface Form {
  readonly lower: string
  /** Whether it has the form of a name, and is no title, day or the like. */
  readonly isName: boolean
  /** `J.`, `U.S.` */
  readonly isInitial: boolean
}

const formOf = perWord((text): Form => {
  const lower = lowerOf(text)
  return {
    lower,
    isName: mayBeName(text) && !isNoName(lower),
    isInitial: text.endsWith('.') && /^(?:\p{Lu}\.)+$/u.test(text)
  }
})

/** Whether the form of a word is a name’s: not `UH-60`, `R-Texas`, `Indian-controlled`, `We’re`, `NATO`. */
function mayBeName(text: string): boolean {
  return (
    /^(?:(?:al|el|ar|as|ad|an|ul|d|l)[-’'])?\p{Lu}/u.test(text) &&
    !/\d|^\p{Lu}{1,2}-|-\p{Ll}{4,}$|['’](?:re|ve|ll|d|m|t)$|^\p{Lu}{2,}(?:[’']s)?$/u.test(text)
  )
}

function isNoName(lower: string): boolean {
  return (
    [functionWords, weekdays, months, honorifics, rankWords].some((list) => list.has(lower)) ||
    offices.has(lower) ||
    pluralOffices.has(lower)
  )
}

function isNameWord(word: Word | undefined): boolean {
  if (word?.type !== 'word') return false
  // Nearly all words are in small letters throughout: `al-Haddad` and `d’Arcy` are not.
  return (word.capital || word.text !== word.lower) && formOf(word.text).isName
}

const directions = new Set('new north south east west upper lower great old'.split(' '))

// `New Yorkers`, `South Shields`
function isDirection(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word?.capital === true && directions.has(word.lower) && isNameWord(words[at + 1])
}

function isInitial({ text }: Word): boolean {
  return text.endsWith('.') && formOf(text).isInitial
}

function isParticle(word: Word | undefined): boolean {
  return word !== undefined && particles.has(word.lower) && word.text === word.lower
}

/** After the last word of the name that begins at a word; the word itself where none does. */
function runEnd(words: readonly Word[], from: number): number {
  let at = from
  let last = from
  while (at < words.length) {
    const word = words[at] as Word
    if (isNameWord(word) || isInitial(word) || isDirection(words, at)) {
      at++
      last = at
      if (word.possessive) break
    } else if (at > from && isParticle(word) && (isNameWord(words[at + 1]) || isParticle(words[at + 1]))) at++
    else break
  }
  return last
}

const indefinites = new Set('a an any every each another no'.split(' '))

function nameOf(block: Block, words: readonly Word[], from: number, to: number): NameWord[] {
  const run = words.slice(from, to)
  const before = words[from - 1]?.text === '.' ? words[from - 2] : words[from - 1]
  const honorific = before && honorifics.has(before.lower) && before.capital ? before.lower : undefined
  const titled = honorific !== undefined || (before !== undefined && offices.has(before.lower))
  const [first] = run
  const body = bodyWords.has(run.at(-1)?.lower ?? '')
  const personal =
    !body &&
    (titled || (run.length > 1 && first !== undefined && (givenNames.has(first.lower) || isInitial(first))))
  const named = run.filter((word) => !isInitial(word) && isNameWord(word))
  const lowers = run.map(({ lower }) => lower)
  const acts = actsNext(words, to)
  return named
    .map((word, index): NameWord => {
      const own = word.possessive && /['’]s$/iu.test(word.text) ? 2 : 0
      const place = run.indexOf(word)
      return {
        block,
        start: word.start,
        end: word.end - own,
        text: word.text.slice(0, word.text.length - own),
        lower: word.lower,
        part:
          run.length === 1 ? 'alone' : word === run[0] ? 'first' : word === run.at(-1) ? 'last' : 'inside',
        before: lowers.slice(0, place),
        after: lowers.slice(place + 1),
        personal,
        honorific: index === named.length - 1 || run.length === 1 ? honorific : undefined,
        indefinite: before !== undefined && indefinites.has(before.lower),
        opens: word.opens,
        acts: word.possessive || acts
      }
    })
    .filter(({ lower, text, start }) => isTold(lower, text) && !isHandle(block, start))
}

// `@AnnaCole`, `#Tehran`, `r/CapybaraHouse` are spelled as their owners will.
function isHandle({ text }: Block, start: number): boolean {
  return (
    /[@#/]/.test(text.charAt(start - 1)) &&
    /[@#]$|(?:^|\W)[ru]\/$/u.test(text.slice(Math.max(0, start - 3), start))
  )
}
