/** Where the report goes: to stdout as it grows, or to a file that is replaced in one step at the end. */
import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { UsageError, whyUnwritable } from '../usage-error.ts'
import type { Io } from './io.ts'

/** A place to print to. */
export interface Output {
  readonly write: (text: string) => Promise<void>
  readonly close: () => Promise<void>
  /** True when nobody reads on, as after `| head`. */
  readonly isGone: () => boolean
}

/**
 * Opens stdout, or a file.
 *
 * @throws UsageError where the file cannot be written, before any draft is read.
 */
export function openOutput(file: string | undefined, io: Io): Output {
  return file === undefined ? toStream(io.stdout) : toFile(file, io.cwd)
}

/** Streams that nobody reads any more; a stream is listened to once, however often it is written to. */
const gone = new WeakMap<NodeJS.WritableStream, boolean>()

function toStream(stream: NodeJS.WritableStream): Output {
  if (!gone.has(stream)) stream.on('error', () => gone.set(stream, true))
  if (!gone.has(stream)) gone.set(stream, false)
  const isGone = () => gone.get(stream) === true
  return {
    write: (text) =>
      new Promise((done) => {
        if (isGone() || text === '') done()
        else stream.write(text, () => done())
      }),
    close: async () => {},
    isGone
  }
}

function toFile(file: string, cwd: string): Output {
  const path = resolve(cwd, file)
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`${file}: cannot be written, there is no folder \`${dirname(file)}\``)
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`${file}: cannot be written, it is a folder; expected a file for \`--output\``)
  const chunks: string[] = []
  return {
    write: async (text) => {
      chunks.push(text)
    },
    close: async () => {
      const { default: writeFileAtomic } = await import('write-file-atomic')
      try {
        await writeFileAtomic(path, chunks.join(''))
      } catch (error) {
        throw new UsageError(`${file}: cannot be written: ${whyUnwritable(error)}`)
      }
    },
    isGone: () => false
  }
}
