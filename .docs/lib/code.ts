/** Blocks of code, in the colours of their language. */
import { toHtml } from 'hast-util-to-html'
import { common, createLowlight } from 'lowlight'
import type { Code } from 'mdast'
import { draftText, text } from '../../src/reporters/html/markup.ts'
import { codeMeta } from './code-meta.ts'

const { highlight, registered } = createLowlight(common)

/** A fenced block as HTML; the name of its file stands above it where it is one. */
export function codeBlock({ lang, meta, value }: Code): string {
  const { file } = codeMeta(meta)
  const title = file === undefined ? '' : `<figcaption>${text(file)}</figcaption>`
  const kind = lang === 'console' || value.startsWith('$ ') ? 'session' : 'code'
  // A draft is set as copy is.
  if (/\.(?:txt|md)$/.test(file ?? ''))
    return `<figure class="code prose">${title}<pre tabindex="0"><code>${draftText(value)}</code></pre></figure>`
  return `<figure class="${kind}">${title}<pre tabindex="0"><code>${coloured(value, kind, lang)}</code></pre></figure>`
}

function coloured(value: string, kind: string, lang: string | null | undefined): string {
  if (kind === 'session') return session(value)
  return lang && registered(lang) ? toHtml(highlight(lang, value)) : draftText(value)
}

/** What was typed, and what was printed. */
function session(value: string): string {
  let typing = false
  return value
    .split('\n')
    .map((line) => {
      typing = typing ? true : line.startsWith('$ ')
      const words = typing ? typed(line) : printed(line)
      typing = typing && line.endsWith('\\')
      return words
    })
    .join('\n')
}

function typed(line: string): string {
  return `<b>${line.startsWith('$ ') ? `<i>$ </i>${text(line.slice(2))}` : text(line)}</b>`
}

/** A line of a report has its level in the level's colour. */
function printed(line: string): string {
  const [, place, level, rest] = /^([^ ]*:?\d+:\d+\S*\s+)(error|warning|info)\b(.*)$/.exec(line) ?? []
  if (place === undefined || level === undefined || rest === undefined) return draftText(line)
  return `${text(place)}<em class="${level}">${level}</em>${draftText(rest)}`
}
