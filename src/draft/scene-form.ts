/** Whether a paragraph without markup or mark tells a scene that is seen, as a caption does. */
import { captionWords } from './caption-form.ts'
import { isSeen, isWeak } from './scene-verbs.ts'
import { wordCount } from './word-count.ts'

const longestScene = 45
const shortestScene = 6

/** Whether one or two sentences set a scene: somebody or something seen, a present-tense verb, a place. */
export function isScene(block: string): boolean {
  const { start, end } = captionWords(block.trim())
  const text = block.trim().slice(start, end)
  const count = wordCount(text)
  if (count < shortestScene || count > longestScene || !/[.”’")]$/u.test(text)) return false
  if (sentenceCount(text) > 2 || speaks.test(text)) return false
  const first = firstSentence(text)
  return (
    (view.test(first) && viewOpener.test(first)) || hasSceneVerb(first) || hasSceneVerb(withoutFront(first))
  )
}

// What the patterns below ask for: those with classes of Unicode take long to compile.
const view =
  /^(?:an?|th(?:is|ese|ree)|two|undated|archive|file|handout)\s.*(?:scene|view|photo|picture|image|shot|still|screen|moment|glimpse|sight)/i

/** `A dramatic scene from`, `An aerial view of`: words that only a caption opens with. */
const viewOpener =
  /^(?:an?|this|these|two|three|undated|archive|file|handout)\s+(?!(?:is|was)\s)(?:[\p{L}-]+\s+){0,2}?(?:scenes?|views?|photo(?:graph)?s?|pictures?|images?|shots?|stills?|screengrabs?|screenshots?|moments?|glimpses?|sights?)\s+(?:from|of|as|captured|between|when|in|on|shows?|showing|captures?|depicts?|taken|inside|outside|over|above|near|at)\s/iu

/** What no caption has: speech, plans, the writer and the reader. */
const speaks =
  /[“"«]|\b(?:said|says|say|told|tells|according|reported(?:ly)?|will|would|could|should|may|might|must|can|cannot|we|our|us|you|your|my|if|whether|because|however|percent|per cent|has been|have been|also|often|usually|always|currently|argue|warn|hope|want|believe)\b|\b(?:I|We|You|However)\b|\bon the other hand\b|\wn[’']t\b|%/u

const notAnOpening =
  /^(?:the (?:\p{L}+ )?(?:company|firm|group|chain|charity|trust|party|government|ministry|council|agency|department|bank|union|programme|program|scheme|law|bill|report|study|book|film|show|series|tournament|festival)|it|he|she|they|there|this|that|these|those|but|and|or|so|yet|however|meanwhile|still|also|then|now|here|what|who|why|how|when|where|while|if|in|on|at|as|for|with|by|from|since|after|before|such|most|many|some|all|both|each|every|no|none|nothing|everyone|critics|another|further|nevertheless|one|experts|analysts|officials|shares|stocks|talks|not|\p{L}+ing|\p{L}{3,}ed (?:on|in|by|at))\b|^\p{P}/iu
const past =
  /^(?:was|were|had|did|went|came|became|began|made|took|got|gave|found|saw|kept|led|lost|won|ran|said|told)$/u
const shownIs =
  /^(?:seen|pictured|shown|photographed|greeted|escorted|carried|led|towed|lifted|loaded|helped|covered|reflected|parked|silhouetted|taken|brought|wheeled|watched|lit|dwarfed)$/u
const place =
  /\b(?:in|at|on|near|outside|inside|beside|under|beneath|over|above|across|along|through|between|behind|into|past|against|around|amid|off|by|from|during|to)\s+(?:the|an?|his|her|its|their|\p{Lu}|one)/u
const tail = /,\s+(?:\p{L}+ly\s+)?\p{L}{3,}ing\s|\bas\s+(?:he|she|it|they|the|an?)\s/u

/** `In floods of tears, coach Dan Ruddy …`: a sentence without a short phrase before its subject; empty where it has none. */
function withoutFront(sentence: string): string {
  const front =
    /^(?:in|on|at|under|beneath|amid|with|through|\p{L}{3,}(?:ing|ed))\b[^,.;]{2,50}, (?=(?:an?|the|two|three|\p{Lu}|\p{Ll}+s|coach|captain|president|mayor)\b)/iu.exec(
      sentence
    )
  if (!front) return ''
  const rest = sentence.slice(front[0].length)
  return `${rest.slice(0, 1).toUpperCase()}${rest.slice(1)}`
}

const clauseHead = 14
const longestHead = 400

/** Whether the first finite verb is a present one, of the kind that is seen, with a place or a tail to its scene. */
function hasSceneVerb(sentence: string): boolean {
  if (notAnOpening.test(sentence)) return false
  const tokens = sentence.slice(0, longestHead).match(/[\p{L}\p{N}’'.-]+|,/gu) ?? []
  for (let at = 1; at < Math.min(tokens.length, clauseHead); at++) {
    const word = bare(tokens[at])
    if (past.test(word) || isPastVerb(tokens, at)) return false
    if (/^(?:is|are)$/u.test(word)) return shownIs.test(bare(tokens[at + 1])) && place.test(sentence)
    if (/^(?:has|have|does|do)$/u.test(word)) return false
    if (!isFiniteAt(tokens, at)) continue
    const phrase = `${word} ${bare(tokens[at + 1])}`
    if (settled.test(tokens.slice(at, at + 4).join(' '))) return false
    if (isSeen(word) || isSeen(phrase)) return place.test(sentence) || tail.test(sentence)
    if (isWeak(word) || isWeak(phrase))
      return place.test(sentence) && tail.test(sentence) && isSomebody(sentence)
  }
  return false
}

/** Things that stand, sit and run without being seen to: `sits on the board`, `stands trial`, `runs until June`. */
const settled =
  /^(?:(?:stands?|points?|turns?|pushes|push|calls?) to\b|plays? (?:a|an|the) (?:\p{L}+ )?(?:role|part)|sits? on (?:the|a) (?:board|committee|panel|bench|council)|stands? (?:trial|accused|by|for|to|down|at|out|up|in for)\b|(?:runs?|leads?|plays?|races?|lies?|passes|holds?|carr(?:y|ies)|rises?|falls?|draws?|cuts?|raises?|fac(?:es|e)|shows?) (?:until|from|for|a company|the company|to (?:\p{N}|\p{Lu}\p{Ll}+day))|\$|£|€)/u

/**
 * Whether the word at `at` can be the verb of the sentence: after a noun, not after an article or a preposition; a form
 * without -s only after a plural (`Soldiers storm`, `the storm`).
 */
function isFiniteAt(tokens: readonly string[], at: number): boolean {
  const before = bare(tokens[at - 1])
  if (notANoun.test(before)) return false
  if (/[^s]s$/u.test(bare(tokens[at]))) return true
  // `the 83 passengers of the sunken ferry wait`: the noun before `of` is the one that waits.
  const of = tokens.slice(Math.max(0, at - 5), at).findLastIndex((token) => bare(token) === 'of')
  const head = bare(tokens[Math.max(0, at - 5) + of - 1])
  if (of > 0 && /(?:[^s]s|men|women|people|children)$/u.test(head)) return true
  return /(?:[^s]s|men|women|people|children|police|staff|crew|couple|family|sheep|cattle)$/u.test(before)
}

const notANoun =
  /^(?:the|an?|of|in|on|at|by|to|for|from|with|his|her|its|their|our|this|that|these|those|no|one|two|three|four|five|many|some|new|old|and|or|whose|who|which|that|\p{L}+[’']s|\p{L}+s[’'])$/u

/** `subsumed` in `The day’s revelations subsumed`; not `damaged` in `A badly damaged mill`. */
function isPastVerb(tokens: readonly string[], at: number): boolean {
  const token = tokens[at] ?? ''
  if (!/^\p{Ll}{2,}ed$/u.test(token)) return false
  const before = tokens[at - 1] ?? ''
  const word = before.endsWith('ly') ? (tokens[at - 2] ?? '') : before
  return !/^(?:the|an?|and|of|in|his|her|its|their|one|two|three|four|five|some|several|,|\p{L}+[’']s)$/iu.test(
    word
  )
}

/** `A soldier …`, `Soldiers …`, `Two men …`; not `The tournament takes place in Miami`. */
function isSomebody(sentence: string): boolean {
  return /^(?:an?|one|two|three|four|five|six|several)\s|^[a-zß-ÿ]+(?:ers|ors|ists|men|women|ren|ents|ants|ees)\s/i.test(
    sentence
  )
}

/** How a place or a thing looks; news seldom opens a paragraph with it. */
const looks =
  'damaged|destroyed|ruined|wrecked|collapsed|gutted|burn(?:t|ed)(?:[ -]out)?|charred|bombed(?:[ -]out)?|shattered|abandoned|derelict|flooded|scorched|devastated|crumbling|battered|mangled|blackened|deserted|crowded|packed|jam-packed|empty|bustling|half-empty|snow-covered|frozen|sunlit|moonlit|floodlit|boarded-up|twisted|toppled|sunken|stranded|unscathed|undamaged|intact'
const look = new RegExp(
  `^(?:an?|the|this|one|two|several)\\s.*(?:${looks}|ruins|wreckage|remains|rubble|shell|skeleton)`,
  'i'
)
const lookedAt = new RegExp(
  `^(?:(?:an?|the|this|one|two|several)\\s+(?:\\p{L}+ly\\s+)?(?:[\\p{L}]+-)?(?:${looks})|the (?:ruins|wreckage|remains|rubble|shell|skeleton) of)\\s`,
  'iu'
)
/** `The damaged building stands as a reminder of the attack`. */
const standsAs =
  /^(?:an?|the|this) (?:[\p{L}’'-]+ ){1,9}?stands? as (?:an?|the) (?:\p{L}+ ){0,2}(?:reminder|testament|symbol|monument|witness|memorial|warning)\b/iu
const shownTo =
  /\b(?:is|are) (?:seen|pictured|shown)\b(?! as)|\b(?:seen|pictured) here\b|\bin the (?:back|fore)ground\b/u

/**
 * Why the first sentence of a longer paragraph reads as a caption that ran into the text, in words for an editor, or
 * `undefined`. Only what hardly any sentence of news opens with: `A dramatic scene from …`, `The damaged mill stands …`.
 *
 * @param onTop whether the paragraph stands right under the headline, where a picture does: there a scene of somebody
 * nameless will do, `A trawler passes the bridge as …`.
 */
export function captionByOpening(sentence: string, onTop = false): string | undefined {
  const count = wordCount(sentence)
  if (count < shortestScene || count > longestScene) return undefined
  const opens =
    (view.test(sentence) ? viewOpener.exec(sentence)?.[0] : undefined) ??
    (look.test(sentence) ? inScene(sentence, lookedAt) : undefined) ??
    (/ stands? as /i.test(sentence) ? standsAs.exec(sentence)?.[0] : undefined) ??
    inScene(sentence, shownTo) ??
    (onTop && isSomebody(sentence) ? inScene(sentence, tail) : undefined)
  return opens === undefined || speaks.test(sentence)
    ? undefined
    : `its paragraph opens like one, with \`${opens.trim()}\``
}

/** What matches a pattern, where the sentence has a verb that tells a scene. */
function inScene(sentence: string, pattern: RegExp): string | undefined {
  const words = pattern.exec(sentence)?.[0]
  return words !== undefined && hasSceneVerb(sentence) ? words : undefined
}

function sentenceCount(text: string): number {
  return 1 + (text.match(/[a-zß-ÿ]{3,}[.!?]["”’)]*\s+(?=[A-ZÀ-Þ])/g)?.length ?? 0)
}

function firstSentence(text: string): string {
  const end = /[a-zß-ÿ]{3,}[.!?]["”’)]*(?=\s+[A-ZÀ-Þ])/.exec(text)
  return end ? text.slice(0, end.index + end[0].length) : text
}

function bare(token: string | undefined): string {
  return (token ?? '').replace(/[.,’']+$/u, '').toLowerCase()
}
