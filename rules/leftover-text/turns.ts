/** The turns of a chatbot: what it says to whoever asked it for a text, by what it does there. */
import { fictions, machines, moreOf, openers, pieces, writeVerbs, writtenForms } from './data/talk.ts'

/** What gives a sentence away: all of its patterns must be found. */
export interface Turn {
  readonly all: readonly [RegExp, ...RegExp[]]
  /** Holds only among the first and the last blocks of a draft, where the talk stands. */
  readonly edge: boolean
  /** Holds only for a sentence that opens its block or follows other talk: a columnist may say it in passing. */
  readonly opens?: boolean
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
  GLADLY: "(?:can|could|'d be (?:happy|glad) to|'m happy to|am happy to|would be (?:happy|glad) to)"
}

/** A pattern in which a class stands by its name. It is English that is looked for: without Unicode it compiles at once. */
function pattern(source: string): RegExp {
  return new RegExp(
    source.replace(/[A-Z]{4,}/g, (name) => classes[name] ?? name),
    'i'
  )
}

const anywhere = (first: string, ...others: readonly string[]): Turn => ({
  all: [pattern(first), ...others.map(pattern)],
  edge: false
})
const atEdge = (first: string, ...others: readonly string[]): Turn => ({
  ...anywhere(first, ...others),
  edge: true
})

const r = String.raw

export const turns: readonly Turn[] = [
  // It hands over: `Certainly! Here's a 200-word news story about the strike:`
  atEdge(
    r`^OPENER[!.:]+ (?:here(?:'s| is| are)|below|please find|the following|i(?:'ve| have))\b`,
    r`\bPIECE\b`
  ),
  atEdge(
    r`^OPENER,? (?:here(?:'s| is| are)|below|i(?:'ve| have))\b`,
    r`\b(?:an?|the|your) (?:\S+ ){0,4}(?:articles?|drafts?|versions?|rewrite|summary|texts?|headlines?|obituary|press release|outline)\b`
  ),
  atEdge(r`^OPENER[!.,:]`, r`\bfor you\b|\bas requested\b|\byour (?:request|prompt)\b|\bbelow[:.]`),
  atEdge(
    r`^(?:OPENER[!.,]* )?(?:here(?:'s| is| are)|below (?:is|are)|please find)\b`,
    r`\b\d+[- ]words?\b|\ban? (?:news (?:article|story|report)|press release)\b|\b(?:headline|title|caption|tweet)s? (?:options|ideas|suggestions)\b|\byou(?:'ve| have)? (?:requested|asked|wanted|provided|shared)\b|\byour PIECE\b|\bre(?:written|worked|vised|phrased|worded) PIECE(?! of\b)|\b(?:polished|shortened|improved) PIECE(?! of\b)|\bPIECE,? WRITTEN\b|\bbased on (?:the|your) (?:[a-z]+ )?(?:information|details|facts|notes|prompt|brief)\b`
  ),
  atEdge(
    r`^i(?:'ve| have)(?: [a-z]+)? WRITTEN (?:the|your|this|that|it|an?|some|[a-z]+) `,
    r`\bPIECE\b|\b(?:it|tone|length)\b`,
    r`\b(?:below|above|for you|your|(?:under|within|about|around|to) \d+ words|as an?|to (?:be|make|keep|sound|fit|match)|based on|keeping|neutral|factual|concise)\b`
  ),
  atEdge(
    r`^i(?:'ve| have) (?:[a-z]+ )?(?:corrected|fixed|updated|changed|revised) (?:that|this|it) (?:below|above)\b`
  ),
  atEdge(
    r`^(?:the |key |main |summary of |list of )*(?:changes|edits|revisions) (?:that )?(?:i(?:'ve| have)? )?made\s?:`,
    r`\b(?:tightened|passive|active voice|attribution|clarity|tone|flow|readability|grammar|wording|le(?:a|e)?de?)\b`
  ),
  atEdge(
    r`\bthe (?:PIECE|topic|prompt|statement|claim) (?:that )?you(?: have|'ve)? (?:requested|provided|mentioned|asked for|described|shared|given)\b`
  ),
  atEdge(r`\b(?:i|me|my|i've|i'm)\b`, r`\byour (?:request|prompt|instructions|news article)\b`),

  // It takes its leave: `I hope this helps!`
  atEdge(
    r`^(?:and )?(?:(?:i|we) (?:[a-z]+ )?)?hope (?:that )?(?:this|these|that|the above)`,
    r`\b(?:help(?:s|ful)?|useful|informative|of help|what you (?:need|wanted)|(?:meets?|suits?|fits?|works? for) you[^.!]*)[.!]*$|\bhelps? (?:you|clarify|with your)\b`
  ),
  {
    ...atEdge(
      r`^(?:and )?(?:i|we) (?:[a-z]+ )?hope (?:that )?you find th`,
      r`\b(?:helpful|useful|informative|of help)[.!]*$`
    ),
    opens: true
  },
  // What is to be rewritten is a text; a columnist may be written to.
  atEdge(
    r`^(?:please |just |and )*(?:let me know|tell me|feel free to)\b`,
    r`\b(?:any|further|more|additional|other|some|specific) (?:[a-z]+ ){0,2}MORE\b|\bme to (?:also )?WRITE\b|\bto (?:also )?(?!(?:add|include|turn|continue)\b)WRITE\b(?! (?:to|in|back|me|us)\b)|\bto replace (?:the|any) [a-z ]*(?:bracket|placeholder)|\bWRITE (?:it|this|any|the (?:PIECE|tone|length))\b|\banything else\b|\b(?:further|other|additional|more) (?:questions?|assistance|help|requests?)[.!]*$|\b(?:another|an? (?:[a-z]+er|different|revised)) (?:PIECE|angle|tone)\b|\bhow you(?:'d like| want) (?:me )?to\b|\b(?:this|it) (?:works|suits|meets|is what)\b`
  ),
  atEdge(
    r`^(?:is there anything else|what else|how (?:can|may) i (?:help|assist))\b`,
    r`\b(?:i|me)\b`,
    r`\?$`
  ),

  // It offers more: `Would you like me to write a shorter version?`
  anywhere(
    r`^(?:(?:would|do|did) you (?:like|want|need|prefer) (?:for )?|want |need )me to (?:[a-z]+ )?(?:WRITE|help|provide|prepare|suggest|look up|check|convert|do)\b(?! about you)`
  ),
  atEdge(r`^(?:would you like|need|want) an? (?:[a-z]+ )?(?:version|rewrite|revision)\b`, r`\?$`),
  atEdge(r`^happy to (?:WRITE|help|provide)\b`),
  atEdge(r`^any (?:MORE)\b`, r`\?$`),
  atEdge(r`^(?:OPENER[!.,]* )?here you (?:go|are)[:!.]*$`),
  atEdge(r`^(?:shall|should) i (?:[a-z]+ ){0,2}WRITE\b`, r`\?$`),
  atEdge(
    r`^(?:if (?:you|needed|desired)|alternatively)\b`,
    r`\bi ?GLADLY\b|\bi'll\b|\blet me know\b|\bjust (?:say|ask|tell)\b`,
    r`\b(?:WRITE|assist|provide|(?:other|further|more) (?:questions?|requests?|help)|versions?|articles?|drafts?|tone)\b`
  ),
  atEdge(
    r`^i ?GLADLY (?:[a-z]+ )?(?:WRITE|provide|help|assist)\b`,
    r`\b(?:for you|assist you|help you (?:with|write|draft)|you with|if (?:you|needed)|(?:another|shorter|longer|different) PIECE)\b`
  ),
  atEdge(r`^thank you for (?:asking me|your (?:request|prompt|question|instructions))\b`),

  // It speaks of itself: `As an AI language model, I cannot verify …`, `as of my last update`
  anywhere(
    r`\bas an? (?:[a-z]+ )?MACHINE(?: (?:trained|created|developed|made|built) by [a-z]+)?,? (?:i|my|it is not my)\b`
  ),
  anywhere(
    r`^(?:[^,;]{0,40}[,;] )?i(?: am|'m) (?:just |only |merely )?an? (?:[a-z]+ )?MACHINE(?![ -][a-z]+(?:er|or|ist|ian|ic|ent|ast)\b)`
  ),
  anywhere(
    r`\b(?:as of|since|until|before|after|at|up to) my (?:last|latest|most recent) (?:knowledge |training )?(?:update|training)\b|\bmy (?:last|latest) (?:knowledge|training) update\b|\bmy (?:knowledge|training) (?:data|cut-?off|cut off|base|(?:only )?(?:ends?|ended|extends?|goes|stops?)|does(?:n't| not))\b|\bbeyond my (?:knowledge|training)\b`
  ),
  anywhere(
    r`\bi CANNOT (?:have |access |browse |search )*(?:(?:access to )?(?:real-time|up-to-date|current events|live data|the (?:internet|web)|external)|personal (?:opinions|beliefs|experiences?)|browse|(?:any )?information (?:after|beyond|past|(?:on|about) events after))\b`
  ),

  // It declines: `I'm sorry, but I can't assist with that request.`
  anywhere(
    r`^(?:i(?:'m| am) (?:[a-z]+ )?sorry|sorry|(?:my )?apologies|i apologi[sz]e|unfortunately|regrettably)\b`,
    r`\bi ?CANNOT\b`,
    r`\b(?:assist|fulfill?|comply|generate|(?:that|this|your) request|(?:write|create|provide) (?:an?|the|this|that|any) (?:[a-z]+ )?PIECE|help with (?:that|this|your)|(?:this|that) (?:topic|subject)|real-time|browse)\b`
  ),
  atEdge(
    r`^i ?CANNOT (?:[a-z]+ )?(?:fulfill?|comply with|assist|help|complete|generate|produce|provide|write|create|engage)\b`,
    r`\b(?:request|prompt|PIECE|promotes?|spreads?|misinformation)\b`
  ),

  // It comments on its own article: `Note: This article is fictional …`
  anywhere(
    r`^(?:(?:please )?note|disclaimer|important|p\.s\.)\b`,
    r`\b(?:this|the|these|all)\b[^.]{0,60}\b(?:PIECE|events?|people|names?|quot(?:e|ation)s?|characters?|figures|details|information|statistics|scenario)\b`,
    r`\bFICTION\b`
  ),
  atEdge(
    r`^(?:this|the (?:above|following)) (?:PIECE|scenario) (?:is|was|has been|represents|presents)\b`,
    r`\b(?:is|was|been|represents|presents) (?:[a-z]+ ){0,3}FICTION\b(?!.*\b(?:said|heard|told|ruled|argued)\b)`
  ),
  atEdge(
    r`^(?:please )?note\b`,
    r`\bth(?:is|e) (?:above )?PIECE\b|\bthe task\b`,
    r`\b(?:provided (?:narrative|information|prompt)|highlights|addresses|counteract|not to provide|word limit)`
  ),

  atEdge(
    r`^(?:please )?note\b`,
    r`\bi(?:'ve| have)(?:n't| not)? (?:included|added|used|invented|assumed|left|changed|kept)\b`,
    r`\b(?:provided|supplied|prompt|brief|requested|placeholders?)\b`
  ),
  // It thinks aloud: `The user wants a short article about …`
  atEdge(
    r`^(?:(?:okay|ok|so|hmm|alright)[,.]? )?the user (?:wants|asks|asked|is asking|has asked|needs|requested|has requested)\b`,
    r`\bPIECE\b|\bme to\b`
  ),

  // The order that it was given: `Write a 300-word news article about …`
  atEdge(
    r`^(?:please |now |also |your task is to )?(?:write|rewrite|generate|create|compose|draft|produce) (?:me )?(?:an?|the|this|\d+)\b`,
    r`\bPIECE (?:about|on|for|based|in|that|with|from|using|titled)\b`
  ),
  atEdge(
    r`^(?:(?:note|remember|please|also|important)[:,]? )+(?:to |do not |don't |always |only )*(?:avoid|include|use|ensure|make sure|provide|cite|keep|mention|refrain|maintain)\b`,
    r`\b(?:PIECE|sources|quotes|tone|references|sensational[a-z]*|point of view)\b`
  ),
  atEdge(
    r`^(?:avoid|ensure|make sure|include|provide|don't use|do not (?:use|include)|use only|support|back up)\b`,
    r`\b(?:in|of|for|throughout|from) (?:the|your|this) PIECE\b|\byour (?:claims|points|assertions|PIECE)\b|^include (?:[a-z]+ )?quotes\b`
  ),
  atEdge(
    r`^(?:expected (?:outcome|output)|instructions?|task|prompt|tone|target audience|desired length)\s?:`,
    r`\b(?:PIECE|audience|neutral|formal|readers|words)\b`
  )
]

/** What a block in the middle of a draft must have before its sentences are looked at one by one. */
export const hint = pattern(r`\b(?:i|i'm|me|my|you|FICTION)\b`)

/** A first line above the headline: no headline ends in a full stop or a colon. */
export const opensDraft = [
  pattern(r`^(?:here(?:'s| is| are)|below (?:is|are)|the following is|i(?:'ve| have)(?: [a-z]+)? WRITTEN)\b`),
  pattern(r`\bPIECE\b`)
]

/** A sentence that leads into the next one: `Certainly!`, `You're right, the vote was on Tuesday.` */
export const leads = pattern(r`^OPENER[!.]$|^you(?:'re| are)(?: [a-z]+)? right\b`)

/** The same where nothing has to follow in its paragraph. */
export const alone = pattern(r`^OPENER[!.]$`)

/** Praise for whoever asked, over a story that nobody asked about. */
export const praise = pattern(r`^(?:great|excellent) question!$`)

/** `…, it replied.`: what somebody tells of a chatbot, or has it say, without marks. */
const speaker =
  "(?:it|s?he|they|(?:the|its|one|an?) [\\p{L} -]{2,30}|\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?)"
const spoke = '(?:said|says|replied|replies|answered|answers|wrote|writes|responded)'
export const isReported = new RegExp(
  `, (?:${speaker} (?:${spoke}|told)|${spoke} ${speaker})(?!\\p{L})[^,;:]{0,40}[.!?]?$`,
  'u'
)
