import { describe, expect, it } from 'vitest'
import {
  boilerplateAt,
  createStylebook,
  holdsAt,
  mergeStylebooks,
  personNamed,
  variantsOf
} from '../../src/draft/stylebook.ts'
import { lint } from '../../src/index.ts'
import { backread, clean, folderOf } from '../support/cli.ts'

const unix = ['--format', 'unix']

const book = createStylebook({
  people: [
    'Ana Ortiz',
    {
      name: 'Volodymyr Zelenskiy',
      variants: 'Zelensky',
      born: '1978-01-25',
      titles: [{ title: 'president of Ukraine', from: '2019-05-20' }]
    },
    { name: 'Grace Okafor', titles: [{ title: 'mayor', from: 2016, until: '2024-05' }] },
    { name: 'Luis Ortiz Jr.', also: ['Luis R. Ortiz Jr.'] }
  ],
  places: [{ name: 'Kyiv', variants: ['Kiev', 'Kyev'] }],
  organizations: ['Médecins Sans Frontières'],
  boilerplate: [
    'The desk can be reached by post.',
    { text: 'Polls close at ten.', from: '2024-05-02', until: '2024-05-03' }
  ]
})

describe('what a stylebook knows', () => {
  it('finds a person by a full name, right or wrong, and by a surname that is one person’s', () => {
    for (const name of ['Volodymyr Zelenskiy', 'zelenskiy', 'Zelensky'])
      expect(personNamed(book, name)?.name).toBe('Volodymyr Zelenskiy')
    expect(personNamed(book, 'Luis R. Ortiz Jr.')?.name).toBe('Luis Ortiz Jr.')
    expect(personNamed(book, 'Ortiz')).toBeUndefined()
    expect(personNamed(book, 'Okafo')).toBeUndefined()
  })

  it('says whether a title is held on a day, and where it cannot say', () => {
    const held = (name: string, year: number, month: number, day: number) => {
      const title = personNamed(book, name)?.titles[0]
      return title && holdsAt(title, { year, month, day })
    }
    expect(held('Zelenskiy', 2019, 5, 19)).toBe(false)
    expect(held('Zelenskiy', 2019, 5, 20)).toBeUndefined()
    expect(held('Zelenskiy', 2030, 1, 1)).toBe(true)
    expect(held('Okafor', 2015, 12, 31)).toBe(false)
    expect(held('Okafor', 2016, 7, 1)).toBeUndefined()
    expect(held('Okafor', 2024, 4, 30)).toBe(true)
    expect(held('Okafor', 2024, 5, 9)).toBeUndefined()
    expect(held('Okafor', 2024, 6, 1)).toBe(false)
  })

  it('gives the wrong spellings of a name, and the passages of a day', () => {
    expect(variantsOf(book, 'Kyiv')).toEqual(['Kiev', 'Kyev'])
    expect(variantsOf(book, 'Ana Ortiz')).toEqual([])
    expect(boilerplateAt(book, { year: 2024, month: 6, day: 1 })).toEqual([
      'The desk can be reached by post.'
    ])
    expect(boilerplateAt(book, { year: 2024, month: 5, day: 2 })).toHaveLength(2)
    expect(boilerplateAt(book, undefined)).toHaveLength(2)
  })

  it('lets the stronger of two speak', () => {
    const other = createStylebook({
      builtIn: false,
      people: [{ name: 'Luis R. Ortiz Jr.' }],
      places: [{ name: 'KYIV', variants: 'Kiew' }]
    })
    const both = mergeStylebooks(book, other)
    expect(both.builtIn).toBe(false)
    expect(both.people.map(({ name }) => name)).toEqual([
      'Ana Ortiz',
      'Volodymyr Zelenskiy',
      'Grace Okafor',
      'Luis R. Ortiz Jr.'
    ])
    expect(variantsOf(both, 'Kyiv')).toEqual(['Kiew'])
  })
})

describe('where a stylebook is', () => {
  const bad = 'peeple: []'
  const places = async (files: Record<string, string>, args: readonly string[] = ['.'], sub = '') =>
    (await backread(`${folderOf(files)}${sub}`, [...unix, ...args])).stderr

  it.each([
    ['beside the config', { '.backreadrc': '', 'stylebook.yml': bad }, 'stylebook.yml:1'],
    ['as JSON', { '.backreadrc': '', 'stylebook.json': '{"peeple": []}' }, 'stylebook.json:1'],
    ['in the working folder without a config', { 'stylebook.yaml': bad }, 'stylebook.yaml:1'],
    [
      'named by the config',
      { '.backreadrc': 'stylebook: desk/house.yml', 'desk/house.yml': bad },
      'desk/house.yml:1'
    ],
    [
      'beside the config of a folder',
      { 'a/.backreadrc': '', 'a/stylebook.yml': bad, 'a/b.txt': clean },
      'a/stylebook.yml:1'
    ],
    [
      'beside a config that is extended',
      { '.backreadrc': 'extends: ./house/base.yml', 'house/base.yml': '', 'house/stylebook.yml': bad },
      'house/stylebook.yml:1'
    ],
    ['in the config itself', { '.backreadrc': 'preset: all\nstylebook:\n  peeple: []' }, '.backreadrc:3']
  ])('%s', async (_, files, place) => {
    expect(await places({ 'a.txt': clean, ...files })).toMatch(
      `backread: ${place}: Unexpected key \`peeple\` in `
    )
  })

  it('is not looked for where none is wanted, or another is named', async () => {
    expect(await places({ 'a.txt': clean, 'stylebook.yml': bad }, ['--no-config', '.'])).toBe('')
    expect(
      await places({ 'a.txt': clean, 'stylebook.yml': bad, 'b.yml': '', '.backreadrc': 'stylebook: b.yml' })
    ).toBe('')
  })
})

describe('what is wrong with a stylebook: file, line, key, value, what is allowed', () => {
  const keys = '`builtIn`, `people`, `places`, `organisations`, `organizations`, `terms`, `boilerplate`'
  const date = 'expected a day, a month or a year such as `2021-01-20` or `2021`'

  it.each([
    [
      'peeple: []',
      `:1: Unexpected key \`peeple\` in the stylebook, expected ${keys}; did you mean \`people\`?`
    ],
    ['\npeople: Ana Ortiz', ':2: Unexpected value `Ana Ortiz` for `people`, expected a list'],
    ['people:\n  - variants: [Ortis]', ':2: Missing key `name` in `people[0]`'],
    [
      'places:\n  - Kyiv\n  - [Odesa]',
      ':3: Unexpected value `["Odesa"]` for `places[1]`, expected a string or a map of keys and values'
    ],
    [
      'places:\n  - name: Kyiv\n    variant: Kiev',
      ':3: Unexpected key `variant` in `places[0]`, expected `name`, `variants`; did you mean `variants`?'
    ],
    ['organisations:\n  - ""', ':2: Unexpected value `` for `organisations[0]`, expected some words'],
    [
      'people:\n  - name: Ana Ortiz\n    born: May 1960',
      `:3: Unexpected value \`May 1960\` for \`people[0].born\`, ${date}`
    ],
    [
      'people:\n  - name: Ana Ortiz\n    born: 60',
      `:3: Unexpected value \`60\` for \`people[0].born\`, ${date}`
    ],
    [
      'people:\n  - name: Ana Ortiz\n    born:',
      `:3: Unexpected value \`null\` for \`people[0].born\`, ${date}`
    ],
    [
      'people:\n  - name: Ana Ortiz\n    born: 1960-02-30',
      `:3: Unexpected date \`1960-02-30\` for \`born\`, ${date}`
    ],
    [
      'people:\n  - name: Ana Ortiz\n    titles:\n      - title: mayor\n        from: 2020-05-07\n        until: 2016-05-05',
      ':6: Unexpected `until: 2016-05-05`, expected a day after `from: 2020-05-07`'
    ],
    [
      'places:\n  - name: Kyiv\n    variants: Kiev\norganisations:\n  - Kiev',
      ':3: Unexpected variant `Kiev`, it is a name in `organisations`; expected only spellings that are wrong here'
    ],
    ['terms:\n  - use: asylum seeker', ':2: Missing key `not` in `terms[0]`'],
    ['boilerplate:\n  - {text: Polls close., form: 2024}', ':2: Unexpected key `form` in `boilerplate[0]`'],
    ['people: [', ':1:10: cannot be read as YAML or JSON:']
  ])('%j', async (text, message) => {
    const cwd = folderOf({ 'stylebook.yml': text, 'a.txt': clean, 'b.txt': clean })
    const { code, stdout, stderr } = await backread(cwd, [...unix, '.'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`backread: stylebook.yml${message}`)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('names the config that names a stylebook that is not there', async () => {
    const cwd = folderOf({ '.backreadrc.yml': 'preset: all\nstylebook: house.yml', 'a.txt': clean })
    expect(await backread(cwd, ['a.txt'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'backread: .backreadrc.yml:2: Unexpected `house.yml` for `stylebook`, there is no such file\n'
    })
  })

  it('is satisfied with an empty one', async () => {
    expect(await backread(folderOf({ 'stylebook.yml': '# to come\n', 'a.txt': clean }), ['a.txt'])).toEqual({
      code: 0,
      stdout: expect.any(String),
      stderr: ''
    })
  })

  it('refuses a path where no file is read', () => {
    expect(() => lint(clean, { config: { stylebook: 'house.yml' } })).toThrow(
      'Unexpected stylebook `house.yml`, expected the stylebook itself'
    )
    expect(() =>
      lint(clean, { config: { stylebook: { people: [{ name: 'Ana Ortiz', born: '1960-13' }] } } })
    ).toThrow('Unexpected date `1960-13` for `born`')
  })
})

describe('what rules make of it', () => {
  const stylebook = {
    people: [
      {
        name: 'Grace Okafor',
        variants: 'Grace Okafo',
        born: '1968-04-02',
        titles: [{ title: 'mayor of Leeds', from: 2016, until: '2024-05-06' }]
      }
    ],
    places: [{ name: 'Kyiv', variants: 'Kiev' }]
  }
  const reasons = (text: string, date?: string) =>
    lint(`Bridge opens in Leeds\n\n${text}\n`, { date, config: { stylebook } }).map(
      ({ ruleId, reason, expected }) => [ruleId, reason, expected]
    )

  it('marks the house’s wrong spellings, and lets its names win', () => {
    expect(reasons('The bridge to Kiev was drawn by Grace Okafo in a week.')).toEqual([
      ['name-spelling', 'Unexpected `Kiev`, expected `Kyiv` as in the stylebook', ['Kyiv']],
      ['name-spelling', 'Unexpected `Okafo`, expected `Okafor` as in the stylebook', ['Okafor']]
    ])
    expect(
      reasons(
        'Mrs Grace Okafur came on Monday. Mrs Okafur cut the tape, and Grace Okafor spoke. Mrs Okafur left.'
      ).map(([, , expected]) => expected)
    ).toEqual([['Okafor']])
  })

  it('holds a title against the day of the draft', () => {
    const text =
      'Mayor Grace Okafor is opening the bridge on Friday, her office said. It has four lanes and a path.'
    expect(reasons(text, '2025-03-05')).toEqual([
      [
        'title-conflict',
        'Unexpected `Mayor Grace Okafor`, expected `Former Mayor Grace Okafor`: held until May 6, 2024, by the stylebook',
        ['Former Mayor Grace Okafor']
      ]
    ])
    expect(reasons(text, '2023-03-05')).toEqual([])
    expect(reasons(text)).toEqual([])
  })

  it('holds an age against the birthday', () => {
    const text =
      'Grace Okafor, 46, is opening the bridge on Friday, her office said. It has four lanes and a path.'
    expect(reasons(text, '2025-03-05')).toEqual([
      ['age-mismatch', 'An age of `46` does not fit the stylebook; it would be 56', ['56']]
    ])
    expect(reasons(text.replace('46', '56'), '2025-03-05')).toEqual([])
    expect(reasons(text)).toEqual([])
  })
})
