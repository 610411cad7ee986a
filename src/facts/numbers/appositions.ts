/** Lists that stand right after what is counted: `three daughters, Nuala and Deirdre`; `four awards, best film and best song`. */
import { sentenceAt } from '../sentences.ts'
import type { Count, CountedList } from './counts.ts'
import { type Items, isName, itemsIn } from './items.ts'
import { isPlural, nounLemma } from './lemmas.ts'

/** The list that follows a count behind a comma. */
export function listAfter(count: Count): CountedList | undefined {
  return namesAfter(count) ?? kindsAfter(count)
}

/** `three daughters, Nuala and Deirdre, and a son`: names right after what is counted. */
function namesAfter(count: Count): CountedList | undefined {
  const { block, start, to, noun } = count
  const rest = /^, (?=\p{Lu}|the \p{Lu})/u.exec(block.text.slice(to, to + 8))
  const sentence = sentenceAt(count)
  if (!rest || !sentence || noun === '' || isOpening(block.text.slice(sentence.start, start)))
    return undefined
  const from = to + 2
  const length = namesLength(block.text.slice(from, sentence.end))
  const items = length > 0 ? itemsIn({ block, start: from, end: from + length }) : undefined
  if (!items || items.isOpen) return undefined
  const introduction = { block, start: sentence.start, end: to }
  return { count, list: { form: 'sentence', introduction, above: [], announced: true, ...items } }
}

/** `In three states, Smith and Jones`: names of the clause that follows. */
function isOpening(before: string): boolean {
  return (
    /^(?:\p{Lu}\p{L}+\s){0,2}(?:(?:the|its|his|her|their|those|these|all)\s)?$/u.test(before) &&
    /^(?:In|After|With|At|On|During|For|Of|Among|Over|Between|By|Within|Across|Like|From|Before|Despite|Through|Behind|Against)\b/u.test(
      before
    )
  )
}

const nameAside = /^(?:\d{1,3}|[DRI]-\p{L}.*|Jr\.?|Sr\.?|of \p{Lu}.*|from \p{Lu}.*)$/u

/** How far a list of names reaches: to the end of the name after `and`, with its asides. */
function namesLength(text: string): number {
  let at = 0
  let end = 0
  for (const raw of text.split(/,(?=\s)/u)) {
    const own = raw.trim().replace(/[.!?;:]["”’)]*$/u, '')
    const words = own.replace(/^and\s+/u, '')
    const joined = words !== own || / and /u.test(own)
    // `San Diego Gas & Electric` is one.
    const names = words.replaceAll(' & ', ' ').split(/ and /u)
    if (end > 0 && !nameAside.test(own)) break
    if (end === 0 && !nameAside.test(own) && !names.every((each) => isName(each))) return 0
    at += raw.length
    if (joined && !nameAside.test(own)) end = at
    else if (end > 0) end = at
    at += 1
  }
  return end
}

// What is named by words that take no article: `two charges, theft and fraud`.
const categories =
  /^(?:award|category|charge|count|offence|offense|crime|subject|language|discipline|event|sport|colour|color|flavour|flavor|quality|virtue|sin|sense|season|element|ingredient|metal|symptom|sector|field|topic|theme|option|genre|faith|religion|principle|skill|stroke|course|class|department|faculty|portfolio|crop|disease|virus|vaccine|drug|tax|prize|title|medium|format|mode|phase|stage|degree)$/u

/** `four awards, best picture, best director and best sound`: kinds of what is counted, to the end of the sentence. */
function kindsAfter(count: Count): CountedList | undefined {
  const { block, start, to, noun } = count
  const sentence = sentenceAt(count)
  if (!sentence || noun === '' || !/^, \p{Ll}/u.test(block.text.slice(to, to + 4))) return undefined
  if (isOpening(block.text.slice(sentence.start, start))) return undefined
  const from = to + 2
  const rest = block.text.slice(from, sentence.end)
  const goesOn = rest.search(
    /, (?:and |but )?(?:will|was|were|is|are|has|had|have|then|now|which|who|after|but)\b/u
  )
  const items = itemsIn({ block, start: from, end: goesOn < 0 ? sentence.end : from + goesOn })
  if (!items || items.isOpen || !areKinds(items, noun)) return undefined
  const introduction = { block, start: sentence.start, end: to }
  return { count, list: { form: 'sentence', introduction, above: [], announced: true, ...items } }
}

/** Whether all items are short bare nouns that a category may have, or all begin or end with one word. */
function areKinds({ items }: Items, noun: string): boolean {
  const words = items
    .flatMap(({ text }) => text.toLowerCase().split(/ (?:and|&) /u))
    .map((text) => text.split(/\s+/u))
  if (words.some(({ length }) => length > 4)) return false
  const [first = []] = words
  const areAlike =
    first.length > 1 &&
    !articles.test(first[0] ?? '') &&
    (words.every((own) => own[0] === first[0]) || words.every((own) => own.at(-1) === first.at(-1)))
  const head = nounLemma(/[\p{L}’'-]+$/u.exec(noun)?.[0].toLowerCase() ?? '')
  const areBare = words.every((own) => !articles.test(own[0] ?? '') && !isPlural(own.at(-1) ?? ''))
  return (areAlike && areBare) || (categories.test(head) && areBare)
}

const articles =
  /^(?:an?|the|his|her|its|their|one|two|three|four|five|six|some|in|on|at|to|for|of|with|by|from|\p{L}+ly|\p{L}+ing|\p{L}+ed)$/u
