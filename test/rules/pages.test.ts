import { describe, expect, it } from 'vitest'
import { lintCase, readPage, ruleIds } from '../support/page.ts'
import { showMessages } from '../support/report.ts'

describe.each(ruleIds)('%s', (id) => {
  const page = readPage(id)

  it.each(page.cases)('$section: $name', (example) => {
    const { draft } = example
    const messages = lintCase(id, example)
    const found = messages.map(({ place }) =>
      place && 'start' in place ? quote(draft, place.start.offset, place.end.offset) : 'nowhere'
    )
    expect(found).toEqual(example.marks.map(({ start, end }) => quote(draft, start, end)))
    if (example.report) expect(showMessages(messages)).toBe(example.report.text)
  })
})

function quote(draft: string, start = 0, end = 0): string {
  return `${start}: ${draft.slice(start, end)}`
}
