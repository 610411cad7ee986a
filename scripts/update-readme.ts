/**
 * Writes what README.md can be given, between its `<!-- name -->` marks: the table of rules, what the built command
 * prints for one sample, and its audit of all. With `--check`, writes nothing and fails where the README is not current.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rules } from '../rules/index.ts'
import { presets } from '../src/presets/index.ts'
import { readPage } from '../test/support/page.ts'

const root = new URL('../', import.meta.url)
const url = new URL('README.md', root)
const sample = 'samples/harbour-bridge.txt'
const audited = ['audit', '--examples', '1', '--only', 'title-conflict', '--only', 'year-typo', 'samples']

const present = readFileSync(url, 'utf8')
const parts = {
  rules: ruleTable(),
  report: printed([sample], 1),
  audit: printed(audited, 0)
}
const current = Object.entries(parts).reduce((text, [name, part]) => fill(text, name, part), present)

if (current !== present && process.argv.includes('--check')) {
  console.error('README.md is not current; run `npm run update`')
  process.exitCode = 1
} else if (current !== present) {
  writeFileSync(url, current)
}

function fill(text: string, name: string, part: string): string {
  const marks = new RegExp(`(?<=<!-- ${name} -->\n)[\\s\\S]*?(?=<!-- /${name} -->)`)
  if (!marks.test(text)) throw new Error(`README.md has no place marked \`<!-- ${name} -->\``)
  return text.replace(marks, () => `${part}\n`)
}

function ruleTable(): string {
  const usual = Object.keys(presets.recommended ?? {})
  const rows = rules.map(({ id, level }) => {
    const off = usual.includes(id) ? '' : ' (off unless asked for)'
    return `| [${id}](rules/${id}/readme.md) | ${lineOf(id)}${off} | ${level} |`
  })
  return ['| rule | what it checks | level |', '| --- | --- | --- |', ...rows].join('\n')
}

/** The one line under a page's title. */
function lineOf(id: string): string {
  return /^# .+\n\n(.+)$/m.exec(readPage(id).source)?.[1] ?? ''
}

/** What the command prints, as a reader would see it. */
function printed(args: readonly string[], expected: number): string {
  const command = fileURLToPath(new URL('dist/backread.cjs', root))
  const { stdout, status } = spawnSync(process.execPath, [command, '--no-color', ...args], {
    cwd: root,
    encoding: 'utf8'
  })
  const line = `npx backread ${args.join(' ')}`
  if (status !== expected) throw new Error(`Expected \`${line}\` to exit with ${expected}; it was ${status}`)
  return `\`\`\`text\n$ ${line}\n${stdout.trimEnd()}\n\`\`\``
}
