/** British and American spellings, and the endings -ise and -ize: each a family that a draft writes in one way. */
import { families, stems } from './data.ts'
import { inCase, isPlain, type Mention, type Word } from './words.ts'

/** The families, as messages name their forms. */
export const variety = 'variety'
export const ending = 'ending'

/** The mentions of both families in a draft's words. */
export function spellings(words: readonly (readonly Word[])[], names: ReadonlySet<string>): Mention[] {
  const known = spellingsByWord()
  const found: Mention[] = []
  for (const word of words.flat()) {
    if (word.lower.includes('-')) {
      // `colour-coded`
      const from = word.lower.indexOf('-')
      const part = {
        ...word,
        end: word.start + from,
        text: word.text.slice(0, from),
        lower: word.lower.slice(0, from)
      }
      found.push(...spellingOf(part, known, names))
    } else found.push(...spellingOf(word, known, names))
  }
  return found
}

function spellingOf(word: Word, known: ReadonlyMap<string, Spelling>, names: ReadonlySet<string>): Mention[] {
  const spelling = known.get(word.lower)
  if (spelling) {
    if (!isPlain(word, names)) return []
    const { form, lemma, other, either } = spelling
    return [{ term: variety, form, lemma, either, at: word, inForm: () => inCase(word.text, other) }]
  }
  const [, stem = '', letter = '', rest = ''] = endings.exec(word.lower) ?? []
  if (letter === '' || !isStem(stem) || !isPlain(word, names)) return []
  const other = `${stem}i${letter === 's' ? 'z' : 's'}${rest}`
  return [
    { term: ending, form: `-i${letter}e`, lemma: stem, at: word, inForm: () => inCase(word.text, other) }
  ]
}

const endings = /^(\p{L}{3,16})i([sz])(e|es|ed|ing|er|ers|able|ation|ations|ational)$/u

const stemSet: ReadonlySet<string> = new Set(stems.split(/\s+/))

function isStem(stem: string): boolean {
  return stemSet.has(stem) || stemSet.has(stem.replace(/^(?:re|de|dis|un|over|mis|out)/u, ''))
}

interface Spelling {
  readonly form: 'British' | 'American'
  readonly lemma: string
  readonly other: string
  readonly either: boolean
}

let byWord: ReadonlyMap<string, Spelling> | undefined

/** Made when first wanted: most runs do not ask for this rule. */
function spellingsByWord(): ReadonlyMap<string, Spelling> {
  if (byWord) return byWord
  const either = new Set(families.either.split(/\s+/))
  const map = new Map<string, Spelling>()
  for (const [british, american] of pairs()) {
    map.set(british, { form: 'British', lemma: british, other: american, either: either.has(british) })
    map.set(american, { form: 'American', lemma: british, other: british, either: either.has(american) })
  }
  byWord = map
  return map
}

function* pairs(): Generator<readonly [british: string, american: string]> {
  const list = (text: string) => text.split(/\s+/)
  for (const stem of list(families.our))
    for (const end of families.ourEndings.split(' ')) yield [`${stem}our${end}`, `${stem}or${end}`]
  for (const stem of list(families.re)) {
    for (const end of ['', 's']) yield [`${stem}re${end}`, `${stem}er${end}`]
    for (const end of ['ed', 'ing']) yield [`${stem}r${end}`, `${stem}er${end}`]
  }
  for (const stem of list(families.ce))
    for (const end of ['e', 'es', 'eless']) yield [`${stem}c${end}`, `${stem}s${end}`]
  for (const stem of list(families.ll))
    for (const end of ['ed', 'ing', 'er', 'ers', 'or', 'ors']) yield [`${stem}l${end}`, `${stem}${end}`]
  for (const stem of list(families.yse))
    for (const end of ['e', 'ed', 'ing']) yield [`${stem}ys${end}`, `${stem}yz${end}`]
  for (const pair of families.single.split('|')) {
    const [british = '', american = ''] = pair.trim().split(' ')
    yield [british, american]
  }
}
