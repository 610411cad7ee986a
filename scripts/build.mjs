/**
 * Bundles the command into one CommonJS file, `dist/backread.cjs`: it starts twice as fast as from node_modules.
 * What is imported dynamically is in the file too, and run only when it is wanted.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Compiling the schemas takes longer than reading a draft, so the checks are compiled here and stand in their place. */
const compiledSchemas = {
  name: 'compiled-schemas',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]config[/\\]validate\.ts$/ }, async () => {
      const { Ajv } = await import('ajv')
      const { default: standaloneCode } = await import('ajv/dist/standalone/index.js')
      const { config, stylebook } = await schemas()
      const ajv = new Ajv({
        verbose: true,
        strict: false,
        code: { source: true, esm: true },
        schemas: [config, stylebook]
      })
      const code = standaloneCode(ajv, { config: config.$id, stylebook: stylebook.$id })
      const ours = `const checks = { config, stylebook }
        export async function firstSchemaError(value, kind = 'config') {
          checks[kind](value)
          return checks[kind].errors?.[0]
        }`
      return {
        contents: `${code.replace(/^export const /gm, 'const ')}\n${ours}`,
        resolveDir: root,
        loader: 'js'
      }
    })
  }
}

/** The schemas are made by TypeScript, so they are bundled first. */
async function schemas() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { configSchema } from './schema.ts'; export { stylebookSchema } from './stylebook-schema.ts'`,
      resolveDir: `${root}src/config`
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm'
  })
  const module = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  )
  return { config: module.configSchema(), stylebook: module.stylebookSchema() }
}

/**
 * Most runs want none of retext's plugins, and reading them all takes longer than reading a draft: in the bundle each is
 * read when its rule first calls it.
 */
const pluginsWhenCalled = {
  name: 'plugins-when-called',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]rules[/\\][^/\\]+[/\\]\w+\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const contents = source.replace(
        /^import (\w+) from '(retext-[\w-]+)'$/gm,
        "function $1(...options) { return require('$2').default.apply(this, options) }"
      )
      return contents === source ? undefined : { contents, resolveDir: dirname(path), loader: 'ts' }
    })
  }
}

/** What is a file of its own, beside the command: a run that does not want it does not load it. */
const apart = {
  name: 'apart',
  setup({ onResolve, initialOptions }) {
    const [entry] = initialOptions.entryPoints
    onResolve({ filter: /[/\\]server[/\\]main\.ts$/ }, () =>
      entry.endsWith('/server/main.ts') ? undefined : { path: './server.cjs', external: true }
    )
  }
}

/** In one step: another process may be starting the command. */
async function bundle(entry, name, banner) {
  const { outputFiles } = await build({
    entryPoints: [`${root}${entry}`],
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    banner: { js: `${banner}const bundleUrl = require('node:url').pathToFileURL(__filename).href` },
    define: { 'import.meta.url': 'bundleUrl' },
    plugins: [compiledSchemas, pluginsWhenCalled, apart],
    logLevel: 'warning'
  })
  const outfile = `${root}dist/${name}`
  mkdirSync(`${root}dist`, { recursive: true })
  writeFileSync(`${outfile}.new`, outputFiles[0].contents, { mode: 0o755 })
  renameSync(`${outfile}.new`, outfile)
}

await bundle('src/cli/main.ts', 'backread.cjs', '#!/usr/bin/env node\n')
await bundle('src/server/main.ts', 'server.cjs', '')

// For editors: a config names its schema as its `$schema`, and so does a stylebook.
const { config, stylebook } = await schemas()
writeFileSync(`${root}dist/schema.json`, `${JSON.stringify(config, null, 2)}\n`)
writeFileSync(`${root}dist/stylebook.schema.json`, `${JSON.stringify(stylebook, null, 2)}\n`)
