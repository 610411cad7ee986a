import { describe, expect, it } from 'vitest'
import { spanOf, textOf } from '../../src/draft/place.ts'
import { exclusions, statements } from '../../src/facts/statements/index.ts'
import { nearest } from '../../src/facts/statements/nearest.ts'
import { read } from '../../src/index.ts'

/** Each statement of a draft: its kind, its side, its words. */
function found(text: string): string[] {
  return statements(read(text)).flatMap(({ kind, claims, instances }) =>
    [...claims, ...instances].map((each) => `${kind.name} ${each.side}: ${textOf(each)}`)
  )
}

it('finds both sides of a kind', () => {
  expect(found('No one was hurt in the fire. Two firefighters were injured when the roof fell.')).toEqual([
    'harm claim: No one was hurt',
    'harm instance: Two firefighters were injured'
  ])
})

it('leaves out a kind of which the draft has one side', () => {
  expect(found('No one was hurt in the fire. The roof fell.')).toEqual([])
})

it.each([
  ['a quotation', '“No one was hurt,” the driver said. Two men were injured.'],
  ['a condition', 'If no one was hurt, the insurer pays nothing. Two men were injured.'],
  ['a question', 'Was it true that no one was hurt? Two men were injured.'],
  ['an exception', 'No one else was hurt. Two men were injured.']
])('leaves out %s', (_, text) => {
  expect(found(text)).toEqual([])
})

it('tells of whom and when a statement is', () => {
  const [kind] = statements(
    read(
      'Mayor Dana Wolf declined to comment on the audit on Monday. She told reporters that the audit was flawed.'
    )
  )
  const [claim, instance] = [kind?.claims[0], kind?.instances[0]]
  expect(claim?.subject.person?.name).toBe('Dana Wolf')
  expect(instance?.subject.person).toBe(claim?.subject.person)
  expect([...(claim?.times.days ?? [])]).toEqual(['monday'])
  expect([...(claim?.matter ?? [])]).toEqual(['audit'])
})

it.each([
  ['It is the first time a woman has led the choir. A woman led the choir in 1988.', 'led the choir in 1988'],
  ['Ada Moss has never run a mill. Moss ran a mill in Leeds.', 'ran'],
  ['Ada Moss did not purchase the mill. In May Moss bought the mill.', 'bought'],
  ['The beech was not dying. The beech was dying.', 'was dying'],
  ['The school has no waiting list. Rain fell. The school’s waiting list is long.', 'school’s waiting list'],
  ['Leeds beat Hull on Saturday. Hull’s win on Saturday was their first.', 'Hull’s win']
])('finds what a claim is undone by: %s', (text, instance) => {
  expect(exclusions(read(text)).flatMap(({ instances }) => instances.map(textOf))).toEqual([instance])
})

describe('a denial in a draft of many blocks', () => {
  const filler = Array.from({ length: 300 }, (_, at) => `The reading in row ${at + 1} of the table is ${at}.`)

  it.each([
    ['a deed', 'Ms Ortega never visited the quarry.', 'Ms Ortega visited the quarry on Friday.', 'visited'],
    [
      'a thing had',
      'The school has no chess club.',
      'Parents praised the school’s chess club.',
      'school’s chess club'
    ],
    [
      'what is said by `be`',
      'The driver was not wearing a seat belt.',
      'The driver was wearing a seat belt.',
      'was wearing a seat belt'
    ]
  ])('finds what is told against it, however far off: %s', (_, denial, told, marked) => {
    const text = ['Ana Ortega opened the school in May.', denial, ...filler, told].join('\n\n')
    expect(exclusions(read(text)).map(({ instances }) => instances.map(textOf))).toEqual([[marked]])
  })
})

describe('what is nearest', () => {
  const all = read(Array.from({ length: 1000 }, (_, at) => `Row ${at}.`).join('\n\n')).blocks.map(spanOf)
  const rowsNear = (row: number) => nearest(all, all[row] as (typeof all)[number]).map(textOf)

  it.each([
    ['in the middle', 500, 'Row 300.', 'Row 699.'],
    ['at the start', 0, 'Row 0.', 'Row 399.'],
    ['at the end', 999, 'Row 799.', 'Row 999.']
  ])('is some of very many: %s', (_, row, first, last) => {
    expect([rowsNear(row)[0], rowsNear(row).at(-1)]).toEqual([first, last])
  })

  it('is all, where they are not many', () => {
    const few = all.slice(0, 100)
    expect(nearest(few, all[999] as (typeof all)[number])).toBe(few)
  })
})
