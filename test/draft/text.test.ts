import { describe, expect, it } from 'vitest'
import { draftFrom, faultsOf, outline } from '../support/draft.ts'

function read(source: string): string[] {
  const draft = draftFrom(source, 'text')
  expect(faultsOf(draft)).toEqual([])
  return outline(draft)
}

const story = [
  'The council has agreed to reopen the pier at Dunmore after nine years, and the first boats will call in May.',
  'It will cost two million pounds, most of it from a fund for harbours that nobody else had asked for.'
]

describe('lines and paragraphs', () => {
  it('parts paragraphs at a single newline', () => {
    expect(read(story.join('\n'))).toEqual(story.map((text) => `body: ${text}`))
  })

  it.each([60, 72, 100])('joins text that was wrapped at %i', (width) => {
    const wrapped = story.map((text) => wrap(text, width)).join('\n\n')
    expect(read(wrapped)).toEqual(story.map((text) => `body: ${text}`))
    expect(read(wrapped.replaceAll('\n', '\r\n'))).toEqual(story.map((text) => `body: ${text}`))
  })

  it('parts wrapped paragraphs that open with an indent', () => {
    const wrapped = story.map((text) => `    ${wrap(text, 60)}`).join('\n')
    expect(read(wrapped)).toEqual(story.map((text) => `body: ${text}`))
  })

  it('takes any line end, a form feed and a byte order mark', () => {
    expect(read('\uFEFFOne is here.\r\rTwo is here.\n\fThree is here.\r\nFour.')).toEqual([
      'body: One is here.',
      'body: Two is here.',
      'body: Three is here.',
      'body: Four.'
    ])
  })

  it('gives the items of a list one group', () => {
    const { blocks } = draftFrom('It will have:\n- a café\n- a slip\n\nThen:\n\n1. boats\n2) more', 'text')
    expect(blocks.map(({ kind, group, text }) => [kind, group, text])).toEqual([
      ['body', undefined, 'It will have:'],
      ['list-item', 1, 'a café'],
      ['list-item', 1, 'a slip'],
      ['body', undefined, 'Then:'],
      ['list-item', 2, 'boats'],
      ['list-item', 2, 'more']
    ])
  })
})

describe('kinds', () => {
  it('tells what stands over the prose', () => {
    const top = [
      'Pier to open in May',
      'Council finds £2m',
      'By Ann Lee, local government reporter',
      'March 4, 2026'
    ]
    expect(read([...top, '', ...story].join('\n'))).toEqual([
      'headline: Pier to open in May',
      'standfirst: Council finds £2m',
      'byline: By Ann Lee, local government reporter',
      'dateline: March 4, 2026',
      ...story.map((text) => `body: ${text}`)
    ])
  })

  it('tells the headline given twice, whatever its quote marks and capitals', () => {
    const twice = ['Pier ‘will open’, says mayor', '', "PIER 'WILL OPEN', SAYS MAYOR", ...story].join('\n')
    expect(read(twice).slice(0, 2)).toEqual([
      'headline: Pier ‘will open’, says mayor',
      "headline: PIER 'WILL OPEN', SAYS MAYOR"
    ])
  })

  it('reads labels and the marks of Markdown that a chatbot leaves in plain text', () => {
    const chat = [
      'Certainly! Here is the article:',
      '',
      '**Headline:** Pier to open',
      '**Subtitle:** In May',
      ...story
    ]
    expect(read([...chat, '## What it costs', story[1]].join('\n'))).toEqual([
      'body: Certainly! Here is the article:',
      'headline: **Headline:** Pier to open',
      'standfirst: **Subtitle:** In May',
      ...story.map((text) => `body: ${text}`),
      'heading: ## What it costs',
      `body: ${story[1]}`
    ])
  })

  it('passes over what a press office writes first', () => {
    expect(
      read(['FOR IMMEDIATE RELEASE', '(400 words)', 'Pier to open in May', ...story].join('\n'))[2]
    ).toBe('headline: Pier to open in May')
  })

  it('tells subheads and credits between paragraphs', () => {
    expect(read([story[0], 'Who pays', story[1], 'Photo: Ann Lee'].join('\n\n'))).toEqual([
      `body: ${story[0]}`,
      'heading: Who pays',
      `body: ${story[1]}`,
      'credit: Photo: Ann Lee'
    ])
  })

  it('takes no paragraph that breaks off for a headline', () => {
    expect(read(['The council has agreed to reopen the pier before the', ...story].join('\n\n'))[0]).toMatch(
      /^body/
    )
  })
})

function wrap(text: string, width: number): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}
