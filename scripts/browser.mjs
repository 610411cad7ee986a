/**
 * Bundles the engine for browsers: `dist/browser/index.js`, an ES module, with each format's reader in a file of its own
 * that is loaded when it is first wanted.
 */
import { readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'
import { keptLiterals, neededListed, root } from './bundle.mjs'
import { writeLettersIn } from './letters.mjs'

/** Rules that weigh more than all others together: they come with word lists, or read their dictionaries from files. */
const leftOut = ['equality', 'intensify', 'passive', 'profanities', 'readability', 'simplify', 'spelling']

const withoutLists = {
  name: 'without-lists',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]rules[/\\]index\.ts$/ }, ({ path }) => {
      const lines = new RegExp(`^(?:import \\w+ from '\\./|  )(?:${leftOut.join('|')})(?:/| as ).*\\n`, 'gm')
      return { contents: readFileSync(path, 'utf8').replace(lines, ''), loader: 'ts' }
    })
  }
}

/** Paths are matched only where a config has them, and a config in a browser has none. */
const withoutPaths = {
  name: 'without-paths',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]node_modules[/\\]ignore[/\\]/ }, () => ({ contents: 'export default undefined' }))
  }
}

/** Bundles into a folder, from the project's root. The project must be compiled to `dist`. */
export async function bundleForBrowsers(outdir = 'dist/browser') {
  rmSync(`${root}${outdir}`, { recursive: true, force: true })
  const result = await build({
    entryPoints: { index: `${root}src/browser.ts` },
    outdir: `${root}${outdir}`,
    bundle: true,
    splitting: true,
    chunkNames: '[name]-[hash]',
    platform: 'browser',
    // What is meant for pages reads references by the page's document, and a worker has none.
    conditions: ['worker', 'module'],
    format: 'esm',
    target: 'es2023',
    supported: keptLiterals,
    minify: true,
    legalComments: 'none',
    metafile: true,
    plugins: [neededListed, withoutLists, withoutPaths],
    logLevel: 'warning'
  })
  writeLettersIn(`${root}${outdir}`)
  return result
}
