/**
 * Slots that nobody filled in: in brackets of every kind, and the variables of templates. What stands in one is an
 * order to the writer (`[insert quote]`), the name of what belongs there (`[City, State]`) or a mark (`[TK]`).
 */
import type { Block } from '../../src/draft/draft.ts'
import { type Span, spanOf } from '../../src/draft/place.ts'
import { marksOf } from '../../src/facts/marks.ts'
import { isQuoted, quotationsOf } from '../../src/facts/quotations.ts'
import { slotModifiers, slotNouns, slotVerbs, writtenMatter } from './data/slots.ts'

/** The slots of a block, form by form. */
export function findSlots(block: Block): Span[] {
  const { text } = block
  if (text.length < longestStub && mayBeStub.test(text) && stub.test(text.replace(rules, '')))
    return [spanOf(block)]
  const marks = marksOf(block)
  if (!/[[({<$%~*@#«]/.test(marks)) return []
  return forms.flatMap(({ needs, pattern, isSlot }) => {
    if (!needs.test(marks)) return []
    return [...text.matchAll(pattern)].flatMap(({ 0: slot, 1: inner = '', index: start }) => {
      const end = start + slot.length
      const before = text.slice(Math.max(0, start - 40), start)
      const after = text.slice(end, end + 40)
      const span = { block, start, end }
      return isSlot({ block, slot, inner, before, after }) && !isTalkedAbout(span, slot) ? [span] : []
    })
  })
}

const longestStub = 120
const mayBeStub = /(?:here\W*|to come\W*|to follow\W*|tk\W*|tbc\W*)$|^\W*placeholder\b/i

/** Lines around a stub: `-- insert map here --` */
const rules = /^[-–—*\s]+|[-–—*\s]+$/gu

/** A paragraph that only holds the place of another: `Caption goes here`. */
const stub =
  /^(?:(?:insert|add|enter|type|your)\s(?:\p{L}+\s){1,4}|(?:the |your )?(?:headline|title|caption|byline|text|body text|quote|pull quote|standfirst|subhead|photo|image|copy|story|name|description)\s(?:goes|will go|to go)\s)here[.!]?$|^(?:text|copy|story|photo|picture|caption|quote|headline)\s(?:to come|to follow|tk|tbc)\W*$|^placeholder\s?[:–—-]/iu

/** What may be a slot, with the words around it. */
interface Candidate {
  readonly block: Block
  readonly slot: string
  readonly inner: string
  readonly before: string
  readonly after: string
}

const forms: readonly {
  /** The marks of which it has one. */
  readonly needs: RegExp
  readonly pattern: RegExp
  readonly isSlot: (candidate: Candidate) => boolean
}[] = [
  { needs: /\[/, pattern: /\[([^[\]\n]{1,140})\]/g, isSlot: isSquareSlot },
  { needs: /\(/, pattern: /\(([^()\n]{2,90})\)/g, isSlot: isRoundSlot },
  {
    needs: /</,
    pattern: /<{1,2}([^<>\n/="]{2,80})>{1,2}/g,
    isSlot: ({ inner }) => isOrder(inner) || (/\s|^[A-Z_]+$/.test(inner) && isName(inner))
  },
  // `{first_name}`, `{insert date}`; `${venue}` and `#{venue}` have their sign before them.
  {
    needs: /\{/,
    pattern: /(?<!\{)[$#]?\{([^{}\n]{2,60})\}(?!\})/g,
    isSlot: ({ slot, inner }) =>
      !slot.startsWith('{') ||
      isVariable(inner) ||
      /^[A-Z]{3,}$/.test(inner) ||
      isOrder(inner) ||
      isName(inner)
  },
  {
    needs: /\{/,
    pattern: /\{{2,3}[^{}\n]{1,80}\}{2,3}/g,
    isSlot: ({ block, slot }) => block.draft.format !== 'markdown' || !siteTag.test(slot)
  },
  // The tags of PHP, Rails and Jinja, the merge fields of mail programs.
  {
    needs: /[<[{«#~*%@]/,
    pattern:
      /<%[^%\n]{1,80}%>|<\?(?:php|=)[^?\n]{1,120}\?>|\[%[^%\n]{1,80}%\]|\{\$[\w.>-]{1,40}\}|«[A-Za-z]{2,20}_[A-Za-z_]{2,20}»|«(?:First|Last)Name»|<<[A-Za-z][\w ]{1,40}>>|#{1,2}[A-Z][A-Z_]{3,30}#{1,2}|~[A-Z][A-Z_]{3,30}~|\{%[^%\n]{1,120}%\}|\*\|[A-Z_:]{2,40}\|\*|%%[A-Za-z_]{2,40}%%|@@[A-Z_]{2,40}@@/g,
    isSlot: () => true
  },
  // `$NAME`, `%first_name%`, `%s`; a ticker such as `$TSLA` is none.
  {
    needs: /[$%]/,
    pattern:
      /(?<![\p{L}\p{N}$%_/\\])(?:\$([A-Z]{3,}(?:_[A-Z]+)*|[a-z]+_[a-z_]+|[a-z]+[A-Z]\w*)|%([A-Za-z]{3,20})%)(?![\p{L}\p{N}])/gu,
    isSlot: ({ inner, slot }) => isVariable(inner) || isName(inner || slot.slice(1, -1))
  },
  {
    needs: /%/,
    pattern:
      /(?<![\p{L}\p{N}$%_/\\])(?:%[A-Za-z]+[._][A-Za-z._]+%|%[A-Z]{3,}%|%(?:\d\$)?[sd@](?![\p{L}\p{N}]))/gu,
    isSlot: () => true
  }
]

/** What Jekyll and its like fill in when the page is built: `{{ site.title }}`. */
const siteTag =
  /^\{\{-?\s*(?:["'.]|(?:site|page|post|layout|include|config|collections|content|partial)\b)|\|/

function isVariable(inner: string): boolean {
  return /^(?:[a-z]+(?:_[a-z]+)+|[a-z]+[A-Z]\w*|[A-Z]+(?:_[A-Z]+)+|[a-z_]+\.[a-z_]+)$/.test(inner)
}

/** The words in a slot, in lower case; `Writer's` loses its ending, `city/state` comes apart. */
function wordsOf(inner: string): string[] {
  const plain = inner.toLowerCase().replace(/['’]s?(?![a-zß-ÿ])/g, '')
  return plain.split(/[\s/,&+:_-]+/u).filter(Boolean)
}

const mark = /^(?:(?:tk)+|x{2,}|tb[acd]|fixme|todo|cq|ck|insert)$/

/** `insert quote`, `CHECK`, `fill in the date`, `TK: her age`. */
function isOrder(inner: string): boolean {
  const order = inner.replace(/^(?:(?:please|pls)[:,]?|note:|nb:)\s+/i, '')
  const [first = '', second = '', ...rest] = wordsOf(order)
  // `[insert your own joke here]` is a joke itself.
  if (first === 'insert' && /\bhere$/i.test(inner)) {
    const asked = wordsOf(inner).slice(1, -1)
    return (
      asked.some((word) => slotNouns.has(word)) &&
      !asked.some((word) => /^(?:own|favou?rite|choice)$/.test(word))
    )
  }
  if (mark.test(first)) return true
  if (first === 'fill') return second === 'in' || second === 'out'
  if (second === '') return /^(?:check|verify|confirm|enter)$/.test(first)
  return slotVerbs.has(first) && second !== 'out' && rest.length < 22 && !/^\p{L}+:/u.test(order)
}

const toCome =
  /\s(?:goes here|here|to come|to follow|to be (?:added|confirmed|determined|announced|inserted)|needed|missing|tk|tbc|tbd|tba)$/i
const longestToCome = 40
const description =
  /^(?:(?:an?|any|some|brief|short|specific|relevant|detailed|full|exact|approximate|additional|further|more|two|other)\s)*((?:[a-zß-ÿ]+\s)?[a-zß-ÿ]+)\s(?:of|from|about|for)\s/i

const body =
  / (?:Agency|Airport|Bank|Club|Company|Council|Court|Department|Hospital|League|Ministry|Museum|Park|Party|School|Stadium|Street|Union|University)$/

/** `City, State`, `Writer's Name`, `brief explanation of why she left`, `photo to come`. */
function isName(inner: string): boolean {
  const words = wordsOf(inner)
  if (words.length > 16 || inner.includes(':')) return false
  const end = toCome.exec(inner)?.index ?? 0
  if (end > 1 && end <= longestToCome)
    return wordsOf(inner.slice(0, end)).some((word) => slotNouns.has(word) || word === 'citation')
  const head = wordsOf(description.exec(inner)?.[1] ?? '').at(-1)
  // `[Department of Homeland Security]` is a name spelled out for the reader.
  const isProperName =
    /^\p{Lu}.* \p{Lu}/u.test(inner) && !/^(?:names?|titles?|numbers?|dates?|types?|details)$/.test(head ?? '')
  if (head !== undefined && slotNouns.has(head) && !isProperName) return true
  // `[City Council]` is a body, `[Council Name]` is none yet.
  if (body.test(inner) && /^(?:\p{Lu}\p{Ll}+ )+\p{Lu}\p{Ll}+$/u.test(inner)) return false
  return (
    words.some((word) => slotNouns.has(word)) &&
    words.every((word) => slotNouns.has(word) || slotModifiers.has(word))
  )
}

/** `he/she`, `rose/fell`: a choice that the writer was to make. */
function isChoice(inner: string): boolean {
  if (!/^\p{L}[\p{L} '-]{0,30}(?:\/\p{L}[\p{L} '-]{0,30})+$/u.test(inner) || inner === 'and/or') return false
  return /^\p{Ll}/u.test(inner) || isName(inner)
}

// What an editor or a web page puts in square brackets for the reader.
const forReaders =
  /^(?:sic|editor'?s'? note|ed\b|laugh|applause|inaudible|crosstalk|pause|redacted|pdf|more|updated?\b|correction|(?:photos?|videos?|audio|images?|pictures?|maps?|charts?|graphics?|gallery|source|text|caption|figures?|name withheld|statement|opinion)$)/i

/** `[who?]`, `[citation needed]`, and the `[edit]` of a wiki. */
const query =
  /^(?:\?+|(?:who|when|where|which|what|why|source|sp|spelling|check|correct|right|name|date|age|year|title|citation)\?+|(?:clarification|verification|fact[- ]check|source|citation|reference|quote) needed|edit)$/i

/** `[Subs: cut from here]`, `[is this still true?]` */
const toTheDesk =
  /^(?:(?:note to (?:the )?(?:desk|subs?|editors?|ed)|subs?|desk|picture desk|legal|au|aq|q)\s?:|eds?[:.].*\?$|(?:is|are|was|were|do|does|did|can|should) (?:this|that|these|we|it|he|she|they|you)\b.*\?$)/i

/** `[winner of Hull/Derby]`: a fixture whose side is still to be decided. */
const undecided = /^(?:winners?|losers?) .*(?:\/|\bvs?\b)/i

/** `[/caption]`, which `findMarkup` speaks of. */
const isEndOfCode = /^\/[a-z]+$/

function isSquareSlot({ block, inner, before, after }: Candidate): boolean {
  if (toTheDesk.test(inner)) return true
  if (undecided.test(inner) || isEndOfCode.test(inner)) return false
  // `[text](address)` is a link, `[Reporter]: Why?` names a speaker.
  if (/^[(:]/.test(after) || forReaders.test(inner.trim()) || /["“”]/.test(inner)) return false
  if (/^x$/i.test(inner)) return before !== '' && /^\s?(?:\p{Ll}|%)/u.test(after)
  // `You [your agency] are who you are`: a gloss on the word before it.
  if (/\b(?:you|we|they|he|she|it|them|us|him|her)\s$/i.test(before)) return false
  if (query.test(inner) || isOrder(inner) || isChoice(inner) || isVariable(inner)) return true
  if (/^\p{L}+$/u.test(inner) && isEditors(block, inner, before, after)) return false
  return isName(inner)
}

/** In speech that is printed without quote marks: `the [state] legislature`, `[Mayor] Amara Nwosu`. */
function isEditors({ text }: Block, inner: string, before: string, after: string): boolean {
  if (/^\p{Lu}\p{Ll}/u.test(inner)) return /^\s\p{Lu}/u.test(after)
  return (
    /(?:^|\s)(?:I|we|you|my|our|your|me|us)(?=\s|['’])/u.test(text) ||
    /\b(?:the|this|that|our|their|his|her|its)\s$/i.test(before)
  )
}

const standsForPlace = /(?:^|\b(?:in|on|at|by|from|near|said))\s*$|[:–—-]\s*$/iu

/** Round brackets are daily bread: a slot in them must be an order, or stand where a phrase is missing. */
function isRoundSlot({ inner, before, after }: Candidate): boolean {
  if (/^(?:note to (?:the )?(?:desk|subs?)|subs?|picture desk)\s?:/i.test(inner)) return true
  if (/^(?:(?:tk)+|x{3,}|\?{2,}|cq|ck|sp\??|check|who\?|spelling\?)$/i.test(inner)) return true
  if (/^(?:please )?(?:insert|fill in|enter|replace with)\b/i.test(inner)) return isOrder(inner)
  if (/^(?:please (?:include|add|provide|verify|confirm|check)|add|verify|confirm|check)\b/i.test(inner))
    return isOrder(inner) && wordsOf(inner).some((word) => slotNouns.has(word.replace(/s$/, '')))
  if (!isName(inner)) return false
  if (/^your\b/i.test(inner)) return true
  if (!standsForPlace.test(before)) return false
  if (/^\p{Ll}/u.test(inner)) return /\p{L}\s$/u.test(before)
  return wordsOf(inner).length > 1 || /^\s*(?:[–—.,-]|$)/u.test(after)
}

const speaker = '(?:\\p{Lu}[\\p{L}.’-]+|(?:the|a|its|his|her|their) [\\p{Ll}-]+|s?he|they)'
const speech = '(?:said|says|told|added|adds|explained|noted|stated|asked|replied|commented)'
const spokenAfter = new RegExp(`^[,.]?\\s*(?:${speech}\\b|(?:${speaker}\\s){1,4}${speech}\\b)`, 'u')
const spokenBefore = new RegExp(`\\b${speech}(?: \\p{L}+)?[,:]?\\s*$`, 'u')

/**
 * A slot in a quotation is what somebody wrote (`the e-mail began “Dear [name]”`), unless it is the quotation that
 * nobody filled in: `“[insert quote],” she told reporters`.
 */
function isTalkedAbout(span: Span, slot: string): boolean {
  if (!isQuoted(span)) return false
  const { block, start, end } = span
  const around = quotationsOf(block).quotations.findLast((each) => each.start <= start && end <= each.end)
  if (!around) return true
  const lead = block.text.slice(Math.max(0, around.start - 60), around.start)
  const tail = block.text.slice(around.end, around.end + 60)
  if (writtenMatter.test(lead) || writtenMatter.test(tail.slice(0, 30))) return true
  const isWhole = block.text.slice(around.inner.start, around.inner.end).replace(/[,.]$/, '') === slot
  const isSpoken = spokenAfter.test(tail) || spokenBefore.test(lead)
  if (isSpoken) return !isWhole && !/^(?:[[({<]\s*(?:insert|add|fill)\b|\{\{)|\p{L}\sname\b/iu.test(slot)
  return !(isWhole && /\b(?:quote|comment|statement|reaction|response)\b/i.test(slot))
}
