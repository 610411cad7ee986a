/** The stories as plain text, Markdown and HTML. */
import type { Part, Story } from './stories.ts'

/** Plain text, a paragraph a line. */
export function asText({ headline, byline, parts }: Story): string {
  const body = parts.map((part) => {
    switch (part.type) {
      case 'picture':
        return `Caption: ${part.caption}`
      case 'list':
        return part.items.map((item) => `- ${item}`).join('\n')
      default:
        return part.text
    }
  })
  return `${[headline, byline, ...body].join('\n\n')}\n`
}

/** Markdown. */
export function asMarkdown({ headline, byline, parts }: Story): string {
  const body = parts.map((part) => {
    switch (part.type) {
      case 'heading':
        return `## ${part.text}`
      case 'quote':
        return `> ${part.text}`
      case 'picture':
        return `![${part.alt}](picture.jpg)\n*${part.caption}*`
      case 'list':
        return part.items.map((item) => `- ${item}`).join('\n')
      default:
        return part.text
    }
  })
  return `${[`# ${headline}`, byline, ...body].join('\n\n')}\n`.replaceAll('[insert name]', '\\[insert name]')
}

/** The body as HTML, an element a line. */
export function htmlBody({ parts }: Story): string {
  return parts.map(htmlOf).join('\n')
}

function htmlOf(part: Part): string {
  switch (part.type) {
    case 'heading':
      return `<h2>${inHtml(part.text)}</h2>`
    case 'quote':
      return `<blockquote><p>${inHtml(part.text)}</p></blockquote>`
    case 'picture':
      return `<figure><img src="picture.jpg" alt="${inHtml(part.alt)}"><figcaption>${inHtml(part.caption)}</figcaption></figure>`
    case 'list':
      return `<ul>${part.items.map((item) => `<li>${inHtml(item)}</li>`).join('')}</ul>`
    default:
      return `<p>${inHtml(part.text)}</p>`
  }
}

/** A page. */
export function asHtml(story: Story): string {
  const title = inHtml(story.headline)
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<article>
<h1>${title}</h1>
<p class="byline">${inHtml(story.byline)}</p>
${htmlBody(story)}
</article>
</body>
</html>
`
}

/** A text with HTML’s own characters as references; curly quote marks too, as content systems write them. */
export function inHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('“', '&ldquo;')
    .replaceAll('”', '&rdquo;')
    .replaceAll('’', '&rsquo;')
}
