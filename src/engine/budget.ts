/** A bound on what is in work at once, by its size; `inOrder` has one by its number. */

/** Lets items in to be worked on. */
export interface Budget<Item> {
  readonly letIn: (items: AsyncIterable<Item>) => AsyncGenerator<Item>
  /** Tells that an item is done with. */
  readonly leave: (item: Item) => void
}

/** Holds items back while those in work are longer together than `most`; one alone is always let in. */
export function budget<Item extends { readonly length: number }>(most: number): Budget<Item> {
  let inWork = 0
  let wake = () => {}
  return {
    async *letIn(items) {
      for await (const item of items) {
        while (inWork > 0 && inWork + item.length > most)
          await new Promise<void>((done) => {
            wake = done
          })
        inWork += item.length
        yield item
      }
    },
    leave({ length }) {
      inWork -= length
      wake()
    }
  }
}
