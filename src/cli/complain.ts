/** Tells, in one line on stderr, what could not be done. */
import { visible } from '../reporters/visible.ts'
import { UsageError } from '../usage-error.ts'

/** Makes a complainer: each thing is said once, and it knows whether anything was. */
export function complainer(write: (text: string) => void): {
  complain: (error: unknown) => void
  readonly complained: boolean
} {
  const said = new Set<string>()
  return {
    complain(error) {
      const line = `backread: ${visible(wordsOf(error))}\n`
      if (!said.has(line)) write(line)
      said.add(line)
    },
    get complained() {
      return said.size > 0
    }
  }
}

function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error)
  return error instanceof UsageError || !(error instanceof Error) ? words : `internal error: ${words}`
}
