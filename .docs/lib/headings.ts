/** The headings of a rendered page, for its table of contents. */

export interface SiteHeading {
  readonly depth: number
  readonly id: string
  /** Its words, as HTML. */
  readonly words: string
}

/** The headings below the title, in order. */
export function headingsOf(html: string): SiteHeading[] {
  return [...html.matchAll(/<h([23]) id="([^"]+)"><a [^>]*>(.*?)<\/a><\/h\1>/gs)].map(
    ([, depth, id = '', words = '']) => ({ depth: Number(depth), id, words })
  )
}
