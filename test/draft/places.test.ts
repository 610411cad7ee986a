import { describe, expect, it } from 'vitest'
import type { WrittenFormat } from '../../src/draft/draft.ts'
import { draftFrom, faultsOf, inFile } from '../support/draft.ts'

/** A source, words as the draft has them, and what the file must have at their place. */
type Row = readonly [what: string, source: string, words: string, written: string]

const markdown: Row[] = [
  ['curly quotes', 'She said “no – not now” twice.', 'not now” twice', 'not now” twice'],
  ['emoji', 'A 🎉 party for 👩‍🚒 Ann in 225.', '225', '225'],
  ['combining marks', 'Zoe\u0308 and Jose\u0301 met in 225.', 'met in 225', 'met in 225'],
  ['a named reference', 'Ann&rsquo;s shop in 225.', '’s shop', '&rsquo;s shop'],
  ['after references', 'R&amp;B &mdash; &#8220;loud&#x201D; in 225.', '225', '225'],
  ['numbered references', 'R&amp;B &mdash; &#8220;loud&#x201D; in 225.', '“loud”', '&#8220;loud&#x201D;'],
  ['what is no reference', 'AT&T &nosuch; in 225.', '&T &nosuch; in', '&T &nosuch; in'],
  ['an escape', 'Five \\*stars\\* in 225.', '*stars*', '\\*stars\\*'],
  ['emphasis', 'The **mayor** of _Hull_ spoke.', 'mayor of Hull', 'mayor** of _Hull'],
  ['within emphasis', 'The **mayor** of _Hull_ spoke.', 'mayor', 'mayor'],
  ['a link', 'See [the *full* report](https://example.org "R") of 225.', 'full report', 'full* report'],
  ['after a link', 'See [the *full* report](https://example.org "R") of 225.', 'of 225', 'of 225'],
  ['a soft break', 'It opened in\n225 at last.', 'in 225', 'in\n225'],
  ['a soft break with indent', '- It opened in\n  225 at last.', 'in 225', 'in\n  225'],
  ['nested quotations', '> He said:\n> > It was\n> > in 225 or\n> > so.', 'was in 225', 'was\n> > in 225'],
  ['a quotation’s line before bold words', '> In 225 it was\n> **so**.', '225', '225'],
  ['a lazy line', '> It was\nin 225.', 'was in 225', 'was\nin 225'],
  ['a mark that is text', 'It was\n    > in 225.', 'was > in', 'was\n    > in'],
  ['an escaped mark', '> It was\n> \\> in 225.', 'was > in', 'was\n> \\> in'],
  ['hard breaks', 'Roses  \nare red\\\nin 225.', 'red in 225', 'red\\\nin 225'],
  ['CRLF', '> It was\r\n> in 225.\r\n\r\nAnd so\r\non.\r\n', 'so on', 'so\r\non'],
  ['lone CR', 'It was\rin 225.', 'was in', 'was\rin'],
  ['a table', '| Year | Won |\n|---|---|\n| 225 | a \\| b |', 'a | b', 'a \\| b'],
  ['a list in a quotation', '> 1. one\n>    more\n> 2. in 225', 'one more', 'one\n>    more'],
  ['a footnote', 'So.[^1]\n\n[^1]: Held in\n    225.', 'in 225', 'in\n    225'],
  ['inline code', 'Run ``a ` b`` in 225.', 'a ` b', 'a ` b'],
  ['inline HTML', 'Held<br>in <b>225</b> once.', 'Held in 225', 'Held<br>in <b>225'],
  ['an alt text', '![The *old* pier &amp; sea](p.jpg)', 'old pier & sea', 'old* pier &amp; sea'],
  ['an image title', '![p](p.jpg "In \\"225\\"")', '"225"', '\\"225\\"'],
  ['a reference image', '![The pier][p]\n\n[p]: p.jpg "In 225"', 'In 225', 'In 225'],
  ['a setext heading', 'A title &amp;\nmore\n===\n\nText.', '& more', '&amp;\nmore'],
  ['front matter', '---\ntitle: "Pier &amp; sea"\ndate: 225-02-05\n---\n\nText.', '225', '225'],
  ['folded front matter', '---\ntitle: >-\n  The pier\n  opens\n---\n\nText.', 'pier opens', 'pier\n  opens'],
  ['TOML', '+++\ntitle = "Pier"\ndate = 225-02-05\n+++\n\nText.', '225-02-05', '225-02-05'],
  ['a byte order mark', '\uFEFF# Title\n\nIn **225** it was.', '225', '225'],
  ['raw HTML', '<p>Ann&rsquo;s\n  shop</p>', '’s shop', '&rsquo;s\n  shop'],
  ['raw HTML in a quotation', '> <p>Ann&rsquo;s\n> shop</p>', '’s shop', '&rsquo;s\n> shop'],
  ['a soft hyphen', 'The Ober&shy;walden pass.', 'Oberwalden', 'Ober&shy;walden'],
  ['a directive', ':::figure{alt="The pier"}\nIn *225*\n:::', 'In 225', 'In *225']
]

const html: Row[] = [
  ['a named reference', '<p>Ann&rsquo;s &eacute;clair</p>', '’s éclair', '&rsquo;s &eacute;clair'],
  ['without semicolon', '<p>&copy 2025 Ann &amp Co in 225</p>', '© 2025', '&copy 2025'],
  ['after those', '<p>&copy 2025 Ann &amp Co in 225</p>', 'in 225', 'in 225'],
  ['what is no reference', '<p>AT&T &nosuch; in 225</p>', '&T &nosuch; in', '&T &nosuch; in'],
  ['emoji', '<p>🎉 &#x1F389; 👩‍🚒 225</p>', '225', '225'],
  ['a reference to an emoji', '<p>🎉 &#x1F389; 👩‍🚒 225</p>', '🎉 👩‍🚒', '&#x1F389; 👩‍🚒'],
  ['white space', '<p>in\n      225\t at\r\n last</p>', 'in 225 at last', 'in\n      225\t at\r\n last'],
  ['elements', '<p>The <b>mayor</b> of <i> Hull</i></p>', 'mayor of Hull', 'mayor</b> of <i> Hull'],
  ['a comment', '<p>in <!-- no --> 225</p>', 'in 225', 'in <!-- no --> 225'],
  ['a break', '<p>in<br>225</p>', 'in 225', 'in<br>225'],
  ['text of a div', '<div>in <span>225</span> or so</div>', '225 or', '225</span> or'],
  ['an unclosed list', '<ul><li>one<li>in 225</ul>', 'in 225', 'in 225'],
  ['a stray tag', '<p>in </b>225 &amp; 226</p>', 'in 225 & 226', 'in </b>225 &amp; 226'],
  ['an alt text', '<img alt="Pier &amp; &quot;sea&quot;">', '"sea"', '&quot;sea&quot;'],
  ['an alt text without marks', '<img src=a alt=Pier>', 'Pier', 'Pier'],
  ['a meta date', '<meta name="date" content="225-02-05"><p>x y</p>', '225-02-05', '225-02-05'],
  ['a title', '<title>Pier &amp;\n sea</title><p>x y</p>', 'Pier & sea', 'Pier &amp;\n sea'],
  ['a soft hyphen', '<p>Ober&shy;walden</p>', 'Oberwalden', 'Ober&shy;walden'],
  ['a zero character', '<p>in \u0000225</p>', 'in 225', 'in \u0000225'],
  ['preformatted text', '<pre>\nin 225\n  so</pre>', '225 so', '225\n  so']
]

const text: Row[] = [
  ['curly quotes', 'She said “no” in 225.', '225', '225'],
  ['emoji', '🎉 👩‍🚒 225.', '225', '225'],
  ['CRLF', 'First.\r\nIn 225.\r\n', 'In 225', 'In 225'],
  ['a byte order mark', '\uFEFFFirst.\n\nIn 225.', '225', '225'],
  ['a form feed', 'First.\n\fIn 225.', 'In 225', 'In 225']
]

describe.each<[WrittenFormat, Row[]]>([
  ['markdown', markdown],
  ['html', html],
  ['text', text]
])('%s', (format, rows) => {
  it.each(rows)('finds its words in the file: %s', (_, source, words, written) => {
    const draft = draftFrom(source, format)
    expect(inFile(draft, words)).toBe(written)
    expect(faultsOf(draft)).toEqual([])
  })
})
