/** Searches in sorted lists, for places that are asked for by offset. */

/** The index of the first item that ends after an offset; the length of the list where none does. */
export function firstEndingAfter(items: readonly { readonly end: number }[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as { end: number }).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The index of the last item that begins at or before an offset; 0 where all begin after it. */
export function lastBeginningBy(items: readonly { readonly at: number }[], offset: number): number {
  let low = 0
  let high = items.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((items[middle] as { at: number }).at <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** What two lists in ascending order share. */
export function intersection(a: readonly number[], b: readonly number[]): number[] {
  let at = 0
  return a.filter((each) => {
    while (at < b.length && (b[at] as number) < each) at++
    return b[at] === each
  })
}
