/**
 * Makes a maker of objects some parts of which are read when they are first asked for. All objects share the getters: with
 * getters of its own each would have a shape of its own, and V8 keeps shapes, and what their getters hold, until it
 * collects the whole heap.
 *
 * @param readers gives each part; called once at most for an object.
 */
export function lazily<From extends object, Parts extends object>(
  readers: {
    readonly [Key in keyof Parts]: (from: From) => Parts[Key]
  }
): (from: From) => From & Parts {
  const prototype = {}
  for (const key of Object.keys(readers) as (keyof Parts)[]) {
    Object.defineProperty(prototype, key, {
      get(this: From) {
        const value = readers[key](this)
        Object.defineProperty(this, key, { value })
        return value
      }
    })
  }
  return (from) => Object.assign(Object.create(prototype) as Parts, from)
}
