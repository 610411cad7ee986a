/** A rule's section: its figures, the newest it found, and the sample to judge. */
import { type FoundView, keyOf, type RuleAudit, type SampledView } from '../../audit/audit.ts'
import { type Judgement, judgementWords } from '../../audit/judgements.ts'
import type { Excerpt, PlaceView } from '../../engine/view.ts'
import { homepage } from '../../manifest.ts'
import { summaryOf } from '../../pages.ts'
import type { Level } from '../../report.ts'
import { ruleIds } from '../../rule-ids.ts'
import { attribute, prose, text } from '../html/markup.ts'
import { intervalChart } from './charts.ts'
import { adviceWords, byLevel, counted, figure, percent } from './words.ts'

/** What a rule found. */
export function ruleSection(audit: RuleAudit): string {
  const { rule, newest, sample, judged, advice } = audit
  const id = attribute(rule)
  const isOurs = ruleIds.includes(rule)
  const page = isOurs ? ` <a href="${homepage}/rules/${id}" rel="noreferrer">its page</a>` : ''
  const about = isOurs ? `<p class="about">${prose(summaryOf(rule))}.${page}</p>` : ''
  const all = `${counted(sample.length, 'finding')} drawn by chance${judged.open > 0 ? `, ${figure(judged.open)} to judge` : ', all judged'}`
  return `<section class="rule" id="${id}" tabindex="-1" aria-labelledby="name-${id}">
<h2 id="name-${id}">${text(rule)} <span class="badge ${advice}">${adviceWords[advice]}</span></h2>
${about}
<div class="figures">
${rightOf(audit)}
<p>${figuresOf(audit)}</p>
</div>
<div class="found">
${newest.length > 0 ? `<h3>Newest</h3>\n<ol class="findings">${newest.map((each) => card(each)).join('')}</ol>` : ''}
<details><summary>${all}</summary><ol class="findings">${sample.map((each) => card(each, each)).join('')}</ol></details>
</div>
</section>`
}

function figuresOf({ hits, drafts, draftsRead, words, levels }: RuleAudit): string {
  const graded = (Object.entries(levels) as [Level, number][])
    .filter(([, count]) => count > 0)
    .map(([level, count]) => (level === 'info' ? `${figure(count)} info` : counted(count, level)))
  return `${counted(hits, 'hit')} in ${figure(drafts)} of ${counted(draftsRead, 'draft')} (${counted(words, 'word')}): ${graded.join(', ')}.`
}

function rightOf(audit: RuleAudit): string {
  const { precision, judged, gone } = audit
  const { accepted, rejected, unsure } = judged
  const lost =
    gone.accepted + gone.rejected > 0
      ? `<p>Judged before and not found again: ${figure(gone.accepted)} right, ${figure(gone.rejected)} false alarms.</p>`
      : ''
  if (!precision) return lost
  const open = unsure > 0 ? [`${figure(unsure)} unsure`] : []
  const said = [`${figure(accepted)} right`, counted(rejected, 'false alarm'), ...open].join(', ')
  const levels = byLevel(audit)
  return `<p><strong>${percent(precision.value)} right</strong> between ${percent(precision.low)} and ${percent(precision.high)}</p>
${intervalChart(precision)}
<p>${said}${levels === '' ? '' : ` (right at ${levels})`}</p>
${lost}`
}

const verdicts: Readonly<Record<Judgement, string>> = {
  accept: 'right',
  reject: 'false alarm',
  unsure: 'unsure'
}

function card(
  { file, line, column, date, level, reason, sentence, related, note }: FoundView,
  sampled?: SampledView
) {
  const judgement = sampled?.judgement
  const day = date === undefined ? '' : ` · <time datetime="${date}">${date}</time>`
  const others = related.map((other) => otherPlace(other, level))
  const key = sampled ? ` data-key="${attribute(JSON.stringify(keyOf(sampled)))}" tabindex="-1"` : ''
  return `<li class="finding ${level}"${key}><p class="where">${text(file)}:${line}:${column}${day} · ${level}</p>
<p>${prose(reason)}</p>
<blockquote>${marked(sentence)}</blockquote>${others.length > 0 ? `<ul>${others.join('')}</ul>` : ''}${note ? `<p class="evidence">${prose(note)}</p>` : ''}${sampled ? buttons(judgement) : ''}</li>`
}

/** What the script lets a reader say of a finding of the sample. */
function buttons(judgement: Judgement | undefined): string {
  const each = judgementWords.map(
    (word) =>
      `<button type="button" data-judgement="${word}" aria-pressed="${word === judgement}">${verdicts[word]}</button>`
  )
  return `<p class="ask">${each.join(' ')}</p>`
}

function otherPlace({ line, column, reason, sentence }: PlaceView, level: Level): string {
  return `<li>line ${line}:${column} ${prose(reason)}<blockquote class="${level}">${marked(sentence, 'other')}</blockquote></li>`
}

function marked({ before, words, after }: Excerpt, kind = 'own'): string {
  return `${text(before)}<mark class="${kind}">${text(words)}</mark>${text(after)}`
}
