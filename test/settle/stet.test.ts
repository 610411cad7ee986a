import type { VFileMessage } from 'vfile-message'
import { describe, expect, it } from 'vitest'
import type { Config } from '../../src/config/config.ts'
import { lint } from '../../src/index.ts'
import { backread, doubled, folderOf } from '../support/cli.ts'

const config: Config = { rules: { 'repeated-words': 'warning', 'year-typo': 'error' } }

function found(text: string, kind: 'markdown' | 'html' = 'markdown'): string[] {
  return lint(text, { kind, config }).map(shown)
}

function shown({ line, ruleId, reason }: VFileMessage): string {
  return ruleId === 'stet' ? `${line} ${reason}` : `${line} ${ruleId}`
}

const faulty = 'The council met in the the hall on Monday.'
const other = 'The mayor said that the the road would open.'

describe('a stet comment', () => {
  it('lets a rule’s findings stand in the block after it, and there only', () => {
    expect(found(`<!-- stet repeated-words -->\n\n${faulty}\n\n${other}\n`)).toEqual(['5 repeated-words'])
  })

  it.each([
    '<!-- stet repeated-words: the poet writes so -->',
    '<!--stet repeated-words-->',
    '<!-- stet year-typo, repeated-words: both: twice -->',
    '<!-- Stet -->',
    '<!-- stet: as he said it -->'
  ])('reads %s', (comment) => {
    expect(found(`${comment}\n\n${faulty}\n`).filter((line) => line.includes('repeated-words'))).toEqual([])
  })

  it('stands before a block without a blank line between, and inside a paragraph', () => {
    expect(found(`<!-- stet repeated-words -->\n${faulty}\n`)).toEqual([])
    expect(
      found(`The council met in the the hall <!-- stet repeated-words --> on Monday.\n\n${other}\n`)
    ).toEqual(['3 repeated-words'])
  })

  it('holds for a whole list', () => {
    expect(found(`<!-- stet repeated-words -->\n\n- ${faulty}\n- ${other}\n\n${other}\n`)).toEqual([
      '6 repeated-words'
    ])
  })

  it('works in HTML', () => {
    expect(found(`<!-- stet repeated-words --><p>${faulty}</p>\n<p>${other}</p>`, 'html')).toEqual([
      '2 repeated-words'
    ])
    expect(found(`<p>${other}</p>\n<!-- stet -->\n<p>${faulty}</p>`, 'html')).toEqual(['1 repeated-words'])
  })

  it('is no other comment', () => {
    expect(found(`<!-- stetson -->\n\n${faulty}\n\n<!-- the desk: stet -->\n`)).toEqual(['3 repeated-words'])
  })

  it('is reported where nothing matched it', () => {
    expect(found('<!-- stet repeated-words -->\n\nThe council met on Monday.\n')).toEqual([
      '1 This `stet` is not needed: `repeated-words` finds nothing here'
    ])
    expect(found('The council met on Monday.\n\n<!-- stet -->\n')).toEqual([
      '3 This `stet` is not needed: no rule finds anything here'
    ])
  })

  it('is not reported for a rule that did not run', () => {
    const off: Config = { rules: { 'repeated-words': 'off' } }
    expect(lint(`<!-- stet repeated-words -->\n\n${faulty}\n`, { kind: 'markdown', config: off })).toEqual([])
  })

  it('is reported where it names no known rule', () => {
    expect(found(`<!-- stet repeated-word -->\n\n${faulty}\n`)).toEqual([
      '1 This `stet` names no known rule: `repeated-word`; did you mean `repeated-words`?',
      '3 repeated-words'
    ])
  })

  it('is reported as info, on its own words', () => {
    const [message] = lint('<!-- stet -->\n\nThe council met on Monday.\n', { kind: 'markdown', config })
    expect(message).toMatchObject({
      fatal: undefined,
      source: 'backread',
      actual: '<!-- stet -->',
      line: 1,
      column: 1
    })
  })
})

describe('disable and enable', () => {
  it('silence a passage', () => {
    const text = `${faulty}\n\n<!-- backread-disable -->\n\n${faulty}\n\n${other}\n\n<!-- backread-enable -->\n\n${other}\n`
    expect(found(text)).toEqual(['1 repeated-words', '11 repeated-words'])
  })

  it('silence some rules, and to the end where nothing enables them', () => {
    expect(found(`<!-- backread-disable year-typo -->\n\n${faulty}\n`)).toEqual(['3 repeated-words'])
    expect(found(`${faulty}\n\n<!-- backread-disable repeated-words -->\n\n${other}\n`)).toEqual([
      '1 repeated-words'
    ])
    const one = `<!-- backread-disable repeated-words -->\n\n${faulty}\n\n<!-- backread-enable repeated-words -->\n\n${other}\n`
    expect(found(one)).toEqual(['7 repeated-words'])
  })

  it('are reported where they name no known rule', () => {
    expect(found(`<!-- backread-disable year-tipo -->\n\nThe council met.\n`)).toEqual([
      '1 This `backread-disable` names no known rule: `year-tipo`; did you mean `year-typo`?'
    ])
  })

  it('work in HTML', () => {
    const text = `<!-- backread-disable --><p>${faulty}</p><!-- backread-enable -->\n<p>${other}</p>`
    expect(found(text, 'html')).toEqual(['2 repeated-words'])
  })
})

describe('stet in the config', () => {
  it('lets a finding stand by file, rule and quote', () => {
    const stet = [{ file: 'drafts/*.txt', rule: 'repeated-words', quote: 'the  the', because: 'a song' }]
    const lintAs = (path: string) => lint(doubled, { path, config: { ...config, stet } }).map(shown)
    expect(lintAs('drafts/a.txt')).toEqual([])
    expect(lintAs('other/a.txt')).toEqual(['3 repeated-words'])
  })

  it('reports at the config’s line what nothing matched, or what names no rule, if its draft was read', async () => {
    const cwd = folderOf({
      '.backreadrc.yml': `stet:
  - {file: a.txt, rule: repeated-words, quote: the the}
  - {file: a.txt, rule: repeated-words, quote: a a}
  - {file: b.txt, rule: repeated-words, quote: the the}
  - {file: a.txt, rule: repeated-wordz, quote: the the}
`,
      'a.txt': doubled,
      'b.txt': 'Nothing is wrong in this draft.\n'
    })
    expect(await backread(cwd, ['--format', 'unix', 'a.txt'])).toEqual({
      code: 0,
      stdout: `.backreadrc.yml:3:1: info This \`stet\` is not needed: \`repeated-words\` does not mark \`a a\` in \`a.txt\` [stet]
.backreadrc.yml:5:1: info This \`stet\` names no known rule: \`repeated-wordz\`; did you mean \`repeated-words\`? [stet]
`,
      stderr: ''
    })
    const whole = await backread(cwd, ['--format', 'unix', '.'])
    expect(whole.stdout).toContain('.backreadrc.yml:4:1: ')
    const off = await backread(cwd, ['--format', 'unix', '--rule', 'repeated-words=off', '.'])
    expect(off.stdout.split('\n')).toHaveLength(2)
  })
})
