/**
 * Runs a bundle with the code that V8 compiled it to in an earlier run: compiling takes longer than reading a draft.
 * `module.enableCompileCache` does the same, from Node.js 22.1 on. What is kept lies in the package itself: whoever can
 * write there can write the bundle as well.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'
import { replaceFile } from './replace-file.ts'

/** A bundle that was run. */
export interface Bundle<Exports> {
  readonly exports: Exports
  /** Keeps its code for later runs, where none is kept; never throws. */
  readonly keep: () => void
}

/**
 * Runs a bundle.
 *
 * @param file its path; a CommonJS module in ASCII, in the function that Node.js would put around it: joined here, the
 * whole text would be copied. It does not `import()`, which kept code cannot.
 * @param folder where code is kept; made where it is wanted.
 */
export function runBundle<Exports>(file: string, folder: string): Bundle<Exports> {
  const path = join(folder, `${basename(file, '.cjs')}-${process.version}-${process.arch}.bin`)
  const sum = stampOf(file)
  const code = read(path, sum)
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    ...(code && { cachedData: code })
  })
  const isKept = code !== undefined && !script.cachedDataRejected
  if (!isKept) remove(path)
  const module = { exports: {} as Exports }
  script
    .runInThisContext()
    .call(module.exports, module.exports, createRequire(file), module, file, dirname(file))
  return {
    exports: module.exports,
    keep() {
      if (!isKept && !existsSync(path)) write(path, sum, script.createCachedData())
    }
  }
}

/** Bytes. A run that read no draft has compiled less: kept, its code would be taken, and later runs compile the rest. */
const enough = 1_000_000

/** Tells a bundle from a later one in its place. Its own checksum would take as long as to read a paragraph of a draft. */
function stampOf(file: string): number {
  const { size, mtimeMs } = statSync(file)
  return crc32(`${size} ${mtimeMs}`)
}

/** Before the code stands the checksum of stamp and code, in eight bytes so that the code stays aligned. */
const headSize = 8

function read(path: string, sum: number): Buffer | undefined {
  try {
    const data = readFileSync(path)
    const code = data.subarray(headSize)
    return data.readUInt32LE(0) === crc32(code, sum) ? code : undefined
  } catch {
    return undefined
  }
}

function write(path: string, sum: number, code: Buffer): void {
  if (code.length < enough) return
  const head = Buffer.alloc(headSize)
  head.writeUInt32LE(crc32(code, sum))
  try {
    mkdirSync(dirname(path), { recursive: true })
    replaceFile(path, Buffer.concat([head, code]))
  } catch {
    // The package may not be ours to write to; then each run compiles.
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // Not ours either.
  }
}
