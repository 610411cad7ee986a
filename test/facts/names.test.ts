import { describe, expect, it } from 'vitest'
import { mixedAlphabets } from '../../src/facts/names/alphabets.ts'
import { isPlainWord, nameSpellings, namesSpelled } from '../../src/facts/names/index.ts'
import { inOneAlphabet, isChange, isDerived, isOneSlip, kinshipOf } from '../../src/facts/names/slips.ts'
import { spellingVariants } from '../../src/facts/names/variants.ts'
import { read } from '../../src/index.ts'

describe('slips', () => {
  it.each([
    ['kavanaugh', 'kavanagh', true],
    ['kavanaugh', 'kavanuagh', true],
    ['barrett', 'barett', true],
    ['brewer', 'breyer', true],
    ['wilczek', 'wiczlek', false],
    ['smith', 'smythe', false]
  ])('%s and %s: one slip is %s', (a, b, one) => {
    expect(isOneSlip(a, b)).toBe(one)
    expect(isOneSlip(b, a)).toBe(one)
  })

  it.each([
    ['zelenskyy', 'zelenskiy', 'sound'],
    ['moustafa', 'mustafa', 'sound'],
    ['macginty', 'mcginty', 'sound'],
    ['patiño', 'patino', 'accent'],
    ['tatum', 'tattum', 'sound'],
    ['brekke', 'drekke', 'slip'],
    ['newton', 'norfolk', undefined]
  ])('%s and %s are akin by %s', (a, b, kinship) => {
    expect(kinshipOf(a, b)).toBe(kinship)
  })

  it.each([
    ['korea', 'korean', true],
    ['germany', 'germans', true],
    ['dimitrov', 'dimitrova', true],
    ['brown', 'browne', true],
    ['purkis', 'purkiss', false],
    ['kroft', 'croft', false]
  ])('%s and %s: of one root is %s', (a, b, derived) => {
    expect(isDerived(a, b)).toBe(derived)
  })

  it('tells a change from the other slips', () => {
    expect([isChange('brewer', 'breyer'), isChange('brewer', 'brwer'), isChange('brewer', 'berwer')]).toEqual(
      [true, false, false]
    )
  })

  it('writes a mixed word in Latin letters', () => {
    expect(inOneAlphabet('Pesков')).toBe('Peskob'.replace('b', 'v'))
    expect(inOneAlphabet('Песков')).toBeUndefined()
    expect(inOneAlphabet('Peskov')).toBeUndefined()
  })
})

describe('names', () => {
  it('are words in capitals that are no titles, days, types or contractions', () => {
    const draft = read(
      'On Monday President Nina Cole flew the UH-60 to New York. We’re told that NATO’s Al Haddad was there.'
    )
    expect([...nameSpellings(draft).keys()]).toEqual(['nina', 'cole', 'york', 'haddad'])
  })

  it.each([
    ['flew', true],
    ['iphone', true],
    ['al-haddad', true],
    ['cole', false]
  ])('%s is a plain word too: %s', (word, plain) => {
    const text = 'Cole flew to al‑Haddad’s with her iPhone. IPhone colecovers are Cole’s.'
    // In a long draft all are read at once.
    for (const each of [text, `${text}\n\n${'It was late by then. '.repeat(3_000)}`])
      expect(isPlainWord(read(each), word)).toBe(plain)
  })

  it('know their company', () => {
    const [word] = namesSpelled(read('Then Nina van der Cole left.'), 'cole')
    expect(word).toMatchObject({ part: 'last', before: ['nina', 'van', 'der'], personal: true })
  })
})

describe('variants', () => {
  it('are the odd spelling first', () => {
    const text = 'Halvard Brekke won. Brekke was glad. The king met Brekke. A crowd came to see Brekk.'
    expect(
      spellingVariants(read(text)).map(({ odd, usual, tie }) => [odd[0]?.text, usual.length, tie])
    ).toEqual([['Brekk', 3, false]])
  })

  it('are found in time that grows with the draft', () => {
    const text = Array.from(
      { length: 3000 },
      (_, at) => `Then Anna Name${'abcdefghij'[at % 10]}${'klmnop'[at % 6]}${at} said so.`
    ).join(' ')
    expect(Array.isArray(spellingVariants(read(text)))).toBe(true)
  })
})

it('finds letters of another alphabet', () => {
  expect(
    mixedAlphabets(read('Mr Drоzdov gave none. Дроздов is how he writes it.')).map(({ latin }) => latin)
  ).toEqual(['Drozdov'])
})
