/** How the site is searched: the same where its index is made and where it is read. */

/** A section of a page. */
export interface SearchEntry {
  /** Its address, from the site's root, with the anchor. */
  readonly id: string
  readonly page: string
  readonly heading: string
  readonly text: string
}

export const searchOptions = {
  fields: ['page', 'heading', 'text'],
  storeFields: ['page', 'heading'],
  searchOptions: { boost: { page: 4, heading: 3 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' as const }
}
