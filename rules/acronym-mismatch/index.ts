import { textOf, whereIs } from '../../src/draft/place.ts'
import { type Misfit, misfits } from '../../src/facts/acronyms/misfits.ts'
import { type SharedInitials, sharedInitials } from '../../src/facts/acronyms/shared.ts'
import { type Stray, strays } from '../../src/facts/acronyms/strays.ts'
import type { Finding } from '../../src/report.ts'
import { rule } from '../../src/rule.ts'

/**
 * Initials that miss the name beside them by a letter, one set of initials for two names, and introduced initials with two
 * letters swapped. Quiet about initials in another language’s order, tickers, parties, places, brand forms, initials that
 * leave out small words or take more letters of one word, and what somebody wrote.
 */
export default rule({ id: 'acronym-mismatch', level: 'warning', story: true }, (draft, report) => {
  for (const misfit of misfits(draft)) report(misfitting(misfit))
  for (const shared of sharedInitials(draft)) report(twoNames(shared))
  for (const stray of strays(draft)) report(straying(stray))
})

const slips = {
  swapped: 'its letters in another order',
  changed: 'all of its letters but one',
  dropped: 'all of its letters but one, which is left out'
}

function misfitting({ introduction, name, expected, slip, used }: Misfit): Finding {
  const wanted = dressed(expected, introduction.text)
  return {
    at: introduction,
    reason: `Unexpected \`${introduction.text}\` for \`${textOf(name)}\`, expected \`${wanted}\``,
    expected: [wanted],
    related: [
      { at: name, reason: 'the name' },
      ...(used ? [{ at: used, reason: `\`${textOf(used)}\` in the text` }] : [])
    ],
    note: `The name gives \`${wanted}\`; \`${introduction.text}\` has ${slips[slip]}. Where the initials are right, look whether the name is another body’s.`
  }
}

/** In the form of what was written: `I.M.F.`, `UAVs`, `BoI`. */
function dressed(letters: string, like: string): string {
  if (like.includes('.')) return [...letters].map((letter) => `${letter}.`).join('')
  if (/\p{Lu}s$/u.test(like)) return `${letters}s`
  return [...letters].map((letter, at) => (like[at]?.toUpperCase() === letter ? like[at] : letter)).join('')
}

function twoNames({ first, later }: SharedInitials): Finding {
  const { text } = later.introduction
  const [one, two] = [textOf(first.name), textOf(later.name)]
  return {
    at: later.introduction,
    reason: `\`${text}\` is \`${one}\` in ${whereIs(first.name.block)} and \`${two}\` here; tell them apart`,
    related: [{ at: first.introduction, reason: `given to \`${one}\`` }],
    note: `Both names give \`${text}\`. Where the draft goes on with it, nobody can tell which of the two is meant; one of the names may also be wrong.`
  }
}

function straying({ at, meant }: Stray): Finding {
  const wanted = dressed(meant.letters, textOf(at))
  return {
    at,
    reason: `Unexpected \`${textOf(at)}\`, expected \`${wanted}\` as in ${whereIs(meant.block)}`,
    expected: [wanted],
    related: [{ at: meant, reason: 'introduced here' }],
    note: `No name in the draft gives \`${textOf(at)}\`, which stands here only; \`${wanted}\` is introduced and used throughout.`
  }
}
