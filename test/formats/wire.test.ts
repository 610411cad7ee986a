import { describe, expect, it } from 'vitest'
import { createDraft, type Draft } from '../../src/draft/draft.ts'
import { readNewsml } from '../../src/draft/read/newsml/index.ts'
import { readNinjs } from '../../src/draft/read/ninjs.ts'
import { draftDate } from '../../src/facts/dates/draft-date.ts'
import { faultsOf, inFile, outline } from '../support/draft.ts'

const words = 'The council met on Monday evening in the old town hall, the clerk said.'

function ninjs(item: Readonly<Record<string, unknown>>, indent?: number): Draft {
  return checked(createDraft(readNinjs(JSON.stringify(item, null, indent))))
}

function xml(source: string): Draft {
  return checked(createDraft(readNewsml(source)))
}

function checked(draft: Draft): Draft {
  expect(faultsOf(draft)).toEqual([])
  return draft
}

describe('ninjs', () => {
  it('reads a place through the escapes of a string', () => {
    const source = `{"headlines": [{"value": "The \\"late\\" caf\\u00e9 \\ud83d\\ude00 closes"}], "bodies": [{"value": "${words}\\n\\nNo one\\tspoke of 225."}]}`
    const draft = checked(createDraft(readNinjs(source)))
    expect(outline(draft)[0]).toBe('headline: The "late" café 😀 closes')
    expect(inFile(draft, '"late" café')).toBe('\\"late\\" caf\\u00e9')
    expect(inFile(draft, '225')).toBe('225')
  })

  it('reads a place through HTML within a string', () => {
    const html = `<p>${words}</p>\n<p class="x">It was <b>caf&eacute;</b> 225 &amp; all.</p>`
    const draft = ninjs({ headline: 'Council meets', body_html: html })
    expect(draft.blocks.at(-1)?.text).toBe('It was café 225 & all.')
    expect(inFile(draft, 'café')).toBe('caf&eacute;')
    expect(inFile(draft, '225')).toBe('225')
  })

  it('tells a body of no type by what it begins with', () => {
    const draft = ninjs({ headlines: [{ value: 'Council meets' }], bodies: [{ value: `<p>${words}</p>` }] })
    expect(outline(draft)).toEqual(['headline: Council meets', `body: ${words}`])
  })

  it('takes the HTML where a body is given twice, and a caption only once', () => {
    const draft = ninjs({
      headlines: [{ value: 'Council meets' }],
      bodies: [
        { contenttype: 'text/plain', value: words },
        {
          contenttype: 'text/html',
          value: `<h1>Council meets</h1><p>${words}</p><figure><img src="a.jpg"><figcaption>The hall in March.</figcaption></figure>`
        }
      ],
      associations: [
        { type: 'picture', descriptions: [{ value: 'The hall in March.' }] },
        { type: 'picture', description_text: 'The clerk in May.' },
        { type: 'text', descriptions: [{ value: 'Another story.' }] }
      ]
    })
    expect(outline(draft)).toEqual([
      'headline: Council meets',
      `body: ${words}`,
      'caption: The hall in March.',
      'caption: The clerk in May.'
    ])
  })

  it.each(['versioncreated', 'versionCreated'])('takes %s for the day of the draft', (field) => {
    const draft = ninjs({ headline: 'Council meets', body_text: words, [field]: '2026-03-04T10:00:00+01:00' })
    expect(draftDate(draft)).toEqual({ year: 2026, month: 3, day: 4 })
  })

  it('reads the caption of a picture that comes by itself', () => {
    const draft = ninjs({ type: 'picture', headline: 'The hall', description_text: 'The hall in March.' })
    expect(outline(draft)).toEqual(['headline: The hall', 'caption: The hall in March.'])
  })
})

const nitf = (body: string): string => `<nitf><body>${body}</body></nitf>`

describe('NITF', () => {
  it('reads what stands over the text, in it and under it', () => {
    const draft = xml(
      nitf(`<body.head><hedline><hl1>Council meets</hl1><hl2>Clerk speaks for an hour</hl2></hedline>
<note><body.content><p>For the desk only.</p></body.content></note><rights>© All of them</rights>
<byline>By <person>Ann Lee</person></byline><dateline><location>Scarra</location>, <story.date norm="20260304">March 4</story.date></dateline></body.head>
<body.content><block><p>${words}</p><hl2>What comes next</hl2>
<table><caption>Votes</caption><tr><td>North</td><td>120</td></tr></table>
<bq><block><p>“So be it.”</p></block></bq><p>Line<br/>two.</p><fn><p>From the minutes.</p></fn></block></body.content>`)
    )
    expect(outline(draft)).toEqual([
      'headline: Council meets',
      'standfirst: Clerk speaks for an hour',
      'byline: By Ann Lee',
      'dateline: Scarra, March 4',
      `body: ${words}`,
      'heading: What comes next',
      'heading: Votes',
      'table-cell: North',
      'table-cell: 120',
      'block-quote: “So be it.”',
      'body: Line two.',
      'list-item: From the minutes.'
    ])
    expect(draftDate(draft)).toEqual({ year: 2026, month: 3, day: 4 })
  })

  it('reads a place through references, CDATA and comments', () => {
    const draft = xml(
      nitf(
        `<body.content><p>A caf&#xe9; &mdash; it’s <!-- not --> here<![CDATA[ & <225>]]> &amp; gone.</p></body.content>`
      )
    )
    expect(draft.blocks[0]?.text).toBe('A café — it’s here & <225> & gone.')
    expect(inFile(draft, 'café —')).toBe('caf&#xe9; &mdash;')
    expect(inFile(draft, '<225>')).toBe('<225>')
    expect(inFile(draft, '& gone')).toBe('&amp; gone')
    expect(draft.comments.map(({ value }) => value.trim())).toEqual(['not'])
  })

  it('puts a picture, its alt text and its caption in one group', () => {
    const draft = xml(
      nitf(
        `<body.content><p>${words}</p><media media-type="image"><media-reference alternate-text="A hall &amp; a lamp" source="a"/><media-caption><p>The hall in March.</p></media-caption><media-producer>Ann Lee</media-producer></media></body.content>`
      )
    )
    expect(outline(draft).slice(1)).toEqual([
      'alt: A hall & a lamp',
      'caption: The hall in March.',
      'credit: Ann Lee'
    ])
    expect(new Set(draft.blocks.slice(1).map(({ group }) => group)).size).toBe(1)
    expect(inFile(draft, 'A hall & a')).toBe('A hall &amp; a')
  })
})

const item = (meta: string, content: string): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><versionCreated>2026-03-04T10:00:00Z</versionCreated></itemMeta><contentMeta>${meta}</contentMeta><contentSet>${content}</contentSet></newsItem>`

const picture = item(
  '<headline>The hall</headline><description role="drol:caption">The hall in March.</description><description role="drol:summary">A hall.</description>',
  '<remoteContent href="a.jpg"/>'
)

describe('NewsML-G2', () => {
  it('gives a headline once, though the text gives it too', () => {
    const draft = xml(
      item(
        '<headline>Council meets</headline><by>By Ann Lee</by>',
        `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><h1>Council meets</h1><p>${words}</p></body></html></inlineXML>`
      )
    )
    expect(outline(draft)).toEqual(['byline: By Ann Lee', 'headline: Council meets', `body: ${words}`])
    expect(outline(draft, draft.meta)).toContain('headline: Council meets')
    expect(draftDate(draft)).toEqual({ year: 2026, month: 3, day: 4 })
  })

  it('reads XHTML with a prefix, and tags that HTML would leave open', () => {
    const draft = xml(
      item(
        '<headline>Council meets</headline>',
        `<inlineXML><h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:body><h:p>${words}<h:em/></h:p><h:p>One<h:br/>two 225.</h:p></h:body></h:html></inlineXML>`
      )
    )
    expect(outline(draft)).toEqual(['headline: Council meets', `body: ${words}`, 'body: One two 225.'])
    expect(inFile(draft, '225')).toBe('225')
  })

  it('reads a text that is plain, or HTML that is written as text', () => {
    const plain = xml(item('', `<inlineData contenttype="text/plain">Council meets\n\n${words}</inlineData>`))
    expect(outline(plain)).toEqual(['headline: Council meets', `body: ${words}`])
    const escaped = xml(
      item(
        '',
        `<inlineData contenttype="text/html">&lt;h1&gt;Council meets&lt;/h1&gt;&lt;p&gt;A caf&amp;eacute; of 225.&lt;/p&gt;</inlineData>`
      )
    )
    expect(outline(escaped)).toEqual(['headline: Council meets', 'body: A café of 225.'])
    expect(inFile(escaped, 'café of 225')).toBe('caf&amp;eacute; of 225')
  })

  it('reads the captions that come in one message with the text', () => {
    const text = item(
      '<headline>Council meets</headline>',
      `<inlineData contenttype="text/plain">${words}</inlineData>`
    )
    const draft = xml(`<newsMessage><header/><itemSet>${text}${picture}</itemSet></newsMessage>`)
    expect(outline(draft)).toEqual([
      'headline: Council meets',
      `body: ${words}`,
      'caption: The hall in March.'
    ])
    expect(outline(xml(picture))).toEqual(['caption: The hall in March.'])
  })
})
