/**
 * Bundles the command and its threads into one CommonJS file, `dist/command.cjs`: it starts twice as fast as from
 * node_modules. What is imported dynamically is in the file too, and run only when it is wanted.
 */
import { writeFileSync } from 'node:fs'
import { bundleForBrowsers } from './browser.mjs'
import { bundle, root, schemas } from './bundle.mjs'
import { writeLettersIn } from './letters.mjs'

/**
 * What is a file of its own, beside the command. The server: no other run loads it. What imports: code that V8 kept
 * cannot.
 */
const apart = {
  name: 'apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /[/\\]server[/\\]main\.ts$/ }, () => ({ path: './server.cjs', external: true }))
    onResolve({ filter: /[/\\]import-module\.cjs$/ }, ({ path }) => ({ path, external: true }))
    onLoad({ filter: /[/\\]src[/\\]import-module\.ts$/ }, () => ({
      contents: `export const importModule = (name) => require('./import-module.cjs').importModule(name)`
    }))
  }
}

writeLettersIn(`${root}dist/src`)
writeLettersIn(`${root}dist/rules`)
// In a function, as src/engine/code-cache.ts runs it.
await bundle('src/cli/bundled.ts', 'dist/command.cjs', {
  banner: '(function (exports, require, module, __filename, __dirname) {',
  footer: '})',
  plugins: [apart],
  imports: false
})
await bundle('src/import-module.ts', 'dist/import-module.cjs')
await bundle('src/server/main.ts', 'dist/server.cjs')
await bundle('src/engine/worker.ts', 'dist/worker.cjs')
await bundle('src/cli/start.ts', 'dist/backread.cjs', { banner: '#!/usr/bin/env node\n' })
await bundleForBrowsers()

// For editors: a config names its schema as its `$schema`, and so does a stylebook.
const { config, stylebook } = await schemas()
writeFileSync(`${root}dist/schema.json`, `${JSON.stringify(config, null, 2)}\n`)
writeFileSync(`${root}dist/stylebook.schema.json`, `${JSON.stringify(stylebook, null, 2)}\n`)
