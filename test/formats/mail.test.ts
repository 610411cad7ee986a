import { describe, expect, it } from 'vitest'
import { createDraft, type Draft } from '../../src/draft/draft.ts'
import { openEml } from '../../src/draft/read/eml/index.ts'
import { draftDate } from '../../src/facts/dates/draft-date.ts'
import { faultsOf, outline } from '../support/draft.ts'

const words = 'The council met on Monday evening in the old town hall, the clerk said.'
const more = 'It will meet again before the end of the month, she said.'

/** A mail with these lines for a body, and these for further headers. */
async function mail(
  body: string | Buffer,
  headers: readonly string[] = [],
  subject = 'Council meets late'
): Promise<Draft> {
  const head = [
    'From: ann@courier.example',
    `Subject: ${subject}`,
    'Date: Wed, 4 Mar 2026 23:40:00 -0500',
    ...headers
  ]
  const bytes = Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), Buffer.from(body)])
  const draft = createDraft((await openEml(bytes))())
  expect(faultsOf({ ...draft, meta: [] })).toEqual([])
  return draft
}

const html = ['MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8']

describe('a mail', () => {
  it('is the draft that its subject is the headline of, on the day where it was sent', async () => {
    const draft = await mail(`${words}\r\n\r\n${more}\r\n`)
    expect(outline(draft)).toEqual(['headline: Council meets late', `body: ${words}`, `body: ${more}`])
    expect(draft.source.split('\n')).toEqual(['Council meets late', words, more])
    expect(draftDate(draft)).toEqual({ year: 2026, month: 3, day: 4 })
  })

  it('keeps its own headline: the subject is then a word to the desk', async () => {
    const draft = await mail(`<h1>Council meets late</h1><p>${words}</p>`, html, 'Copy for Thursday')
    expect(outline(draft)).toEqual(['headline: Council meets late', `body: ${words}`])
    expect(outline(draft, draft.meta)).toEqual([
      'subject: Copy for Thursday',
      'date: Wed, 4 Mar 2026 23:40:00 -0500'
    ])
  })

  it('decodes a subject and a body in old encodings', async () => {
    const coded = [
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=iso-8859-15',
      'Content-Transfer-Encoding: quoted-printable'
    ]
    const draft = await mail(
      'It cost =A4 225 at the caf=E9, she sai=\r\nd.',
      coded,
      '=?windows-1252?Q?The_caf=E9=92s_bill?='
    )
    expect(outline(draft)).toEqual([
      'headline: The café’s bill',
      'body: It cost € 225 at the café, she said.'
    ])
    const japanese = ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=iso-2022-jp']
    const bytes = Buffer.from('1b2442467c4b5c1b28422c2073686520736169642e', 'hex')
    expect((await mail(bytes, japanese)).blocks.at(-1)?.text).toBe('日本, she said.')
  })

  it('joins lines that flow into each other', async () => {
    const flowed = ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8; format=flowed']
    expect((await mail('The council met \r\non Monday.', flowed)).blocks.at(-1)?.text).toBe(
      'The council met on Monday.'
    )
  })

  it('keeps the marks of a list on its lines, before the columns of the items', async () => {
    const draft = await mail(`${words}\n\n1. the roads\n2. the schools\n`)
    expect(draft.source.split('\n').slice(2)).toEqual(['1. the roads', '2. the schools'])
    expect(outline(draft).slice(2)).toEqual(['list-item: the roads', 'list-item: the schools'])
  })

  it('sets the cells of a row on one line', async () => {
    const table = '<table><tr><th>Ward</th><th>Votes</th></tr><tr><td>North</td><td>120</td></tr></table>'
    expect((await mail(`<p>${words}</p>${table}`, html)).source.split('\n').slice(2)).toEqual([
      'Ward\tVotes',
      'North\t120'
    ])
  })
})

describe('what a mail quotes is no part of the draft', () => {
  const quoted = 'Please file by noon, as the the clerk said.'
  it.each([
    [
      'lines with a mark',
      `${words}\n\nOn Wed, 4 Mar 2026 at 10:12, Desk <desk@courier.example> wrote:\n\n> ${quoted}\n>> More of it.`
    ],
    [
      'an attribution of two lines',
      `${words}\n\nOn Wed, 4 Mar 2026 at 10:12, the night desk of the Scarra Courier\n<desk@courier.example> wrote:\n> ${quoted}`
    ],
    [
      'an original message',
      `${words}\n\n-----Original Message-----\nFrom: Desk\nSent: Wednesday, March 4, 2026 10:12\nTo: Ann\nSubject: Copy\n\n${quoted}`
    ],
    [
      'a line over the headers',
      `${words}\n\n________________________________\nFrom: Desk <desk@courier.example>\nDate: Wednesday\nTo: Ann\nSubject: Copy\n\n${quoted}`
    ],
    ['a signature', `${words}\n\n-- \nAnn Lee\nThe the Courier`]
  ])('in plain text: %s', async (_, body) => {
    expect(outline(await mail(body)).slice(1)).toEqual([`body: ${words}`])
  })

  it.each([
    [
      'Gmail',
      `<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On Wed Desk wrote:</div><blockquote>${quoted}</blockquote></div>`
    ],
    [
      'Apple Mail',
      `<div><br><blockquote type="cite"><div>On 4 Mar 2026, at 10:12, Desk wrote:</div><div>${quoted}</div></blockquote></div>`
    ],
    [
      'Thunderbird',
      `<div class="moz-cite-prefix">Am 04.03.26 schrieb Desk:</div><blockquote type="cite"><p>${quoted}</p></blockquote>`
    ],
    [
      'Outlook on the web',
      `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Desk<br><b>Sent:</b> Wednesday<br><b>Subject:</b> Copy</div><p>${quoted}</p>`
    ],
    [
      'Outlook',
      `<div style="border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Desk<br><b>Sent:</b> Wednesday<br><b>To:</b> Ann<br><b>Subject:</b> Copy</p></div><p>${quoted}</p>`
    ]
  ])('in HTML: %s', async (_, quote) => {
    expect(outline(await mail(`<p>${words}</p>${quote}`, html)).slice(1)).toEqual([`body: ${words}`])
  })

  it.each(['Hi Ann', 'Dear desk,', 'Good morning all –'])('leaves out the greeting: %s', async (greeting) => {
    expect(outline(await mail(`${greeting}\n\n${words}`))).toEqual([
      'headline: Council meets late',
      `body: ${words}`
    ])
    expect(outline(await mail(`<p>${greeting}</p><p>${words}</p>`, html))).toEqual([
      'headline: Council meets late',
      `body: ${words}`
    ])
  })

  it('keeps a quotation in the story', async () => {
    const draft = await mail(`<p>${words}</p><blockquote><p>“So be it.”</p></blockquote>`, html)
    expect(outline(draft).at(-1)).toBe('block-quote: “So be it.”')
    const plain = await mail(`${words}\n\nFrom: the minutes of March, nobody knows.\n\n${more}`)
    expect(outline(plain)).toHaveLength(4)
  })

  it('reads what is handed on, without its headers', async () => {
    const body = `---------- Forwarded message ---------\nFrom: Ann Lee <ann@courier.example>\nDate: Wed, Mar 4, 2026\nSubject: Council meets late\nTo: <desk@courier.example>\n\n${words}\n\n${more}`
    expect(outline(await mail(body, [], 'Fwd: Council meets late'))).toEqual([
      'headline: Council meets late',
      `body: ${words}`,
      `body: ${more}`
    ])
  })
})
