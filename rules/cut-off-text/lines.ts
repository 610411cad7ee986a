/** Lines that stand without a stop and are whole: labels, links, credits, names, results, signatures, verse. */
import type { OpenEnd } from '../../src/facts/endings.ts'

const label =
  /^(?!.{0,40}\b(?:said|says|adds|added|asked|asks|wrote|told|read|reads|warned|is|are|was|were) ?:)\p{Lu}[\p{L}’'-]*(?: [\p{L}\d’'-]+){0,2}: ?(?=\S)/u
// `MAYOR LINDT: There were no …`
const speaker = /^\p{Lu}[\p{Lu} .’'-]{2,40}:/u
const opening =
  /^(?:(?:also )?read|go deeper|dig deeper|originally published|featured image|our latest|click|watch|listen|see|follow|sign up|subscribe|share|download|additional|reporting|editing|edited|written|copyright|©|with reporting|with files|with additional|just watched|advertisement|story continues|(?:related|more) ?:|\d+\/(?:\d+|x))\b|^\s*(?:--|[•*>])/iu
const furniture =
  /\b(?:sign(?:ing)? up|subscribe|newsletters?|inbox|privacy policy|terms of (?:use|service)|read more|click here|must watch|replay more|(?:media|image|hide) (?:caption|copyright)|contributed to this|provided by|view slideshow|advertisement|all rights reserved|(?:story|article|post|report|page) (?:was|has been|is more|will be))\b/iu
const link =
  /(?:https?:\/\/|www\.|#)\S+(?:\s[—–-]+)?$|\S@\S+\.\p{L}+$|\b[\p{L}\d-]+\.(?:com|org|net|co|gov|edu|uk|ie)\S*$/iu
const longestAddress = 2_000
const handle = /(?:^|[\s(])[#@]\p{L}[\p{L}\p{N}_]+/u
const credit =
  /\||\b(?:Photo|Images?|Pool|Getty|Reuters|REUTERS|AFP|AP|EPA)\s?\/|\/\s?(?:Getty|Reuters|REUTERS|AFP|AP|EPA|Pool)\b|\bvia (?:AP|Getty)|Getty Images|\((?:at |from |far |second from )?(?:left|right|center|centre)\)/u
// `Jane Doe is the author of …`
const biography =
  /^\p{Lu}\S+(?: \p{Lu}\S+){1,3} (?:is|was) (?:an?|the|\p{Ll}+ (?:correspondent|editor|reporter|writer))\s/u
// `… of change.” — Hunter Ames, The Courier`
const attributed = /(?:^|["”’.!?)]\s*)[—–-]{1,3}\s?(?:by )?(?:the )?\p{Lu}[^?!]{0,100}$/u
const longestDateline = 40
const greeting = /^(?:dear|sir|madam|yours|sincerely|kind|best|with|warm|i am|faithfully|respectfully)\b/iu

/** Whether a paragraph without a stop is a line of its own kind. */
export function isLine({ block, fragment, word, hanging, before }: OpenEnd): boolean {
  const text = before > 0 ? fragment : block.text
  if (label.test(text) || speaker.test(block.text) || opening.test(text) || furniture.test(text)) return true
  if (link.test(fragment.slice(-longestAddress)) || handle.test(fragment) || credit.test(text)) return true
  if (
    /\bMORE$/.test(fragment) ||
    isAttribution(block.text) ||
    biography.test(block.text) ||
    isTitled(fragment)
  )
    return true
  if (/\d$/.test(word) && !hanging && !/\p{Ll}{2,} \p{Ll}{2,} \S+$/u.test(block.text)) return true
  return hanging === ',' && greeting.test(fragment)
}

/** Not a dateline, `SALINA, Kan. — A tornado`, which stands at the head. */
function isAttribution(text: string): boolean {
  const at = attributed.exec(text)?.index
  return at === 0 || (at !== undefined && at > longestDateline)
}

/** `Jane Doe, Staff Writer`, `Voice of the North`: every word has a capital, but for the small ones. */
function isTitled(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  return words.every(
    (word) => /^\p{Lu}/u.test(word) || /^(?:of|the|and|for|in|at|on|de|la|von|van|by)$/.test(word)
  )
}
