import { createHash } from 'node:crypto'
import { fromHtml } from 'hast-util-from-html'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { resolveRules } from '../../src/config/resolve.ts'
import { lintDraft } from '../../src/engine/lint-draft.ts'
import { read } from '../../src/index.ts'
import { createReporter } from '../../src/reporters/html/index.ts'
import { hostileDrafts } from '../support/hostile.ts'

const summary = { drafts: 2, draftsWithFindings: 1, errors: 1, warnings: 1, infos: 0, firstRule: undefined }

function page(...drafts: readonly (readonly [path: string, source: string])[]): string {
  const reporter = createReporter()
  for (const [path, source] of drafts) {
    const { file, draft } = lintDraft(read(source, { path }), { rules: resolveRules() })
    reporter.file({ path, file, draft, messages: file.messages })
  }
  return reporter.end(summary)
}

type Node = {
  type: string
  tagName?: string
  properties?: Record<string, unknown>
  children?: Node[]
  value?: string
}

function all(node: Node, name: string): Node[] {
  return (node.children ?? []).flatMap((child) => [
    ...(child.tagName === name ? [child] : []),
    ...all(child, name)
  ])
}

function words(node: Node): string {
  return node.value ?? (node.children ?? []).map(words).join('')
}

const conflict = `Coalition names its leader

Former Prime Minister Ada Brandt said on Tuesday that she would stand again, and met the the press.

Prime Minister Brandt is meeting the coalition partners today, her office said.
`

describe('html', () => {
  const source = page(
    ['news/a.txt', conflict],
    ['news/b.txt', 'All is well with the town, the mayor said.\n']
  )
  const tree = fromHtml(source) as Node

  it('shows the draft with its marks, each tied to its note and to the other place', () => {
    const notes = all(tree, 'section')
    expect(notes.map(({ properties }) => properties?.dataRule)).toEqual(['repeated-words', 'title-conflict'])
    const marks = all(tree, 'mark').map((mark) => [
      words(mark),
      mark.properties?.dataOf,
      mark.properties?.className
    ])
    expect(marks).toEqual([
      ['Former Prime Minister Ada Brandt', '2', ['error', 'other']],
      ['the the1', '1', ['warning']],
      ['Prime Minister Brandt2', '2', ['error']]
    ])
    expect(words(notes[1] as Node)).toContain('check which is right')
  })

  it('lists what was found by level, by rule and by draft, and shows no draft without findings', () => {
    const boxes = all(tree, 'input').map(({ properties }) => properties?.value)
    expect(boxes).toEqual(['error', 'warning', 'repeated-words', 'title-conflict'])
    expect(source).toContain('1 error, 1 warning in 1 of 2 drafts')
    expect(all(tree, 'article')).toHaveLength(1)
    expect(source).not.toContain('All is well')
  })

  it('loads nothing and runs its own script alone', () => {
    const [script] = all(tree, 'script')
    const digest = createHash('sha256')
      .update(words(script as Node))
      .digest('base64')
    const policy = all(tree, 'meta').find(({ properties }) => properties?.httpEquiv)?.properties?.content
    expect(policy).toContain(`script-src 'sha256-${digest}'`)
    expect(policy).toContain("default-src 'none'")
    expect(source).not.toMatch(/<(?:link|img|iframe|object|script src)|@import|url\(/)
  })

  it('shows a long draft around its findings', () => {
    const long = Array.from({ length: 400 }, (_, index) => `Paragraph ${index} tells of the town.`)
    const text = page([
      'long.txt',
      [...long.slice(0, 200), 'They met in the the hall.', ...long.slice(200)].join('\n\n')
    ])
    expect(text).toContain('Paragraph 199')
    expect(text).not.toContain('Paragraph 20 ')
    expect(text).toContain('without findings')
  })

  it('says so where nothing was found', () => {
    expect(page(['b.txt', 'All is well.\n'])).toContain('Nothing found')
  })

  it('shows a finding that stands in no paragraph, and one in front matter', () => {
    const text = page([
      'a.md',
      '---\ndate: 225-02-05\n---\n\n# Town\n\n<!-- stet repeated-words -->\n\nAll is well.\n'
    ])
    expect(text).toContain('Front matter: date')
    expect(text).toContain('data-rule="stet"')
  })

  it('takes whatever a draft holds for text', () => {
    for (const hostile of hostileDrafts(500)) {
      const found = fromHtml(
        page([`${hostile.slice(0, 40)}.html`, hostile], ['a.txt', `${hostile} the the`])
      ) as Node
      expect(all(found, 'script')).toHaveLength(1)
      expect(all(found, 'style')).toHaveLength(1)
      for (const name of ['img', 'iframe', 'object', 'form', 'base', 'link', 'embed', 'video'])
        expect(all(found, name)).toEqual([])
      for (const each of elements(found)) {
        expect(Object.keys(each.properties ?? {}).filter((key) => /^on/i.test(key))).toEqual([])
        expect(String(each.properties?.href ?? '#')).toMatch(/^(?:#|https:)/)
      }
      expect(words(found).match(/[^\P{Cc}\n]|\p{Bidi_Control}/u)?.[0]).toBeUndefined()
    }
  })
})

function elements(node: Node): Node[] {
  return (node.children ?? []).flatMap((child) => [child, ...elements(child)])
}

it('needs no draft', () => {
  const file = new VFile({ path: '.backread-stet.yml' })
  const message = file.message('This `stet` is not needed', { ruleId: 'stet', source: 'backread' })
  message.url = 'javascript:alert(1)'
  const reporter = createReporter()
  reporter.file({ path: '.backread-stet.yml', file, messages: file.messages })
  const text = reporter.end(summary)
  expect(text).toContain('This <code>stet</code> is not needed')
  expect(text).not.toContain('javascript:alert')
})
