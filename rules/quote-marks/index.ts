import type { Draft } from '../../src/draft/draft.ts'
import { shorten, whereIs } from '../../src/draft/place.ts'
import type { Quotation, QuoteMark } from '../../src/facts/quotations.ts'
import type { Fix } from '../../src/report.ts'
import { type Report, rule } from '../../src/rule.ts'
import { isOnlyStyle, type OddMark, repeatsInOtherMarks } from './repeats.ts'
import { swappedMarks } from './sizes.ts'
import {
  marksWithPartners,
  oddOfPair,
  oddStyle,
  rareStyle,
  resized,
  restyled,
  styledMarks,
  styleOf,
  unevenPairs
} from './styles.ts'
import { unpairedMark } from './unpaired.ts'

/**
 * Quote marks that have no partner or the wrong one, copies that differ only in their marks, and a draft of both
 * curly and straight marks. Quiet about apostrophes, feet, inches and coordinates, about single marks in a headline,
 * and about a quotation that runs over several paragraphs.
 */
export default rule({ id: 'quote-marks', level: 'warning' }, (draft, report) => {
  const spoken = new Set<QuoteMark>()
  reportRepeats(draft, report, spoken)
  reportUnevenPairs(draft, report, spoken)
  reportUnpaired(draft, report, spoken)
  reportSwapped(draft, report, spoken)
  reportMixing(draft, report, spoken)
})

function reportRepeats(draft: Draft, report: Report, spoken: Set<QuoteMark>): void {
  const repeats = repeatsInOtherMarks(draft)
  if (repeats.length === 0) return
  const rare = rareStyle(styledMarks(draft))
  for (const { what, earlier, odd } of repeats) {
    const [first] = odd
    if (!first) continue
    for (const { mark } of odd) spoken.add(mark)
    const isCertain =
      rare !== undefined && odd.every((mark) => isOnlyStyle(mark) && styleOf(mark.expected) !== rare)
    const other = what === 'headline' ? 'the first headline' : whereIs(earlier.block)
    report({
      at: first.mark,
      reason: `Unexpected \`${first.mark.glyph}\` in a ${what} that is given twice, expected \`${first.expected}\` as in ${other}`,
      expected: [first.expected],
      related: [{ at: earlier, reason: `the first copy of the ${what}` }],
      note: `The two copies differ in ${count(odd.length, 'mark')} and in nothing else.`,
      fixes: [fixOf(odd, `Use the marks of ${other}`, isCertain)]
    })
  }
}

function reportUnevenPairs(draft: Draft, report: Report, spoken: Set<QuoteMark>): void {
  const all = styledMarks(draft)
  for (const pair of unevenPairs(draft)) {
    const mark = oddOfPair(pair, all)
    const { opens, closes } = pair
    if (!mark || !opens || !closes || spoken.has(mark)) continue
    const other = mark === opens ? closes : opens
    // Nothing else is to be said of the other one: it is what this one has to fit.
    spoken.add(mark).add(other)
    const expected = restyled(mark, other.style)
    report({
      at: mark,
      reason: `A quotation opens with ${shown(opens)} and closes with ${shown(closes)}; expected \`${expected}\` to ${mark === opens ? 'open' : 'close'} it`,
      expected: [expected],
      related: [{ at: other, reason: mark === opens ? 'closed here' : 'opened here' }],
      note: quote(pair),
      // A single mark may be an apostrophe all the same.
      fixes: [fixOf([{ mark, expected }], `Write \`${expected}\``, mark.size === 'double')]
    })
  }
}

function reportUnpaired(draft: Draft, report: Report, spoken: Set<QuoteMark>): void {
  for (const block of draft.blocks) {
    const mark = unpairedMark(block)
    if (!mark || spoken.has(mark)) continue
    spoken.add(mark)
    const opens = mark.role === 'opens'
    const words = opens ? block.text.slice(mark.end) : block.text.slice(0, mark.start).trimEnd().slice(-40)
    // `"He asked, 'Why now?" she said.`: a quotation within speech ends with it, if not to the letter.
    const isWithin = mark.size === 'single' && styledMarks(draft).filter(isDouble).length > 1
    report({
      at: mark,
      ...(isWithin ? { level: 'info' as const } : {}),
      reason: opens
        ? `The quotation that begins \`${shorten(words.trimStart(), 40)}\` is never closed`
        : `The mark after \`${words.slice(words.indexOf(' ') + 1)}\` closes a quotation that nothing opens`,
      note: opens
        ? 'No mark closes it in this paragraph, and the next paragraph does not go on with it.'
        : 'No mark opens it in this paragraph, and the paragraphs before it leave none open.'
    })
  }
}

function isDouble({ size }: QuoteMark): boolean {
  return size === 'double'
}

function reportSwapped(draft: Draft, report: Report, spoken: Set<QuoteMark>): void {
  for (const { odd, model } of swappedMarks(draft)) {
    const { opens, closes } = odd
    if (!opens || !closes) continue
    const size = model?.size ?? opens.size
    const wrong = [opens, closes].filter((mark) => mark.size !== size)
    const first = wrong[0]
    if (!first || spoken.has(first)) continue
    for (const mark of wrong) spoken.add(mark)
    const marks = wrong.map((mark) => ({ mark, expected: resized(mark) }))
    const expected = resized(first)
    report({
      at: first,
      level: 'info',
      reason: `Unexpected ${first.size} mark \`${first.glyph}\`, expected \`${expected}\`${model ? ` as in ${whereIs(model.block)}` : ''}`,
      expected: [expected],
      related: model?.opens ? [{ at: model.opens, reason: `speech in ${size} marks here` }] : [],
      note: quote(odd),
      fixes: [fixOf(marks, `Use ${size} marks`, false)]
    })
  }
}

function reportMixing(draft: Draft, report: Report, spoken: ReadonlySet<QuoteMark>): void {
  const marks = styledMarks(draft).filter((mark) => !spoken.has(mark))
  const odd = oddStyle(marks)
  const first = odd[0]
  const model = marks.find(({ style }) => style !== first?.style)
  if (!first || !model) return
  const edits = odd.map((mark) => ({ mark, expected: restyled(mark, model.style) }))
  const expected = restyled(first, model.style)
  // Which way a straight mark faces is certain where it has its partner.
  const partnered = marksWithPartners(draft)
  const isClear =
    odd.length * 2 < marks.length && (model.style === 'straight' || odd.every((mark) => partnered.has(mark)))
  report({
    at: first,
    level: 'info',
    reason: `Unexpected ${first.style} mark \`${first.glyph}\`, expected \`${expected}\` as in ${whereIs(model.block)}`,
    expected: [expected],
    related: [{ at: model, reason: `first ${model.style} mark` }],
    note: `The draft has ${count(marks.length - odd.length, `${model.style} quote mark`)} and ${count(odd.length, `${first.style} one`)}.`,
    fixes: [fixOf(edits, `Make every quote mark ${model.style}`, isClear)]
  })
}

function fixOf(odd: readonly OddMark[], title: string, safe: boolean): Fix {
  return { title, safe, edits: odd.map(({ mark, expected }) => ({ at: mark, text: expected })) }
}

/** A mark in backticks, where it is none itself. */
function shown({ glyph }: QuoteMark): string {
  return glyph.includes('`') ? 'a backtick' : `\`${glyph}\``
}

function quote({ block, start, end }: Quotation): string {
  return `It is the quotation ${shorten(block.text.slice(start, end), 80)}`
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
