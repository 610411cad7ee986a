import { runInThisContext } from 'node:vm'
import { expect, test } from 'vitest'

const { writeLetters } = (await import('../../scripts/letters.mjs' as string)) as {
  writeLetters: (code: string) => string
}

/** Makes a value of code whose letters were written out. */
function made<T>(code: string): T {
  const written = writeLetters(`(${code})`)
  expect(written).not.toContain('\\p{')
  return runInThisContext(written) as T
}

const words = [
  'Ward',
  'łódź',
  'Łódź',
  'Ștefan',
  'Ứng',
  'ứng',
  'Ёлка',
  'Ώρα',
  'x3',
  '½',
  'é',
  '5×3',
  '’s',
  '–',
  'กา',
  '中',
  'عرب'
]

test.each([
  ['outside a class', String.raw`/^\p{Lu}\p{Ll}+$/u`, /^\p{Lu}\p{Ll}+$/u],
  ['in a class', String.raw`/^[\p{L}\p{M}-]+$/u`, /^[\p{L}\p{M}-]+$/u],
  ['in a class that rules out', String.raw`/[^\p{L}\p{N}]/u`, /[^\p{L}\p{N}]/u],
  ['after a bracket that is meant', String.raw`/\[|^\p{N}$/u`, /\[|^\p{N}$/u],
  ['regardless of case', String.raw`/^\p{L}+$/iu`, /^\p{L}+$/iu],
  ['in a string', String.raw`new RegExp('\\[|^[\\p{L}’-]+$', 'u')`, /\[|^[\p{L}’-]+$/u],
  ['in a template', ['new RegExp(`^[$', '{"-"}\\\\p{L}]\\\\p{Ll}`, "u")'].join(''), /^[-\p{L}]\p{Ll}/u],
  ['in a raw template', 'new RegExp(String.raw`^\\p{Lu}[\\p{Ll}]`, "u")', /^\p{Lu}[\p{Ll}]/u]
])('writes letters out %s', (_, code, asIs) => {
  const pattern = made<RegExp>(code)
  expect(words.map((word) => pattern.test(word))).toEqual(words.map((word) => asIs.test(word)))
})

test('writes in ASCII, so that a pattern has one source wherever it ships', () => {
  expect(writeLetters('/[’–]/u.test("…")')).toBe(String.raw`/[\u2019\u2013]/u.test("\u2026")`)
})

test('takes the flag `u` from patterns regardless of case, where they can do without', () => {
  expect(
    writeLetters('[/a/giu, /\\p{Sc}/iu, /\\u{1f600}/iu, /\\p{L}/u, new RegExp(a, "giu"), "iu "]')
  ).toMatch(/^\[\/a\/gi, \/\\p\{Sc\}\/iu, \/\\u\{1f600\}\/iu, \/\[.+\]\/u, new RegExp\(a, "gi"\), "iu "\]$/)
})

test('leaves no pattern that ships with what only the flag `u` reads', async () => {
  const made: RegExp[] = []
  const Native = RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const pattern = new target(source, flags)
      made.push(pattern)
      return pattern
    }
  })
  try {
    await import(new URL('../../dist/rules/index.js', import.meta.url).href)
  } finally {
    globalThis.RegExp = Native
  }
  expect(made.length).toBeGreaterThan(300)
  const misread = made.filter(({ source, flags }) => !/[uv]/.test(flags) && /\\[pP]\{|\\u\{/.test(source))
  expect(misread).toEqual([])
})
