// Generated from package.json by `npm run generate`.

/** The project's home; `/rules/ID` below it is a rule's page. */
export const homepage = 'https://backread.example'

/** The version of this package. */
export const version = '0.1.0'
