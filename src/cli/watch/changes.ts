/** Collects what changed until it has been quiet for a moment: a save is several events. */

/** Changes that wait to be read. */
export interface Changes {
  readonly add: (path: string) => void
  /** Whether something changed that nobody has been told of, or all is over. */
  readonly areWaiting: () => boolean
  /** Waits for a change, and then for a moment of quiet; at the end gives what there is. */
  readonly next: () => Promise<ReadonlySet<string>>
  readonly end: () => void
  readonly hasEnded: () => boolean
}

const moment = 60

/** Starts to collect. */
export function collectChanges(): Changes {
  let paths = new Set<string>()
  let isOver = false
  let timer: NodeJS.Timeout | undefined
  let wake: (() => void) | undefined
  return {
    add(path) {
      paths.add(path)
      if (wake) wait()
    },
    areWaiting: () => isOver || paths.size > 0,
    async next() {
      await new Promise<void>((done) => {
        wake = done
        if (isOver) done()
        else if (paths.size > 0) wait()
      })
      clearTimeout(timer)
      wake = undefined
      const now = paths
      paths = new Set()
      return now
    },
    end() {
      isOver = true
      wake?.()
    },
    hasEnded: () => isOver
  }

  function wait(): void {
    clearTimeout(timer)
    timer = setTimeout(() => wake?.(), moment)
  }
}
