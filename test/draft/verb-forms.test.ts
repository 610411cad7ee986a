import { expect, it } from 'vitest'
import { verbForms } from '../../src/draft/verb-forms.ts'

it.each([
  ['stand', 'stands', 'standing'],
  ['carry', 'carries', 'carrying'],
  ['watch', 'watches', 'watching'],
  ['sit', 'sits', 'sitting'],
  ['lie', 'lies', 'lying'],
  ['smile', 'smiles', 'smiling'],
  ['flee', 'flees', 'fleeing'],
  ['visit', 'visits', 'visiting'],
  ['play', 'plays', 'playing'],
  ['take off', 'takes off', 'taking off']
])('inflects %s', (lemma, third, participle) => {
  expect(verbForms(lemma)).toMatchObject({ base: lemma, third, participle })
})
