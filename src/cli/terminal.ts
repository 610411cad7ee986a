/** Words for a terminal: styles, and lines of a width. */
import stringWidth from 'string-width'

/** Puts text in a style. Each word by itself, so that a line may break in between. */
export interface Styles {
  readonly bold: Style
  readonly dim: Style
  readonly italic: Style
  readonly code: Style
  readonly mark: Style
}

type Style = (text: string) => string

/** The styles of a terminal; without colour they leave text as it is. */
export function stylesOf(color: boolean): Styles {
  const style =
    (on: string, off: string): Style =>
    (text) =>
      color ? text.replace(/\S+/g, (word) => `\x1b[${on}m${word}\x1b[${off}m`) : text
  return {
    bold: style('1', '22'),
    dim: style('2', '22'),
    italic: style('3', '23'),
    code: style('36', '39'),
    mark: style('4;31', '24;39')
  }
}

/** Breaks text into lines of at most `width` columns, each with the indent before it. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && stringWidth(indent + longer) > width) {
      lines.push(indent + line)
      line = word
    } else line = longer
  }
  return [...lines, indent + line].join('\n')
}

/** The columns to write in: the terminal's, but no more than reads well; 80 where there is no terminal. */
export function columnsOf(stream: { readonly columns?: number }): number {
  return Math.max(40, Math.min(stream.columns ?? 80, 88))
}

/** Text with spaces up to a width. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}
