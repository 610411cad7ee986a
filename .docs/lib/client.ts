/** The scripts and the style of the site. */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { globSync } from 'tinyglobby'

const client = fileURLToPath(new URL('../client/', import.meta.url))

/** Bundles each script and style that lies in `client/` itself into `assets/`, with what several share apart. */
export async function bundleClient(output: string): Promise<void> {
  await build({
    entryPoints: globSync(['*.ts', '*.css'], { cwd: client, absolute: true }),
    outdir: `${output}/assets`,
    bundle: true,
    splitting: true,
    chunkNames: '[name]',
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning'
  })
}
