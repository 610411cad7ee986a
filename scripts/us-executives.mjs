/**
 * Writes src/facts/stylebook/us-executives.ts, the terms of US presidents and vice-presidents since Truman:
 * `node scripts/us-executives.mjs executive.json`. The list is executive.json of the project congress-legislators by
 * @unitedstates, as published by it or with each term as one entry; CC0.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('us-executives: expected the list, as in `node scripts/us-executives.mjs executive.json`')
  process.exit(2)
}

/** Truman's first day as president. */
const firstDay = '1945-04-12'
const titles = { prez: 'US president', viceprez: 'US vice president' }

const entries = JSON.parse(readFileSync(file, 'utf8')).flatMap(({ name, terms, ...term }) =>
  (terms ?? [term]).map(({ type, start, end }) => ({ name, title: titles[type], from: start, until: end }))
)

/** By full name, so that the two Georges Bush stay two. */
const people = new Map()
for (const entry of entries) {
  if (!entry.title || entry.until <= firstDay) continue
  const key = JSON.stringify(entry.name)
  const person = people.get(key) ?? { name: entry.name, terms: [] }
  people.set(key, person)
  const last = person.terms.at(-1)
  if (last?.title === entry.title && last.until === entry.from) last.until = entry.until
  else person.terms.push({ title: entry.title, from: entry.from, until: entry.until })
}

const shared = new Set()
const seen = new Set()
for (const { name } of people.values()) {
  const plain = `${name.first} ${name.last}`
  if (seen.has(plain)) shared.add(plain)
  seen.add(plain)
}

function usualName({ first, middle = '', last, nickname }) {
  if (shared.has(`${first} ${last}`)) {
    const initials = middle.split(' ').map((word) => `${word[0]}.`)
    return `${first} ${initials.join('')} ${last}`
  }
  return `${nickname ?? first} ${last}`
}

function otherNames({ first, middle, last, suffix }, usual) {
  const initial = middle && `${first} ${middle[0]}. ${last}`
  const full = [first, middle, last, suffix].filter(Boolean).join(' ')
  return [...new Set([`${first} ${last}`, initial, full])].filter(
    (name) => name && name !== usual && !shared.has(name)
  )
}

const literal = (value) =>
  Array.isArray(value) ? `[${value.map(literal).join(', ')}]` : `'${value.replaceAll("'", "\\'")}'`

const rows = [...people.values()]
  .sort((a, b) => (a.terms[0].from < b.terms[0].from ? -1 : 1))
  .map(({ name, terms }) => {
    const usual = usualName(name)
    const held = terms.map(
      ({ title, from, until }) => `{ title: '${title}', from: '${from}', until: '${until}' }`
    )
    const titles = held.length === 1 ? held[0] : `\n        ${held.join(',\n        ')}\n      `
    return `    {
      name: ${literal(usual)},
      also: ${literal(otherNames(name, usual))},
      titles: [${titles}]
    }`
  })

writeFileSync(
  new URL('../src/facts/stylebook/us-executives.ts', import.meta.url),
  `// Written by scripts/us-executives.mjs.
import type { StylebookSource } from '../../draft/stylebook.ts'

/**
 * US presidents and vice-presidents since Truman, with their terms; the last day of a term in office is the one that the
 * law sets. Source: executive.json of the project congress-legislators by @unitedstates, CC0.
 */
export const usExecutives: StylebookSource = {
  people: [
${rows.join(',\n')}
  ]
}
`
)
