import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/draft/place.ts'
import {
  clockTimes,
  courses,
  type DateMention,
  dateRanges,
  dateSteps,
  dates,
  draftDate,
  tenseAt
} from '../../src/facts/dates/index.ts'
import { read } from '../../src/index.ts'

function mentions(text: string): readonly DateMention[] {
  return dates(read(text))
}

function show({ day, month, year, weekday, ...mention }: DateMention): string {
  const parts = [weekday?.value, day?.value, month?.value, year?.text].map((part) => part ?? '-')
  return `${textOf(mention)} = ${parts.join(' ')}`
}

describe('dates in words', () => {
  it.each([
    ['They met on Tuesday, March 4, 2025, at noon.', 'Tuesday, March 4, 2025 = 1 4 3 2025'],
    ['They met on Tues., Sept. 4, in Leeds.', 'Tues., Sept. 4 = 1 4 9 -'],
    ['They met on Tuesday 4 March 2025 at noon.', 'Tuesday 4 March 2025 = 1 4 3 2025'],
    ['They met on the 5th of March, 2025, at noon.', '5th of March, 2025 = - 5 3 2025'],
    ['They met on March the 5th and left.', 'March the 5th = - 5 3 -'],
    ['They met on 5 Sept 2025 and left.', '5 Sept 2025 = - 5 9 2025'],
    ['They met on 5 June. It rained.', '5 June = - 5 6 -'],
    ['They met in March 2025 and left.', 'March 2025 = - - 3 2025'],
    ['They met in February of 2025 and left.', 'February of 2025 = - - 2 2025'],
    ['They met in 2025 and left.', '2025 = - - - 2025'],
    ['The 1990s were kind to them.', '1990s = - - - 1990s'],
    ['It opened on February 5, 225. In April it shut.', 'February 5, 225 = - 5 2 225']
  ])('%s', (text, expected) => {
    expect(show(mentions(text)[0] as DateMention)).toBe(expected)
  })
})

describe('dates in figures', () => {
  it.each([
    ['On 2025-02-05 it shut.', '2025-02-05 = - 5 2 2025'],
    ['At 2025-02-05T10:00:00Z it shut.', '2025-02-05 = - 5 2 2025'],
    ['On 14/02/2025 it shut.', '14/02/2025 = - 14 2 2025'],
    ['On 02/14/2025 it shut.', '02/14/2025 = - 14 2 2025'],
    ['On 14.2.2025 it shut.', '14.2.2025 = - 14 2 2025']
  ])('%s', (text, expected) => {
    expect(show(mentions(text)[0] as DateMention)).toBe(expected)
  })

  it('leaves the order open where both are possible', () => {
    expect(mentions('On 02/05/2025 it shut.')[0]?.dayFirst).toBeUndefined()
    expect(mentions('On 02/14/2025 it shut.')[0]?.dayFirst).toBe(false)
  })

  it.each(['Call 225-555-0142 now.', 'Version 10.0.2.25 is out.', 'It stood at 2/3 of 1/200.'])(
    '%s',
    (text) => {
      expect(mentions(text)).toEqual([])
    }
  )
})

describe('what stands in a year’s place', () => {
  it.each([
    ['since 222', 'preposition'],
    ['Prices rose in the summer of 222.', 'of'],
    ['Sales fell in fiscal 222, the firm said.', 'fiscal'],
    ['She lost the 222 election by a mile.', 'noun'],
    ['Ann Lee (1941–222) wrote it.', 'life'],
    ['© 222 Ann Lee', 'copyright'],
    ['It happened between 2019 and 222 in the city.', 'range'],
    ['It happened in 2018, 2019 and 222.', 'series'],
    ['It came out in August 222.', 'month']
  ])('%s', (text, place) => {
    expect(mentions(text).find(({ year }) => year?.text === '222')?.place).toBe(place)
  })

  it.each([
    'Since 222 people were late, it began at nine.',
    'As of May 14, 222 detainees were left.',
    'In March 222 diplomats were sent home.',
    'The plan in 222(k) form is new.',
    'One in 222 babies has it.',
    'They won by 222 and went home.',
    'It rose from 222 to 225 in a week.',
    'The bill passed on a 222-208 vote.',
    'It costs $222 in Leeds.',
    'He took Flight 222, which was late.',
    'In 222 or so towns it rained.',
    'In 222, 225 and 230 towns it rained.',
    'Turn to page 222.',
    'The 222 members were elected.'
  ])('%s', (text) => {
    expect(mentions(text).filter(({ year }) => year?.text === '222')).toEqual([])
  })

  it('keeps the era with its year', () => {
    const [first, second, third] = mentions('It was built in 222 BC, burnt in A.D. 222 and found in 1447 AH.')
    expect([first?.era, second?.era, third?.era]).toEqual(['BC', 'AD', 'AH'])
  })

  it('does not look into what is not prose', () => {
    expect(dates(read('It is `since 222` there.', { kind: 'markdown' }))).toEqual([])
  })

  it('takes a raised footnote mark for no figure of the year', () => {
    const [mention] = dates(read('<p>It shut in 2022<sup>5</sup> for good.</p>', { kind: 'html' }))
    expect(mention?.year?.text).toBe('2022')
  })
})

describe('tenseAt', () => {
  it.each([
    ['The mill closed in 2202 after a fire.', 'past'],
    ['The mill will close in 2202 after a fire.', 'future'],
    ['The book is to be printed in 2202 on vellum.', 'future'],
    ['In 2202 the mill was sold.', 'past'],
    ['A mill in 2202.', 'unknown']
  ])('%s', (text, tense) => {
    expect(tenseAt(mentions(text)[0] as DateMention)).toBe(tense)
  })
})

describe('draftDate', () => {
  it('is what the run says before all else', () => {
    expect(draftDate(read('Oslo', { date: '2025-02-05' }))).toEqual({ year: 2025, month: 2, day: 5 })
  })

  it('is read from front matter', () => {
    const draft = read('---\ndate: 2025-02-05\n---\n\nThe mill shut.', { kind: 'markdown' })
    expect(draftDate(draft)).toEqual({ year: 2025, month: 2, day: 5 })
  })

  it('is read from a page’s head, the day of publishing before the day of a change', () => {
    const draft = read(
      '<head><meta property="article:modified_time" content="2025-03-01T09:00:00Z"><meta property="article:published_time" content="2025-02-05T09:00:00Z"></head><body><p>The mill shut.</p></body>',
      { kind: 'html' }
    )
    expect(draftDate(draft)).toEqual({ year: 2025, month: 2, day: 5 })
  })

  it('is read from a dateline', () => {
    const draft = read('LONDON, Feb. 5, 2025 — The mill shut on Monday after a fire in the dye room.')
    expect(draftDate(draft)).toEqual({ year: 2025, month: 2, day: 5 })
  })

  it('is never the day of the run', () => {
    expect(draftDate(read('The mill shut on February 5, 2025, after a fire.'))).toBeUndefined()
  })
})

describe('dateRanges', () => {
  it.each([
    ['She led it from 2012 to 2016, alone.', 'from', '2012 to 2016'],
    ['It fell between June 2 and June 5.', 'between', 'June 2 and June 5'],
    ['It ran on 5–8 June 2024 in Leeds.', 'dash', '5–8 June 2024'],
    ['It ran from the 5th to the 8th of June.', 'from', '5th to the 8th of June'],
    ['It ran June 5-8, 2024, in Leeds.', 'dash', 'June 5-8, 2024'],
    ['Ann Lee (1923–1950) wrote it.', 'dash', '1923–1950'],
    ['It ran from late 2019 to early 2021.', 'from', '2019 to early 2021']
  ])('%s', (text, join, words) => {
    const [range] = dateRanges(read(text))
    expect(range?.join).toBe(join)
    expect(range && textOf(range)).toBe(words)
  })

  it('gives both days of one month their year', () => {
    const [first, second] = mentions('It ran on 5–8 June 2024 in Leeds.')
    expect([first?.day?.value, first?.year?.value]).toEqual([5, 2024])
    expect([second?.day?.value, second?.year?.value]).toEqual([8, 2024])
  })
})

describe('clockTimes', () => {
  it.each([
    ['It left at 13:30 on time.', [13, 30, undefined]],
    ['It left at 2.25 a.m. on time.', [2, 25, false]],
    ['It left at 5pm on time.', [5, undefined, true]],
    ['It left at 2205 GMT on time.', [22, 5, undefined]],
    ['It left at 13:75 p.m. on time.', [13, 75, true]]
  ])('%s', (text, expected) => {
    const [time] = clockTimes(read(text))
    expect([time?.hour.value, time?.minute?.value, time?.pm]).toEqual(expected)
  })

  it.each(['He ran it in 1:02:03.', 'It costs 2.25 a kilo.', 'It was founded in 2025.'])('%s', (text) => {
    expect(clockTimes(read(text))).toEqual([])
  })
})

describe('sequences', () => {
  it('takes birth and death of one person together, and leaves two people apart', () => {
    expect(courses(read('He was born in 1923 and died in Ghent in 1950.'))[0]?.kind).toBe('life')
    expect(courses(read('Her son was born in 1950 and her father died in 1923.'))).toEqual([])
  })

  it('counts steps of years and days, forth and back', () => {
    const steps = dateSteps(
      read(
        'It opened in 2005. Three years later, in 2008, it shut. A decade earlier, in 1998, it had burned.'
      )
    )
    expect(steps.map(({ count }) => count)).toEqual([3, -10])
    expect(steps.map(textOf)).toEqual(['Three years later, in 2008', 'A decade earlier, in 1998'])
  })
})
