import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/draft/place.ts'
import { claimsByPerson, officeClaims } from '../../src/facts/people/claims.ts'
import { people } from '../../src/facts/people/index.ts'
import { changesByPerson } from '../../src/facts/people/office-changes.ts'
import { lint, read } from '../../src/index.ts'

/** Each person with the words of each mention. */
function cast(text: string) {
  return people(read(text)).persons.map(({ name, mentions }) => [
    name,
    ...mentions.map((mention) => textOf(mention.whole))
  ])
}

/** Each office as the draft gives it: how it is tied to whom, how it is held, and which it is. */
function offices(text: string) {
  const { ties, personOf } = people(read(text))
  return ties.map(({ relation, office, verb, mention }) =>
    [relation, office?.holding ?? verb, office?.name, mention && personOf(mention)?.name]
      .filter(Boolean)
      .join(' | ')
  )
}

describe('people', () => {
  it('ties surnames, possessives and titles to the full name', () => {
    expect(
      cast(
        'Gov. Dana Whitlock ordered the evacuation. “Leave,” Whitlock said. Whitlock’s office and Gov. Whitlock agreed.'
      )
    ).toEqual([['Dana Whitlock', 'Gov. Dana Whitlock', 'Whitlock', 'Whitlock', 'Gov. Whitlock']])
  })

  it.each([
    ['Ursula van der Berg spoke. Then van der Berg left.', 'Ursula van der Berg'],
    ['Mr. Robert “Bobby” Keane spoke. Keane left.', 'Robert “Bobby” Keane'],
    ['George H.W. Pratt spoke. Pratt left.', 'George H.W. Pratt'],
    ['Martin Luther Dent Jr. spoke. Dent left.', 'Martin Luther Dent Jr.'],
    ['Prime Minister Theresa May spoke. May left.', 'Theresa May'],
    ['Seán O’Brien spoke. O’Brien left.', 'Seán O’Brien']
  ])('reads the parts of a name: %s', (text, name) => {
    expect(cast(text)).toHaveLength(1)
    expect(cast(text)[0]?.[0]).toBe(name)
  })

  it('keeps families and namesakes apart', () => {
    const persons = cast(
      'Former Prime Minister Desmond Roche is ill. His daughter, Prime Minister Aoife Roche, came home. Prime Minister Roche flew.'
    )
    expect(persons.map(([name]) => name)).toEqual(['Desmond Roche', 'Aoife Roche'])
    expect(persons.flat()).not.toContain('Prime Minister Roche')
  })

  it('takes one slip in a rare given name for the same person, two common names for two', () => {
    expect(cast('President Hassan Rahmi spoke. Then President Hasan Rahmi left.')).toHaveLength(1)
    expect(cast('Paul Denny spoke. Then Paula Denny left.')).toHaveLength(2)
  })

  it('tells bodies, bridges and days from people', () => {
    expect(
      cast('The Mayor Kowalski Bridge closes. The Ruth Denny Foundation and Lakeside University helped.')
    ).toEqual([])
    expect(cast('Sen. Ruth Denny Tuesday met Gov. Lou Tran Friday.').map(([name]) => name)).toEqual([
      'Ruth Denny',
      'Lou Tran'
    ])
  })

  it('reads ages', () => {
    const { mentions } = people(read('Jane Doe, 45, met 61-year-old Mr. Dent in Room 12.'))
    expect(mentions.map(({ age }) => age?.years)).toEqual([45, 61])
  })

  it('ends a name in a headline where the names of the text end', () => {
    expect(
      cast(
        'Former President Brandt Says She Will Run Again\n\nFormer President Maria Brandt said on Monday that she will run.'
      )
    ).toEqual([['Maria Brandt', 'Former President Brandt', 'Former President Maria Brandt']])
  })
})

describe('offices', () => {
  it.each([
    ['Former US President Nina Cole spoke.', 'title | former | president | Nina Cole'],
    ['Ex-harbour master Tova Eklund spoke.', 'title | former | harbour master | Tova Eklund'],
    ['President-elect Nina Cole spoke.', 'title | coming | president | Nina Cole'],
    ['Then-President Nina Cole spoke.', 'title | then | president | Nina Cole'],
    ['Lt. Gov. Nina Cole spoke.', 'title | plain | lieutenant governor | Nina Cole'],
    ['Former jockeys’ association chairman Ruud Bos spoke.', 'title | former | chair | Ruud Bos'],
    ['The bishop, Hugh Trentham, moves out.', 'named | plain | bishop | Hugh Trentham'],
    [
      'Tomas Lind, the company’s chief executive, spoke.',
      'apposition | plain | chief executive | Tomas Lind'
    ],
    ['Tomas Lind, 61, Acme CEO, spoke.', 'apposition | plain | chief executive | Tomas Lind'],
    ['Jane Doe, who is managing director of Acme, spoke.', 'relative | plain | managing director | Jane Doe'],
    ['Jane Doe, who runs the museum, spoke.', 'role | runs | Jane Doe'],
    ['Jane Doe has 71 caps and is England’s current captain.', 'predicate | current | captain | Jane Doe'],
    ['As the country’s petroleum minister, Jane Doe decides.', 'as | plain | minister | Jane Doe'],
    ['It was said by the former health minister.', 'description | former | minister']
  ])('%s', (text, office) => {
    expect(offices(text)).toContain(office)
  })

  it('gives nobody the title of a supposition, of a bridge or of another job', () => {
    expect(offices('A President Brandt would face a parliament.')).toEqual([])
    expect(offices('Former schoolteacher President Nina Cole spoke.')).toEqual([
      'title | plain | president | Nina Cole'
    ])
    expect(offices('The war that toppled President Nina Cole is over.')).toEqual([
      'title | plain | president | Nina Cole'
    ])
  })

  it('gives a list of people one title', () => {
    expect(offices('Former presidents Nina Cole and Aldo Ferri met.')).toEqual([
      'title | former | president | Nina Cole',
      'title | former | president | Aldo Ferri'
    ])
  })
})

describe('the time of a title', () => {
  it.each([
    ['President Nina Cole is meeting miners.', 'now', true],
    ['President Nina Cole said on Tuesday that it was over.', 'now', true],
    ['President Nina Cole said it was over.', 'now', false],
    ['“It is over,” said President Nina Cole.', 'now', false],
    ['President Nina Cole signed the treaty.', 'open', false],
    ['In 2010 President Nina Cole signed the treaty.', 'past', true],
    ['During her first term President Nina Cole said so.', 'past', true],
    ['Papers released on Tuesday show President Nina Cole ignored it.', 'open', false],
    ['A court on Tuesday upheld limits that President Nina Cole imposed.', 'open', false],
    ['A statue of President Nina Cole will be unveiled on Friday.', 'open', false],
    ['In the play, President Nina Cole loses a bet.', 'past', true],
    ['Miners will meet President Nina Cole at the port on Monday.', 'now', false]
  ])('%s', (text, when, shown) => {
    const timing = officeClaims(read(text))[0]?.timing()
    expect([timing?.when, timing?.shown]).toEqual([when, shown])
  })

  it('is told by the draft’s own date where the draft has one', () => {
    const timing = (date: string) =>
      officeClaims(read('President Nina Cole signed it on June 3.', { date }))[0]?.timing().when
    expect(timing('2026-06-05')).toBe('now')
    expect(timing('2026-11-05')).toBe('past')
  })
})

describe('changes of office', () => {
  it.each([
    ['President Aldo Ferri resigned on Thursday.', ['leaves']],
    ['Generals ousted President Aldo Ferri on Thursday.', ['leaves']],
    ['President Aldo Ferri fired a minister.', []],
    ['President-elect Aldo Ferri spoke. He took the oath at noon.', ['takes']],
    ['President-elect Aldo Ferri will be sworn in on Jan. 9.', []],
    ['President Aldo Ferri has refused to step down.', []],
    ['Mayor Aldo Ferri, who lost her seat in 2021, spoke.', []]
  ])('%s', (text, kinds) => {
    expect([...changesByPerson(read(text)).values()].flat().map(({ kind }) => kind)).toEqual(kinds)
  })
})

it('knows the presidents of the United States on the draft’s date', () => {
  const draft = (date: string) => read('President Obama signed it. The former president smiled.', { date })
  const held = (date: string) => [...claimsByPerson(draft(date)).values()].flat()[0]?.held
  expect([held('2014-05-01'), held('2018-05-01'), held('1985-05-01')]).toEqual(['in', 'out', undefined])
})

it('takes time in proportion to the draft', () => {
  const paragraph =
    'Former President Maria Brandt met Gov. Dana Whitlock, who runs the state, on Monday. Brandt said so.'
  const text = (count: number) => Array.from({ length: count }, () => paragraph).join('\n\n')
  expect(lint(text(400), { config: { rules: { 'title-conflict': 'on' } } }).length).toBeLessThan(2000)
  expect(people(read(text(2000))).persons).toHaveLength(2)
})
