/** What the command reads from and writes to, so that it can run under a test as under a shell. */
import { fstatSync } from 'node:fs'

/** The surroundings of a run. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Uint8Array> & {
    readonly isTTY?: boolean
    /** On a terminal: whether each key comes as it is pressed. */
    readonly setRawMode?: (isRaw: boolean) => unknown
  }
  /** Whether somebody pipes text in: a pipe, a file or a socket, but no terminal and not `/dev/null`. */
  readonly isPiped: boolean
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
}

/** This process's stdin, opened when it is wanted: few runs do, and opening it takes milliseconds. */
const stdin: Io['stdin'] = {
  get isTTY() {
    return process.stdin.isTTY
  },
  setRawMode: (isRaw) => process.stdin.setRawMode?.(isRaw),
  [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]()
}

/** The surroundings of this process. */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin,
    isPiped: isPiped(),
    stdout: process.stdout,
    stderr: process.stderr
  }
}

function isPiped(): boolean {
  try {
    const stdin = fstatSync(0)
    return stdin.isFIFO() || stdin.isFile() || stdin.isSocket()
  } catch {
    return false
  }
}
