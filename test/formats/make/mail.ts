/** The stories as mails to the desk. */
import type { Story } from './stories.ts'
import { asText, htmlBody, inHtml } from './written.ts'

const sender = 'Tamsin Arkwell <tamsin@courier.example>'

function head({ headline, date }: Story, reply: boolean): string[] {
  const [year, month, day] = date.split('-') as [string, string, string]
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  return [
    `From: ${sender}`,
    'To: desk@courier.example',
    `Subject: ${reply ? 'Re: ' : ''}${headline}`,
    `Date: ${Number(day)} ${months[Number(month) - 1]} ${year} 23:40:00 -0500`,
    `Message-ID: <${headline.length}.${day}@courier.example>`,
    'MIME-Version: 1.0'
  ]
}

/** The story without its headline, which is the subject; wrapped as mail is. */
function letter(story: Story): string {
  return asText(story).split('\n\n').slice(1).map(wrap).join('\n\n')
}

function wrap(paragraph: string): string {
  if (paragraph.startsWith('- ')) return paragraph
  return paragraph.replace(/(.{1,72})(?:\s+|$)/g, '$1\n').trimEnd()
}

/** Plain text as quoted-printable, with a signature and the mail it answers. */
export function asPlainMail(story: Story): string {
  const text = `${letter(story)}

-- 
Tamsin Arkwell
The Courier

On Wed, 4 Feb 2026 at 10:12, Desk <desk@courier.example> wrote:
> Please file by noon. The council met on Tuesday, February 30, 2026,
> as the the clerk said.
`
  return [
    ...head(story, true),
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(text)
  ].join('\r\n')
}

/** HTML as base64, in Windows-1252, as Outlook sends it with the mail it answers. */
export function asHtmlMail(story: Story): string {
  const html = `<html><body>
<p class="MsoNormal">${inHtml(story.byline)}</p>
${htmlBody(story)}
<hr><div id="divRplyFwdMsg"><b>From:</b> Desk &lt;desk@courier.example&gt;<br><b>Sent:</b> Wednesday, February 4, 2026 10:12<br><b>To:</b> Tamsin Arkwell<br><b>Subject:</b> Copy</div>
<div><p>Please file by noon. The council met on Tuesday, February 30, 2026, as the the clerk said.</p></div>
</body></html>`
  return [
    ...head(story, true),
    'Content-Type: text/html; charset=windows-1252',
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(html, 'latin1')
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
    ''
  ].join('\r\n')
}

/** Both, with a picture attached and a quotation below. */
export function asWholeMail(story: Story): string {
  const html = `<html><body><div>${inHtml(story.byline)}</div>
${htmlBody(story)}
<div class="gmail_quote"><div class="gmail_attr">On Wed, 4 Feb 2026 at 10:12, Desk wrote:<br></div><blockquote class="gmail_quote">Please file by noon, as the the clerk said.</blockquote></div>
</body></html>`
  return [
    ...head(story, false),
    'Content-Type: multipart/mixed; boundary="outer"',
    '',
    '--outer',
    'Content-Type: multipart/alternative; boundary="inner"',
    '',
    '--inner',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    letter(story).replaceAll('\n', '\r\n'),
    '--inner',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(html),
    '--inner--',
    '--outer',
    'Content-Type: image/png; name="picture.png"',
    'Content-Disposition: attachment; filename="picture.png"',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    '--outer--',
    ''
  ].join('\r\n')
}

function quotedPrintable(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const coded = [...Buffer.from(line)]
        .map((byte) =>
          byte > 126 || byte < 32 || byte === 61
            ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
            : String.fromCharCode(byte)
        )
        .join('')
        .replace(/ $/, '=20')
      return (coded.match(/(?:=[0-9A-F]{2}|[^=]){1,72}/g) ?? ['']).join('=\r\n')
    })
    .join('\r\n')
}
