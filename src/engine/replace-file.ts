/** Files that several processes may write at once. */
import { renameSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Writes a file in one step: whoever reads it has the old content or the new, and of two writers the last one wins.
 *
 * @throws Error of the file system; the old content is then still there.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const own = `${path}.${process.pid}-${process.hrtime.bigint()}`
  try {
    writeFileSync(own, content)
    renameSync(own, path)
  } catch (error) {
    rmSync(own, { force: true })
    throw error
  }
}
