import { expect, it } from 'vitest'
import type { WrittenFormat } from '../../src/draft/draft.ts'
import { draftFrom, faultsOf } from '../support/draft.ts'

const parts = [
  'word ** * _ ` `` ~~ [ ](x) ![ ![a](y) <b> </b> <br> <em> <p> <div> </div> <figure> </figure> <figcaption>',
  '<td> <li> <pre> <code> <table> <script> <h1> <!--c--> <!-- --> &amp; &rsquo; &#8217; &copy &foo; &#0; &#128; \\* \\',
  '\\& > - 1. # | |-|-| 😀 é e\u0301 “q” :::figure ::: [^1] [^1]: {{<img>}} {{< www.x.com http://a.b/c. = . ! {#a}'
]
  .join(' ')
  .split(' ')
  .concat([
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '  \n',
    '\t',
    '    ',
    '\u00AD',
    '\u00A0',
    '\u200B',
    '\0',
    '\f'
  ])
  .concat(['\u2028', '\uFEFF', '> ', '- ', '# ', '---\n', '---\ntitle: x\n---\n', '<img alt="a &amp; b">'])

// The same numbers on every run: a test must not depend on luck.
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
    yield state
  }
}

it.each<WrittenFormat>(['markdown', 'html', 'text'])('never leads to a wrong place: %s', (format) => {
  const random = numbers(225)
  for (let round = 0; round < 1500; round++) {
    const length = 1 + (random.next().value % 20)
    const source = Array.from({ length }, () => parts[(random.next().value >> 8) % parts.length]).join('')
    expect({ source, faults: faultsOf(draftFrom(source, format)) }).toEqual({ source, faults: [] })
  }
})
