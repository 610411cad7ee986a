/** The command's way in: runs it on this process's arguments and streams. */
import { run } from './command.ts'
import { processIo } from './io.ts'

// Somebody who reads the first lines only (`| head`) is no error.
process.stderr.on('error', () => {})

run(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code
})
