/** Names after a title: `former President Maria Brandt`, `The bishop, Hugh Trentham,`. */
import { looseOffices } from './data/offices.ts'
import { honorifics } from './data/words.ts'
import type { NameMention, Reading } from './mention.ts'
import { type FoundName, isBodyName, nameAt } from './names.ts'
import type { FoundOffice } from './offices.ts'
import { addMention, nameEnd } from './plain-names.ts'
import type { Word } from './words.ts'

/** A title and the names that follow it; gives the place after them. */
export function readTitle(reading: Reading, found: FoundOffice): number {
  const { words } = reading
  const { office } = found
  if (office.possessive) return found.to
  if (office.plural) return readTitledList(reading, found)
  const name = nameAfter(reading, found.to)
  if (name && isTitleOf(found, name, words)) {
    addTitled(reading, found, name, found.from)
    return name.to
  }
  const beyond = found.end > found.to ? nameAfter(reading, found.end) : undefined
  // `Former Minister for Health Aoife Brannigan`
  if (beyond && beyond.given.length > 0 && words[found.head]?.capital) {
    addTitled(reading, found, beyond, found.from)
    return beyond.to
  }
  return readNamed(reading, found)
}

/** The name after a title, past an honorific: `Prime Minister Sir Alan Reyes`. */
export function nameAfter({ words, only }: Reading, at: number): FoundName | undefined {
  let from = at
  if (honorifics.has(words[from]?.lower ?? '') && words[from]?.capital) {
    from++
    if (words[from]?.text === '.') from++
  }
  const name = nameAt(words, from, { only, titled: true })
  return name && !isBodyName(name) ? name : undefined
}

export function isTitleOf(found: FoundOffice, name: FoundName, words: readonly Word[]): boolean {
  const head = words[found.head] as Word
  if (head.capital) return true
  // `the judge Trump appointed`, `his chief Trump critic`
  if (name.given.length === 0)
    return (
      found.office.article === 'none' &&
      (found.office.modifiers.length > 0 || !looseOffices.has(found.office.name))
    )
  return true
}

function addTitled(reading: Reading, found: FoundOffice, name: FoundName, from: number): NameMention {
  const { block, words } = reading
  const { office } = found
  reading.used.add(found)
  const whole = { block, start: (words[from] as Word).start, end: nameEnd(words, name) }
  const mention = addMention(reading, name, { sure: true, honorific: undefined, whole, from })
  // `A President Brandt would face …`: nobody holds that office.
  if (office.article === 'indefinite' && name.given.length === 0) return mention
  reading.ties.push({ relation: 'title', office, verb: undefined, mention, span: whole, past: false })
  return mention
}

/** `former presidents Bill Clinton, George Bush and Jimmy Carter` */
function readTitledList(reading: Reading, found: FoundOffice): number {
  const { words } = reading
  let at = found.to
  for (;;) {
    const name = nameAfter(reading, at)
    if (!name || (at === found.to && name.given.length === 0 && !/^and$/u.test(words[name.to]?.lower ?? '')))
      break
    addTitled(reading, found, name, at === found.to ? found.from : name.from)
    at = name.to
    if (words[at]?.text === ',') at++
    if (/^(?:and|&)$/u.test(words[at]?.lower ?? '')) at++
    if (at === name.to) break
  }
  return Math.max(at, found.to)
}

/** `The bishop, Hugh Trentham,`; gives the place after it. */
function readNamed(reading: Reading, found: FoundOffice): number {
  const { block, words, only } = reading
  const { office } = found
  if (office.article === 'none' && found.outer === found.head) return found.to
  if (words[found.end]?.text !== ',') return found.to
  const span = { block, start: office.articleStart, end: (words[found.end - 1] as Word).end }
  // `The outgoing mayor of Kilmore, Cllr Breda Nolan,`
  const second = reading.byOuter.get(found.end + 1)
  if (second && second.office.article === 'none' && words[second.head]?.capital && !second.office.plural) {
    const name = nameAfter(reading, second.to)
    if (!name || name.given.length === 0 || !/^[,.;:)–—]$/u.test(words[name.to]?.text ?? '.')) return found.to
    const mention = addTitled(reading, second, name, second.from)
    reading.used.add(found)
    reading.ties.push({ relation: 'named', office, verb: undefined, mention, span, past: false })
    return name.to
  }
  let from = found.end + 1
  if (honorifics.has(words[from]?.lower ?? '') && words[from]?.capital)
    from += words[from + 1]?.text === '.' ? 2 : 1
  const name = nameAt(words, from, { only, titled: from > found.end + 1 })
  if (
    !name ||
    (name.given.length === 0 && from === found.end + 1) ||
    isBodyName(name) ||
    !/^[,.;:)–—]$/u.test(words[name.to]?.text ?? '.')
  )
    return found.to
  const mention = addMention(reading, name, { sure: true, honorific: undefined, whole: undefined })
  reading.used.add(found)
  reading.ties.push({ relation: 'named', office, verb: undefined, mention, span, past: false })
  return name.to
}
