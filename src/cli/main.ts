/** The command's way in: runs it on this process's arguments and streams. */
import { whyUnwritable } from '../usage-error.ts'
import { run } from './command.ts'
import { processIo } from './io.ts'

// Somebody who reads the first lines only (`| head`) is no error; a full disk is.
process.stderr.on('error', () => {})
process.stdout.on('error', (error: Error & { code?: string }) => {
  if (error.code === 'EPIPE') return
  process.stderr.write(`backread: the report cannot be written: ${whyUnwritable(error)}\n`)
  process.exit(2)
})

async function main(): Promise<number> {
  try {
    return await run(process.argv.slice(2), processIo())
  } catch (error) {
    // The working folder may be gone.
    process.stderr.write(
      `backread: cannot start: ${error instanceof Error ? error.message : String(error)}\n`
    )
    return 2
  }
}

/** Waits until a stream has given on what was written to it; what nobody reads any more is not waited for. */
async function written(stream: NodeJS.WriteStream): Promise<void> {
  if (stream.writableLength > 0 && !stream.destroyed) await new Promise((done) => stream.write('', done))
  // That it could not write it tells a moment later.
  if (stream.errored) await new Promise(setImmediate)
}

main().then(async (code) => {
  await Promise.all([written(process.stdout), written(process.stderr)])
  // Where nothing else is left to do, Node.js waits for what V8 has begun to compile and to collect.
  process.exit(code)
})
