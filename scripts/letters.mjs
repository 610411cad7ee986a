/**
 * Writes patterns so that V8 compiles them sooner; in the source they stay as people read them.
 *
 * Letters are written out. V8 looks `\p{L}` up anew for each pattern, and compiles its 650 ranges into each: together
 * 100 µs where a few ranges take 10, and a draft makes thousands of patterns. What ships therefore knows the letters of
 * the alphabets that news copy in English quotes, not those of Gothic.
 *
 * Patterns regardless of case then do without the flag `u`, with which V8 asks of each letter for its other cases: half
 * the time. What they no longer know is that `ſ` is an `s`, and that an emoji is one character.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { simple } from 'acorn-walk'

/**
 * The ranges of a property among the letters of Europe’s alphabets, as the Unicode data of this Node.js has them: Latin-1
 * and Latin Extended-A, the Romanian and Vietnamese letters beyond, Greek and Cyrillic.
 */
function rangesOf(property) {
  const pattern = new RegExp(`\\p{${property}}`, 'u')
  const blocks = [
    [0x41, 0x17f],
    [0x1a0, 0x1b0],
    [0x218, 0x21b],
    [0x386, 0x3ce],
    [0x400, 0x45f],
    [0x1ea0, 0x1ef9]
  ]
  const ranges = []
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code++) {
      if (!pattern.test(String.fromCharCode(code))) continue
      const range = ranges.at(-1)
      if (range?.[1] === code - 1) range[1] = code
      else ranges.push([code, code])
    }
  }
  return ranges.map(([from, to]) => (from === to ? unit(from) : `${unit(from)}-${unit(to)}`)).join('')
}

function unit(code) {
  if (code < 0x7f) return String.fromCharCode(code)
  return code < 0x100 ? `\\x${code.toString(16)}` : `\\u${code.toString(16).padStart(4, '0')}`
}

const classes = {
  Lu: rangesOf('Lu'),
  Ll: rangesOf('Ll'),
  // Latin, Greek, Cyrillic; Hebrew, Arabic; the scripts of India and South-East Asia, whose vowels are often marks;
  // Vietnamese; Chinese, Japanese, Korean.
  L: [
    'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u0370-\\u052f\\u05d0-\\u06d3',
    '\\u0710-\\u109f\\u1100-\\u139f\\u1401-\\u1cff\\u1e00-\\u1eff\\u3041-\\u9fff\\uac00-\\ud7a3'
  ].join(''),
  M: '\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05c7\\u064b-\\u065f\\u20d0-\\u20f0',
  // Figures, superscripts, fractions.
  N: '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u2070-\\u2189'
}

/** What matters in a pattern as it stands in code: named letters, other escapes, the ends of classes. */
const inLiteral = /\\p\{(Lu|Ll|L|M|N)\}|\\[\s\S]|\[|\]/g
const inString = /\\\\p\{(Lu|Ll|L|M|N)\}|\\\\(?:\\\\|[^\\])|\\[^\\]|\[|\]/g

/**
 * Writes out the letters in the patterns of a module and in the strings that patterns are made of, and writes escapes for
 * all that is not ASCII, so that a pattern has one source wherever it ships.
 *
 * @param code JavaScript.
 * @param sourceType what acorn is to read it as.
 */
export function writeLetters(code, sourceType = 'module') {
  return inAscii(/\\p\{|iu/.test(code) ? withLetters(code, sourceType) : code)
}

/** Writes escapes for what compilers leave as it is: the characters of patterns. */
function inAscii(code) {
  return code.replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function withLetters(code, sourceType) {
  const program = parse(code, { ecmaVersion: 'latest', sourceType, allowHashBang: true })
  const letters = textsIn(code, program).flatMap(({ parts, token }) => spelledOut(code, parts, token))
  const edits = [...letters, ...flagsIn(program)].sort((a, b) => a.start - b.start)
  let written = ''
  let at = 0
  for (const { start, end, text } of edits) {
    written += code.slice(at, start) + text
    at = end
  }
  return written + code.slice(at)
}

/** The literals of a module that name letters: their parts in the code, and how to read them. */
function textsIn(code, program) {
  const raw = new Set()
  simple(program, { TaggedTemplateExpression: ({ quasi }) => raw.add(quasi) })
  const texts = []
  const add = (parts, token) => {
    if (parts.some(({ start, end }) => code.slice(start, end).includes('\\p{'))) texts.push({ parts, token })
  }
  simple(program, {
    Literal(node) {
      if (node.regex) add([node], inLiteral)
      else if (typeof node.value === 'string') add([node], inString)
    },
    TemplateLiteral(node) {
      add(node.quasis, raw.has(node) ? inLiteral : inString)
    }
  })
  return texts
}

/** What only the flag `u` can read once the letters are written out. */
const wantsFlag = /\\[pP]\{(?!(?:Lu|Ll|L|M|N)\})|\\u\{|\\u[dD][89a-fA-F]|[\ud800-\udfff]/

/** The edits that take the flag `u` from patterns regardless of case, and from the flags that such are made with. */
function flagsIn(program) {
  const edits = []
  simple(program, {
    Literal({ regex, value, end }) {
      const flags = regex ? regex.flags : value
      if (!/^[gy]*iu[gy]*$/.test(flags) || (regex && wantsFlag.test(regex.pattern))) return
      // Behind the flags of a string stands its quote.
      const behind = flags.length - flags.indexOf('u') + (regex ? 0 : 1)
      edits.push({ start: end - behind, end: end - behind + 1, text: '' })
    }
  })
  return edits
}

/** The edits of a literal: named letters stand as ranges in a class, and as a class elsewhere. */
function spelledOut(code, parts, token) {
  const edits = []
  let isInClass = false
  for (const { start, end } of parts) {
    for (const { 0: found, 1: name, index } of code.slice(start, end).matchAll(token)) {
      if (found === '[') isInClass = true
      else if (found === ']') isInClass = false
      if (!name) continue
      const ranges = classes[name]
      edits.push({
        start: start + index,
        end: start + index + found.length,
        text: isInClass ? ranges : `[${ranges}]`
      })
    }
  }
  return edits
}

/** Does so in all modules of a folder that was compiled. */
export function writeLettersIn(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.js')) continue
    const path = join(folder, name)
    const code = readFileSync(path, 'utf8')
    const written = writeLetters(code)
    if (written !== code) writeFileSync(path, written)
  }
}
