/** The published JSON schema of a stylebook. */
import { homepage } from '../manifest.ts'

/** A JSON schema, draft 7. */
type Schema = Readonly<Record<string, unknown>>

const text: Schema = { type: 'string', minLength: 1 }
const texts: Schema = { type: ['string', 'array'], minLength: 1, items: text }
const date: Schema = {
  type: ['string', 'integer'],
  title: 'A day, a month or a year',
  pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  minimum: 1000,
  maximum: 2999,
  examples: ['2021-01-20', 2021]
}

const variants = { ...texts, description: 'Other spellings, which are wrong in this house.' }
const from = { ...date, description: 'The first day.' }
const until = { ...date, description: 'The day of the change; absent where there is no end.' }

/** A list of names, each alone or with more about it. */
function names(description: string, more: Readonly<Record<string, Schema>> = {}): Schema {
  return {
    type: 'array',
    description,
    items: entry('name', {
      name: { ...text, description: 'The name as this house writes it.' },
      variants,
      ...more
    })
  }
}

/** A text alone, or a map with that text under `key`. */
function entry(key: string, properties: Readonly<Record<string, Schema>>): Schema {
  return { ...closed(properties, [key]), type: ['string', 'object'], minLength: 1 }
}

function closed(properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema {
  return { type: 'object', additionalProperties: false, required, properties }
}

const titles: Schema = {
  type: 'array',
  description: 'Offices, each checked at the date of the draft.',
  items: closed({ title: { ...text, description: 'As in `US president`, `mayor of Leeds`.' }, from, until }, [
    'title'
  ])
}

const people = names('People, with their offices.', {
  also: { ...texts, description: 'Other names that are right.' },
  born: { ...date, description: 'The birthday, or as much of it as is known.' },
  titles
})

const terms: Schema = {
  type: 'array',
  description: 'Words to use, and words not to.',
  items: closed(
    {
      use: { ...text, description: 'What to write; absent where there is no one word for it.' },
      not: { ...texts, description: 'What not to write.' },
      because: { ...text, description: 'Why.' }
    },
    ['not']
  )
}

const boilerplate: Schema = {
  type: 'array',
  description: 'Passages that are repeated on purpose.',
  items: entry('text', { text, from, until })
}

/** What a stylebook may hold, for the schema of a config too: there it may stand itself in place of its path. */
export const stylebookForm: Schema = closed(
  {
    $schema: { type: 'string', description: 'This schema, for editors.' },
    builtIn: {
      type: 'boolean',
      default: true,
      description: 'Whether backread’s own list of US presidents and vice-presidents is used.'
    },
    people,
    places: names('Places.'),
    organisations: names('Organisations.'),
    organizations: names('The same as `organisations`.'),
    terms,
    boilerplate
  },
  []
)

/** Makes the schema. `stylebook.schema.json` in the package is what this gives. */
export function stylebookSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${homepage}/stylebook.schema.json`,
    title: 'Stylebook of a newsroom, for backread',
    ...stylebookForm
  }
}
