import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openJudgements } from '../../src/audit/judgements.ts'
import { UsageError } from '../../src/usage-error.ts'
import { folderOf } from '../support/cli.ts'
import { hostileDrafts } from '../support/hostile.ts'

const name = 'judgements.yml'
const entry = {
  rule: 'some-rule',
  file: 'a.txt',
  quote: 'the the',
  context: 'in [[the the]] hall',
  says: 'Why?'
}

describe('the judgements file', () => {
  it('gives back what was put in, whatever the words', async () => {
    const folder = folderOf({})
    const path = join(folder, name)
    const entries = hostileDrafts(200).map((words, number) => ({
      ...entry,
      file: `${number}: ${words}.txt`,
      quote: words,
      context: `- ${words}: # |`,
      says: words,
      also: [words]
    }))
    const judgements = await openJudgements(path, name)
    for (const each of entries) judgements.put(each, 'reject')
    await judgements.save()
    const again = await openJudgements(path, name)
    for (const each of entries) expect(again.of(each)).toBe('reject')
    expect([...again.all()]).toHaveLength(200)
  })

  it('keeps comments, order and what it does not know; a new word replaces the old one', async () => {
    const written = `# Ours.
- rule: some-rule
  file: a.txt
  quote: the the
  context: in [[the the]] hall
  judgement: # to be asked on Monday
  because: nobody knows
- { rule: other-rule, file: b.txt, quote: x, context: y, judgement: unsure }
`
    const folder = folderOf({ [name]: written })
    const judgements = await openJudgements(join(folder, name), name)
    expect(judgements.of(entry)).toBeUndefined()
    judgements.put(entry, 'accept')
    await judgements.save()
    const text = readFileSync(join(folder, name), 'utf8')
    expect(text).toContain('# Ours.')
    expect(text).toContain('because: nobody knows')
    expect(text.indexOf('some-rule')).toBeLessThan(text.indexOf('other-rule'))
    expect(text.match(/some-rule/g)).toHaveLength(1)
    const again = await openJudgements(join(folder, name), name)
    expect([...again.all()].map(({ judgement }) => judgement)).toEqual(['accept', 'unsure'])
  })

  it.each([
    ['- rule: a\n  file: b\n', /^judgements\.yml:1: this entry has no `quote`/],
    ['rule: a\n', /^judgements\.yml: expected a list/],
    ['- [', /^judgements\.yml:\d+:\d+: cannot be read/],
    [
      '- { rule: a, file: b, quote: c, context: d }\n- { rule: a, file: b, quote: c, context: e,\n    judgement: acept }\n',
      /^judgements\.yml:3: unexpected judgement `acept`, expected `accept`, `reject`, `unsure` or nothing; did you mean `accept`\?$/
    ]
  ])('names file, line and value of a fault: %j', async (text, words) => {
    const folder = folderOf({ [name]: text })
    const opening = openJudgements(join(folder, name), name)
    await expect(opening).rejects.toThrow(UsageError)
    await expect(opening).rejects.toThrow(words)
  })
})
