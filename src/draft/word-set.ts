/**
 * The words of a list, parted by white space; lists in this project are written as text, since that reads best.
 *
 * @param list may begin and end with white space.
 */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}
