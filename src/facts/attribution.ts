/** Whether a quotation is speech, or a title, a term, a word held at arm's length. */
import type { Quotation } from './quotations.ts'

// Verbs of saying in news copy: the reporting verbs of the AP and Guardian style guides' entries on attribution.
const verbs =
  'said|says|say|saying|told|tells|telling|ask(?:s|ed|ing)?|add(?:s|ed|ing)?|wr(?:ote|ites|iting)|tweet(?:s|ed|ing)|post(?:s|ed|ing)|repl(?:ied|ies|ying)|answer(?:s|ed)|explain(?:s|ed|ing)?|argu(?:ed|es|ing)|warn(?:s|ed|ing)?|insist(?:s|ed|ing)?|recall(?:s|ed)|jok(?:ed|es|ing)|shout(?:s|ed|ing)?|yell(?:s|ed|ing)?|quip(?:s|ped)|not(?:ed|es|ing)|stat(?:ed|es|ing)|declar(?:ed|es|ing)|continu(?:ed|es)|admit(?:s|ted)|claim(?:s|ed|ing)|conced(?:ed|es)|conclud(?:ed|es)|observ(?:ed|es)|remark(?:s|ed)|announc(?:ed|es)|began|went on|goes on|testif(?:ied|ies)|cri(?:ed|es)|whisper(?:s|ed)|respond(?:s|ed)|read|reads'

const named = `(?:[\\p{L}\\p{M}\\p{N}.’'-]+,? ){0,7}?`
const saidAfter = new RegExp(`^[\\s,]*${named}(?:${verbs})(?!\\p{L})`, 'u')
const saidBefore = new RegExp(`(?<!\\p{L})(?:${verbs})(?: [\\p{L}\\p{M}.’'-]+){0,7}\\s?[,:]\\s*$`, 'u')

/** Whether somebody speaks: `“…,” said Ida`, `he told the court: “…”`, or whole sentences of at least four words. */
export function isSpeech({ block, start, end, inner }: Quotation): boolean {
  const words = block.text.slice(inner.start, inner.end).trim()
  const after = block.text.slice(end, end + 100)
  const stops = /[.!?…—–]["”’']*$/u.test(words)
  if ((/,["”’']*$/u.test(words) || /^,/.test(after) || /[?!…—–]$/u.test(words)) && saidAfter.test(after))
    return true
  if (saidBefore.test(block.text.slice(Math.max(0, start - 100), start))) return true
  const alone = /(?:^|[.!?…]["”’')]*\s*)$/u.test(block.text.slice(Math.max(0, start - 5), start))
  return stops && alone && /^\p{Lu}/u.test(words) && words.split(/\s+/u, 4).length === 4
}

// The commonest of them: others stand in too much that is no attribution.
export const sayingVerbs =
  'said|says|told|tells|added|adds|wrote|writes|asked|asks|recalled|recalls|warned|warns|tweeted|explained|explains|argued|argues|continued|noted|declared|testified|stated|read|reads'
const subject =
  "(?:he|she|they|the|an?|one|his|her|\\p{Lu}[\\p{L}\\p{M}.’'-]*)(?:,? [\\p{L}\\p{M}\\p{N}’'-]+\\.?){0,16}?,? "
const attribution = new RegExp(
  `[,?!]\\s(?:${subject}(?:${sayingVerbs})(?!\\p{L})[^.?!]{0,100}(?:[.?!]|$)|(?:${sayingVerbs})\\s(?:the|an?|one|his|her|\\p{Lu}))`,
  'u'
)

/** Whether a sentence in a stretch of text ends by giving it to a speaker: `…, Ida Petrakis, 70, told the court.` */
export function hasAttribution(text: string): boolean {
  return attribution.test(text)
}
