/** How the site is searched: the same where its index is made and where it is read. */

/** A section of a page. */
export interface SearchEntry {
  /** Its address, from the site's root, with the anchor. */
  readonly id: string
  /** The title of its page; where the entry is the page's beginning, `title` has it too. */
  readonly page: string
  readonly title: string
  readonly heading: string
  readonly text: string
  /** Its first words. */
  readonly about: string
}

export const searchOptions = {
  fields: ['title', 'heading', 'page', 'text'],
  storeFields: ['page', 'heading', 'about'],
  searchOptions: { boost: { title: 6, heading: 3 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' as const }
}
