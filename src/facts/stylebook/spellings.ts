/** Spellings that the newsroom’s stylebook calls wrong, wherever they stand in a draft. */
import type { Block } from '../../draft/draft.ts'
import { compareSpans, type Span } from '../../draft/place.ts'
import { type Stylebook, type StylebookPerson, surnameOf } from '../../draft/stylebook.ts'
import { fact } from '../fact.ts'
import { mentionsIn } from '../people/in-block.ts'
import { people } from '../people/index.ts'
import { fold } from '../people/persons.ts'

/** A wrong spelling; its span covers the words that differ. */
export interface HouseSpelling extends Span {
  /** The words as the house writes them. */
  readonly expected: string
  /** The whole name as the stylebook has it. */
  readonly name: string
  readonly list: 'people' | 'places' | 'organisations'
}

/** The wrong spellings of a draft in its order; a name that the stylebook has stands as it is. */
export const houseSpellings = fact((draft): readonly HouseSpelling[] => {
  const known = draft.stylebook && formsOf(draft.stylebook)
  if (!known || known.size === 0) return []
  return draft.blocks.flatMap((block) => spellingsIn(block, known)).sort(compareSpans)
})

/** One way to write a name, word by word. */
interface Form {
  readonly words: readonly string[]
  /** The right one; `undefined` where this is right itself. */
  readonly right: readonly string[] | undefined
  readonly name: string
  readonly list: HouseSpelling['list']
  /** For a bare surname: somebody else of that name in the draft makes it right. */
  readonly person?: StylebookPerson
}

/** The forms that begin with a word, in the letters that stand there, longest first. */
type Forms = ReadonlyMap<string, readonly Form[]>

const forms = new WeakMap<Stylebook, Forms>()

function formsOf(stylebook: Stylebook): Forms {
  const known = forms.get(stylebook)
  if (known) return known
  const all = (['people', 'places', 'organisations'] as const).flatMap((list) =>
    stylebook[list].flatMap((entry): Form[] => {
      const right = wordsIn(entry.name)
      const also = 'also' in entry ? (entry as StylebookPerson).also : []
      return [
        ...[entry.name, ...also].map((name) => ({
          words: wordsIn(name),
          right: undefined,
          name: entry.name,
          list
        })),
        ...entry.variants.flatMap((variant) =>
          list === 'people'
            ? personForms(entry as StylebookPerson, variant)
            : [{ words: wordsIn(variant), right, name: entry.name, list }]
        )
      ]
    })
  )
  const found = new Map<string, Form[]>()
  for (const form of [...all, ...all.flatMap(inCapitals)]) {
    const [first] = form.words
    if (first !== undefined) found.set(first, [...(found.get(first) ?? []), form])
  }
  for (const group of found.values()) group.sort((a, b) => b.words.length - a.words.length)
  forms.set(stylebook, found)
  return found
}

/** `Volodymyr Zelensky` is wrong, and `Zelensky` alone with it. */
function personForms(person: StylebookPerson, variant: string): Form[] {
  const { name } = person
  const [words, right] = [wordsIn(variant), wordsIn(name)]
  const surname = surnameOf(name)
  const form = { name, list: 'people' as const }
  if (words.length === 1) return [{ ...form, words, right: [surname], person }]
  const wrong = surnameOf(variant)
  return [
    { ...form, words, right },
    ...(wrong === surname ? [] : [{ ...form, words: [wrong], right: [surname], person }])
  ]
}

/** `KIEV` in a headline of capitals; not where the capitals are the house’s own form (`Nato`, `NATO`). */
function inCapitals(form: Form): Form[] {
  const upper = (words: readonly string[]) => words.map((word) => word.toUpperCase())
  const words = upper(form.words)
  const right = form.right && upper(form.right)
  const isSame = right !== undefined && words.join(' ') === right.join(' ')
  return isSame || words.join(' ') === form.words.join(' ') ? [] : [{ ...form, words, right }]
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[’'‐‑.&-](?=[\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+)*\.?/gu

interface Found {
  readonly text: string
  readonly start: number
  readonly end: number
}

function wordsIn(text: string): string[] {
  return foundIn(text).map((word) => word.text)
}

function foundIn(text: string): Found[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => {
    const plain = word.replace(/['’]s$/u, '')
    return { text: plain.replaceAll('’', "'"), start: index, end: index + plain.length }
  })
}

function spellingsIn(block: Block, known: Forms): HouseSpelling[] {
  const found = foundIn(block.text)
  const spellings: HouseSpelling[] = []
  let at = 0
  while (at < found.length) {
    const form = formAt(block, found, at, known)
    if (form?.right && !isVerbatim(block, found[at] as Found)) {
      const spelling = spellingOf(block, found, at, form, form.right)
      if (spelling) spellings.push(spelling)
    }
    at += form?.words.length ?? 1
  }
  return spellings
}

function formAt(block: Block, found: readonly Found[], at: number, known: Forms): Form | undefined {
  const first = (found[at] as Found).text
  const candidates = known.get(first) ?? known.get(first.replace(/\.$/u, ''))
  return candidates?.find(
    (form) =>
      form.words.every((word, index) => isWord(block, found, at + index, word, index)) &&
      !(form.person && isSomebodyElse(block, found[at] as Found, form.person))
  )
}

function isWord(block: Block, found: readonly Found[], at: number, word: string, index: number): boolean {
  const here = found[at]
  if (!here || (here.text !== word && here.text.replace(/\.$/u, '') !== word)) return false
  const before = found[at - 1]
  return index === 0 || (before !== undefined && /^[\s-]+$/u.test(block.text.slice(before.end, here.start)))
}

/** Whether the draft gives the bare surname to a person of another name: `Ruth Zelensky`. */
function isSomebodyElse(block: Block, { start, end }: Found, person: StylebookPerson): boolean {
  const { personOf } = people(block.draft)
  const mention = mentionsIn(block).find((each) => each.start <= start && end <= each.end + 1)
  if (!mention) return false
  const meant = personOf(mention)
  const given = (meant?.mentions ?? [mention])
    .flatMap((each) => each.given.slice(0, 1))
    .map((name) => fold(name))
  const known = [person.name, ...person.also, ...person.variants].map((name) => fold(wordsIn(name)[0] ?? ''))
  return given.some(
    (name) => !known.includes(name) && !known.some((each) => each[0] === name[0] && name.length <= 2)
  )
}

/** The words that differ: of `Volodymyr Zelensky` the second. */
function spellingOf(
  block: Block,
  found: readonly Found[],
  at: number,
  form: Form,
  right: readonly string[]
): HouseSpelling | undefined {
  const { words, name, list } = form
  let from = 0
  let to = words.length
  if (words.length === right.length) {
    while (from < to - 1 && words[from] === right[from]) from++
    while (to - 1 > from && words[to - 1] === right[to - 1]) to--
  }
  const [first, last] = [found[at + from], found[at + to - 1]]
  if (!first || !last) return undefined
  const wanted = words.length === right.length ? right.slice(from, to) : right
  const end = last.text.endsWith('.') && !words[to - 1]?.endsWith('.') ? last.end - 1 : last.end
  return { block, start: first.start, end, expected: wanted.join(' '), name, list }
}

function isVerbatim({ verbatim }: Block, { start, end }: Found): boolean {
  return verbatim.some((range) => range.start < end && start < range.end)
}
