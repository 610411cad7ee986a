// Generated from package.json by `npm run generate`.

/** The project's home; a rule's page is at `${homepage}/rules/ID`. */
export const homepage = 'https://backread.example'

/** The version of this package. */
export const version = '0.1.0'
