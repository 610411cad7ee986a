/** Work on many things side by side, the results in the order of the things. */

/**
 * Gives what comes of each item, in the order of the items. The next item is asked for only while fewer than `width`
 * are in work or wait to be taken, so a slow taker slows the source; a result is given as soon as those before it are,
 * though the source may keep its next item back.
 */
export async function* inOrder<Item, Done>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Done>
): AsyncGenerator<Done> {
  const source = items[Symbol.asyncIterator]()
  const begun: Promise<Done>[] = []
  let next: Promise<IteratorResult<Item>> | undefined
  let isOver = false
  try {
    while (!isOver || begun.length > 0) {
      const [head] = begun
      if (!isOver && begun.length < width) {
        next ??= source.next()
        const came = await (head ? Promise.race([next, head.then(nothing)]) : next)
        if (came) {
          next = undefined
          if (came.done) isOver = true
          else begun.push(quiet(work(came.value)))
          continue
        }
      }
      begun.shift()
      if (head) yield await head
    }
  } finally {
    // Not waited for: a source that is asked for more may never answer.
    source.return?.(undefined)?.catch(() => {})
  }
}

function nothing(): undefined {}

/** A rejection is told when its turn comes. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}

/** Takes so many items to see whether there are more. */
export async function lookAhead<T>(
  items: AsyncIterable<T>,
  count: number
): Promise<{ few: boolean; items: AsyncIterable<T> }> {
  const source = items[Symbol.asyncIterator]()
  const first: T[] = []
  let isOver = false
  while (!isOver && first.length < count) {
    const next = await source.next()
    if (next.done) isOver = true
    else first.push(next.value)
  }
  const all = async function* () {
    yield* first
    if (!isOver) yield* { [Symbol.asyncIterator]: () => source }
  }
  return { few: isOver, items: all() }
}
