import type { Root } from 'nlcst'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { draftOf } from '../../src/draft/from-tree.ts'
import { faultsOf, inFile, outline } from '../support/draft.ts'

function parse(text: string): Root {
  return unified().use(retextEnglish).parse(text)
}

it('reads a tree straight from retext as plain text, once', () => {
  const source = 'Pier opens in May\n\nIt will open at last.\nIt cost two million.\n'
  const tree = parse(source)
  const file = new VFile(source)
  const draft = draftOf(tree, file)
  expect(outline(draft)).toEqual([
    'headline: Pier opens in May',
    'body: It will open at last.',
    'body: It cost two million.'
  ])
  expect(draftOf(tree, file)).toBe(draft)
})

it('reads a tree that came over a bridge from its nodes', () => {
  const source = '# Pier *opens*\n\nIt did in `225`.\n'
  const tree: Root = {
    type: 'RootNode',
    children: [
      {
        type: 'ParagraphNode',
        children: [{ type: 'SentenceNode', children: [text('Pier', 2), space(6), text('opens', 8)] }]
      },
      {
        type: 'ParagraphNode',
        children: [
          {
            type: 'SentenceNode',
            children: [
              text('It', 16),
              space(18),
              text('did', 19),
              space(22),
              text('in', 23),
              space(25),
              { type: 'SourceNode', value: '225', position: position(26, 31) },
              { type: 'PunctuationNode', value: '.', position: position(31, 32) }
            ]
          }
        ]
      }
    ]
  }
  const draft = draftOf(tree, new VFile({ value: source, path: 'pier.md' }))
  expect(draft.format).toBe('markdown')
  expect(outline(draft)).toEqual(['headline: Pier opens', 'body: It did in 225.'])
  expect(draft.blocks[1]?.verbatim).toEqual([{ start: 10, end: 13 }])
  expect(inFile(draft, 'Pier opens')).toBe('Pier *opens')
  expect(inFile(draft, '225')).toBe('`225`')
  expect(faultsOf(draft)).toEqual([])
})

it('does no harm to a tree without positions', () => {
  const tree = parse('One here. Two there.')
  for (const node of tree.children) delete node.position
  expect(outline(draftOf(tree, new VFile('One here. Two there.')))).toHaveLength(1)
})

function text(value: string, at: number) {
  return {
    type: 'WordNode' as const,
    children: [{ type: 'TextNode' as const, value, position: position(at, at + value.length) }]
  }
}

function space(at: number) {
  return { type: 'WhiteSpaceNode' as const, value: ' ', position: position(at, at + 1) }
}

function position(start: number, end: number) {
  return {
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: end + 1, offset: end }
  }
}
