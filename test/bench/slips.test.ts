import { describe, expect, it } from 'vitest'
import type { Article } from '../../bench/corpus.ts'
import { sampleOf } from '../../bench/corpus.ts'
import { randomFrom } from '../../bench/random.ts'
import { slips } from '../../bench/slips/index.ts'
import { ruleIds } from '../support/page.ts'

const article: Article = {
  id: 'mill',
  date: '2014-05-06',
  text: `Mayor wants mill, its owner £400,000

Mayor Agnes Holloway says the old mill by the river, which has stood empty since 1998, should become a school for the children of the valley.

About 40 people came to the hearing in March 2014, and Dora Whitlock told the council that nobody’s children should have to take the bus over the pass — not in winter.

“We have waited for this since the flood,” said Tom Arkwright, who keeps the shop.

Mayor Holloway now needs the votes of five members, and the owner of the mill has asked for £400,000 and a say in what becomes of the wheel house.

The council will vote in June. It has heard from three bidders: a bank, a brewery and a church. Work on the roof and the floors could start before the autumn, the town’s engineer Ruth Penhallow said.

Penhallow, 45, has kept the wheel turning since May 4, 2011. “It ran from 1921 to 1974,” Penhallow said. Ruth Penhallow lives beside the weir.

Visitors may look round with the Upper Valley Heritage Trust (UVHT) from June 3 to 7, and at 7:30 p.m. on Tuesday there is a talk by former Mayor Edwin Frith. Of the 45-year-old Penhallow, former Mayor Frith has nothing but praise.

Penhallow said the talk was free. The lane to the mill is 12 miles (19 km) long. Two dozen volunteers from the valley carried new slates up the ladders on Monday. Visits rose to 9,300 last year from 8,100 the year before.`
}

describe.each(slips.map((slip) => [`${slip.rule}: ${slip.name}`, slip] as const))('%s', (_, slip) => {
  it('is meant for a rule that there is', () => {
    expect(ruleIds).toContain(slip.rule)
  })

  it('is planted the same way in every run, where it says', () => {
    const seeds = Array.from({ length: 20 }, (_, at) => `seed ${at}`)
    const planted = seeds.flatMap((seed) => slip.plant(article, randomFrom(seed)) ?? [])
    expect(planted.length).toBeGreaterThan(0)
    expect(planted).toEqual(seeds.flatMap((seed) => slip.plant(article, randomFrom(seed)) ?? []))
    for (const { text, start, end } of planted) {
      expect(text).not.toBe(article.text)
      expect(text.slice(start, end).trim()).not.toBe('')
    }
  })
})

it('takes a sample evenly, and no more than there is', () => {
  const all = Array.from({ length: 10 }, (_, at) => ({ ...article, id: String(at) }))
  expect(sampleOf(all, 5).map(({ id }) => id)).toEqual(['0', '2', '4', '6', '8'])
  expect(sampleOf(all, 50)).toHaveLength(10)
})
