import retextContractions from 'retext-contractions'
import type { Block, Draft } from '../../src/draft/draft.ts'
import { wordingFindings } from '../../src/retext.ts'
import { rule } from '../../src/rule.ts'

/**
 * Contractions without their apostrophe, or with it in the wrong place: `dont`, `is'nt`. retext-contractions finds them.
 * Straight and curly apostrophes are all one to it. Quiet inside quotations and code, and where the word is a name.
 */
export default rule({ id: 'contractions', level: 'info' }, (draft, report) => {
  const mark = markOf(draft)
  for (const finding of wordingFindings(draft, { plugin: retextContractions, wants: mayLack })) {
    const { block, start, end } = finding.at
    const actual = block.text.slice(start, end)
    const expected = (finding.expected?.[0] ?? '').replaceAll('’', mark)
    if (straight(actual) === straight(expected) || isName(actual)) continue
    const fault = /['’]/.test(actual) ? 'misplaced' : 'missing'
    report({
      ...finding,
      expected: [expected],
      reason: `Unexpected ${fault} apostrophe in \`${actual}\`, expected \`${expected}\``
    })
  }
})

// `Hows` and `Whens` are names of people, `DONT` and `TIS` initials in a headline more often than slips.
function isName(actual: string): boolean {
  return /^\p{Lu}{2,}$/u.test(actual) || /^(?:Hed|Hes|Hows|Shes|Tis|Twas|Whens|Whys|Yall)$/.test(actual)
}

// The contractions that the plugin knows, without an apostrophe; and `is'nt`, `isnt'`.
const suspects = new RegExp(
  `(?<![\\p{L}'’])(?:${[
    '(?:ai|are|could|did|does|do|had|has|have|is|might|must|need|sha|should|was|were|would)nt',
    '(?:I|must|should|they|we|what|where|who|would|you)ve',
    '(?:he|how|I|that|there|they|who|you)d',
    '(?:he|how|she|that|there|what|when|where|who|why)s',
    '(?:how|they|what|who|you)ll',
    '(?:there|they|what|you)re',
    'Im|oclock|t(?:is|was|were)|yall'
  ].join('|')})(?!\\p{L})|['’]nt(?!\\p{L})|nt['’]`,
  'iu'
)

/** A cheap look, so that few blocks are parsed. */
function mayLack({ text }: Block): boolean {
  return suspects.test(text)
}

/** The apostrophe that the draft uses more. */
function markOf({ blocks }: Draft): string {
  let balance = 0
  for (const { text } of blocks) balance += countOf(text, /\p{L}’\p{L}/gu) - countOf(text, /\p{L}'\p{L}/gu)
  return balance > 0 ? '’' : "'"
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function straight(text: string): string {
  return text.replaceAll('’', "'")
}
