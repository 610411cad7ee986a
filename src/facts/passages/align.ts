/** Two rows of words laid side by side: which of them they share, in the same order. */

/** A pair of words that are alike: an index into each row. */
export type Pair = readonly [a: number, b: number]

/** More words than any sentence has; what stands behind them is not compared. */
const longest = 160

/** The longest row of words that both have in the same order; time and room grow with the product of their lengths. */
export function align(a: readonly string[], b: readonly string[]): Pair[] {
  const [rows, columns] = [Math.min(a.length, longest), Math.min(b.length, longest)]
  const width = columns + 1
  // best[i * width + j]: how many words a from i on and b from j on share.
  const best = new Uint16Array((rows + 1) * width)
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const at = i * width + j
      best[at] =
        a[i] === b[j]
          ? (best[at + width + 1] as number) + 1
          : Math.max(best[at + width] as number, best[at + 1] as number)
    }
  }
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const at = i * width + j
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if ((best[at + width] as number) >= (best[at + 1] as number)) i++
    else j++
  }
  return pairs
}

/** Stretches between shared words, where the rows differ: half-open, at least one side has words. */
export interface Gap {
  readonly a: readonly [start: number, end: number]
  readonly b: readonly [start: number, end: number]
}

/** Where two rows differ, in order. */
export function gapsBetween(pairs: readonly Pair[], lengthA: number, lengthB: number): Gap[] {
  const gaps: Gap[] = []
  let [i, j] = [0, 0]
  for (const [a, b] of [...pairs, [lengthA, lengthB] as const]) {
    if (a > i || b > j) gaps.push({ a: [i, a], b: [j, b] })
    i = a + 1
    j = b + 1
  }
  return gaps
}
