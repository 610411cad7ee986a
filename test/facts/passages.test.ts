import { describe, expect, it } from 'vitest'
import { createDraft } from '../../src/draft/draft.ts'
import { textOf } from '../../src/draft/place.ts'
import { readText } from '../../src/draft/read/text.ts'
import { joinDrafts } from '../../src/draft/story.ts'
import { boilerplate } from '../../src/facts/boilerplate.ts'
import { retellings } from '../../src/facts/passages/index.ts'
import { read } from '../../src/index.ts'

const lead = 'The ferry to Inishturk will sail twice a day from May, the county council said on Monday.'
const filler = 'It rained. Nobody minded.'

function laterIn(...paragraphs: string[]): string[] {
  return retellings(read(paragraphs.join('\n\n'))).map(({ later }) => textOf(later))
}

describe('retellings', () => {
  it('finds a sentence told again, letter for letter or with words changed', () => {
    const again = 'The ferry to Inishturk is to sail twice a day from May, the county council said on Monday.'
    expect(laterIn(lead, filler, lead)).toEqual([lead])
    expect(laterIn(lead, filler, again)).toEqual([again])
  })

  it('takes sentences that differ in names and figures for two', () => {
    const other =
      'The ferry to Clare Island will sail four times a day from June, the county council said on Monday.'
    expect(laterIn(lead, filler, other)).toEqual([])
  })

  it('takes a figure with a slip in it for the same', () => {
    const one = 'It was the first time since 2022 that a minister had crossed to the island by rowing boat.'
    const two = 'It was the first time since 222 that a minister had crossed to the island by rowing boat.'
    expect(laterIn(one, filler, two)).toEqual([two])
  })

  it('counts short sentences only where several stand in a row', () => {
    const short =
      'The gate is shut at six. Dogs are not let in. The keeper has the only key to the yard. He sleeps above the old boat shed.'
    expect(laterIn(short, filler, 'Dogs are not let in.')).toEqual([])
    expect(laterIn(short, filler, short)).toEqual([short])
  })

  it('joins paragraphs that are told again one after another', () => {
    const next =
      'A second boat has been bought from a yard in Killybegs, where it lay for nine years under a tarpaulin.'
    const [found, ...others] = retellings(read([lead, next, filler, lead, next].join('\n\n')))
    expect(others).toEqual([])
    expect(found?.blocksAfter).toBe(1)
  })

  it('relates to the same file before another of the story', () => {
    const drafts = ['a.txt', 'b.txt'].map((path) =>
      createDraft(readText([lead, filler, lead].join('\n\n')), { path })
    )
    const found = retellings(joinDrafts(drafts))
    expect(found.map(({ first, later }) => [first.block.origin.path, later.block.origin.path])).toEqual([
      ['a.txt', 'a.txt'],
      ['a.txt', 'b.txt'],
      ['b.txt', 'b.txt']
    ])
  })

  it('lets the boilerplate of the config and of the stylebook stand', () => {
    const text = [lead, filler, lead].join('\n\n')
    const house = { boilerplate: [{ text: lead, until: '2025-12-31' }] }
    const count = (date: string, config: object) => retellings(read(text, { date, config })).length
    expect(count('2026-03-04', { boilerplate: [lead] })).toBe(0)
    expect(count('2025-03-04', { stylebook: house })).toBe(0)
    expect(count('2026-03-04', { stylebook: house })).toBe(1)
    const both = read(text, { date: '2025-03-04', config: { boilerplate: ['Ends.'], stylebook: house } })
    expect(boilerplate(both)).toEqual(['Ends.', lead])
  })

  it('joins two sentences that became one', () => {
    const two =
      'The pier at Inishturk was built by convicts in 1841. It has lost nine stones to the sea since Easter.'
    const one =
      'The pier at Inishturk was built by convicts in 1841 and has lost nine stones to the sea since Easter.'
    expect(laterIn(`It rained. ${two}`, filler, one)).toEqual([one])
  })

  it('hangs many passages of one file on the first', () => {
    const others = [
      'A second boat has been bought from a yard in Killybegs, where it lay for nine years under a tarpaulin.',
      'The crew of four will sleep above the chandlery, whose owner has promised to stop playing the drums.'
    ]
    const found = retellings(
      read([lead, ...others, filler, others[1], filler, others[0], filler, lead].join('\n\n'))
    )
    expect(found.map(({ others }) => others.length)).toEqual([2])
  })

  it('lets verse, entries of a live report and summaries stand', () => {
    const verse = [lead, 'I ring the bell.', lead].join('\n')
    expect(laterIn(filler, verse, filler, filler)).toEqual([])
    expect(laterIn(filler, verse)).toEqual([lead])
    expect(laterIn('9.05am', lead, '10.20am', filler, '11.40am', lead)).toEqual([])
    expect(laterIn('9.05am', lead, filler, lead, '10.20am', filler, '11.40am', filler)).toEqual([lead])
    expect(laterIn('Key points', lead, filler, 'The story', filler, lead)).toEqual([])
  })
})
