import { expect, it } from 'vitest'
import { openEndOf } from '../../src/facts/endings.ts'
import { read } from '../../src/index.ts'

function endOf(last: string): string | undefined {
  const block = read(`The vote is on Monday. It was put off twice.\n\n${last}\n\nNobody knew why. It rained.`)
    .blocks[1]
  const end = block && openEndOf(block)
  return end && block.text.slice(end.last.start, end.last.end)
}

it.each([
  ['The ferry was late. Its captain said that the', 'the'],
  ['The ferry was late. According to its owners, Ames Ltd,', 'Ltd,'],
  ['The ferry was late. What puzzles them is the hole above the eye —', 'eye —'],
  ['The ferry was late. He spoke to the committee (DNC),', '(DNC),'.slice(1)],
  ['The ferry was late. It was “a disgrace', 'disgrace']
])('%s', (text, word) => expect(endOf(text)).toBe(word))

it.each([
  'The ferry was late. It was late again.',
  'The ferry was late. “It was late again.”',
  'The ferry was late. It was late again.[4]',
  'The ferry was late. It was late again. 🦢',
  'The ferry was late. It was late again …',
  'The ferry was late. The reasons are these:',
  'The ferry was late. (It was late again.)'
])('%s', (text) => expect(endOf(text)).toBeUndefined())
