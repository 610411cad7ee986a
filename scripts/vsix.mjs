/** Packs the extension for VS Code, the language server and the rules' pages in it: `editors/vscode/backread.vsix`. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, readdirSync } from 'node:fs'
import { bundle, root } from './bundle.mjs'

const extension = `${root}editors/vscode/`

await bundle('editors/vscode/src/extension.ts', 'editors/vscode/dist/extension.cjs', { external: ['vscode'] })
await bundle('editors/vscode/src/server.ts', 'editors/vscode/dist/server.cjs')
for (const rule of readdirSync(`${root}rules`, { withFileTypes: true }).filter((each) => each.isDirectory()))
  cpSync(`${root}rules/${rule.name}/readme.md`, `${extension}rules/${rule.name}/readme.md`)
mkdirSync(`${extension}schemas`, { recursive: true })
copyFileSync(`${root}dist/schema.json`, `${extension}schemas/config.json`)
copyFileSync(`${root}dist/stylebook.schema.json`, `${extension}schemas/stylebook.json`)
copyFileSync(`${root}LICENSE`, `${extension}LICENSE`)

// vsce brings the shops' whole machinery with it, so it is fetched when a package is made and not kept here.
const pack = [
  '--yes',
  '@vscode/vsce@3',
  'package',
  '--no-dependencies',
  '--skip-license',
  '--allow-missing-repository',
  '--out',
  'backread.vsix'
]
execFileSync('npx', pack, { cwd: extension, stdio: 'inherit', shell: process.platform === 'win32' })
