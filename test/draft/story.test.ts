import { describe, expect, it } from 'vitest'
import { placeOf, spanOf, whereIs } from '../../src/draft/place.ts'
import { joinDrafts } from '../../src/draft/story.ts'
import { read } from '../../src/index.ts'

const one = read('# Mill sold\n\nThe mill was sold.\n\n- a\n- b\n', { path: 'drafts/one.md' })
const two = read('# Mill, again\n\nIt was sold twice.\n\n- c\n', { path: 'two.md' })

describe('a story', () => {
  const story = joinDrafts([one, two])

  it('is the blocks of its drafts in order, each at its place in its own file', () => {
    expect(story.blocks.map(({ text, index }) => `${index} ${text}`)).toEqual([
      '0 Mill sold',
      '1 The mill was sold.',
      '2 a',
      '3 b',
      '4 Mill, again',
      '5 It was sold twice.',
      '6 c'
    ])
    expect(story.blocks.every(({ draft }) => draft === story)).toBe(true)
    expect(story.blocks.map(({ origin }) => origin.path)).toEqual([
      ...one.blocks.map(() => 'drafts/one.md'),
      ...two.blocks.map(() => 'two.md')
    ])
    const last = story.blocks[5]
    expect(last && placeOf(spanOf(last))?.start).toEqual({ line: 3, column: 1, offset: 15 })
  })

  it('names the file beside the paragraph', () => {
    expect(story.blocks.map(whereIs)).toEqual([
      'the headline of one.md',
      'paragraph 1 of one.md',
      'paragraph 2 of one.md',
      'paragraph 3 of one.md',
      'the headline of two.md',
      'paragraph 1 of two.md',
      'paragraph 2 of two.md'
    ])
    expect(one.blocks.map(whereIs)[1]).toBe('paragraph 1')
  })

  it('keeps the lists of two files apart', () => {
    const groups = story.blocks.map(({ group }) => group)
    expect(groups[2]).toBe(groups[3])
    expect(groups[6]).not.toBe(groups[2])
  })

  it('has at least one draft', () => {
    expect(() => joinDrafts([])).toThrow('expected one or more')
  })
})
