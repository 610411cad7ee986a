import retextIndefiniteArticle from 'retext-indefinite-article'
import type { Block } from '../../src/draft/draft.ts'
import type { Span } from '../../src/draft/place.ts'
import { wordingRule } from '../../src/retext.ts'

/**
 * `a` before a vowel's sound and `an` before a consonant's. retext-indefinite-article finds them. Quiet before names and
 * initials that it does not know, and inside quotations and code.
 */
export default wordingRule({
  id: 'indefinite-article',
  plugin: retextIndefiniteArticle,
  wants: mayBeWrong,
  judge: (finding) => (isRight(finding.at) ? undefined : finding)
})

/** What the plugin does not know: `a unilateral declaration`, `a one`; `an A`, and `from A to B`. */
function isRight({ block, start, end }: Span): boolean {
  const next = block.text.slice(end, end + 24)
  if (/^\s["“‘'(]?(?:unila|uvul)/iu.test(next)) return true
  return block.text[start] === 'A' && /^\s(?:to|and|or|is|was)\s/u.test(next)
}

// `a` before a vowel, a capital or a figure, `an` before anything but a vowel: all others are right.
const suspects =
  /(?<!\p{L})(?:a\s["“‘'(]?(?:[aefhilmnorsux8]|1[18]|\p{Lu})|an\s["“‘'(]?(?:[^aeio\s]|eu|once|one))/iu

/** A cheap look for an article that may be wrong, so that few blocks are parsed. */
function mayBeWrong({ text }: Block): boolean {
  return suspects.test(text)
}
