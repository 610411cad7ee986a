/** What generated drafts are made of: words and figures as news has them, sentences of the rules' own pages, odd characters. */
import * as fc from 'fast-check'
import { readPage, ruleIds } from '../support/page.ts'

const weekdays = ['Monday', 'Tuesday', 'Sunday', 'Friday']
const months = ['January', 'February', 'March', 'Sept.', 'December', 'May']
const givenNames = ['Ada', 'Jean-Luc', 'Zoë', 'Marta', 'J. K.', 'Siobhán', 'Wei', 'O’Neil']
const surnames = ['Brandt', 'O’Brien', 'Okonjo-Reyes', 'van der Berg', 'Ashworth', 'Ashwroth', 'Łukasz', 'Li']
const titles = [
  'Mayor',
  'former President',
  'President',
  'the late',
  'Dr.',
  'Sgt.',
  'acting Chief',
  'Lady',
  ''
]
const verbs = [
  'rose',
  'fell',
  'was shut',
  'opened',
  'died',
  'was born',
  'won',
  'lost',
  'did not vote',
  'voted'
]
const units = ['miles', 'km', 'per cent', '%', 'acres', 'people', 'votes', '°F', 'tonnes', 'euros', 'men']
const places = ['Springfield', 'St. John’s', 'the U.S.', 'N.Y.', 'New Delhi', 'Hull', 'the town hall']
const bodies = ['World Health Organization (WHO)', 'European Union (UE)', 'the council', 'F.B.I.', 'NATO']

const figure = fc.oneof(
  fc.integer({ min: 0, max: 2100 }).map(String),
  fc.integer({ min: 1000, max: 9_999_999 }).map((count) => count.toLocaleString('en-US')),
  fc.constantFrom(
    'one',
    'twenty-one',
    'a dozen',
    'two-thirds',
    '1.5 million',
    '£4bn',
    '$3.2m',
    '0',
    '1,00',
    '½',
    '-3'
  )
)

const date = fc
  .tuple(
    fc.constantFrom(...weekdays, ''),
    fc.constantFrom(...months),
    fc.integer({ min: 0, max: 33 }),
    fc.constantFrom('2025', '2021', '225', '20255', '1066', '’99', '')
  )
  .chain(([weekday, month, day, year]) =>
    fc.constantFrom(
      `${weekday}, ${month} ${day}, ${year}`,
      `${day} ${month} ${year}`,
      `${month} ${day}–${day + 2}`,
      `${year}-02-${day}`,
      `${day}/2/${year}`,
      `${day}:75 p.m. on ${weekday}`
    )
  )

const person = fc
  .tuple(fc.constantFrom(...titles), fc.constantFrom(...givenNames), fc.constantFrom(...surnames))
  .map(([title, given, surname]) => `${title} ${given} ${surname}`.trim())

const phrase = fc.oneof(
  date,
  figure,
  person,
  fc.tuple(person, figure).map(([name, age]) => `${name}, ${age},`),
  fc.tuple(figure, fc.constantFrom(...units)).map(([count, unit]) => `${count} ${unit}`),
  fc.tuple(figure, figure, figure).map(([from, to, sum]) => `from ${from} to ${to}, ${sum} in all`),
  fc.constantFrom(...verbs, ...places, ...bodies, ...weekdays),
  fc.constantFrom(
    'the the',
    'said',
    'and',
    'of',
    'in',
    'as well as',
    'because',
    'who',
    'not',
    '[insert name]',
    'TK'
  )
)

const own = ruleIds.flatMap((id) => readPage(id).cases).map(({ draft }) => draft)
// Sentence by sentence: a whole case would not shrink.
const sentences = own
  .flatMap((draft) => draft.match(/[^.!?\n]+[.!?\n]+["”’)]*/g) ?? [])
  .map((each) => each.trim())

const made = fc
  .tuple(fc.constantFrom('The council met', 'It', 'She', 'On'), fc.array(phrase, { maxLength: 8 }))
  .map(([start, parts]) => `${[start, ...parts].join(' ')}.`)

/** A sentence of news. */
export const sentence = fc.oneof(
  { weight: 3, arbitrary: made },
  { weight: 4, arbitrary: fc.constantFrom(...sentences) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('“', '"', '‘', "'", '« ', '„'),
        made,
        fc.constantFrom('”', '"', '’', "'", ' »', '', '“')
      )
      .map((parts) => `${parts.join('')} he said.`)
  }
)

/** A whole case of a rule's page. */
export const wholeCase = fc.constantFrom(...own)

/** Characters that editors' programs, phones and other scripts bring, and some that none should. */
export const odd = fc.constantFrom(
  ...[
    '\u00a0',
    '\u202f',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u2060',
    '\u2028',
    '\u2029',
    '\u0085',
    '\ufeff',
    '\ufffd'
  ],
  ...['\u202e', '\u2066', '\u0000', '\u0007', '\u001b[31m', '\t', '\f', '\v', '\ud83d', '\ude00', '\ud800'],
  ...[
    '😀',
    '👩‍🚒',
    '🇮🇪',
    'e\u0301',
    '\u0301',
    '\u0130',
    'ı',
    'ſ',
    '\u212a',
    'ß',
    'ﬁ',
    'Ǆ',
    '１２',
    '٣',
    '²',
    '½',
    '𝟚'
  ],
  ...[
    'مرحبا',
    'שלום',
    '東京',
    'Жуков',
    '…',
    '—',
    '’',
    '”',
    '"',
    "'",
    'U.S.',
    'a.m.',
    'â€™',
    'Ã©',
    '((',
    '…”',
    '’’'
  ],
  ...[
    'https://a.example/b_(c)?d=225',
    '@ada',
    '#vote',
    'a@b.example',
    '```',
    '<!--',
    '-->',
    '[[',
    '&',
    '<',
    '>',
    '\\'
  ]
)
