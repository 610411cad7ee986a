import { describe, expect, it } from 'vitest'
import { draftFrom, faultsOf, outline } from '../support/draft.ts'

function read(source: string): string[] {
  const draft = draftFrom(source, 'markdown')
  expect(faultsOf(draft)).toEqual([])
  return outline(draft)
}

describe('what a block is', () => {
  it('takes the first h1 for the headline and the other headings for headings', () => {
    expect(read('# Pier opens\n\nIt opened.\n\n## Who paid\n\nWe did.\n\n# Pier opens\n')).toEqual([
      'headline: Pier opens',
      'body: It opened.',
      'heading: Who paid',
      'body: We did.',
      'heading: Pier opens'
    ])
  })

  it('takes a first heading for the headline where there is no h1 and no title', () => {
    expect(read('## Pier opens\n\nIt opened.')[0]).toBe('headline: Pier opens')
    expect(read('It opened.\n\n## Who paid\n\nWe did.')[1]).toBe('heading: Who paid')
    expect(read('---\ntitle: Pier opens\n---\n\n## Who paid\n\nWe did.')[0]).toBe('heading: Who paid')
  })

  it('tells the headline of a draft without headings by its form', () => {
    expect(read('Pier opens after nine years\n\nBy Ann Lee\n\nThe pier opened on Monday.')).toEqual([
      'headline: Pier opens after nine years',
      'byline: By Ann Lee',
      'body: The pier opened on Monday.'
    ])
  })

  it('tells a copy of the headline in bold, and a bold line as a heading', () => {
    expect(read('# Pier opens\n\n**Pier Opens**\n\nIt did.\n\n**What it cost**\n\nMuch.')).toEqual([
      'headline: Pier opens',
      'headline: Pier Opens',
      'body: It did.',
      'heading: What it cost',
      'body: Much.'
    ])
  })

  it('keeps lists, quotations, tables and footnotes apart', () => {
    const source =
      '- one\n- two\n  1. deep\n\n> said\n>\n> - item\n\n| a | b |\n|---|---|\n| c | d |\n\nx[^1]\n\n[^1]: note'
    expect(read(source)).toEqual([
      'list-item: one',
      'list-item: two',
      'list-item: deep',
      'block-quote: said',
      'list-item: item',
      'table-cell: a',
      'table-cell: b',
      'table-cell: c',
      'table-cell: d',
      'body: x',
      'list-item: note'
    ])
  })

  it('leaves out code blocks and what is struck out, and marks code and addresses as no prose', () => {
    const draft = draftFrom(
      'Run `a  b` at https://example.org/a_b, ~~now~~ or\nmail desk@example.org.\n\n    code\n',
      'markdown'
    )
    const [block] = draft.blocks
    expect(outline(draft)).toEqual(['body: Run a  b at https://example.org/a_b, or mail desk@example.org.'])
    expect(block?.verbatim.map(({ start, end }) => block.text.slice(start, end))).toEqual([
      'a  b',
      'https://example.org/a_b',
      'desk@example.org'
    ])
  })

  it('takes the tags of a page builder off, and reads their words', () => {
    const source =
      '{{< figure src="a.jpg" alt="The pier" caption="At dusk" >}}It opened.\n\n## Who paid {#who}\n\nSee [it]({{< ref "b.md" >}}).'
    expect(read(source)).toEqual([
      'body: It opened.',
      'alt: The pier',
      'caption: At dusk',
      'heading: Who paid',
      'body: See [it]({{< ref "b.md" >}}).'
    ])
  })
})

describe('pictures', () => {
  it('reads alt text and title into one group with the caption under them', () => {
    const draft = draftFrom(
      'Text.\n\n![The pier](p.jpg "At dusk")\n\n*The pier at dusk.*\n\n*Not under it.*\n',
      'markdown'
    )
    expect(draft.blocks.map(({ kind, group, text }) => [kind, group, text])).toEqual([
      ['body', undefined, 'Text.'],
      ['alt', 1, 'The pier'],
      ['caption', 1, 'At dusk'],
      ['caption', 1, 'The pier at dusk.'],
      ['body', undefined, 'Not under it.']
    ])
    expect(draft.blocks[3]?.why).toBe('it stands in italics under a picture')
  })

  it.each([
    ['in italics on the next line', '![a](p.jpg)\n*The pier.*'],
    ['in plain words on the next line', '![a](p.jpg)\nThe pier.'],
    ['with a credit', '![a](p.jpg)\n\n_The pier._ Photo: Ann Lee'],
    ['under a linked picture', '[![a](p.jpg)](q.html)\n\n*The pier.*'],
    ['in a figure', '<figure>\n<img src="p.jpg" alt="a">\n<figcaption>The pier.</figcaption>\n</figure>'],
    [
      'in a figure cut by a blank line',
      '<figure>\n  <img src="p.jpg" alt="a">\n\n    <figcaption>The pier.</figcaption>\n\n</figure>'
    ],
    [
      'in a figure with Markdown in it',
      '<figure>\n\n![a](p.jpg)\n\n<figcaption>\n\nThe *pier*.\n\n</figcaption>\n</figure>'
    ],
    ['in a directive', ':::figure{src="p.jpg" alt="a"}\nThe pier.\n:::']
  ])('finds the caption %s', (_, source) => {
    const draft = draftFrom(`# Title\n\n${source}\n\nAnd so on.`, 'markdown')
    expect(faultsOf(draft)).toEqual([])
    const [alt, caption, body] = draft.blocks.slice(1)
    expect([alt?.kind, alt?.text]).toEqual(['alt', 'a'])
    expect(caption?.kind).toBe('caption')
    expect(caption?.text).toMatch(/^The pier\./)
    expect(caption?.group).toBe(alt?.group)
    expect([body?.kind, body?.text, body?.group]).toEqual(['body', 'And so on.', undefined])
  })

  it('takes no sentence that opens with a title in italics, and no byline, for a caption', () => {
    expect(read('![a](p.jpg)\n\n*The Argus* wrote that the pier would never open.')[1]).toMatch(/^body/)
    expect(read('![a](p.jpg)\n\n*By Ann Lee*')[1]).toMatch(/^byline/)
  })
})

describe('front matter', () => {
  it('reads the fields that an editor writes', () => {
    const source =
      "---\ntitle: 'Ann''s pier'\ndate: 2026-02-30 10:00\nauthors: [Ann Lee, Bo Yi]\nimage:\n  path: a.jpg\n  alt: The pier\ndraft: false\n---\n\nText."
    const draft = draftFrom(source, 'markdown')
    expect(outline(draft, draft.meta)).toEqual([
      "title: Ann's pier",
      'date: 2026-02-30 10:00',
      'authors: Ann Lee',
      'authors: Bo Yi',
      'image.alt: The pier'
    ])
    expect(faultsOf(draft)).toEqual([])
  })

  it('reads TOML, and survives front matter that is broken', () => {
    const toml = draftFrom(
      '+++\ntitle = "Pier"\ndate = 2026-02-03\n[params]\ntitle = "no"\n+++\n\nText.',
      'markdown'
    )
    expect(outline(toml, toml.meta)).toEqual(['title: Pier', 'date: 2026-02-03'])
    const broken = draftFrom('---\ntitle: "Pier\ndate: [2026\n---\n\nText.', 'markdown')
    expect(outline(broken)).toEqual(['body: Text.'])
  })
})

describe('comments', () => {
  it('stand before the next block, in the place they have in the file', () => {
    const source =
      '# T\n\n<!-- stet year-typo -->\n\nOne <!-- two --> three.\n\n- <!-- four --> item\n\n<!-- end -->\n'
    const { comments, blocks } = draftFrom(source, 'markdown')
    expect(comments.map(({ value, before }) => [value.trim(), blocks[before]?.text])).toEqual([
      ['stet year-typo', 'One three.'],
      ['two', 'item'],
      ['four', 'item'],
      ['end', undefined]
    ])
    for (const { value, start, end } of comments) expect(source.slice(start, end)).toBe(`<!--${value}-->`)
  })
})
