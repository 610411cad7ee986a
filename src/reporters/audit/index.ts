/** An audit as one page that needs no network: what to do, the table of rules, and under each what it found. */
import { createHash } from 'node:crypto'
import type { Audit, RuleAudit } from '../../audit/audit.ts'
import { doubtedBelow, trustedFrom } from '../../audit/precision.ts'
import { version } from '../../manifest.ts'
import { style as reportStyle } from '../html/assets.ts'
import { attribute, text } from '../html/markup.ts'
import { style as ownStyle, script } from './assets.ts'
import { ruleSection } from './rule.ts'
import { tableOf } from './table.ts'
import { adviceOrder, adviceWords, counted, daysOf, percent, remarkOn } from './words.ts'

const style = `${reportStyle}${ownStyle}`

/** Prints an audit. */
export function pageOf(audit: Audit): string {
  // Whatever a draft brings, no script of it runs and nothing is loaded.
  const policy = `default-src 'none'; style-src 'sha256-${digest(style)}'; script-src 'sha256-${digest(script)}'`
  const { drafts, words, rules, seed } = audit
  const found = rules.filter(({ hits }) => hits > 0)
  const summary = `${counted(drafts, 'draft')}, ${counted(words, 'word')}${daysOf(audit)}`
  const hits = found.reduce((sum, rule) => sum + rule.hits, 0)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="backread ${version}">
<title>backread audit: ${text(summary)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#rules">To the rules</a>
<header class="masthead"><h1>backread audit</h1><p>${text(summary)}</p><button type="button" id="theme">Light or dark</button></header>
<main class="audit" id="rules">
<h2>${counted(hits, 'hit')}, by ${found.length} of ${counted(rules.length, 'rule')}</h2>
${adviceOn(rules)}
${found.length > 0 ? tableOf(found) : ''}
${nothingOf(rules)}
${found.map(ruleSection).join('\n')}
<footer>
<p>Trust: at least ${percent(trustedFrom)} are right, at the lower end of the 95% interval (Wilson). Switch off: fewer than ${percent(doubtedBelow)}, at its upper end. Mixed: judged, and neither. Judge: the judgements do not tell yet. Too few: all that was found is judged, and it is not enough to tell.</p>
<p>The sample was drawn by chance (seed ${seed}): judge all of it, not what catches the eye. <code>backread audit --judge --only RULE</code> asks about one finding after the other, and so does this page: <kbd>j</kbd> <kbd>k</kbd> go on and back, <kbd>o</kbd> opens a sample, <kbd>a</kbd> <kbd>r</kbd> <kbd>u</kbd> judge what is in focus: right, false alarm, unsure. What is saved here goes at the end of <code>backread-judgements.yml</code>.</p>
</footer>
</main>
<p class="save" hidden><output id="said" aria-live="polite"></output> <button type="button" id="save">Save judgements</button></p>
<script>${script}</script>
</body>
</html>
`
}

/** What to do about the rules, a kind of advice a card. */
function adviceOn(rules: readonly RuleAudit[]): string {
  const cards = adviceOrder.flatMap((advice) => {
    const own = rules.filter((rule) => rule.advice === advice)
    return own.length === 0
      ? []
      : `<section class="advice ${advice}" aria-labelledby="advice-${advice}"><h3 id="advice-${advice}">${adviceWords[advice]}</h3><ul>${own.map(item).join('')}</ul></section>`
  })
  return `<div class="board">${cards.join('')}</div>`
}

function item(rule: RuleAudit): string {
  return `<li><a href="#${attribute(rule.rule)}">${text(rule.rule)}</a> <small>${text(remarkOn(rule))}</small></li>`
}

function nothingOf(rules: readonly RuleAudit[]): string {
  const names = rules.filter(({ hits }) => hits === 0).map(({ rule }) => text(rule))
  return names.length === 0 ? '' : `<p class="silent"><strong>No hits:</strong> ${names.join(', ')}.</p>`
}

function digest(words: string): string {
  return createHash('sha256').update(words).digest('base64')
}
