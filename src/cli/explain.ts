/** `backread explain RULE`: the rule's page in the terminal. */

import { didYouMean } from '../config/suggest.ts'
import { pageOf } from '../pages.ts'
import { ruleIds } from '../rule-ids.ts'
import { UsageError } from '../usage-error.ts'
import { useColor } from './color.ts'
import type { Io } from './io.ts'
import { remarks } from './remarks.ts'
import { renderPage } from './render.ts'
import { columnsOf, stylesOf } from './terminal.ts'

/**
 * Prints the page of a rule and how to let its findings stand.
 *
 * @throws UsageError where no rule has that id.
 */
export async function explain(id: string, color: boolean | undefined, io: Io): Promise<number> {
  const page = ruleIds.includes(id) ? pageOf(id) : undefined
  const text = page === undefined ? remarks[id] : `${page}\n${lettingStand(id)}`
  if (text === undefined)
    throw new UsageError(
      `unknown rule \`${id}\`${didYouMean(id, ruleIds) || '; `backread rules` lists them'}`
    )
  const colored = useColor(color, io.stdout, io.env)
  const options = { styles: stylesOf(colored), color: colored, width: columnsOf(io.stdout) }
  io.stdout.write(renderPage(text, options))
  return 0
}

function lettingStand(id: string): string {
  return `## Letting it stand

In Markdown and HTML, before the paragraph, with a reason or without:

\`\`\`
<!-- stet ${id}: why it stands -->
\`\`\`

In any draft, \`backread stet the-draft.txt:12 ${id}\`, which writes it beside the config; or by hand in the config:

\`\`\`
stet:
  - file: the-draft.txt
    rule: ${id}
    quote: the words that are marked
\`\`\`

Everywhere: \`${id}: off\` under \`rules\` in the config, or \`--rule ${id}=off\`.
`
}
