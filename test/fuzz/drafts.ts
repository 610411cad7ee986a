/** Generated drafts: sentences of news set as plain text, Markdown or HTML. */
import * as fc from 'fast-check'
import type { WrittenFormat } from '../../src/draft/draft.ts'
import { odd, sentence, wholeCase } from './pieces.ts'

/** A draft's text, how to read it, and which rules to hold it to. */
export interface Sample {
  readonly text: string
  readonly format: WrittenFormat
  readonly preset: string
}

/** Prose with a few odd characters thrown in. */
const prose = fc
  .tuple(
    fc.array(sentence, { minLength: 1, maxLength: 4 }),
    fc.array(fc.tuple(fc.nat(), odd), { maxLength: 3 })
  )
  .map(([sentences, strays]) => {
    let text = sentences.join(' ')
    for (const [seed, stray] of strays) {
      const at = seed % (text.length + 1)
      text = text.slice(0, at) + stray + text.slice(at)
    }
    return text
  })

const plain = fc
  .tuple(
    fc.array(fc.oneof({ weight: 6, arbitrary: prose }, wholeCase), { maxLength: 6 }),
    fc.constantFrom('\n\n', '\n')
  )
  .map(([paragraphs, between]) => `${paragraphs.join(between)}\n`)

/** Sets some of the words of a text within marks. */
function within(open: string, close: string): fc.Arbitrary<string> {
  return fc.tuple(prose, fc.nat(), fc.nat()).map(([text, from, length]) => {
    const words = text.split(' ')
    const start = from % words.length
    const end = Math.min(words.length, start + 1 + (length % 4))
    return [
      ...words.slice(0, start),
      open + words.slice(start, end).join(' ') + close,
      ...words.slice(end)
    ].join(' ')
  })
}

const markdownBlock = fc.oneof(
  prose,
  within('**', '**'),
  within('_', '_'),
  within('[', '](https://a.example/225 "a title")'),
  within('<b>', '</b>'),
  within('`', '`'),
  within('&ldquo;', '&#8221;'),
  prose.map((text) => `# ${text}`),
  prose.map((text) => `> ${text}\n> ${text}`),
  fc.array(prose, { maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc.tuple(sentence, sentence).map((cells) => `| A | B |\n|---|---|\n| ${cells.join(' | ')} |`),
  sentence.map((text) => `![${text}](p.jpg "${text}")`),
  sentence.map((text) => `:::figure{alt="p"}\n${text}\n:::`),
  sentence.map((text) => `---\ntitle: ${text}\ndate: 2025-02-05\n---`),
  fc.constantFrom(
    '<!-- stet -->',
    '<!-- stet year-typo: so -->',
    '```\ncode\n```',
    '***',
    'Soft  \nbreak\\\nhard',
    '[^1]'
  )
)

const markdown = fc.array(markdownBlock, { maxLength: 6 }).map((blocks) => `${blocks.join('\n\n')}\n`)

const htmlBlock = fc.oneof(
  prose.map((text) => `<p>${text}</p>`),
  prose.map((text) => `<p>${text.replaceAll(' ', '\n   ')}`),
  within('<em>', '</em>').map((text) => `<p>${text}</p>`),
  within('<a href="/225">', '</a>').map((text) => `<div>${text}</div>`),
  within('&ldquo;', '&#8221;').map((text) => `<p>${text}</p>`),
  within('<!-- no -->', '<br>').map((text) => `<p>${text}</p>`),
  within('<span>R&amp;B&nbsp;', '&shy;</span>').map((text) => `<li>${text}`),
  prose.map((text) => `<h1>${text}</h1>`),
  prose.map((text) => `<figure><img alt="${text}"><figcaption>${text}</figcaption></figure>`),
  prose.map((text) => `<blockquote>${text}</blockquote><table><tr><td>${text}<td>${text}</table>`),
  sentence.map((text) => `<title>${text}</title><meta name="date" content="2025-02-05">`),
  fc.constantFrom(
    '<!-- stet -->',
    '<hr>',
    '<script>x</script>',
    '<pre>a\n b</pre>',
    '</div>',
    '<p',
    '<svg><p>x</svg>'
  )
)

const html = fc.array(htmlBlock, { maxLength: 6 }).map((blocks) => blocks.join('\n'))

const preset = fc.constantFrom('recommended', 'recommended', 'recommended', 'recommended', 'style', 'all')

/** A draft in one of the three formats. */
export const sample: fc.Arbitrary<Sample> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ text: plain, format: fc.constant<WrittenFormat>('text'), preset }) },
  {
    weight: 1,
    arbitrary: fc.record({ text: markdown, format: fc.constant<WrittenFormat>('markdown'), preset })
  },
  { weight: 1, arbitrary: fc.record({ text: html, format: fc.constant<WrittenFormat>('html'), preset }) }
)
