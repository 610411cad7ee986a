import { describe, expect, it } from 'vitest'
import { placeOf } from '../../src/draft/place.ts'
import { faultsOf, outline } from '../support/draft.ts'
import { draftOfBody, paragraph } from '../support/pack.ts'

const first = paragraph('The council met on Monday evening in the old town hall.')
const second = paragraph('It will meet again before the end of the month, the clerk said.')

function blocksOf(body: string, others?: Readonly<Record<string, string>>): string[] {
  const draft = draftOfBody(body, others)
  expect(faultsOf(draft)).toEqual([])
  return outline(draft)
}

const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

const drawing = (alt: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture" descr="${alt}"/><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r>`

const stylesOf = (...styles: string[]): Record<string, string> => ({
  'word/styles.xml': `<w:styles>${styles.join('')}</w:styles>`,
  'word/_rels/document.xml.rels':
    '<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>'
})

const style = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`

const styled = (text: string, id: string): string => paragraph(text, `<w:pStyle w:val="${id}"/>`)

describe('the places of a Word document', () => {
  it('counts paragraphs with words as lines, and characters from the start of each', () => {
    const draft = draftOfBody(`${first}<w:p/>${paragraph('  ')}${second}`)
    const block = draft.blocks[1]
    if (!block) throw new Error('There is no second paragraph')
    const start = block.text.indexOf('month')
    const place = placeOf({ block, start, end: start + 5 })
    expect([place?.start.line, place?.start.column, place?.end.column]).toEqual([2, start + 1, start + 6])
    expect(draft.source.split('\n')).toHaveLength(2)
  })

  it('puts the alt text of a picture behind the words of its paragraph', () => {
    const draft = draftOfBody(
      `<w:p>${drawing('A hall at dusk')}${run('The council met in the hall.')}</w:p>${second}`
    )
    expect(draft.source.split('\n')[0]).toBe('The council met in the hall.\tA hall at dusk')
    expect(faultsOf(draft)).toEqual([])
  })

  it('sets a row of a table on one line', () => {
    const cell = (text: string): string => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`
    const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`
    const draft = draftOfBody(`${first}<w:tbl>${row('Ward', 'Votes')}${row('North', '120')}</w:tbl>${second}`)
    expect(draft.source.split('\n').slice(1, 3)).toEqual(['Ward\tVotes', 'North\t120'])
    expect(outline(draft).slice(1, 5)).toEqual([
      'table-cell: Ward',
      'table-cell: Votes',
      'table-cell: North',
      'table-cell: 120'
    ])
  })
})

describe('tracked changes are read as accepted', () => {
  it('reads what was put in and not what was struck', () => {
    const body = `<w:p>${run('The council ')}<w:del>${run('never ').replace(/w:t\b/g, 'w:delText')}</w:del><w:ins>${run('last ')}</w:ins>${run('met on Monday.')}</w:p>`
    expect(blocksOf(body + second)[0]).toBe('body: The council last met on Monday.')
  })

  it('reads what was moved where it went', () => {
    const body = `<w:p><w:moveFrom>${run('Far away. ')}</w:moveFrom>${run('The council met.')}</w:p><w:p>${run('It was late. ')}<w:moveTo>${run('Far away.')}</w:moveTo></w:p>`
    expect(blocksOf(body)).toEqual(['body: The council met.', 'body: It was late. Far away.'])
  })

  it('joins two paragraphs whose break was deleted, and leaves out a deleted row', () => {
    const joined = `${paragraph('The council met ', '<w:rPr><w:del/></w:rPr>')}${paragraph('on Monday.')}`
    expect(blocksOf(joined + second)[0]).toBe('body: The council met on Monday.')
    const cells = (text: string): string => `<w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph('7')}</w:tc>`
    const table = `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cells('Gone')}</w:tr><w:tr>${cells('Here')}</w:tr></w:tbl>`
    expect(blocksOf(first + table).join()).not.toContain('Gone')
  })

  it('does not take an old style for the present one', () => {
    const body = `${first}${paragraph('Nobody else spoke that evening, he said.', '<w:pPrChange><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange>')}`
    expect(blocksOf(body)[1]).toMatch(/^body: /)
  })
})

describe('what a paragraph is', () => {
  it('is told by its style, whatever the language of the Word that wrote it', () => {
    const others = stylesOf(
      style('berschrift2', 'heading 2'),
      style('Titel', 'Title'),
      style('Beschriftung', 'caption'),
      style('Bildzeile', 'House line', '<w:basedOn w:val="Beschriftung"/>'),
      style('ByLine', 'Desk Byline')
    )
    const body =
      styled('Council meets late', 'Titel') +
      styled('Ann Lee', 'ByLine') +
      first +
      styled('What comes next', 'berschrift2') +
      second +
      styled('The hall in March.', 'Beschriftung') +
      styled('The clerk in May.', 'Bildzeile')
    expect(blocksOf(body, others).map((line) => line.split(':')[0])).toEqual([
      'headline',
      'byline',
      'body',
      'heading',
      'body',
      'caption',
      'caption'
    ])
  })

  it('is told by form where there is no style, as in plain text', () => {
    expect(blocksOf(paragraph('Council meets late') + paragraph('By Ann Lee') + first + second)).toEqual([
      'headline: Council meets late',
      'byline: By Ann Lee',
      expect.stringMatching(/^body/),
      expect.stringMatching(/^body/)
    ])
  })

  it.each([
    ['in italics', `<w:p>${run('The hall at dusk, in March.', '<w:i/>')}</w:p>`],
    ['in the middle', paragraph('The hall at dusk, in March.', '<w:jc w:val="center"/>')],
    ['by itself and short', paragraph('The hall at dusk, in March.')],
    ['under a line break', '']
  ])('is a caption under a picture: %s', (_, caption) => {
    const picture = caption
      ? `<w:p>${drawing('A hall')}</w:p>${caption}`
      : `<w:p>${drawing('A hall')}<w:r><w:br/></w:r>${run('The hall at dusk, in March.')}</w:p>`
    const draft = draftOfBody(first + picture + second)
    expect(outline(draft).slice(1, 3)).toEqual(['alt: A hall', 'caption: The hall at dusk, in March.'])
    expect(draft.blocks[1]?.group).toBe(draft.blocks[2]?.group)
  })

  it('is a caption in one paragraph with a picture that stands first in it', () => {
    const draft = draftOfBody(`${first}<w:p>${drawing('A hall')}${run('The hall at dusk.')}</w:p>${second}`)
    expect(outline(draft).slice(1, 3)).toEqual(['alt: A hall', 'caption: The hall at dusk.'])
  })

  it('stays text under a picture where it is long or somebody speaks, and beside one that floats', () => {
    const long = paragraph('It will meet again before the end of the month, the clerk said. '.repeat(4))
    expect(blocksOf(`${first}<w:p>${drawing('A hall')}</w:p>${long}`)[2]).toMatch(/^body: It will meet/)
    const spoken = paragraph('“We shall see,” the clerk said.')
    expect(blocksOf(`${first}<w:p>${drawing('A hall')}</w:p>${spoken}`)[2]).toMatch(/^body: “We/)
    const floating = drawing('A hall').replaceAll('wp:inline', 'wp:anchor')
    expect(blocksOf(`${first}<w:p>${floating}</w:p>${second}`)[2]).toMatch(/^body: It will meet/)
    expect(blocksOf(`${first}<w:p>${floating}${run('The clerk said so.')}</w:p>`)[2]).toMatch(
      /^body: The clerk/
    )
  })

  it('reads lists, two of them apart', () => {
    const item = (text: string, list: number): string =>
      paragraph(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`)
    const draft = draftOfBody(first + item('roads', 1) + item('schools', 1) + second + item('parks', 2))
    const items = draft.blocks.filter(({ kind }) => kind === 'list-item')
    expect(items.map(({ text }) => text)).toEqual(['roads', 'schools', 'parks'])
    expect(items[0]?.group).toBe(items[1]?.group)
    expect(items[1]?.group).not.toBe(items[2]?.group)
  })

  it('goes on with a numbered list after a paragraph, and not with bullets', () => {
    const item = (text: string, list: number): string =>
      paragraph(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`)
    const form = (id: number, format: string): string =>
      `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`
    const others = {
      'word/numbering.xml': `<w:numbering>${form(1, 'decimal')}${form(2, 'bullet')}</w:numbering>`,
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Type="http://x/numbering" Target="numbering.xml"/></Relationships>'
    }
    const groupsOf = (list: number): unknown[] =>
      draftOfBody(first + item('roads', list) + second + item('parks', list), others)
        .blocks.filter(({ kind }) => kind === 'list-item')
        .map(({ group }) => group)
    expect(new Set(groupsOf(1)).size).toBe(1)
    expect(new Set(groupsOf(2)).size).toBe(2)
  })

  it('reads footnotes last, and no line that parts them from the text', () => {
    const others = {
      'word/footnotes.xml': `<w:footnotes><w:footnote w:type="separator" w:id="0">${paragraph('-----')}</w:footnote><w:footnote w:id="2">${paragraph('From the minutes of March.')}</w:footnote></w:footnotes>`,
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Type="http://x/footnotes" Target="/word/footnotes.xml"/></Relationships>'
    }
    expect(blocksOf(first + second, others).at(-1)).toBe('list-item: From the minutes of March.')
    expect(blocksOf(first + second, others).join()).not.toContain('---')
  })

  it('reads a text box once, though it is written for old programs too', () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
    const body = `<w:p>${run('The council met on Monday, as it does.')}<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box('The clerk spoke for an hour.')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('The clerk spoke for an hour.')}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    expect(blocksOf(body)).toEqual([
      'body: The council met on Monday, as it does.',
      'body: The clerk spoke for an hour.'
    ])
  })
})

describe('what is no text', () => {
  it('leaves out hidden and struck words, codes of fields and the reading of a character', () => {
    const body = `<w:p>${run('The council ')}${run('secretly ', '<w:vanish/>')}${run('never ', '<w:strike/>')}${run('soon ', '<w:strike w:val="0"/>')}<w:r><w:instrText>PAGE</w:instrText></w:r>${run('met.')}</w:p>`
    expect(blocksOf(body + second)[0]).toBe('body: The council soon met.')
  })

  it('reads tabs, hyphens and line breaks; two breaks part paragraphs', () => {
    const body = `<w:p>${run('The well')}<w:r><w:noBreakHyphen/></w:r>${run('known clerk')}<w:r><w:br/></w:r>${run('spoke.')}<w:r><w:br/><w:br/></w:r>${run('Nobody answered her.')}</w:p>`
    expect(blocksOf(body + second).slice(0, 2)).toEqual([
      'body: The well\u2011known clerk spoke.',
      'body: Nobody answered her.'
    ])
  })
})
