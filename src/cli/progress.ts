/** A line on stderr that says how far a long run is; only on a terminal, only after a second. */
export interface Progress {
  /** Another draft is done. */
  readonly tick: () => void
  /** Takes the line away, so that something else can be printed. */
  readonly clear: () => void
}

const patience = 1_000
const pace = 100

/**
 * Starts to watch the time.
 *
 * @param clock gives milliseconds.
 */
export function startProgress(stream: NodeJS.WriteStream, clock = () => performance.now()): Progress {
  if (!stream.isTTY) return { tick() {}, clear() {} }
  const start = clock()
  let painted = start
  let done = 0
  let isShown = false
  return {
    tick() {
      done++
      const now = clock()
      if (now - start < patience || now - painted < pace) return
      painted = now
      isShown = true
      stream.write(`\r\x1b[2K${done} drafts read …`)
    },
    clear() {
      if (isShown) stream.write('\r\x1b[2K')
      isShown = false
    }
  }
}
