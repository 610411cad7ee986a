/** The scripts and the style of the site. */
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { globSync } from 'tinyglobby'

const client = fileURLToPath(new URL('../client/', import.meta.url))

/**
 * Bundles each script and style that lies in `client/` itself into `assets/`, with what several share apart, and those
 * in a folder of a page beside the page.
 */
export async function bundleClient(output: string): Promise<void> {
  const paths = globSync(['*.ts', '*.css', 'playground/*.ts'], { cwd: client })
  await build({
    entryPoints: paths.map((path) => {
      const name = path.replace(/\.\w+$/, '')
      return { in: `${client}${path}`, out: name.includes('/') ? name : `assets/${name}` }
    }),
    outdir: output,
    bundle: true,
    splitting: true,
    chunkNames: 'assets/[name]',
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning'
  })
}

const engine = fileURLToPath(new URL('../../dist/browser/', import.meta.url))

/**
 * Brings the engine of the playground along, with a list of what works without a network.
 *
 * @throws Error where it has not been built.
 */
export function copyEngine(output: string): void {
  if (!existsSync(engine)) throw new Error('The playground’s engine is not built; run `npm run build` first')
  cpSync(engine, `${output}/engine`, { recursive: true })
  const files = ['engine', 'assets'].flatMap((folder) =>
    readdirSync(`${output}/${folder}`).map((name) => `/${folder}/${name}`)
  )
  writeFileSync(`${output}/engine/files.json`, JSON.stringify(files))
}
