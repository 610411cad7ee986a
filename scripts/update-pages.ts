/**
 * Writes what a rule's page can be given: the `report` block of each case under *Reports*, and the options.
 * Marks are never written: they are the author's word. Ids as arguments name the pages; all of them where absent.
 * With `--check`, writes nothing and fails where a page is not current.
 */
import { writeFileSync } from 'node:fs'
import { rules } from '../rules/index.ts'
import type { OptionSchema } from '../src/config/options.ts'
import { type Case, lintCase, readPage, ruleIds } from '../test/support/page.ts'
import { showMessages } from '../test/support/report.ts'

const check = process.argv.includes('--check')
const named = process.argv.slice(2).filter((argument) => argument !== '--check')
const unknown = named.find((id) => !ruleIds.includes(id))
if (unknown !== undefined)
  throw new Error(`Unexpected rule \`${unknown}\`, no folder in rules/ has that name`)

for (const id of named.length > 0 ? named : ruleIds) {
  const page = readPage(id)
  let { source } = page
  for (const example of page.cases.toReversed()) source = withReport(source, id, example)
  source = withOptions(source, id)
  if (source === page.source) continue
  if (check) {
    console.error(`rules/${id}/readme.md is not current; run \`npm run update\``)
    process.exitCode = 1
  } else {
    writeFileSync(page.url, source)
  }
}

function withReport(source: string, id: string, example: Case): string {
  if (example.section !== 'Reports') return source
  const block = `\`\`\`report\n${showMessages(lintCase(id, example))}\n\`\`\``
  const { report, draftEnd } = example
  if (report) return source.slice(0, report.start) + block + source.slice(report.end)
  return `${source.slice(0, draftEnd)}\n\n${block}${source.slice(draftEnd)}`
}

function withOptions(source: string, id: string): string {
  const options = Object.entries(
    (rules.find((rule) => rule.id === id)?.options ?? {}) as Record<string, OptionSchema>
  )
  const lines = options.map(
    ([name, option]) =>
      `- \`${name}\` (${option.type}, default \`${JSON.stringify(option.default)}\`): ${option.description}`
  )
  return source.replace(
    /(?<=^## Options\n)[\s\S]*?(?=^## )/m,
    () => `\n${lines.length > 0 ? lines.join('\n') : 'None.'}\n\n`
  )
}
