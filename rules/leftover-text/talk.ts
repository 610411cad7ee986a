/**
 * A chatbot's talk: sentences in which it speaks to whoever asked it for the text. Told by who speaks to whom about what
 * (`I` to `you` about the article, about itself, about what it can't do), not by a list of phrases.
 */
import type { Block } from '../../src/draft/draft.ts'
import type { Span } from '../../src/draft/place.ts'
import { isQuoted, quotationsOf } from '../../src/facts/quotations.ts'
import { type Sentence, sentencesOf } from '../../src/facts/sentences.ts'
import { fictions, machines, moreOf, openers, pieces, writeVerbs, writtenForms } from './data.ts'

/** What gives a sentence away: all of its patterns must be found. */
interface Turn {
  readonly all: readonly RegExp[]
  /** Holds only among the first and the last blocks of a draft, where the talk stands. */
  readonly edge: boolean
}

const classes: Readonly<Record<string, string>> = {
  OPENER: openers,
  PIECE: pieces,
  WRITE: writeVerbs,
  WRITTEN: writtenForms,
  MORE: moreOf,
  FICTION: fictions,
  MACHINE: machines,
  CANNOT:
    "(?:can't|cannot|can not|won't|will not|am (?:not able|unable) to|'m (?:not able|unable) to|am not programmed to|don't have|do not have|couldn't|could not)",
  GLADLY: "(?:can|could|will|'d be (?:happy|glad) to|'m happy to|am happy to|would be (?:happy|glad) to)"
}

/** A pattern in which a class stands by its name. */
function pattern(source: string): RegExp {
  return new RegExp(
    source.replace(/[A-Z]{4,}/g, (name) => classes[name] ?? name),
    'iu'
  )
}

const anywhere = (...all: readonly string[]): Turn => ({ all: all.map(pattern), edge: false })
const atEdge = (...all: readonly string[]): Turn => ({ all: all.map(pattern), edge: true })

const turns: readonly Turn[] = [
  // It hands over: `Certainly! Here's a 200-word news story about the strike:`
  atEdge(
    "^OPENER[!.,:]* (?:here(?:'s| is| are)|below|please find|the following|i(?:'ve| have)|this is)\\b",
    '\\bPIECE\\b'
  ),
  atEdge('^OPENER[!.,:]', '\\bfor you\\b|\\bas requested\\b|\\byour (?:request|prompt)\\b|\\bbelow[:.]'),
  atEdge(
    "^(?:here(?:'s| is| are)|below (?:is|are)|please find)\\b",
    "\\b\\d+[- ]words?\\b|\\byou(?:'ve| have)? (?:requested|asked|wanted|provided|shared)\\b|\\byour PIECE\\b|\\bre(?:written|worked|vised|phrased|worded) PIECE(?! of\\b)|\\b(?:polished|shortened|improved) PIECE(?! of\\b)|\\bPIECE,? WRITTEN\\b|\\bbased on (?:the|your) (?:\\p{L}+ )?(?:information|details|facts|notes|prompt|brief)\\b"
  ),
  atEdge(
    "^i(?:'ve| have)(?: \\p{L}+)? WRITTEN (?:the|your|this|that|it|an?|some|\\p{L}+) ",
    '\\bPIECE\\b|\\b(?:it|tone|length)\\b',
    '\\b(?:below|above|for you|your|(?:under|within|about|around) \\d+ words|as an?|to (?:be|make|keep|sound|fit|match)|based on|keeping|neutral)\\b'
  ),
  atEdge(
    "\\bthe (?:PIECE|topic|prompt|statement|claim) (?:that )?you(?: have|'ve)? (?:requested|provided|mentioned|asked for|described|shared|given)\\b"
  ),
  atEdge("\\b(?:i|me|my|i've|i'm)\\b", '\\byour (?:request|prompt|instructions|news article)\\b'),

  // It takes its leave: `I hope this helps!`
  atEdge(
    '^(?:and )?(?:i|we) (?:\\p{L}+ )?hope (?:that )?(?:this|these|it|the above|you find th)',
    '\\b(?:help(?:s|ful)?|useful|informative|of help|what you (?:need|wanted)|(?:meets?|suits?|fits?|works? for) you[^.!]*)[.!]*$|\\bhelps? (?:you|clarify|with your)\\b'
  ),
  atEdge(
    '^(?:please |just |and )*(?:let me know|tell me|feel free to)\\b',
    '\\b(?:any|further|more|additional|other|some|specific) (?:\\p{L}+ ){0,2}MORE\\b|\\bto (?:also )?WRITE\\b|\\bWRITE (?:it|this|any|the (?:PIECE|tone|length))\\b|\\banything else\\b|\\banother (?:PIECE|angle|tone)\\b|\\b(?:this|it) (?:works|suits|meets|is what)\\b'
  ),
  atEdge(
    '^(?:is there anything else|what else|how (?:can|may) i (?:help|assist))\\b',
    '\\b(?:i|me)\\b',
    '\\?$'
  ),

  // It offers more: `Would you like me to write a shorter version?`
  anywhere('^(?:would|do|did) you (?:like|want|need|prefer) (?:for )?me to\\b'),
  atEdge('^(?:shall|should) i (?:\\p{L}+ ){0,2}WRITE\\b', '\\?$'),
  atEdge(
    '^(?:if (?:you|needed|desired)|alternatively)\\b',
    "\\bi ?GLADLY\\b|\\bi'll\\b|\\blet me know\\b|\\bjust (?:say|ask|tell)\\b",
    '\\b(?:WRITE|assist|help|provide|questions?|PIECE)\\b'
  ),
  atEdge('^i ?GLADLY (?:\\p{L}+ )?(?:WRITE|provide|help|assist)\\b', '\\b(?:you|your|PIECE)\\b'),
  atEdge('^thank you for (?:asking me|your (?:request|prompt|question|instructions))\\b'),

  // It speaks of itself: `As an AI language model, I cannot verify …`, `as of my last update`
  anywhere(
    '\\bas an? (?:\\p{L}+ )?MACHINE(?: (?:trained|created|developed|made|built) by \\p{L}+)?,? (?:i|my|it is not my)\\b'
  ),
  anywhere(
    "^(?:[^,;]{0,40}[,;] )?i(?: am|'m) (?:just |only |merely )?an? (?:\\p{L}+ )?MACHINE(?![ -]\\p{L}+(?:er|or|ist|ian|ic|ent|ast)\\b)"
  ),
  anywhere(
    "\\bmy (?:last|latest|most recent) (?:knowledge |training )?(?:update|training)\\b|\\bmy (?:knowledge|training) (?:data|cut-?off|cut off|base|(?:only )?(?:ends?|ended|extends?|goes|stops?)|does(?:n't| not))\\b"
  ),
  anywhere(
    '\\bi CANNOT (?:have |access |browse |search )*(?:(?:access to )?(?:real-time|up-to-date|current events|live data|the (?:internet|web)|external)|personal (?:opinions|beliefs|experiences?)|browse)\\b'
  ),

  // It declines: `I'm sorry, but I can't assist with that request.`
  anywhere(
    "^(?:i(?:'m| am) (?:\\p{L}+ )?sorry|sorry|(?:my )?apologies|i apologi[sz]e|unfortunately|regrettably)\\b",
    '\\bi ?CANNOT\\b',
    '\\b(?:assist|fulfill?|comply|generate|(?:that|this|your) request|(?:write|create|provide|help with) (?:an?|the|this|that|any) (?:\\p{L}+ )?PIECE|real-time|browse)\\b'
  ),
  atEdge(
    '^i ?CANNOT (?:\\p{L}+ )?(?:fulfill?|comply with|assist|help|complete|generate|produce|provide|write|create|engage)\\b',
    '\\b(?:request|prompt|PIECE|promotes?|spreads?|misinformation)\\b'
  ),

  // It comments on its own article: `Note: This article is fictional …`
  anywhere(
    '^(?:(?:please )?note|disclaimer|important|p\\.s\\.)\\b',
    '\\b(?:this|the|these|all)\\b[^.]{0,60}\\b(?:PIECE|events?|people|names?|quot(?:e|ation)s?|characters?|figures|details|information|statistics|scenario)\\b',
    '\\bFICTION\\b'
  ),
  atEdge(
    '^(?:this|the (?:above|following)) (?:PIECE|scenario) (?:is|was|has been|represents|presents)\\b',
    '\\b(?:is|was|been|represents|presents) (?:\\p{L}+ ){0,2}FICTION\\b'
  ),
  atEdge(
    '^(?:please )?note\\b',
    '\\bth(?:is|e) (?:above )?PIECE\\b|\\bthe task\\b',
    '\\b(?:provided (?:narrative|information|prompt)|highlights|addresses|counteract|not to provide|word limit)'
  ),

  // The order that it was given: `Write a 300-word news article about …`
  atEdge(
    '^(?:please |now |also |your task is to )?(?:write|rewrite|generate|create|compose|draft|produce) (?:me )?(?:an?|the|this|\\d+)\\b',
    '\\bPIECE (?:about|on|for|based|in|that|with|from|using|titled)\\b'
  ),
  atEdge(
    "^(?:(?:note|remember|please|also|important)[:,]? )+(?:to |do not |don't |always |only )*(?:avoid|include|use|ensure|make sure|provide|cite|keep|mention|refrain|maintain)\\b",
    '\\b(?:PIECE|sources|quotes|tone|words|references|language|point of view)\\b'
  ),
  atEdge(
    "^(?:avoid|ensure|make sure|include|provide|don't use|do not (?:use|include)|use only|support|back up)\\b",
    '\\b(?:in|of|for|throughout|from) (?:the|your|this) PIECE\\b|\\byour (?:claims|points|assertions|PIECE)\\b|^include (?:\\p{L}+ )?quotes\\b'
  ),
  atEdge(
    '^(?:expected (?:outcome|output)|instructions?|task|prompt|tone|target audience|desired length)\\s?:',
    '\\b(?:PIECE|audience|neutral|formal|readers|words)\\b'
  )
]

// What a block must have before its sentences are looked at one by one.
const hint = pattern(
  "\\b(?:i|i'm|i've|me|my|you|your|FICTION|words|sources|quotes)\\b|^(?:OPENER|here|note|please|write|avoid|ensure|include|remember|disclaimer|below|task|prompt|expected|support)"
)

const alone = pattern('^OPENER[!.]$')

const edgeBefore = 3
const edgeAfter = 4

/** The sentences of a block that a chatbot speaks, each with the `Certainly!` that leads into it. */
export function findTalk(block: Block): Span[] {
  if (block.kind === 'block-quote' || !hint.test(block.text.replaceAll('’', "'"))) return []
  const isEdge = block.index < edgeBefore || block.index >= block.draft.blocks.length - edgeAfter
  const all = sentencesOf(block)
  const found: Span[] = []
  for (const [index, sentence] of all.entries()) {
    if (isQuoted(sentence)) continue
    const before = all[index - 1]
    const words = wordsOf(sentence)
    const lead = before && alone.test(wordsOf(before)) ? before : undefined
    const forms = lead ? [`${wordsOf(lead)} ${words}`, words] : [words]
    const isLoneOpener = block.index < 2 && all.length === 1 && /[!.]$/.test(words) && alone.test(words)
    if (isLoneOpener || forms.some((form) => isTalk(form, isEdge)))
      found.push({ block, start: lead?.start ?? sentence.start, end: endOfTalk(sentence) })
  }
  return found
}

function isTalk(words: string, isEdge: boolean): boolean {
  return turns.some(({ all, edge }) => (isEdge || !edge) && all.every((each) => each.test(words)))
}

/** A sentence as its speaker says it: without what it quotes, without marks before it. */
function wordsOf({ block, start, end, text }: Sentence): string {
  let words = text
  for (const { inner } of quotationsOf(block).quotations) {
    if (inner.end <= start || inner.start >= end) continue
    const [from, to] = [Math.max(inner.start - start, 0), Math.min(inner.end, end) - start]
    words = words.slice(0, from) + '·'.repeat(to - from) + words.slice(to)
  }
  return words
    .replaceAll('’', "'")
    .replace(/^[-–—*_#>("]+\s*/u, '')
    .slice(0, 600)
}

/** `Here is the article: Nurses at …`: the talk ends with the colon. */
function endOfTalk({ text, start, end }: Sentence): number {
  const colon = /^[^:]{12,200}:(?=\s)/u.exec(text)
  return colon && /\b(?:here|below|following)\b/iu.test(colon[0]) ? start + colon[0].length : end
}
