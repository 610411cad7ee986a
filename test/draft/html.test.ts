import { describe, expect, it } from 'vitest'
import { draftFrom, faultsOf, outline } from '../support/draft.ts'

function read(source: string): string[] {
  const draft = draftFrom(source, 'html')
  expect(faultsOf(draft)).toEqual([])
  return outline(draft)
}

describe('what a block is', () => {
  it('tells headings, paragraphs, lists, quotations and tables by their elements', () => {
    const source =
      '<h1>Pier opens</h1><p>It did.<h2>Who paid</h2><ul><li>One<li>Two</ul><blockquote><p>Said.</p></blockquote><table><caption>Costs</caption><tr><th>Year<td>Sum</table>'
    expect(read(source)).toEqual([
      'headline: Pier opens',
      'body: It did.',
      'heading: Who paid',
      'list-item: One',
      'list-item: Two',
      'block-quote: Said.',
      'heading: Costs',
      'table-cell: Year',
      'table-cell: Sum'
    ])
  })

  it('takes text that stands in a box for a paragraph, and two breaks for the end of one', () => {
    expect(
      read('<h1>x</h1>Loose <b>text</b><div>In a box<br><br>and more<br>of it<p>then this</div>so')
    ).toEqual([
      'headline: x',
      'body: Loose text',
      'body: In a box',
      'body: and more of it',
      'body: then this',
      'body: so'
    ])
  })

  it('leaves out what is no part of the article', () => {
    const source =
      '<header><h1>The Argus</h1></header><nav>Home</nav><main><article><h1>Pier</h1><p>It <script>x()</script><span hidden>no</span>did.</p><svg><title>t</title></svg><noscript>n</noscript><template><p>t</p></template><aside><a href="#">More</a></aside><p style="display: none">x</p><p>Cost <del>£2</del><ins>£3</ins></p><footer>By us</footer></article></main><footer>© The Argus</footer>'
    expect(read(source)).toEqual(['headline: Pier', 'body: It did.', 'body: Cost £3', 'body: By us'])
  })

  it('reads classes that name a kind', () => {
    const source =
      '<h1>Pier</h1><p class="article-standfirst">Nine years on</p><div class="byline">By <a>Ann Lee</a></div><span class="timestamp">today</span><p>It did.</p>'
    expect(read(source)).toEqual([
      'headline: Pier',
      'standfirst: Nine years on',
      'byline: By Ann Lee',
      'dateline: today',
      'body: It did.'
    ])
  })

  it('gives the parts of a figure one group', () => {
    const source =
      '<h1>x</h1><figure><img src="a" alt="Pier" title="At dusk"><figcaption>The pier <span class="credit">Ann Lee</span></figcaption></figure><img alt="Sea"><p><em>The sea.</em></p><p>Text.</p>'
    const draft = draftFrom(source, 'html')
    expect(draft.blocks.slice(1).map(({ kind, group, text }) => [kind, group, text])).toEqual([
      ['alt', 1, 'Pier'],
      ['caption', 1, 'At dusk'],
      ['caption', 1, 'The pier'],
      ['credit', 1, 'Ann Lee'],
      ['alt', 2, 'Sea'],
      ['caption', 2, 'The sea.'],
      ['body', undefined, 'Text.']
    ])
  })

  it('marks code and addresses as no prose', () => {
    const [block] = draftFrom('<p>Type <kbd>go  on</kbd> at www.example.org.</p>', 'html').blocks
    expect(block?.verbatim.map(({ start, end }) => block.text.slice(start, end))).toEqual([
      'go on',
      'www.example.org'
    ])
  })

  it('tells the headline of a page that has no h1', () => {
    expect(read('<h2>Pier opens</h2><p>It did.</p>')[0]).toBe('headline: Pier opens')
    expect(read('<p>Pier opens after nine years</p><p>By Ann Lee</p><p>The pier opened.</p>')).toEqual([
      'headline: Pier opens after nine years',
      'byline: By Ann Lee',
      'body: The pier opened.'
    ])
  })
})

it('reads what the head of a page says', () => {
  const source =
    '<!doctype html><title>Pier &amp; sea</title><meta property="og:title" content="Pier"><meta property="article:published_time" content="2026-03-04T09:00:00Z"><meta name="viewport" content="x"><script type="application/ld+json">{"datePublished":"2026-03-05"}</script><body><p>On <time datetime="2026-03-06">Friday</time> it opened.'
  const draft = draftFrom(source, 'html')
  expect(outline(draft, draft.meta)).toEqual([
    'title: Pier & sea',
    'og:title: Pier',
    'article:published_time: 2026-03-04T09:00:00Z',
    'datePublished: 2026-03-05',
    'time: 2026-03-06'
  ])
  expect(outline(draft)).toEqual(['body: On Friday it opened.'])
  expect(faultsOf(draft)).toEqual([])
})

it('keeps comments, but not declarations', () => {
  const source = '<?xml version="1.0"?><!-- stet --><p>One</p><p><!-- two -->Two</p>'
  const { comments, blocks } = draftFrom(source, 'html')
  expect(comments.map(({ value, before }) => [value.trim(), blocks[before]?.text])).toEqual([
    ['stet', 'One'],
    ['two', 'Two']
  ])
})
