/** The dictionaries: files of the packages dictionary-en and dictionary-en-gb, read when they are first wanted. */
import type { Variety } from '../../src/facts/language.ts'

/** A dictionary of Hunspell: its affixes and its words. */
export interface Dictionary {
  readonly aff: Uint8Array
  readonly dic: Uint8Array
}

/** What of Node.js reads a package's files. A rule imports nothing from it: elsewhere this is absent. */
interface Files {
  readonly module: {
    readonly createRequire: (from: string) => { readonly resolve: (name: string) => string }
  }
  readonly fs: { readonly readFileSync: (path: string) => Uint8Array }
}

/**
 * Reads a dictionary. The packages read theirs in a way that a CommonJS file cannot wait for, so their files are read here.
 *
 * @throws Error where there are no files, as in a browser.
 */
export function dictionaryOf(variety: Variety): Dictionary {
  const { module, fs } = files()
  const require = module.createRequire(import.meta.url)
  const entry =
    variety === 'american' ? require.resolve('dictionary-en') : require.resolve('dictionary-en-gb')
  const read = (extension: string) => fs.readFileSync(entry.replace(/\.js$/, extension))
  return { aff: read('.aff'), dic: read('.dic') }
}

function files(): Files {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (name: string) => unknown }
  }
  const module = process?.getBuiltinModule?.('node:module') as Files['module'] | undefined
  const fs = process?.getBuiltinModule?.('node:fs') as Files['fs'] | undefined
  if (!module || !fs) throw new Error('the dictionaries are files, and only Node.js reads those')
  return { module, fs }
}
