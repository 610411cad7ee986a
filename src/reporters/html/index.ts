/**
 * One page that needs no network: each draft as an editor reads it, with the marks in the text, the notes in the margin,
 * and a thread between the places that disagree. Drafts without findings are counted, not shown.
 */
import { createHash } from 'node:crypto'
import { version } from '../../manifest.ts'
import { type Level, levelOf } from '../../report.ts'
import type { FileReport, Reporter, Summary } from '../reporter.ts'
import { script, style } from './assets.ts'
import { draftSection, type Numbered } from './draft.ts'
import { attribute, text } from './markup.ts'

/** Makes the reporter; it prints at the end, for the page opens with what was found. */
export function createReporter(): Reporter {
  const sections: string[] = []
  const drafts: { readonly id: string; readonly path: string; readonly count: number }[] = []
  const rules = new Map<string, number>()
  const levels = new Map<Level, number>()
  let number = 0
  return {
    file({ path, draft, messages }: FileReport) {
      if (messages.length === 0) return ''
      const findings = messages.map((message): Numbered => ({ number: ++number, message }))
      const id = `draft-${drafts.length + 1}`
      drafts.push({ id, path, count: findings.length })
      for (const message of messages) {
        count(rules, message.ruleId ?? '')
        count(levels, levelOf(message))
      }
      sections.push(draftSection(path, draft, findings, id))
      return ''
    },
    end: (summary) => page({ summary, sections, drafts, rules, levels })
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

interface Page {
  readonly summary: Summary
  readonly sections: readonly string[]
  readonly drafts: readonly { readonly id: string; readonly path: string; readonly count: number }[]
  readonly rules: ReadonlyMap<string, number>
  readonly levels: ReadonlyMap<Level, number>
}

function page({ summary, sections, drafts, rules, levels }: Page): string {
  // Whatever a draft brings, no script of it runs and nothing is loaded.
  const policy = `default-src 'none'; style-src 'sha256-${digest(style)}'; script-src 'sha256-${digest(script)}'`
  const found = foundOf(summary)
  const filters =
    sections.length === 0
      ? ''
      : `<nav class="filters" aria-label="Findings">
${boxes('level', 'By level', inOrder(levels))}
${boxes(
  'rule',
  'By rule',
  [...rules].sort(([a], [b]) => (a < b ? -1 : 1))
)}
<h2>Drafts</h2>
<ul>${drafts.map(({ id, path, count: findings }) => `<li><a href="#${id}">${text(path)}</a> <small>${findings}</small></li>`).join('')}</ul>
<dl><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next and last finding</dd></dl>
<p><output id="shown" aria-live="polite"></output></p>
</nav>`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="backread ${version}">
<title>backread: ${text(found)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#drafts">To the drafts</a>
<header class="masthead"><h1>backread</h1><p>${text(found)}</p><button type="button" id="theme">Light or dark</button></header>
<div class="desk">
${filters}
<main id="drafts">
${sections.length === 0 ? '<p class="nothing">Nothing found. Every fact in the copy stands by every other.</p>' : sections.join('\n')}
</main>
</div>
<script>${script}</script>
</body>
</html>
`
}

function digest(words: string): string {
  return createHash('sha256').update(words).digest('base64')
}

function inOrder(levels: ReadonlyMap<Level, number>): [string, number][] {
  return (['error', 'warning', 'info'] as const).flatMap((level) => {
    const found = levels.get(level)
    return found === undefined ? [] : [[level, found] as [string, number]]
  })
}

function boxes(name: string, title: string, counts: readonly (readonly [string, number])[]): string {
  const labels = counts.map(
    ([value, found]) =>
      `<label><input type="checkbox" name="${name}" value="${attribute(value)}" checked><span>${text(value)}</span> <small>${found}</small></label>`
  )
  return `<fieldset><legend>${title}</legend>${labels.join('')}</fieldset>`
}

function foundOf({ errors, warnings, infos, drafts, draftsWithFindings }: Summary): string {
  const counts = [plural(errors, 'error'), plural(warnings, 'warning'), infos > 0 ? `${infos} info` : '']
  const found = counts.filter((each) => each !== '').join(', ')
  if (found === '') return `${drafts} ${drafts === 1 ? 'draft' : 'drafts'} read, nothing found`
  return drafts === 1 ? found : `${found} in ${draftsWithFindings} of ${drafts} drafts`
}

function plural(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`
}
