import { describe, expect, it } from 'vitest'
import { brokenCharacters } from '../../src/facts/broken-characters.ts'
import { read } from '../../src/index.ts'

/** What is broken in a text, and what was meant: `â€™ → ’`. */
function brokenIn(text: string): string[] {
  const draft = read(`It said: ${text}`)
  return brokenCharacters(draft).map(
    ({ block, start, end, meant }) => `${block.text.slice(start, end)} → ${meant}`
  )
}

describe('UTF-8 that was read as something else', () => {
  it.each([
    ['didnâ€™t', 'â€™ → ’'],
    ['cafÃ©', 'Ã© → é'],
    ['Â£4', 'Â£ → £'],
    ['a crowd â€“ no, more', 'â€“ → –'],
    ['GÃ–TEBORG', 'Ã– → Ö'],
    ['Å“uvre', 'Å“ → œ'],
    ['mÄ™', 'Ä™ → ę'],
    ['ðŸ˜€', 'ðŸ˜€ → 😀'],
    ['isnÃ¢â‚¬â„¢t', 'Ã¢â‚¬â„¢ → ’'],
    ['didn‚Äôt', '‚Äô → ’'],
    ['caf√©', '√© → é'],
    ['didnвЂ™t', 'вЂ™ → ’'],
    ['didnÔÇÖt', 'ÔÇÖ → ’'],
    ['6Â a.m.', 'Â → '],
    ['donât', 'â → ’']
  ])('%s', (text, expected) => {
    expect(brokenIn(text)).toEqual([expected])
  })

  it('joins what broke side by side', () => {
    expect(brokenIn('cafÃ©â€¦')).toEqual(['Ã©â€¦ → é…'])
    expect(brokenIn('â€œYesâ€\u009d')).toEqual(['â€œ → “', 'â€\u009d → ”'])
  })
})

describe('characters that were lost or stayed in their escapes', () => {
  it.each([
    ['didn\u0092t', '\u0092 → ’'],
    ['the caf\ufffd', '\ufffd → undefined'],
    ['didn\ufffdt', '\ufffd → ’'],
    ['didn?t', '? → ’'],
    ['we\\u2019re', '\\u2019 → ’'],
    ['it=E2=80=99s', '=E2=80=99 → ’']
  ])('%j', (text, expected) => {
    expect(brokenIn(text)).toEqual([expected])
  })
})

describe('text that only looks broken', () => {
  it.each([
    'SÃO PAULO, AMANHÃ – e AMANHÃ”',
    '“CAFÉ” and JOSÉ’S, passé”—',
    'TOMÁŠ’S and HYVÄ’S',
    'Nîmes, Châlons, pâté, mât',
    'im Café „Ä“, ‚Äpfel‘, Strauß”',
    'В этом году',
    'Who? Me? What’s x?s=1',
    'C:\\users, 50% off, a=E2'
  ])('%s', (text) => {
    expect(brokenIn(text)).toEqual([])
  })
})
