/** `--fix` and `--fix-dry-run`: what becomes of mended drafts. */
import { constants } from 'node:fs'
import { access, readFile } from 'node:fs/promises'
import { encode } from '../draft/encode.ts'
import type { Mendable, Mending } from '../engine/mend.ts'
import { UsageError, whyUnwritable } from '../usage-error.ts'
import { unifiedDiff } from './diff.ts'
import type { Io } from './io.ts'

/** How to mend. */
export interface FixOptions {
  /** Print what would change, and write nothing. */
  readonly dryRun: boolean
  /** Mend errors only. */
  readonly quiet: boolean
  /** Whether the diff is coloured. */
  readonly color: boolean
}

/** Mending, for one run. */
export interface Fixing extends Mending {
  /** Piped text. */
  readonly input: AsyncIterable<Uint8Array>
  /** Gives back piped text that was ignored, or could not be read: whoever pipes a draft through must not lose it. */
  readonly passThrough: () => Promise<void>
}

/** Makes the mending of a run: files are written back in one step, piped text goes to stdout, a dry run prints a diff. */
export function createFixing({ dryRun, quiet, color }: FixOptions, io: Io): Fixing {
  let isPipedDone = false
  let taken: Uint8Array[] | undefined
  return {
    input: {
      async *[Symbol.asyncIterator]() {
        taken = []
        for await (const chunk of io.stdin) {
          taken.push(chunk)
          yield chunk
        }
      }
    },
    wants: ({ fatal }) => !quiet || fatal === true,
    async keep(draft, source) {
      if (dryRun) {
        // Complains of what `--fix` could not write either.
        bytesOf(draft, source)
        await print(io, unifiedDiff(draft.target.name, draft.draft.source, source, color))
      } else if (draft.target.piped) {
        isPipedDone = true
        await printBack(draft, source, io)
      } else if (source !== draft.draft.source) await writeBack(draft, source)
    },
    async passThrough() {
      if (dryRun || isPipedDone) return
      for await (const chunk of taken ?? io.stdin) await print(io, chunk)
    }
  }
}

async function printBack(draft: Mendable, source: string, io: Io): Promise<void> {
  try {
    await print(io, bytesOf(draft, source))
  } catch (error) {
    await print(io, draft.file.bytes)
    throw error
  }
}

function print({ stdout }: Io, text: string | Uint8Array): Promise<void> {
  return new Promise((done) => {
    if (text.length === 0) done()
    else stdout.write(text, () => done())
  })
}

/** Replaces the draft's file in one step, through its links; permissions stay. A file that is no longer what was read is left alone. */
async function writeBack(draft: Mendable, source: string): Promise<void> {
  const { path = '', name } = draft.target
  const bytes = bytesOf(draft, source)
  const { default: writeFileAtomic } = await import('write-file-atomic')
  try {
    const now = await readFile(path)
    if (!now.equals(draft.file.bytes)) throw new UsageError('it changed while it was read')
    // A new file in its place would not ask for the old one's permission.
    await access(path, constants.W_OK)
    await writeFileAtomic(path, Buffer.from(bytes))
  } catch (error) {
    throw new UsageError(`${name}: not mended: ${whyUnwritable(error)}`)
  }
}

/** A draft's new text in the encoding of its file. */
function bytesOf({ target: { name }, draft, file }: Mendable, source: string): Uint8Array {
  if (source === draft.source) return file.bytes
  const encoded = encode(source, file.encoding, file.bom)
  if ('bytes' in encoded) return encoded.bytes
  throw new UsageError(
    `${name}: not mended: \`${encoded.misfit}\` is not in its encoding, Windows-1252; save it as UTF-8 first`
  )
}
