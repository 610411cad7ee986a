/** One compound with a hyphen, as one word, or as two: `cease-fire` and `ceasefire`, `decision-making` and `decision making`. */
import { otherWords } from './data.ts'
import { inCase, isPlain, type Mention, type Word, wordAfter } from './words.ts'

/** The mentions of compounds that the draft writes with a hyphen at least once. */
export function compounds(words: readonly (readonly Word[])[], names: ReadonlySet<string>): Mention[] {
  const all = words.flat()
  const hyphened = new Map<string, Word[]>()
  for (const word of all) {
    const key = keyOf(word)
    if (key === undefined) continue
    const group = hyphened.get(key)
    if (group) group.push(word)
    else hyphened.set(key, [word])
  }
  if (hyphened.size === 0) return []
  const joined = all.filter(({ lower }) => !lower.includes('-') && hyphened.has(stemOf(lower)))
  const open = words.flatMap((block) => openIn(block, hyphened))
  const found: Mention[] = []
  for (const word of joined) {
    const like = hyphened.get(stemOf(word.lower))?.[0]
    if (like && isPlain(word, names)) found.push(mention(stemOf(word.lower), 'one word', word, word, like))
  }
  found.push(...open.filter(({ at }) => isPlain(at as Word, names)))
  const terms = new Set(found.map(({ term }) => term))
  const hasJoined = new Set(joined.map(({ lower }) => stemOf(lower)))
  for (const [key, group] of hyphened) {
    if (!terms.has(termOf(key))) continue
    for (const word of group) {
      // `a decision-making body` asks for its hyphen, `good at decision making` does not.
      if (!isPlain(word, names) || (!hasJoined.has(key) && isAttributive(word))) continue
      found.push(mention(key, 'hyphen', word, word, word))
    }
  }
  return found
}

/** The key of a word with one hyphen and two parts; prefixes that ask for one (`re-sign`) have none. */
function keyOf({ lower }: Word): string | undefined {
  const parts = lower.split('-')
  const [first = '', second = ''] = parts
  if (parts.length !== 2 || first.length < 2 || second.length < 3 || !/^\p{L}+-\p{L}+$/u.test(lower))
    return undefined
  const joined = first + second
  return otherWords.has(joined) ? undefined : stemOf(joined)
}

/** One key for `co-operate` and `cooperation`, `policy-maker` and `policymakers`. */
function stemOf(lower: string): string {
  return lower.replace(/(?:ions?|e[ds]?|ing|ors?|ive|s)$/u, '')
}

function mention(term: string, form: string, at: Word, word: Word, like: Word): Mention {
  const inForm = (other: string) => inCase(word.text, rewritten(word.lower, other, like.lower))
  return { term: termOf(term), form, at, inForm }
}

function termOf(key: string): string {
  return `compound ${key}`
}

/** A word in another form; where the hyphen goes is seen from a word that has it. */
function rewritten(lower: string, form: string, like: string): string {
  const bare = lower.replace(/[\s-]/u, '')
  const cut = like.indexOf('-')
  const between = form === 'one word' ? '' : form === 'hyphen' ? '-' : ' '
  return bare.slice(0, cut) + between + bare.slice(cut)
}

const nounOfDoing = /\p{L}{3,}(?:ing|ers?|ors?)$/u
const noNoun =
  /ly$|^(?:well|long|fast|hard|high|low|far|free|self|ever|never|out|over|the|and|good|best|more|most|less|better|non|old|new|young|own)$/u

/** `decision making`, `policy makers`: a noun and what somebody does with it, used as a noun. */
function openIn(block: readonly Word[], hyphened: ReadonlyMap<string, readonly Word[]>): Mention[] {
  const found: Mention[] = []
  for (const [index, second] of block.entries()) {
    const first = block[index - 1]
    if (
      !first ||
      second.start - first.end !== 1 ||
      !nounOfDoing.test(second.lower) ||
      noNoun.test(first.lower)
    )
      continue
    const key = stemOf(first.lower + second.lower)
    const like = hyphened.get(key)?.[0]
    if (!like || like.lower.indexOf('-') !== first.lower.length || isAttributive(second)) continue
    const text = `${first.text} ${second.text}`
    const word = { ...first, end: second.end, text, lower: text.toLowerCase() }
    found.push(mention(key, 'two words', word, word, like))
  }
  return found
}

const functionWords =
  /^(?:a|about|across|after|against|also|although|among|and|are|as|at|because|been|before|between|but|by|can|could|did|do|does|during|for|from|had|has|have|if|in|into|is|it|like|may|might|more|must|nor|of|on|or|over|said|says|should|since|so|than|that|through|to|under|until|was|were|when|where|which|while|who|whose|will|with|within|without|would|yet)$/

/** Whether a noun follows that the word belongs to. */
function isAttributive(word: Pick<Word, 'block' | 'end'>): boolean {
  const next = wordAfter({ ...word, start: word.end })
  return next !== '' && !functionWords.test(next)
}
