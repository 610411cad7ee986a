import { expect, test } from 'vitest'
import { lint } from '../../src/index.ts'

const rules = (text: string) => lint(text).map(({ ruleId }) => ruleId)

test('a weekday of a caption is spoken of once, though the two rules mark different words', () => {
  const found = rules(
    'Photo: Clerks leave the bank in Cork with boxes on Friday, Jan. 10, 2019.\n\nThe bank was shut by its owners. The clerks left with boxes and a plant.\n'
  )
  expect(found).toEqual(['caption-contradiction'])
})

test('a weekday of the text is still spoken of beside a caption', () => {
  const found = rules(
    'Photo: Clerks leave the bank in Cork with boxes.\n\nThe bank was shut by its owners on Friday, Jan. 10, 2019. The clerks left with boxes and a plant.\n'
  )
  expect(found).toEqual(['weekday-mismatch'])
})
