import { describe, expect, it } from 'vitest'
import { adviceOf, precisionOf } from '../../src/audit/precision.ts'

const judged = (accepted: number, rejected: number, rest = {}) => ({
  accepted,
  rejected,
  unsure: 0,
  open: 0,
  ...rest
})

describe('precisionOf', () => {
  // Worked out apart from the code, to four places.
  it.each([
    [10, 0, 0.7225, 1],
    [0, 10, 0, 0.2775],
    [18, 2, 0.699, 0.9721],
    [1, 1, 0.0945, 0.9055],
    [81, 19, 0.7222, 0.8749]
  ])('%i right and %i wrong: the share and its Wilson interval', (accepted, rejected, low, high) => {
    const precision = precisionOf(judged(accepted, rejected))
    expect(precision?.value).toBe(accepted / (accepted + rejected))
    expect(precision?.low).toBeCloseTo(low, 4)
    expect(precision?.high).toBeCloseTo(high, 4)
  })

  it('is not known where nothing was accepted or rejected', () => {
    expect(precisionOf(judged(0, 0, { unsure: 3, open: 2 }))).toBeUndefined()
  })
})

describe('adviceOf', () => {
  it.each([
    ['none', 0, judged(0, 0)],
    ['trust', 16, judged(16, 0)],
    ['trust', 900, judged(30, 0, { open: 20 })],
    ['off', 90, judged(3, 17)],
    ['mixed', 90, judged(12, 8)],
    ['judge', 90, judged(12, 3, { open: 5 })],
    ['few', 15, judged(15, 0)],
    ['few', 1, judged(0, 0, { unsure: 1 })]
  ] as const)('is %s for %i hits', (advice, hits, sample) => {
    expect(adviceOf(hits, sample)).toBe(advice)
  })
})
