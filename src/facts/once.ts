/** Works a value out when it is first asked for: of most things that a draft tells nothing more is ever asked. */
export function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => {
    known ??= { value: compute() }
    return known.value
  }
}
