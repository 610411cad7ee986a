/**
 * Makes an object each part of which is read when it is first asked for.
 *
 * @param readers gives each part; called once at most.
 */
export function lazily<T extends object>(readers: { readonly [Key in keyof T]: () => T[Key] }): T {
  const made = {} as T
  for (const key of Object.keys(readers) as (keyof T)[]) {
    Object.defineProperty(made, key, {
      configurable: true,
      enumerable: true,
      get() {
        const value = readers[key]()
        Object.defineProperty(made, key, { value })
        return value
      }
    })
  }
  return made
}
