import { describe, expect, it } from 'vitest'
import { check, checkBlocks, checkFile, rules } from '../../src/browser.ts'

const text = 'The council met on Tuesday, March 4, 2026, and sat until noon.\n\nIt meets again in May.'

describe('check', () => {
  it('gives places of the text as plain data', async () => {
    const [found, ...more] = await check(text)
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rule: 'weekday-mismatch',
      level: 'error',
      actual: 'Tuesday',
      expected: ['Wednesday']
    })
    expect(text.slice(found?.start, found?.end)).toBe('Tuesday')
    expect(JSON.parse(JSON.stringify(found))).toMatchObject({ start: found?.start, end: found?.end })
  })

  it('reads markup', async () => {
    const html = `<p>${text.slice(0, 62).replace('Tuesday', '<b>Tuesday</b>')}</p>`
    const [found] = await check(html, { format: 'html' })
    expect(html.slice(found?.start, found?.end)).toBe('Tuesday')
  })

  it('takes a config', async () => {
    expect(await check(text, { config: { rules: { 'weekday-mismatch': 'off' } } })).toEqual([])
    await expect(check(text, { config: { preset: 'none' } })).rejects.toThrow('Unexpected preset `none`')
    await expect(check(text, { format: 'pdf' as never })).rejects.toThrow('Unexpected kind `pdf`')
  })
})

describe('checkBlocks', () => {
  it('gives places of the blocks, in both of them', () => {
    const blocks = [
      { kind: 'headline', text: 'Five killed in crash' },
      { kind: 'body', text: 'Six people were killed in the crash on Monday, police said.' }
    ] as const
    const [found] = checkBlocks(blocks)
    const wordsAt = ({ block = 0, start, end }: { block?: number; start: number; end: number }) =>
      blocks[block]?.text.slice(start, end)
    expect(found?.rule).toBe('number-conflict')
    expect(found && wordsAt(found)).toBe('Five')
    expect(found?.related.map(wordsAt)).toEqual(['Six'])
  })

  it('takes empty blocks, and none', () => {
    expect(checkBlocks([])).toEqual([])
    expect(checkBlocks([{ kind: 'body', text: '' }])).toEqual([])
  })
})

describe('checkFile', () => {
  it('tells the format from the path, and gives the text that places are of', async () => {
    const { text: read, found } = await checkFile(new TextEncoder().encode(`# Meeting\n\n${text}`), {
      path: 'draft.md'
    })
    expect(found.map(({ start, end }) => read.slice(start, end))).toEqual(['Tuesday'])
  })
})

it('lists the rules', () => {
  expect(rules()).toContainEqual({
    id: 'weekday-mismatch',
    level: 'error',
    preset: 'recommended',
    url: 'https://backread.example/rules/weekday-mismatch'
  })
})
