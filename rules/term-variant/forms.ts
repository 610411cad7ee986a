/** Terms with two forms of their own: words, initials, names. */
import type { Draft } from '../../src/draft/draft.ts'
import { isOwnWords } from '../../src/facts/own-words.ts'
import { initials, nameCompany, names as nameList, words as wordList } from './data.ts'
import { inCase, isPlain, type Mention, type Word } from './words.ts'

interface Form {
  readonly term: string
  readonly form: string
  /** The form word by word, in lower case for common words. */
  readonly parts: readonly string[]
  readonly isName: boolean
}

let byFirst: ReadonlyMap<string, readonly Form[]> | undefined

/** The forms by their first word, made when first wanted. */
function formsByFirst(): ReadonlyMap<string, readonly Form[]> {
  if (byFirst) return byFirst
  const map = new Map<string, Form[]>()
  for (const [list, isName] of [
    [wordList, false],
    [nameList, true]
  ] as const) {
    for (const forms of list) {
      for (const form of forms) {
        const parts = form.split(' ')
        const entry = { term: forms[0] ?? '', form, parts, isName }
        const key = (parts[0] ?? '').toLowerCase()
        map.set(
          key,
          [...(map.get(key) ?? []), entry].sort((a, b) => b.parts.length - a.parts.length)
        )
      }
    }
  }
  byFirst = map
  return map
}

/** The mentions of words and names in a draft's words. */
export function terms(words: readonly (readonly Word[])[], capitals: ReadonlySet<string>): Mention[] {
  const known = formsByFirst()
  const found: Mention[] = []
  for (const block of words) {
    for (const [index, word] of block.entries()) {
      for (const key of keysOf(word.lower)) {
        const form = known.get(key)?.find((each) => stands(each, block, index))
        const mention = form && mentionOf(form, block, index, capitals)
        if (mention) {
          found.push(mention)
          break
        }
      }
    }
  }
  return found
}

/** `advisers` is looked up as `adviser` too. */
function keysOf(lower: string): readonly string[] {
  return lower.endsWith('s') ? [lower, lower.slice(0, -1)] : [lower]
}

function stands({ parts, isName }: Form, block: readonly Word[], index: number): boolean {
  return parts.every((part, at) => {
    const word = block[index + at]
    const before = block[index + at - 1]
    if (!word || (at > 0 && before && word.start - before.end !== 1)) return false
    if (isName) return word.text === part
    const isLast = at === parts.length - 1
    return word.lower === part || (isLast && word.lower === `${part}s`)
  })
}

function mentionOf(
  { term, form, parts, isName }: Form,
  block: readonly Word[],
  index: number,
  capitals: ReadonlySet<string>
): Mention | undefined {
  const first = block[index] as Word
  const last = block[index + parts.length - 1] as Word
  const at = { block: first.block, start: first.start, end: last.end }
  if (isName ? !isNameAlone(first, at.end, block[index - 1]) : !isPlain(first, capitals)) return undefined
  const plural = !isName && last.lower !== parts.at(-1) ? 's' : ''
  const inForm = (other: string) => (isName ? other : inCase(first.text, other) + plural)
  return { term, form, at, inForm }
}

/** Whether a name stands by itself: not `chicken Kiev`, `Dynamo Kiev`, `the Bombay High Court`, `Odessa, Texas`. */
function isNameAlone(word: Word, end: number, previous: Word | undefined): boolean {
  const { text } = word.block
  if (word.opens && /^internet$/iu.test(word.text)) return false
  if (word.block.kind === 'headline' && /^internet$/iu.test(word.text)) return false
  const before = text.slice(Math.max(0, word.start - 24), word.start)
  if (nameCompany.before.test(before) || nameCompany.after.test(text.slice(end, end + 24))) return false
  if (/(?:University|College|Bank|Battle|Siege|Treaty|Diocese|Archdiocese|Port) of $/u.test(before))
    return false
  const isPartOfName =
    previous !== undefined &&
    !previous.opens &&
    /^\p{Lu}/u.test(previous.text) &&
    word.start - previous.end === 1 &&
    /^\p{Lu}/u.test(word.text)
  return !isPartOfName && isOwnWords(word)
}

const initialsPattern = new RegExp(
  `(?<![\\p{L}\\p{N}.@#/-])(?:${initials
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replaceAll('.', '\\.'))
    .join('|')})(?![\\p{L}\\p{N}$€£&/]|\\.\\p{L})`,
  'gu'
)

/** The mentions of initials with points and without; a headline may drop them, and a name has its own. */
export function initialsIn({ blocks }: Draft): Mention[] {
  const found: Mention[] = []
  for (const block of blocks) {
    if (/^(?:headline|heading|credit|byline|dateline|meta)$/.test(block.kind) || !/\p{Ll}/u.test(block.text))
      continue
    for (const { 0: form, index } of block.text.matchAll(initialsPattern)) {
      const at = { block, start: index, end: index + form.length }
      if (/^\s\p{Lu}\p{Ll}/u.test(block.text.slice(at.end, at.end + 3)) || !isOwnWords(at)) continue
      found.push({ term: form.replaceAll('.', ''), form, at, inForm: (other) => other })
    }
  }
  return found
}
