/** The stories as news agencies send them: ninjs, NewsML-G2 and NITF. */
import type { Part, Story } from './stories.ts'
import { inXml } from './word.ts'
import { asText, htmlBody } from './written.ts'

const agency = 'tag:wire.example,2026'

/** ninjs 2, with the body as HTML and as text, and the picture within the body. */
export function asNinjs2(story: Story): string {
  const { name, headline, byline, date } = story
  const text = asText(story).split('\n\n').slice(2).join('\n\n').trimEnd()
  const item = {
    uri: `${agency}:${name}`,
    standard: {
      name: 'ninjs',
      version: '2.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_2.1.json'
    },
    type: 'text',
    pubstatus: 'usable',
    versioncreated: `${date}T09:30:00Z`,
    language: 'en',
    by: byline,
    headlines: [{ role: 'main', contenttype: 'text/plain', value: headline }],
    bodies: [
      { role: 'text', contenttype: 'text/plain', charcount: text.length, value: text },
      { role: 'richtext', contenttype: 'text/html', value: htmlBody(story) }
    ]
  }
  return `${JSON.stringify(item, null, 2)}\n`
}

/** ninjs 3, in one line and ASCII, with the body as text and the picture associated. */
export function asNinjs3(story: Story): string {
  const { name, headline, byline, date, parts } = story
  const body = parts.flatMap((part) =>
    part.type === 'picture' ? [] : part.type === 'list' ? [listItems(part.items)] : [part.text]
  )
  const pictures = parts.filter((part) => part.type === 'picture')
  const item = {
    uri: `${agency}:${name}`,
    standard: {
      name: 'ninjs',
      version: '3.0',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json'
    },
    type: 'text',
    versionCreated: `${date}T09:30:00Z`,
    by: byline,
    headlines: [{ role: 'main', value: headline }],
    bodies: [{ role: 'main', contentType: 'text/plain', value: body.join('\n\n') }],
    associations: pictures.map(({ caption }) => ({
      name: 'mainpic',
      type: 'picture',
      uri: `${agency}:${name}-picture`,
      headlines: [{ value: headline }],
      descriptions: [{ role: 'caption', contentType: 'text/plain', value: caption }]
    }))
  }
  return JSON.stringify(item).replace(/[^\p{ASCII}]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

function listItems(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

/** NITF by itself. */
export function asNitf(story: Story): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.6/specification/dtd/nitf-3-6.dtd">
${nitfOf(story, 'nitf')}
`
}

function nitfOf({ name, headline, byline, date, parts }: Story, element: string): string {
  const day = date.replaceAll('-', '')
  return `<${element}>
<head>
<title>${inXml(headline)}</title>
<docdata><doc-id id-string="${name}"/><date.issue norm="${day}T093000Z"/><date.expire norm="20300101T000000Z"/></docdata>
</head>
<body>
<body.head>
<hedline><hl1>${inXml(headline)}</hl1></hedline>
<byline>${inXml(byline)}</byline>
</body.head>
<body.content>
${parts.map(nitfPart).join('\n')}
</body.content>
</body>
</nitf>`
}

function nitfPart(part: Part): string {
  switch (part.type) {
    case 'heading':
      return `<hl2>${inXml(part.text)}</hl2>`
    case 'quote':
      return `<bq><block><p>${inXml(part.text)}</p></block></bq>`
    case 'picture':
      return `<media media-type="image"><media-reference source="picture.jpg" alternate-text="${inXml(part.alt)}"/>
<media-caption>${inXml(part.caption)}</media-caption></media>`
    case 'list':
      return `<ul>${part.items.map((item) => `<li>${inXml(item)}</li>`).join('')}</ul>`
    default:
      return `<p>${inXml(part.text).replaceAll('“', '&#x201C;').replaceAll('”', '&#8221;')}</p>`
  }
}

/** NewsML-G2 with NITF in it, or with XHTML. */
export function asNewsml(story: Story, inline: 'nitf' | 'xhtml'): string {
  const { name, headline, byline, date } = story
  const content =
    inline === 'nitf'
      ? `<inlineXML contenttype="application/nitf+xml">
${nitfOf(story, 'nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"')}
</inlineXML>`
      : `<inlineXML contenttype="application/xhtml+xml">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>
<h1>${inXml(headline)}</h1><a id="top"/>
${xhtmlBody(story)}
</body></html>
</inlineXML>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${agency}:${name}" version="1" standard="NewsML-G2" standardversion="2.32" conformance="power" xml:lang="en-GB">
<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"/>
<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:example"/><versionCreated>${date}T09:30:00Z</versionCreated></itemMeta>
<contentMeta>
<by>${inXml(byline)}</by>
<headline>${inXml(headline)}</headline>
</contentMeta>
<contentSet>
${content}
</contentSet>
</newsItem>
`
}

function xhtmlBody(story: Story): string {
  return htmlBody(story)
    .replaceAll(/(<img [^>]*)>/g, '$1/>')
    .replaceAll('&ldquo;', '&#8220;')
    .replaceAll('&rdquo;', '&#8221;')
    .replaceAll('&rsquo;', '&#8217;')
}
