/**
 * Makes a rule: `npm run new-rule ID` writes rules/ID/index.ts and rules/ID/readme.md, whose first case fails until
 * the rule is written.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const [id, ...rest] = process.argv.slice(2)

function refuse(reason) {
  console.error(`new-rule: ${reason}`)
  process.exit(2)
}

if (id === undefined || rest.length > 0) refuse('expected one id, as in `npm run new-rule weekday-mismatch`')
if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  refuse(
    `unexpected id \`${id}\`, expected lower-case words joined by hyphens that name the fault, as in \`weekday-mismatch\``
  )
}
const folder = new URL(`rules/${id}/`, root)
if (existsSync(new URL('index.ts', folder))) refuse(`rule \`${id}\` exists already, in rules/${id}/`)

const rule = `import type { Draft } from '../../src/draft/draft.ts'
import type { Span } from '../../src/draft/place.ts'
import { rule } from '../../src/rule.ts'

/**
 * TODO: what the rule checks and when it stays quiet, in one sentence.
 */
export default rule({ id: '${id}', level: 'warning' }, (draft, report) => {
  for (const at of wrongWords(draft)) {
    report({ at, reason: 'TODO: what disagrees with what, the values in backticks' })
  }
})

// TODO: reading belongs to a fact in src/facts; here stands what is wrong about what was read.
function wrongWords(_draft: Draft): Span[] {
  return []
}
`

const page = `# ${id}

TODO: what the rule checks, in one line.

## Why

TODO: what goes to print without it, and why a reader minds.

## Reports

### TODO: a short name of the first case

\`\`\`draft
The council met on Monday to settle the budget. Here follow [[the words that are wrong]], in a draft of two to
five sentences. The meeting ended at nine.
\`\`\`

## Stays quiet

### TODO: a short name of what looks alike and is right

\`\`\`draft
The council met on Monday to settle the budget. The meeting ended at nine.
\`\`\`

## Options

None.

## Limits

TODO: what the rule can't know, and the misses you know of.
`

mkdirSync(folder, { recursive: true })
const made = []
for (const [name, text] of [
  ['index.ts', rule],
  ['readme.md', page]
]) {
  const url = new URL(name, folder)
  if (existsSync(url)) continue
  writeFileSync(url, text)
  made.push(`rules/${id}/${name}`)
}
execFileSync(process.execPath, ['scripts/generate.mjs'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit']
})

console.log(`Made ${made.join(' and ')}, and entered the rule in rules/index.ts.

Next:
1. Write the cases in rules/${id}/readme.md; double brackets mark the words that the rule must mark.
2. See them fail: npx vitest run test/rules -t ${id}
3. Write the rule in rules/${id}/index.ts until they pass.
4. Choose where it is on: the preset all has it; for the others, add a line with its reason to src/presets/recommended.ts or style.ts.
5. Fill in the reports and the options of the page: npm run update
6. Run everything: npm test`)
