import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { found } from './found.ts'
import { properties, wrongWith } from './properties.ts'

// The same drafts on every run; `npm run fuzz` tries others.
const seed = 225
const runs = 12

it.each(properties)('$name', ({ property, share }) => {
  fc.assert(property, { seed, numRuns: Math.ceil(runs * share) })
})

it.each(found)('holds for what once broke it: $text', (draft) => {
  expect(wrongWith(draft)).toEqual([])
})
