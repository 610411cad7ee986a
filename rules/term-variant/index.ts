import type { Draft } from '../../src/draft/draft.ts'
import { compareSpans, type Span, textOf, whereIs } from '../../src/draft/place.ts'
import { type Sentence, sentenceAt } from '../../src/facts/sentences.ts'
import type { Finding } from '../../src/report.ts'
import { rule } from '../../src/rule.ts'
import { capitals } from './capitals.ts'
import { compounds } from './compounds.ts'
import { initialsIn, terms } from './forms.ts'
import { type HouseTerm, houseTerms, ruledForms } from './house.ts'
import { ending, spellings, variety } from './spellings.ts'
import { type Mention, namesIn, wordsOf } from './words.ts'

/**
 * One term in two forms: `Kyiv` and `Kiev`, `adviser` and `advisor`, British and American spellings. The form used most
 * is the draft's own, the first one in a tie; each term is one finding, at the first stray. What the stylebook says comes
 * first. Quiet inside quotations, code and names, and where the draft speaks of the words themselves.
 */
export default rule({ id: 'term-variant', level: 'info', yieldsTo: ['name-spelling'] }, (draft, report) => {
  for (const house of houseTerms(draft)) report(unwanted(house))
  const ruled = ruledForms(draft)
  for (const mentions of byTerm(draft)) {
    if (mentions.some(({ form, at }) => ruled.has(form.toLowerCase()) || ruled.has(textOf(at).toLowerCase())))
      continue
    const finding = strayIn(mentions)
    if (finding) report(finding)
  }
})

function unwanted({ entry, not, places, expected }: HouseTerm): Finding {
  const [at, ...others] = places
  const instead = expected === undefined ? '' : `, expected \`${expected}\``
  const more =
    others.length > 0
      ? `; it stands in ${others.length} more ${others.length === 1 ? 'place' : 'places'}`
      : ''
  const because = entry.because === undefined ? [] : [`The stylebook on \`${not}\`: ${entry.because}`]
  return {
    at,
    reason: `Unexpected \`${textOf(at)}\`${instead}, says the stylebook${more}`,
    ...(expected === undefined ? {} : { expected: [expected] }),
    ...(because.length > 0 ? { note: because.join('\n') } : {})
  }
}

function byTerm(draft: Draft): Mention[][] {
  const words = wordsOf(draft)
  const names = namesIn(words)
  const all = [
    ...terms(words, names),
    ...initialsIn(draft),
    ...spellings(words, names),
    ...compounds(words, names),
    ...capitals(draft)
  ]
  const groups = new Map<string, Mention[]>()
  const taken = new Set<string>()
  for (const mention of all) {
    // A word that is listed is not also a compound.
    const { block, start, end } = mention.at
    const place = `${block.index}:${start}-${end}`
    if (taken.has(place)) continue
    taken.add(place)
    const group = groups.get(mention.term)
    if (group) group.push(mention)
    else groups.set(mention.term, [mention])
  }
  return [...groups.values()].map((group) => group.sort((a, b) => compareSpans(a.at, b.at)))
}

/** The finding on one term, where it stands in more than one form. */
function strayIn(mentions: readonly Mention[]): Finding | undefined {
  const [first] = mentions
  const counts = new Map<string, number>()
  for (const { form } of mentions) counts.set(form, (counts.get(form) ?? 0) + 1)
  if (!first || counts.size < 2 || mentions.some(({ at }) => speaksOfWords(at)) || areNamesOfOne(mentions))
    return undefined
  const own = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0]
  const strays = mentions.filter(({ form }) => form !== own)
  const ours = mentions.filter(({ form }) => form === own)
  const surely = strays.filter((stray) => isStray(stray, ours, strays))
  const [stray] = surely
  return stray && findingOn(stray, surely.length - 1, ours)
}

/** A spelling of a family is a stray where the draft has the same word, or the family clearly, in the other form. */
function isStray(
  { term, lemma, either }: Mention,
  ours: readonly Mention[],
  strays: readonly Mention[]
): boolean {
  if (term !== variety && term !== ending) return true
  if (ours.some((each) => each.lemma === lemma)) return true
  const sure = ours.filter((each) => !each.either).length
  return !either && sure >= 2 && sure > strays.length
}

function findingOn(stray: Mention, more: number, ours: readonly Mention[]): Finding {
  const model = ours.find(({ lemma }) => lemma === stray.lemma) ?? (ours[0] as Mention)
  const expected = stray.inForm(model.form)
  const kind = stray.term === variety ? `${stray.form} ` : ''
  const same = stray.lemma === model.lemma
  const as = same ? `as ${whereFrom(stray.at, model.at)}` : `as the draft has \`${textOf(model.at)}\``
  const others = more > 0 ? ` ${more} more ${more === 1 ? 'stray follows' : 'strays follow'}.` : ''
  return {
    at: stray.at,
    reason: `Unexpected ${kind}\`${textOf(stray.at)}\`, expected \`${expected}\` ${as}`,
    expected: [expected],
    related: [{ at: model.at, reason: 'in this form here' }],
    note: `${named(model)} stands ${times(ours.length)}, ${named(stray)} ${times(more + 1)}.${others}`
  }
}

/** What a count is of: a term, or a whole family of spellings. */
function named({ term, form, at }: Mention): string {
  if (term === variety) return `${form} spelling`
  return term === ending ? `\`${form}\`` : `\`${textOf(at)}\``
}

function whereFrom(at: Span, other: Span): string {
  if (at.block !== other.block || at.block.paragraph === 0) return `in ${whereIs(other.block)}`
  return other.start < at.start ? 'earlier in this paragraph' : 'later in this paragraph'
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}

const wordOfWords =
  /\b(?:spell(?:s|ed|ing|ings)?|spelt|spelled|formerly|renamed|pronounced|transliterat\w+|style ?(?:book|guide)|(?:now|then|once|also) (?:known|called|written)|the words?|(?:had|has|have) written)\b/iu

const renamed =
  /^[^.;!?]{0,12}\b(?:now|then|once|today|former|formerly|previously|originally|called|known|named|became|becomes?)\b[^.;!?]{0,12}$/iu

/** `Calcutta, now Kolkata`, `Chennai was called Madras`: one place has had both names. */
function areNamesOfOne(mentions: readonly Mention[]): boolean {
  return mentions.some(({ form, at }, index) => {
    const next = mentions[index + 1]
    if (!next || next.form === form || next.at.block !== at.block) return false
    return renamed.test(at.block.text.slice(at.end, next.at.start))
  })
}

const speaking = new WeakMap<Sentence, boolean>()

/** `Kyiv, formerly Kiev`, `the city is spelled Kiev after the Russian`. */
function speaksOfWords(at: Span): boolean {
  const sentence = sentenceAt(at)
  if (!sentence) return false
  const known = speaking.get(sentence) ?? wordOfWords.test(sentence.text)
  speaking.set(sentence, known)
  return known
}
