import { describe, expect, it } from 'vitest'
import { keyOf } from '../../src/audit/audit.ts'
import { type FindingKey, type Judgement, type Judgements, nameOf } from '../../src/audit/judgements.ts'
import { createTally } from '../../src/audit/tally.ts'
import type { DraftView, FindingView } from '../../src/engine/view.ts'

function finding(rule: string, quote: string): FindingView {
  const sentence = { before: 'It says ', words: quote, after: ' here.' }
  return {
    rule,
    level: 'warning',
    line: 1,
    column: 9,
    reason: `Unexpected \`${quote}\``,
    note: undefined,
    quote,
    context: `It says [[${quote}]] here.`,
    sentence,
    related: []
  }
}

function draft(number: number, hits = 1): DraftView {
  return {
    words: 100,
    date: `2024-01-${String((number % 28) + 1).padStart(2, '0')}`,
    ran: ['some-rule', 'other-rule'],
    findings: Array.from({ length: hits }, (_, hit) => finding('some-rule', `word ${hit}`))
  }
}

function judgementsOf(entries: readonly (FindingKey & { judgement: Judgement })[] = []): Judgements {
  const known = new Map(entries.map((entry) => [nameOf(entry), entry]))
  return {
    of: (key) => known.get(nameOf(key))?.judgement,
    all: () => known.values(),
    put() {},
    save: async () => {}
  }
}

const options = { sample: 10, examples: 3, seed: 1 }
const numbers = (count: number) => Array.from({ length: count }, (_, number) => number)

function auditOf(drafts: readonly number[], more: Partial<Parameters<typeof createTally>[0]> = {}) {
  const tally = createTally({ ...options, ...more }, judgementsOf())
  for (const number of drafts) tally.add(`draft-${number}.txt`, draft(number))
  return tally.audit()
}

const sampled = (audit: ReturnType<typeof auditOf>) => audit.rules[0]?.sample.map(({ file }) => file) ?? []

describe('the sample', () => {
  it('is the same whatever the order of the drafts, and another for another seed', () => {
    const first = sampled(auditOf(numbers(200)))
    expect(first).toHaveLength(10)
    expect(sampled(auditOf(numbers(200).reverse()))).toEqual(first)
    expect(sampled(auditOf(numbers(200), { seed: 2 }))).not.toEqual(first)
  })

  it('begins with the smaller sample', () => {
    expect(sampled(auditOf(numbers(200), { sample: 30 })).slice(0, 10)).toEqual(
      sampled(auditOf(numbers(200)))
    )
  })

  it('hardly changes when the archive grows by a little', () => {
    const before = sampled(auditOf(numbers(400), { sample: 40 }))
    const after = sampled(auditOf(numbers(440), { sample: 40 }))
    expect(after.filter((file) => before.includes(file)).length).toBeGreaterThanOrEqual(32)
    expect(
      after.filter((file) => !before.includes(file)).every((file) => Number(/\d+/.exec(file)) >= 400)
    ).toBe(true)
  })

  it('draws from all of the archive alike', () => {
    const drawn = sampled(auditOf(numbers(2_000), { sample: 400 })).map((file) => Number(/\d+/.exec(file)))
    const inFirstHalf = drawn.filter((number) => number < 1_000).length
    expect(inFirstHalf).toBeGreaterThan(150)
    expect(inFirstHalf).toBeLessThan(250)
  })

  it('has what was judged already, be it more than was asked for', () => {
    const judged = sampled(auditOf(numbers(200), { sample: 25 })).map((file) => ({
      ...keyOf({ ...finding('some-rule', 'word 0'), file, date: undefined }),
      judgement: 'accept' as const
    }))
    const tally = createTally(options, judgementsOf(judged))
    for (const number of numbers(200)) tally.add(`draft-${number}.txt`, draft(number))
    const [rule] = tally.audit().rules
    expect(rule?.judged).toEqual({ accepted: 25, rejected: 0, unsure: 0, open: 0 })
    expect(rule?.advice).toBe('trust')
  })

  it('asks once about what is alike to the letter', () => {
    const tally = createTally(options, judgementsOf())
    const { findings, ...rest } = draft(1)
    tally.add('a.txt', { ...rest, findings: [...findings, ...findings, ...findings] })
    const [rule] = tally.audit().rules
    expect(rule?.hits).toBe(3)
    expect(rule?.sample).toHaveLength(1)
  })
})

describe('the counts', () => {
  it('are of the drafts that a rule read', () => {
    const tally = createTally(options, judgementsOf())
    tally.add('a.txt', draft(1, 3))
    tally.add('b.txt', draft(2, 0))
    tally.add('c.txt', { ...draft(3, 0), ran: ['other-rule'] })
    const { drafts, words, since, until, rules } = tally.audit()
    expect({ drafts, words, since, until }).toEqual({
      drafts: 3,
      words: 300,
      since: '2024-01-02',
      until: '2024-01-04'
    })
    expect(rules.map(({ rule }) => rule)).toEqual(['some-rule', 'other-rule'])
    expect(rules[0]).toMatchObject({ hits: 3, drafts: 1, draftsRead: 2, words: 200, per10000: 150 })
    expect(rules[1]).toMatchObject({ hits: 0, drafts: 0, draftsRead: 3, words: 300, advice: 'none' })
  })

  it('keep the newest, one a draft, those without a day last', () => {
    const tally = createTally({ ...options, examples: 4 }, judgementsOf())
    tally.add('undated.txt', { ...draft(1), date: undefined })
    tally.add('old.txt', { ...draft(1, 5), date: '1999-12-31' })
    tally.add('new.txt', { ...draft(1, 5), date: '2024-01-01' })
    expect(tally.audit().rules[0]?.newest.map(({ file }) => file)).toEqual([
      'new.txt',
      'old.txt',
      'undated.txt'
    ])
  })

  it('tell what was judged and is not found again, where its draft was read', () => {
    const key = (file: string, judgement: Judgement) => ({
      rule: 'some-rule',
      file,
      quote: 'gone',
      context: '[[gone]]',
      judgement
    })
    const judged = [
      key('draft-1.txt', 'accept'),
      key('draft-2.txt', 'reject'),
      key('elsewhere.txt', 'reject')
    ]
    const tally = createTally(options, judgementsOf(judged))
    for (const number of numbers(5)) tally.add(`draft-${number}.txt`, draft(number))
    expect(tally.audit().rules[0]?.gone).toEqual({ accepted: 1, rejected: 1 })
  })
})
