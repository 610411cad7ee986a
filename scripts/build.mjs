/**
 * Bundles the command into one CommonJS file, `dist/backread.cjs`: it starts twice as fast as from node_modules.
 * What is imported dynamically is in the file too, and run only when it is wanted.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Compiling the schema takes longer than reading a draft, so the check is compiled here and stands in its place. */
const compiledSchema = {
  name: 'compiled-schema',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]config[/\\]validate\.ts$/ }, async () => {
      const { Ajv } = await import('ajv')
      const { default: standaloneCode } = await import('ajv/dist/standalone/index.js')
      const ajv = new Ajv({ verbose: true, strict: false, code: { source: true, esm: true } })
      const code = standaloneCode(ajv, ajv.compile(await schema()))
      const ours =
        'export async function firstSchemaError(config) { validate(config); return validate.errors?.[0] }'
      return {
        contents: `${code.replace(/^export const validate = /m, 'const ')}\n${ours}`,
        resolveDir: root,
        loader: 'js'
      }
    })
  }
}

/** The schema is made by TypeScript, so it is bundled first. */
async function schema() {
  const { outputFiles } = await build({
    entryPoints: [`${root}src/config/schema.ts`],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm'
  })
  const module = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  )
  return module.configSchema()
}

const bundle = await build({
  entryPoints: [`${root}src/cli/main.ts`],
  write: false,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  banner: {
    js: "#!/usr/bin/env node\nconst bundleUrl = require('node:url').pathToFileURL(__filename).href"
  },
  define: { 'import.meta.url': 'bundleUrl' },
  plugins: [compiledSchema],
  logLevel: 'warning'
})
// In one step: another process may be starting the command.
const outfile = `${root}dist/backread.cjs`
mkdirSync(`${root}dist`, { recursive: true })
writeFileSync(`${outfile}.new`, bundle.outputFiles[0].contents, { mode: 0o755 })
renameSync(`${outfile}.new`, outfile)

// For editors: a config names it as its `$schema`.
writeFileSync(`${root}dist/schema.json`, `${JSON.stringify(await schema(), null, 2)}\n`)
