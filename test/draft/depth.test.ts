import { expect, it } from 'vitest'
import type { WrittenFormat } from '../../src/draft/draft.ts'
import { draftFrom, faultsOf } from '../support/draft.ts'

const line = 'The mayor said on Tuesday that the council would vote in March. '

it.each<[string, WrittenFormat, string]>([
  ['Markdown without a blank line', 'markdown', `${line}\n`.repeat(16_000)],
  ['Markdown in one line', 'markdown', line.repeat(16_000)],
  ['nested quotations', 'markdown', `${'>'.repeat(10_000)} In 225.\n`],
  ['nested lists', 'markdown', `${'- '.repeat(10_000)}In 225.\n`],
  ['comments that never end', 'markdown', 'x <!-- y '.repeat(30_000)],
  ['nested HTML in Markdown', 'markdown', `${'<div>'.repeat(20_000)}In 225.`],
  ['brackets', 'markdown', '!['.repeat(20_000)],
  ['nested boxes', 'html', `${'<div>'.repeat(100_000)}In 225.`],
  ['boxes closed by others', 'html', `${'</b><div>'.repeat(20_000)}In 225.`],
  ['tags that never end', 'html', '<a '.repeat(100_000)],
  ['references', 'html', '&amp;x '.repeat(100_000)],
  ['one word a line', 'text', 'word\n'.repeat(200_000)],
  ['one long word', 'text', 'a.'.repeat(500_000)]
])('gets through %s', { timeout: 30_000 }, (_, format, source) => {
  const draft = draftFrom(source, format)
  expect(draft.format).toBe(format)
  expect(faultsOf(draft)).toEqual([])
})

it('keeps words in place where it reads a page without its tags', () => {
  const source = `${'<div>'.repeat(1000)}<p>In <b>225</b> it was.</p>`
  const [block] = draftFrom(source, 'html').blocks
  expect(block?.text).toMatch(/^In\s+225\s+it was\.$/)
})
