import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/draft/place.ts'
import { introductions } from '../../src/facts/acronyms/index.ts'
import { comesOut, partsOf, slipBetween } from '../../src/facts/acronyms/initials.ts'
import { misfits } from '../../src/facts/acronyms/misfits.ts'
import { sharedInitials } from '../../src/facts/acronyms/shared.ts'
import { strays } from '../../src/facts/acronyms/strays.ts'
import { read } from '../../src/index.ts'

describe('comesOut', () => {
  it.each([
    ['WHO', 'World Health Organization'],
    ['CDC', 'Centers for Disease Control and Prevention'],
    ['DNA', 'deoxyribonucleic acid'],
    ['NATO', 'North Atlantic Treaty Organization'],
    ['OECD', 'Organisation for Economic Co-operation and Development'],
    ['MRSA', 'methicillin-resistant Staphylococcus aureus'],
    ['TERI', 'The Energy and Resources Institute']
  ])('takes %s out of %s', (letters, name) => {
    expect(comesOut(letters, partsOf(name))).toBe(true)
  })

  it.each([
    ['WTO', 'World Health Organization'],
    ['NRI', 'National Rifle Association'],
    ['FAD', 'Food and Drug Administration'],
    ['MSF', 'Doctors Without Borders']
  ])('does not take %s out of %s', (letters, name) => {
    expect(comesOut(letters, partsOf(name))).toBe(false)
  })
})

describe('slipBetween', () => {
  it.each([
    ['GPD', 'GDP', 'swapped'],
    ['IEAE', 'IAEA', 'swapped'],
    ['WTO', 'WHO', 'changed'],
    ['NSB', 'NTSB', 'dropped'],
    ['NTBX', 'NTSB', undefined],
    ['MSF', 'DWB', undefined]
  ])('tells what makes %s of %s', (letters, initials, slip) => {
    expect(slipBetween(letters, initials)).toBe(slip)
  })
})

describe('introductions', () => {
  it('reads initials in brackets, behind a comma, between dashes and before their name', () => {
    const text =
      'The Fire Brigades Union (FBU) met the Civil Aviation Authority, or CAA, and the Harbour Trust – HT – on Monday. The ILO (International Labour Organization) sent nobody.'
    expect(introductions(read(text)).map((each) => [each.text, each.after])).toEqual([
      ['FBU', true],
      ['CAA', true],
      ['HT', true],
      ['ILO', false]
    ])
  })

  it('leaves out what somebody wrote, but not a bracket that the desk put into speech', () => {
    const written = 'The letter thanks “the Fire Brigades Union (FUB)” twice.'
    const spoken = '“We asked the Fire Brigades Union (FUB) to come,” the mayor said.'
    expect(introductions(read(written))).toEqual([])
    expect(misfits(read(spoken)).map(({ expected }) => expected)).toEqual(['FBU'])
  })
})

describe('misfits', () => {
  it('takes a letter left out at an end for a slip only where the full initials are used', () => {
    const name = 'Inspectors of the Civil Aviation Safety Authority (CAS) came on Monday.'
    expect(misfits(read(name))).toEqual([])
    const used = `${name} The CASA has grounded the balloon. Its owner blames the CASA.`
    expect(misfits(read(used)).map(({ expected }) => expected)).toEqual(['CASA'])
  })

  it('lets the initials of another language stand', () => {
    const text =
      'The Swiss People’s Party (SVP) gained two seats. The Security Service of Ukraine (SBU) lost none.'
    expect(misfits(read(text))).toEqual([])
  })
})

describe('sharedInitials', () => {
  it('finds a second name, not a second spelling', () => {
    const first = 'The World Health Organization (WHO) opened the meeting.'
    const again = 'The World Health Organisation (WHO) closed it.'
    const other = 'The Western Harbour Office (WHO) lent the hall.'
    expect(sharedInitials(read(`${first} ${again}`))).toEqual([])
    expect(sharedInitials(read(`${first} ${other}`)).map(({ later }) => textOf(later.name))).toEqual([
      'Western Harbour Office'
    ])
  })
})

describe('strays', () => {
  it('finds introduced initials swapped once among several', () => {
    const text =
      'The Harbour Conservancy Authority (HCA) is short of boats. The HCA has one. The HAC will buy two.'
    expect(strays(read(text)).map(({ at }) => textOf(at))).toEqual([])
    expect(strays(read(`${text} The HCA has no crew.`)).map(({ at }) => textOf(at))).toEqual(['HAC'])
  })
})
