import { expect, it } from 'vitest'
import type { WrittenFormat } from '../../src/draft/draft.ts'
import { lint } from '../../src/index.ts'

const met = 'The council met in the the town hall on Monday evening, the clerk said.\n'
const doubled = 'Unexpected repeated `the`, remove one occurrence'
const cut = /^This paragraph has [\d,]+ characters; only about the first 100,000 have been read$/

/** What stands in the draft, how often, and what of it must be among the findings. */
const rows: readonly [what: string, text: string, reason: string | RegExp, format?: WrittenFormat][] = [
  ['lone surrogates', `\ud800 \udc00\n\n${met}`, doubled],
  ['every control character', `${String.fromCharCode(...Array(32).keys(), 127)}\n\n${met}`, doubled],
  ['100,000 blank lines', `${'\n'.repeat(100_000)}${met}`, doubled],
  ['100,000 blanks', `Clerk:${' '.repeat(100_000)}here\n\n${met}`, doubled],
  ['10,000 opening quotes', `${'“'.repeat(10_000)}\n\n${met}`, doubled],
  ['10,000 quotations', `${'“a” '.repeat(10_000)}\n\n${met}`, doubled],
  ['10,000 straight marks', `${'"'.repeat(10_000)}\n\n${met}`, doubled],
  ['100,000 abbreviations', `${'U.S. '.repeat(100_000)}\n\n${met}`, cut],
  ['one long web address', `${'a.'.repeat(100_000)}\n\n${met}`, cut],
  ['10,000 asterisks after a stop', `It met.${'*'.repeat(10_000)}x\n\n${met}`, doubled],
  ['10,000 capitals before an age', `${'A'.repeat(10_000)}! aged 91\n\n${met}`, doubled],
  ['one long word after a verb', `He was convicted ${'a'.repeat(10_000)}?\n\n${met}`, doubled],
  ['a credit far behind its caption', `Photo: Ann Lee${' '.repeat(100_000)}x\n\n${met}`, doubled],
  ['10,000 quotations in each other', `${'> '.repeat(10_000)}${met}`, doubled, 'markdown'],
  ['10,000 lists in each other', `${'- '.repeat(10_000)}${met}`, doubled, 'markdown'],
  ['10,000 brackets', `${'['.repeat(10_000)}\n\n${met}`, doubled, 'markdown'],
  ['10,000 boxes in each other', `${'<div>'.repeat(10_000)}${met}`, doubled, 'html'],
  ['a tag that never ends', `<p>${met}<${'a'.repeat(100_000)}`, doubled, 'html'],
  ['front matter of blanks', `+++\na = 1${' '.repeat(90_000)}x\n+++\n\n${met}`, doubled, 'markdown']
]

it.each(rows)('reads %s to the end', (_, text, reason, kind) => {
  const reasons = lint(text, { kind, config: { language: 'en' } }).map((message) => message.reason)
  expect(reasons.filter((each) => each.startsWith('Internal error'))).toEqual([])
  expect(reasons).toContainEqual(typeof reason === 'string' ? reason : expect.stringMatching(reason))
})
