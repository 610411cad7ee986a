import { ofFile, shorten, textOf, whereIs } from '../../src/draft/place.ts'
import { type Retelling, retellings } from '../../src/facts/passages/index.ts'
import { rule } from '../../src/rule.ts'
import { differencesIn } from './differences.ts'
import { isSureSlip } from './surety.ts'

/**
 * A sentence or a run of sentences told again nearly word for word, or retold with most of its words in the same order;
 * across the drafts of a story too. Quiet about short sentences, refrains, oaths, pull quotes, quotations that nobody gives
 * to the same speaker again, lines that differ in their names or figures only, captions, tables, and standing passages.
 */
export default rule(
  { id: 'repeated-passage', level: 'warning', story: true, yieldsTo: ['repeated-headline'] },
  (draft, report) => {
    for (const retelling of retellings(draft)) {
      const { first, later } = retelling
      const where = placeOfFirst(retelling)
      report({
        at: later,
        ...(isSureSlip(retelling) ? {} : { level: 'info' as const }),
        reason: `${capital(where)} has told this already, ${degreeOf(retelling)}: \`${shorten(textOf(later), 40)}\`${more(retelling)}`,
        related: [
          { at: first, reason: 'first told here' },
          ...retelling.others.map(({ later: other }) => ({ at: other, reason: 'this is told again as well' }))
        ],
        note: noteOf(retelling, where)
      })
    }
  }
)

/** Where the passage stands first; in its own file the file’s name says nothing. */
function placeOfFirst({ first, later }: Retelling): string {
  if (first.block === later.block) return 'this paragraph'
  const where = whereIs(first.block)
  return first.block.origin === later.block.origin ? where.replace(ofFile(first.block), '') : where
}

/** How near the later telling comes to the earlier one. */
function degreeOf({ sentences }: Retelling): string {
  const least = Math.min(...sentences.map(({ likeness }) => likeness.share))
  // Of a clause that moved every word is told again, but not in its place.
  const isMoved = sentences.some(({ likeness }) => likeness.gaps.length > 0)
  if (least === 1 && !isMoved) return 'word for word'
  return least >= 0.8 ? 'nearly word for word' : 'with most of its words'
}

function more({ blocksAfter, others }: Retelling): string {
  if (others.length > 0) return `, and ${others.length} more passages of the draft are told again`
  if (blocksAfter === 0) return ''
  return blocksAfter === 1
    ? ', and so on in one more paragraph'
    : `, and so on in ${blocksAfter} more paragraphs`
}

function noteOf(retelling: Retelling, where: string): string {
  const { first, later, isAlike } = differencesIn(retelling.sentences)
  if (isAlike) return `Both read \`${later}\`. One of them was most likely pasted.`
  return `In brackets what differs.\n${capital(where)} reads: ${first}\nHere it reads: ${later}`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
