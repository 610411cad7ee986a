/** The table of the rules that found something. */
import type { RuleAudit } from '../../audit/audit.ts'
import { attribute, text } from '../html/markup.ts'
import { bar, intervalChart } from './charts.ts'
import { adviceWords, figure, percent } from './words.ts'

const heads = [
  { name: 'Rule', kind: '' },
  { name: 'Hits', kind: 'figure' },
  { name: 'Per 10,000 words', kind: 'figure' },
  { name: 'Drafts', kind: 'figure' },
  { name: 'Right', kind: 'figure' },
  { name: 'Judged', kind: 'figure' },
  { name: 'Advice', kind: '' }
] as const

/** A row a rule; the script sorts them by any column. */
export function tableOf(rules: readonly RuleAudit[]): string {
  const most = Math.max(...rules.map(({ per10000 }) => per10000))
  const head = heads.map(
    ({ name, kind }) =>
      `<th scope="col" class="${kind}" aria-sort="${name === 'Hits' ? 'descending' : 'none'}"><button type="button">${name}</button></th>`
  )
  return `<div class="scroll" tabindex="0" role="region" aria-label="Table of the rules">
<table class="rules">
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${rules.map((rule) => row(rule, most)).join('\n')}
</tbody>
</table>
</div>`
}

function row(audit: RuleAudit, most: number): string {
  const { rule, hits, per10000, drafts, draftsRead, precision, sample, judged, advice } = audit
  const looked = sample.length - judged.open
  const right = precision
    ? `${percent(precision.value)} <small>${percent(precision.low)} to ${percent(precision.high)}</small>${intervalChart(precision)}`
    : '<span class="unknown">not judged</span>'
  return `<tr><th scope="row"><a href="#${attribute(rule)}">${text(rule)}</a></th>
${cell(hits, figure(hits))}
${cell(per10000, `${per10000.toFixed(2)}${bar(per10000, most)}`)}
${cell(drafts, `${figure(drafts)} <small>${percent(drafts / draftsRead)}</small>`)}
${cell(precision?.value ?? -1, right)}
${cell(looked / sample.length, `${looked} <small>of ${sample.length}</small>`)}
<td><span class="badge ${advice}">${adviceWords[advice]}</span></td></tr>`
}

function cell(value: number, words: string): string {
  return `<td class="figure" data-value="${value}">${words}</td>`
}
