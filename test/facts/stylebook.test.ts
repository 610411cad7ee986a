import { describe, expect, it } from 'vitest'
import type { StylebookSource } from '../../src/draft/stylebook.ts'
import { people } from '../../src/facts/people/index.ts'
import { stylebookOf } from '../../src/facts/stylebook/book.ts'
import { houseSpellings, termOf } from '../../src/facts/stylebook/index.ts'
import { read } from '../../src/index.ts'

const house: StylebookSource = {
  people: [
    { name: 'Volodymyr Zelenskiy', variants: ['Volodymyr Zelensky', 'Zelenskyy'] },
    { name: 'Grace Okafor', titles: [{ title: 'mayor of Leeds', from: '2016-05-09', until: '2024-05-06' }] }
  ],
  places: [{ name: 'Kyiv', variants: 'Kiev' }, 'Dynamo Kiev'],
  organisations: [
    { name: 'NATO', variants: 'Nato' },
    { name: 'Médecins Sans Frontières', variants: 'Doctors Without Borders' }
  ]
}

function spellings(text: string, kind: 'text' | 'markdown' = 'text') {
  return houseSpellings(read(text, { kind, config: { stylebook: house } })).map(
    ({ block, start, end, expected }) => `${block.text.slice(start, end)} → ${expected}`
  )
}

describe('spellings that the house calls wrong', () => {
  it('finds people, places and organisations, word by word', () => {
    expect(
      spellings(
        'Volodymyr Zelensky flew from Kiev on Monday. Zelenskyy’s staff met Nato’s and those of Doctors Without Borders. “Kiev stands,” Zelensky said.'
      )
    ).toEqual([
      'Zelensky → Zelenskiy',
      'Kiev → Kyiv',
      'Zelenskyy → Zelenskiy',
      'Nato → NATO',
      'Doctors Without Borders → Médecins Sans Frontières',
      'Kiev → Kyiv',
      'Zelensky → Zelenskiy'
    ])
  })

  it('lets names stand that are right, parts of longer ones, and other people’s', () => {
    expect(
      spellings(
        'Ruth Zelensky, a nurse, saw Dynamo Kiev beat Kyiv City. Zelensky said that NATO and Volodymyr Zelenskiy would not have minded. It is on kiev.example and at kiev@news.example.'
      )
    ).toEqual([])
    expect(spellings('The file is `Kiev`, and the page is <https://news.example/Kiev>.', 'markdown')).toEqual(
      []
    )
  })

  it('follows a headline into capitals', () => {
    expect(
      spellings('BLACKOUT IN KIEV AS NATO MEETS\n\nThe lights went out in Kyiv on Monday night.')
    ).toEqual(['KIEV → KYIV'])
  })
})

function held(text: string, date: string, stylebook: StylebookSource = {}) {
  const draft = read(text, { date, config: { stylebook } })
  return people(draft).ties.map(({ mention, office }) => {
    const person = mention && people(draft).personOf(mention)
    return person && office && termOf(person, office)?.held
  })
}

describe('offices on the day of the draft', () => {
  it('knows the presidents and vice-presidents of the United States', () => {
    expect(
      held('President Biden said on Monday that the old bridge would open again in the spring.', '2025-03-05')
    ).toEqual(['out'])
    expect(
      held(
        'President Joe Biden said on Monday that the old bridge would open again in the spring.',
        '2023-03-05'
      )
    ).toEqual(['in'])
    expect(
      held(
        'US President Joseph R. Biden said on Monday that the old bridge would open again in the spring.',
        '2019-03-05'
      )
    ).toEqual(['coming'])
    expect(
      held(
        'Vice President Joe Biden said on Monday that the old bridge would open again in the spring.',
        '2019-03-05'
      )
    ).toEqual(['out'])
    expect(
      held(
        'President Donald Trump said on Monday that the old bridge would open again in the spring.',
        '2025-03-05'
      )
    ).toEqual(['again'])
    expect(
      held(
        'Former US President Donald Trump said on Monday that the old bridge would open again in the spring.',
        '2022-03-05'
      )
    ).toEqual(['out'])
    expect(
      held(
        'President George W. Bush said on Monday that the old bridge would open again in the spring.',
        '2002-03-05'
      )
    ).toEqual(['in'])
    expect(
      held(
        'President George H.W. Bush said on Monday that the old bridge would open again in the spring.',
        '2002-03-05'
      )
    ).toEqual(['out'])
    expect(
      held(
        'Vice President J.D. Vance said on Monday that the old bridge would open again in the spring.',
        '2026-03-05'
      )
    ).toEqual(['in'])
  })

  it('does not know who is meant, or when', () => {
    for (const text of [
      'President George Bush said on Monday that the old bridge would open again in the spring.',
      'President Johnson said on Monday that the old bridge would open again in the spring.',
      'French President Trump said on Monday that the old bridge would open again in the spring.',
      'President Hunter Biden said on Monday that the old bridge would open again in the spring.',
      'Joe Biden, president of the rowing club, said on Monday that the old bridge would open again in the spring.'
    ])
      expect(held(text, '2025-03-05'), text).toEqual([undefined])
    expect(
      held('President Biden said on Monday that the old bridge would open again in the spring.', '2025-01-20')
    ).toEqual([undefined])
    expect(
      held(
        'President Reagan said on Monday that the old bridge would open again in the spring.',
        '1985-03-05'
      )
    ).toEqual([undefined])
    expect(
      held(
        'President Biden said on Monday that the old bridge would open again in the spring.',
        '2025-03-05',
        { builtIn: false }
      )
    ).toEqual([undefined])
    expect(
      stylebookOf(read('President Biden said on Monday that the old bridge would open again in the spring.'))
        .people
    ).toEqual([])
  })

  it('lets the newsroom’s own list speak first', () => {
    expect(
      held(
        'Mayor Okafor said on Monday that the old bridge would open again in the spring.',
        '2025-03-05',
        house
      )
    ).toEqual(['out'])
    expect(
      held(
        'Mayor Okafor said on Monday that the old bridge would open again in the spring.',
        '2020-03-05',
        house
      )
    ).toEqual(['in'])
    expect(
      held(
        'Mayor Henry Okafor said on Monday that the old bridge would open again in the spring.',
        '2020-03-05',
        house
      )
    ).toEqual([undefined])
    const ours = {
      people: [{ name: 'Joseph R. Biden Jr.', titles: [{ title: 'US president', from: 2021 }] }]
    }
    expect(
      held(
        'President Biden said on Monday that the old bridge would open again in the spring.',
        '2025-03-05',
        ours
      )
    ).toEqual(['in'])
  })
})
