/**
 * How the lists of this folder are written. Every one was put together by hand for backread, from the forms that
 * English and American newsrooms print; where a list leans on another source, it says so.
 */

/** The entries of a list, parted by `|` or the ends of lines. */
export function lines(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s*[\n|]\s*/u)
    .filter(Boolean)
}
