/**
 * Bundles the command into one CommonJS file, `dist/backread.cjs`: it starts twice as fast as from node_modules.
 * What is imported dynamically is in the file too, and run only when it is wanted.
 */
import { writeFileSync } from 'node:fs'
import { bundle, root, schemas } from './bundle.mjs'

/** What is a file of its own, beside the command: a run that does not want it does not load it. */
const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /[/\\]server[/\\]main\.ts$/ }, () => ({ path: './server.cjs', external: true }))
    onResolve({ filter: /[/\\]thread\.ts$/, namespace: 'file' }, ({ importer }) =>
      importer === '' ? undefined : { path: './thread.cjs', external: true }
    )
  }
}

await bundle('src/cli/main.ts', 'dist/backread.cjs', {
  banner: '#!/usr/bin/env node\n',
  plugins: [apart],
  // It finds its own files by where it lies.
  external: ['tinypool']
})
await bundle('src/server/main.ts', 'dist/server.cjs')
await bundle('src/engine/worker.ts', 'dist/worker.cjs', { plugins: [apart] })
await bundle('src/engine/thread.ts', 'dist/thread.cjs')

// For editors: a config names its schema as its `$schema`, and so does a stylebook.
const { config, stylebook } = await schemas()
writeFileSync(`${root}dist/schema.json`, `${JSON.stringify(config, null, 2)}\n`)
writeFileSync(`${root}dist/stylebook.schema.json`, `${JSON.stringify(stylebook, null, 2)}\n`)
