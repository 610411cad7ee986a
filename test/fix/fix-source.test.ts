import { describe, expect, it } from 'vitest'
import type { WrittenFormat } from '../../src/draft/draft.ts'
import { fixSource } from '../../src/fix/fix-source.ts'
import { fixesOf } from '../../src/fix/fixes.ts'
import { lint } from '../../src/index.ts'
import { lintCase, readPage, ruleIds } from '../support/page.ts'

/** Lints and mends once. */
function mend(source: string, format: WrittenFormat = 'text'): string {
  return fixSource({ source, format }, lint(source, { kind: format })).source
}

/** The titles of what is offered for the only finding, the safe ones with an exclamation mark. */
function offers(source: string, format: WrittenFormat = 'text'): string[] {
  return lint(source, { kind: format }).flatMap((message) =>
    fixesOf({ source, format }, message).map(({ title, safe }) => (safe ? `${title}!` : title))
  )
}

describe('what is certain', () => {
  it.each([
    [
      'a year that the draft has elsewhere',
      'It shut in 2021. The bridge has been closed since 221, the council said.',
      'It shut in 2021. The bridge has been closed since 2021, the council said.'
    ],
    [
      'a year whose weekday settles it',
      'The fair opens on Wednesday, March 4, 226, in the main square of the town.',
      'The fair opens on Wednesday, March 4, 2026, in the main square of the town.'
    ],
    [
      'a letter among figures',
      'The club won the league in 2O19 and again a year later, in 2020.',
      'The club won the league in 2019 and again a year later, in 2020.'
    ],
    ['a doubled word', 'They met in the the hall of of the town.', 'They met in the hall of the town.'],
    ['a word given three times', 'They met in the the the hall.', 'They met in the hall.'],
    [
      'a pair of quote marks in two styles',
      '“We were lucky," she said. “Nobody was hurt,” she said. “We will rebuild.”',
      '“We were lucky,” she said. “Nobody was hurt,” she said. “We will rebuild.”'
    ],
    [
      'the few straight marks of a curly draft',
      '“We were lucky,” she said. “Nobody was hurt.” He added: "We will rebuild."',
      '“We were lucky,” she said. “Nobody was hurt.” He added: “We will rebuild.”'
    ],
    [
      'a broken encoding',
      'The mayor said it wasnâ€™t her cafÃ©, and that she didn\ufffdt own one.',
      'The mayor said it wasn’t her café, and that she didn’t own one.'
    ]
  ])('is %s', (_, draft, fixed) => {
    expect(mend(draft)).toBe(fixed)
    expect(mend(fixed)).toBe(fixed)
  })

  it.each([
    ['a year of which two are likely', 'It began in 2022 and ended in 2025. It opened on May 5, 20225.'],
    ['a year for which nothing speaks', 'The bridge opened on February 5, 225, with a brass band.'],
    ['a year among ten', 'He won in 1995 and was champion again in 199, the club said.'],
    [
      'a character that was lost for good',
      'The caf\ufffd on the square is closed, the owner said on Monday.'
    ],
    ['a letter that may have been lost', 'The ros\ufffds of the region sold well last year, growers said.'],
    ['as many straight marks as curly ones', '“We were lucky,” she said. "Nobody was hurt," he said.'],
    ['a quotation that is never closed', '“We were lucky, she said. He said nothing at all on Monday.'],
    ['a slot', 'A spokeswoman, [insert name], said on Monday that the road would open.'],
    ['a name', 'Volodymyr Zelenskiy spoke. Zelenskiy left. Mr Zelensky will be back, Zelenskiy said.'],
    ['a weekday', 'The fair opens on Tuesday, March 4, 2026, in the main square.']
  ])('is not %s', (_, draft) => {
    expect(lint(draft)).not.toEqual([])
    expect(mend(draft)).toBe(draft)
  })

  it('is said by four rules only', () => {
    const isSafe = (id: string) =>
      readPage(id)
        .cases.filter(({ section }) => section === 'Reports')
        .some((each) => lintCase(id, each).some(({ fixes }) => fixes?.some(({ safe }) => safe)))
    expect(ruleIds.filter(isSafe)).toEqual(['leftover-text', 'quote-marks', 'repeated-words', 'year-typo'])
  })
})

describe('markup', () => {
  it.each<[string, WrittenFormat, string]>([
    ['a tag inside the words', 'html', '<p>They met in the <b>the</b> hall.</p>'],
    ['emphasis inside the words', 'markdown', 'They met in the *the* hall.'],
    ['an escaped digit', 'html', '<p>It shut in March 2021. It has been closed since &#50;21.</p>'],
    ['an escaped mark', 'html', `<p>“We won,” she said. “We did,” he said. &ldquo;Yes,&quot; they said.</p>`]
  ])('is not written over: %s', (_, format, draft) => {
    expect(lint(draft, { kind: format })).not.toEqual([])
    expect(mend(draft, format)).toBe(draft)
  })

  it.each<[string, WrittenFormat, string, string]>([
    [
      'around the words',
      'html',
      '<p>They met in <b>the the</b> hall.</p>',
      '<p>They met in <b>the</b> hall.</p>'
    ],
    ['before the words', 'markdown', 'They met *in* the the hall.', 'They met *in* the hall.'],
    [
      'around a year',
      'html',
      '<p>It shut in 2021.</p><p>It has been closed since <time datetime="221">221</time>.</p>',
      '<p>It shut in 2021.</p><p>It has been closed since <time datetime="221">2021</time>.</p>'
    ]
  ])('stays as it is %s', (_, format, draft, fixed) => {
    expect(mend(draft, format)).toBe(fixed)
  })

  it('keeps the line break of wrapped text: the second word goes with the space after it', () => {
    const line = 'The council will meet in the town hall on Monday to talk about the\n'
    const once = `${line}council ${line}`
    expect(mend(`${once}the road that was closed by the flood of the year before last year`)).toBe(
      `${once}road that was closed by the flood of the year before last year`
    )
  })

  it('is never brought along by a fix', () => {
    const source = '<img alt="He said no">'
    const at = (start: number, end: number) => ({
      start: { line: 1, column: start + 1, offset: start },
      end: { line: 1, column: end + 1, offset: end }
    })
    const [message] = lint('They met in the the hall.')
    if (!message) throw new Error('expected a finding')
    const offered = (draft: string, format: WrittenFormat, text: string, start = 10, end = 12) => {
      message.fixes = [{ title: text, safe: true, edits: [{ place: at(start, end), text }] }]
      message.expected = undefined
      return fixesOf({ source: draft, format }, message).length
    }
    expect(offered(source, 'html', '"He')).toBe(0)
    expect(offered(source, 'html', 'She')).toBe(1)
    expect(offered('<p>He said no</p>', 'html', '"He', 3, 5)).toBe(1)
    expect(offered('<p>He said no</p>', 'html', 'A & B', 3, 5)).toBe(0)
    expect(offered('He said no at all', 'markdown', '*He*', 0, 2)).toBe(0)
    expect(offered('He said no at all', 'text', '*He*', 0, 2)).toBe(1)
    expect(offered('---\ntitle: He said\n---\n', 'markdown', 'He: he', 11, 13)).toBe(0)
    expect(offered('He said no at all', 'text', 'beyond', 10, 99)).toBe(0)
  })
})

describe('fixes and what is expected', () => {
  it('are offered once each: the safe one, what is expected, the others', () => {
    expect(offers('They met in the the hall.')).toEqual(['Remove the second `the`!'])
    expect(offers('The fair opens on Tuesday, March 4, 2026, in the main square.')).toEqual([
      'Write `Wednesday`',
      'Change the day to 3'
    ])
  })

  it('leave a choice between two safe ones to the editor', () => {
    const source = 'They met in the the hall.'
    const [message] = lint(source)
    message?.fixes?.push({ ...message.fixes[0], title: 'Another way', safe: true } as never)
    expect(fixSource({ source, format: 'text' }, message ? [message] : []).fixed).toEqual([])
  })

  it('that touch wait for another round; one that reaches into another draft is left to the editor', () => {
    const source = 'They met in the the hall.'
    const [message] = lint(source)
    if (!message) throw new Error('expected a finding')
    expect(fixSource({ source, format: 'text' }, [message, message]).fixed).toEqual([message])
    for (const edit of message.fixes?.[0]?.edits ?? []) edit.path = 'other.txt'
    expect(fixSource({ source, format: 'text' }, [message]).source).toBe(source)
  })
})

describe('every case of every rule with safe fixes', () => {
  const ids = ['year-typo', 'repeated-words', 'quote-marks', 'leftover-text']
  const cases = ids.flatMap((id) => readPage(id).cases.map((each) => ({ id, each })))

  it('comes to rest, with its tags as they were; a quiet one stays as it is', () => {
    for (const { id, each } of cases) {
      const { format } = each
      let source = each.draft
      for (let round = 0; round < 10; round++) {
        const next = fixSource({ source, format }, lintCase(id, { ...each, draft: source })).source
        if (next === source) break
        source = next
      }
      const again = fixSource({ source, format }, lintCase(id, { ...each, draft: source }))
      expect(again.fixed, each.name).toEqual([])
      if (each.section === 'Stays quiet') expect(source, each.name).toBe(each.draft)
      expect(tagsOf(source), each.name).toEqual(tagsOf(each.draft))
    }
  })

  function tagsOf(source: string): string[] {
    // A year that machines read may be mended too: `<time datetime="20226-01-09">`.
    return (source.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/\d+/g, '0'))
  }
})

describe('a pair of quote marks of both kinds', () => {
  // All marks together, straight ones are the more; of those with a partner, curly ones are.
  const draft = (said: string): string =>
    `${said} he said.\n\nThe road sign there that reads “Dam 3 miles” is wrong too.\n\nThe men „It is nine,.' he 'said.\n`

  it('has one of them mended to fit the other, which stays as it is', () => {
    const after = mend(draft('"\'The council met.”'))
    expect(after).toBe(draft('"\'The council met."'))
    expect(mend(after)).toBe(after)
  })
})
