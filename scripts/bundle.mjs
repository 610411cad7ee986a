/** Bundles an entry with all it imports into one CommonJS file. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { writeLetters } from './letters.mjs'
import { listNeeded } from './needed.mjs'

export const root = fileURLToPath(new URL('../', import.meta.url))

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
export async function schemas() {
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

/** What packages give as a default, or by the name of one function, and what reads them. */
const imported = /^import (?:(\w+)|\{ (\w+) \}) from '(retext-[\w-]+|entities(?:\/decode)?)'$/gm

/**
 * Most runs want none of retext's plugins, nor the names of HTML's characters, and reading them all takes longer than
 * reading a draft: in the bundle each is read when it is first called.
 */
const packagesWhenCalled = {
  name: 'packages-when-called',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\](?:rules|src[/\\]draft)[/\\].+\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const contents = source.replace(imported, (_, whole, name, from) => {
        const called = `require('${from}').${whole ? 'default' : name}`
        return `function ${whole ?? name}(...given) { return ${called}.apply(this, given) }`
      })
      return contents === source ? undefined : { contents, resolveDir: dirname(path), loader: 'ts' }
    })
  }
}

/**
 * The width of a row in a terminal is its length, but for wide characters and those that do not show; cutting it into
 * characters and telling emoji, for each row of a report, takes longer than reading a draft.
 */
const widthOfPlainRows = {
  name: 'width-of-plain-rows',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]string-width[/\\]index\.js$/ }, ({ path }) => {
      const start = 'export default function stringWidth(string, options) {'
      const quick = String.raw`${start}
        const shown = typeof string === 'string' ? string.replace(/[\0-\x1a]/g, '') : ''
        if (/^[ -~\u00a1-\u00a8\u00aa-\u00ac\u00af-\u00ff\u2010-\u201f\u2026]*$/.test(shown)) return shown.length`
      const source = readFileSync(path, 'utf8')
      if (!source.includes(start))
        throw new Error(`${path} is not as it was: see the bundle's widthOfPlainRows`)
      return { contents: source.replace(start, () => quick), loader: 'js' }
    })
  }
}

/** Commander would run subcommands that are programs of their own, and loads for it what takes as long as a draft. */
const commanderAlone = {
  name: 'commander-alone',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[/\\]commander[/\\]/.test(importer) ? { path, namespace: 'nothing' } : undefined
    )
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: '' }))
  }
}

/** Files that the source reads beside itself, put into the bundle as text. */
const inlined = {
  name: 'inlined',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]reporters[/\\](?:html|audit)[/\\]assets\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8').replace(
        /readFileSync\(new URL\('([^']+)', import\.meta\.url\), 'utf8'\)/g,
        (_, name) => JSON.stringify(readFileSync(join(dirname(path), name), 'utf8'))
      )
      return { contents, loader: 'ts' }
    })
  }
}

let list
/** What patterns need is read off them here, once for all bundles. */
export const neededListed = {
  name: 'needed-listed',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]facts[/\\]needed\.ts$/ }, async ({ path }) => {
      list ??= JSON.stringify(await listNeeded())
      const contents = readFileSync(path, 'utf8').replace(
        /(?<=export const listedNeeds\b.* = )\{.*\}/,
        () => list
      )
      return { contents, loader: 'ts' }
    })
  }
}

/**
 * For any target but the newest, esbuild writes literals that name letters as `new RegExp(…)`: in a function that makes
 * the pattern anew at each call.
 */
export const keptLiterals = { 'regexp-unicode-property-escapes': true }

/**
 * Bundles an entry into a file.
 *
 * @param entry the entry, from the project's root.
 * @param outfile the file to write, from the project's root.
 * @param options a banner for the first line, what ends the file, plugins of esbuild, what to leave to `require`, and
 * whether it may import.
 */
export async function bundle(
  entry,
  outfile,
  { banner = '', footer = '', plugins = [], external = [], imports = true } = {}
) {
  const { outputFiles } = await build({
    entryPoints: [`${root}${entry}`],
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    minify: true,
    legalComments: 'none',
    banner: { js: `${banner}const bundleUrl = require('node:url').pathToFileURL(__filename).href` },
    footer: { js: footer },
    define: { 'import.meta.url': 'bundleUrl' },
    // It is read as Latin-1 where its code is kept.
    charset: 'ascii',
    supported: { 'dynamic-import': imports, ...keptLiterals },
    plugins: [
      compiledSchemas,
      packagesWhenCalled,
      widthOfPlainRows,
      inlined,
      neededListed,
      commanderAlone,
      ...plugins
    ],
    external,
    logLevel: 'warning'
  })
  const path = `${root}${outfile}`
  mkdirSync(dirname(path), { recursive: true })
  // In one step: another process may be starting the command.
  writeFileSync(`${path}.new`, writeLetters(outputFiles[0].text, 'commonjs'), { mode: 0o755 })
  renameSync(`${path}.new`, path)
}
