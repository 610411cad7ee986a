/** Makes what a draft holds safe to print: a terminal must not obey a draft. */

// Control characters, and the marks that turn the direction of text around.
const unsafe = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu

/** A text on one line, with line breaks as spaces and every control character shown: `␛`, `\u{202e}`. */
export function visible(text: string): string {
  return text.replace(/[ \t]*(?:\r\n|[\n\r\u2028\u2029])\s*/g, ' ').replace(unsafe, show)
}

/** A line of a draft, character for character, so that a caret under it stands right: a tab stays one column. */
export function visibleLine(text: string): string {
  return text.replace(/\t/g, ' ').replace(unsafe, show)
}

/** A line of a diff: its tabs and the carriage return at its end stay, so that the patch fits the draft. */
export function visibleInPatch(line: string): string {
  return line.replace(unsafe, (character, at: number) =>
    character === '\t' || (character === '\r' && at === line.length - 1) ? character : show(character)
  )
}

/** JSON on one line, with the control characters escaped that JSON would let stand. */
export function visibleJson(json: string): string {
  return json.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function show(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '␡' : `\\u{${code.toString(16)}}`
}
