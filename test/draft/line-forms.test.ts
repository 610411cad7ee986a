import { expect, it } from 'vitest'
import { kindByLabel, kindByLine } from '../../src/draft/line-forms.ts'

it.each([
  'By Ann Lee',
  'BY ANN LEE',
  'by Ann van der Berg and Bo Yi, Political Correspondents',
  'By Ann Lee in Madrid',
  'By The Associated Press',
  'By Ann Lee (ann@example.org)',
  'Words: Ann Lee | Pictures: Bo Yi'
])('a byline: %s', (line) => expect(kindByLine(line)).toBe('byline'))

it.each([
  'March 4, 2026',
  'Thursday, March 4, 2026, 5:10 p.m. ET',
  'London, 4 March 2026',
  '2026-03-04',
  'Published: March 4, 2026',
  'Updated at 7:30 p.m. ET',
  'Date: [Insert Date]',
  'GENEVA, March 4 (Reuters) –',
  'June 31'
])('a dateline: %s', (line) => expect(kindByLine(line)).toBe('dateline'))

it.each([
  'Photo: Ann Lee',
  '(AP Photo/Ann Lee)',
  'REUTERS/Ann Lee',
  '© 2026 Ann Lee',
  'Source: Office for Statistics'
])('a credit: %s', (line) => expect(kindByLine(line)).toBe('credit'))

it.each([
  'By day, Ann Lee is a lawyer, but by night she sings',
  'By Monday, the council had met',
  'By accident or design',
  'Mayor',
  'Decisions',
  'May',
  'Published in 2019 by a small press',
  'and the others —',
  'Photo: Firefighters at the scene of the blaze',
  'VIDEO: MAYOR WALKS OUT OF MEETING'
])('none of these: %s', (line) => expect(kindByLine(line)).toBeUndefined())

it.each([
  ['Headline: Pier opens', 'headline'],
  ['**Title:** Pier opens', 'headline'],
  ['Sub-headline: In May', 'standfirst'],
  ['By-line: [name]', 'byline'],
  ['The title: an honour', undefined],
  ['Headline:', undefined]
])('a label: %s', (line, kind) => expect(kindByLabel(line)).toBe(kind))
