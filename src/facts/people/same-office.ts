/** Whether two wordings mean one office. */
import { widerOffices } from './data/offices.ts'
import type { Office, Scope } from './offices.ts'

/** The same for offices worded alike: for looking up what was found for one of them. */
export function officeKey({ name, scope }: Office): string {
  return [name, scope.countries, scope.names, scope.fields].join('|')
}

/** Whether two offices, given to one person, are one: `former US president` and `President`, but not two companies’ chiefs. */
export function isSameOffice(a: Office, b: Office): boolean {
  return a.name === b.name && isSameScope(a.scope, b.scope)
}

/** As `isSameOffice`, where a description may use a wider word: a prime minister is a head of government. */
export function covers(description: Office, office: Office): boolean {
  const named =
    description.name === office.name || widerOffices.get(description.name)?.has(office.name) === true
  return named && isSameScope(description.scope, office.scope)
}

function isSameScope(a: Scope, b: Scope): boolean {
  if (!agree(a.countries, b.countries) || !agree(a.names, b.names) || !agree(bodies(a), bodies(b)))
    return false
  return !(isAbroad(a, b) || isAbroad(b, a))
}

/** Two lists agree where one says nothing, or where they share a word. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((word) => b.includes(word))
}

const places = new Set([
  'country',
  'nation',
  'state',
  'national',
  'federal',
  'city',
  'town',
  'county',
  'government'
])

function bodies({ fields }: Scope): readonly string[] {
  return fields.filter((field) => !places.has(field))
}

const firms = new Set([
  'company',
  'firm',
  'club',
  'team',
  'bank',
  'university',
  'union',
  'association',
  'federation',
  'corporation',
  'group'
])

// A country has no `company’s president`, and `Acme president` is none of the US.
function isAbroad(a: Scope, b: Scope): boolean {
  if (a.countries.length === 0 || b.countries.length > 0) return false
  return b.fields.some((field) => firms.has(field)) || (b.names.length > 0 && a.names.length === 0)
}

const heads = new Set([
  'director',
  'executive director',
  'director general',
  'chief executive',
  'managing director',
  'head',
  'chief',
  'leader',
  'president',
  'boss',
  'principal',
  'headteacher',
  'dean',
  'rector',
  'provost',
  'vice-chancellor',
  'commissioner',
  'superintendent',
  'manager',
  'governor',
  'mayor',
  'editor',
  'general secretary',
  'administrator',
  'chief constable',
  'sheriff',
  'bishop',
  'archbishop',
  'chair',
  'warden',
  'commander'
])

const roles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['runs', heads],
  ['leads', heads],
  ['heads', heads],
  ['edits', new Set(['editor'])],
  ['chairs', new Set(['chair'])],
  ['coaches', new Set(['coach'])],
  ['captains', new Set(['captain'])],
  ['manages', new Set(['manager', 'managing director'])],
  ['directs', new Set(['director'])],
  ['governs', new Set(['governor', 'president', 'premier', 'prime minister'])],
  ['commands', new Set(['commander', 'commissioner', 'chief', 'captain', 'commandant', 'commodore'])]
])

/**
 * Whether a clause such as `who runs the museum` gives the office.
 *
 * @param body the words after the verb; a body with a name of its own must be the office’s.
 */
export function isRoleOf(verb: string, body: string, { name, scope }: Office): boolean {
  if (!roles.get(verb)?.has(name)) return false
  const words = body
    .split(/[^\p{L}\p{M}’'-]+/u)
    .map((word) => word.replace(/['’]s$/u, ''))
    .filter((word) => word !== '' && !word.startsWith('-'))
  const proper = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase())
  const plain = words.filter((word) => /^\p{Ll}/u.test(word) && !/^(?:the|its|their|this|of)$/u.test(word))
  if (proper.length > 0) {
    if (scope.names.length > 0) return scope.names.some((each) => proper.includes(each))
    return /^(?:edits|coaches|captains)$/u.test(verb)
  }
  const own = bodies(scope).filter((field) => field !== 'general')
  return agree(own, plain) || own.some((field) => corps.get(field)?.test(plain.at(-1) ?? '') === true)
}

// `the police commissioner`, `who leads the force`
const corps: ReadonlyMap<string, RegExp> = new Map([
  ['police', /^(?:force|service|department)$/u],
  ['fire', /^(?:brigade|service|department)$/u],
  ['parks', /^department$/u],
  ['health', /^(?:department|service)$/u]
])
