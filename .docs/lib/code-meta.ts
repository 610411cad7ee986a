/** What a guide's fence says of its block after the language. */

/** A block of a guide: a file to write, a session to run, or neither. */
export interface CodeMeta {
  /** The file whose content the block is. */
  readonly file?: string | undefined
  /** Why the tests do not run it. */
  readonly unrun?: string | undefined
}

/** Reads `file=NAME` and `unrun="WHY"`. */
export function codeMeta(meta: string | null | undefined): CodeMeta {
  return {
    file: /(?:^|\s)file=(\S+)/.exec(meta ?? '')?.[1],
    unrun: /(?:^|\s)unrun="([^"]+)"/.exec(meta ?? '')?.[1]
  }
}
