import { expect, it } from 'vitest'
import { spanOf } from '../../src/draft/place.ts'
import { holderOf, isSame, type Phrases, phrasesOf } from '../../src/facts/phrases/index.ts'
import { read } from '../../src/index.ts'

function phrases(text: string): Phrases {
  const [block] = read(`# Head\n\n![${text}](a.jpg)\n`, { kind: 'markdown' }).blocks.filter(
    ({ kind }) => kind === 'alt'
  )
  if (!block) throw new Error('no alt text')
  return phrasesOf(spanOf(block))
}

/** Whether two words of a text speak of one thing; `undefined` where that is open. */
function speakOfOne(text: string, one: string, two: string): boolean {
  const found = phrases(text)
  const [a, b] = [one, two].map((word) => found.words.findIndex(({ lower }) => lower === word)) as [
    number,
    number
  ]
  return isSame(found, holderOf(found, a), holderOf(found, b))
}

it.each([
  ['The gutted hall stands untouched on the quay.', 'gutted', 'untouched'],
  ['The gutted hall in Cobram, untouched by the fire, on Thursday.', 'gutted', 'untouched'],
  ['Volunteers keep the dead whale wet and alive in the shallows.', 'dead', 'alive'],
  ['A cheerful Ben Oduya, laughing with his lawyers, leaves the court.', 'cheerful', 'laughing'],
  ['The packed church in Trim is empty.', 'packed', 'empty'],
  ['A packed, empty train waits at Crewe.', 'packed', 'empty']
])('finds one thing in: %s', (text, one, two) => {
  expect(speakOfOne(text, one, two)).toBe(true)
})

it.each([
  ['A smiling man stands beside a seated woman.', 'smiling', 'seated'],
  ['The north stand is packed while the south stand is empty.', 'packed', 'empty'],
  ['The driver of the wrecked car walks away unharmed.', 'wrecked', 'unharmed'],
  ['The crowded waiting room faces an empty corridor.', 'crowded', 'empty'],
  ['A smiling bride hugs her weeping father.', 'smiling', 'weeping'],
  ['The tower of the ruined abbey survives intact.', 'ruined', 'intact'],
  ['A tall barber stands behind his customer, seated on a stool.', 'tall', 'seated']
])('does not take two things for one in: %s', (text, one, two) => {
  expect(speakOfOne(text, one, two)).toBe(false)
})

it('tells words inside quote marks and names', () => {
  const { words } = phrases('Fans of “Night Train” wait in Cork on a night in May.')
  expect(words.filter(({ quoted }) => quoted).map(({ text }) => text)).toEqual(['Night', 'Train'])
  expect(words.filter(({ name, quoted }) => name && !quoted).map(({ text }) => text)).toEqual(['Cork', 'May'])
})
