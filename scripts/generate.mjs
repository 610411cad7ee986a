/**
 * Writes what follows from other files: `rules/index.ts` and `src/rule-ids.ts` from the folders in `rules/`,
 * `src/manifest.ts` from package.json. With `--check`, writes nothing and fails where a file is not current.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const check = process.argv.includes('--check')

function camel(id) {
  return id.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
}

function ruleIds() {
  return readdirSync(new URL('rules/', root), { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && readdirSync(new URL(`rules/${entry.name}`, root)).includes('index.ts')
    )
    .map((entry) => entry.name)
    .sort()
}

function registry(ids) {
  const imports = ids.map((id) => `import ${camel(id)} from './${id}/index.ts'`)
  return [
    '// Generated from the folders beside this file by `npm run generate`.',
    "import type { Rule } from '../src/rule.ts'",
    ...imports,
    '',
    '/** All rules, by id. */',
    'export const rules: readonly Rule[] = [',
    ids.map((id) => `  ${camel(id)} as unknown as Rule`).join(',\n'),
    ']',
    ''
  ].join('\n')
}

function idList(ids) {
  return [
    '// Generated from the folders in `rules/` by `npm run generate`.',
    '',
    '/** The ids of all rules, without those of plugins; known without loading a rule. */',
    'export const ruleIds: readonly string[] = [',
    ids.map((id) => `  '${id}'`).join(',\n'),
    ']',
    ''
  ].join('\n')
}

function manifest() {
  const { homepage, version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
  return [
    '// Generated from package.json by `npm run generate`.',
    '',
    "/** The project's home; `/rules/ID` below it is a rule's page. */",
    `export const homepage = '${homepage}'`,
    '',
    '/** The version of this package. */',
    `export const version = '${version}'`,
    ''
  ].join('\n')
}

const ids = ruleIds()
for (const [path, text] of [
  ['rules/index.ts', registry(ids)],
  ['src/rule-ids.ts', idList(ids)],
  ['src/manifest.ts', manifest()]
]) {
  const url = new URL(path, root)
  let present = ''
  try {
    present = readFileSync(url, 'utf8')
  } catch {
    // A first run has no file yet.
  }
  if (present === text) continue
  if (check) {
    console.error(`${path} is not current; run \`npm run generate\``)
    process.exitCode = 1
  } else {
    writeFileSync(url, text)
    console.log(`wrote ${path}`)
  }
}
