/**
 * What reading costs where a draft is nothing that a person wrote: one thing over and over, in each format.
 *
 *     npm run bench:hostile -- [--only WORDS] [--over SECONDS] [--size SHARE]
 *
 * Gives the processor seconds of the default preset for each input, and the exponent by which they grow from a quarter
 * of it: 1 is linear, 2 quadratic. `--only` takes the inputs with these words in their name, `--over` lists those only
 * that take longer, `--size` shrinks all of them.
 */
import { parseArgs } from 'node:util'
import { lint } from '../src/index.ts'

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    over: { type: 'string', default: '0' },
    size: { type: 'string', default: '1' }
  }
})

/** Inputs by name: how often, and what the part of a number is. */
const inputs: Readonly<Record<string, readonly [count: number, part: (at: number) => string]>> = {
  '`U.S. `': [40_000, () => 'U.S. '],
  '`a.a.a.`': [40_000, () => 'a.a.a.'],
  'opening quote marks': [10_000, () => '“'],
  'straight quote marks and words': [10_000, (at) => (at % 2 ? '"No ' : "'yes ")],
  'a line of 10 MB': [2_000_000, () => 'word '],
  'a line of 10 MB without a space': [10_000_000, () => 'x'],
  'blank lines': [100_000, () => '\n'],
  'lines of one word': [100_000, (at) => `word${at}\n`],
  'the same line': [20_000, () => 'The council met on Monday.\n'],
  'the same headline': [20_000, () => 'Council meets\n\n'],
  'lines of names': [20_000, (at) => `${nameOf(at)} spoke.\n`],
  'names of one surname': [20_000, (at) => `${wordOf(at)} Brandt spoke.\n`],
  'surnames a letter apart': [20_000, (at) => `Ada Brandt${letterOf(at)}${letterOf(at / 26)} spoke.\n`],
  'men with offices': [10_000, (at) => `Former Mayor ${nameOf(at)} spoke.\n`],
  ages: [10_000, (at) => `${nameOf(at)}, ${20 + (at % 60)}, spoke.\n`],
  years: [20_000, (at) => `It was ${1900 + (at % 120)}. `],
  'lines with dates': [
    20_000,
    (at) => `On Monday, March ${1 + (at % 28)}, ${1900 + (at % 120)}, it rained.\n`
  ],
  'lines with numbers': [20_000, (at) => `The fund has ${at} members.\n`],
  'lines with money': [10_000, (at) => `The fire killed ${at} people and cost $${at} million.\n`],
  'figures alone': [40_000, (at) => `${at} `],
  'lines with percentages': [10_000, (at) => `Sales rose ${at % 100} percent to ${at}.\n`],
  'lines of initials': [
    20_000,
    (at) => `The ${nameOf(at)} ${wordOf(at * 7)} Agency (${wordOf(at).slice(0, 3).toUpperCase()}) met.\n`
  ],
  captions: [10_000, (at) => `Photo: ${nameOf(at)} at the bridge on Monday, March ${1 + (at % 28)}, 2021.\n`],
  'lines with quotations': [20_000, (at) => `“It is ${wordOf(at)},” said ${nameOf(at)}.\n`],
  brackets: [40_000, () => '('],
  'square brackets': [10_000, () => '['],
  'pairs of brackets': [40_000, () => '[a](b) '],
  asterisks: [10_000, (at) => (at % 2 ? '*' : '**a ')],
  'quote signs': [5_000, () => '> '],
  'nested lists': [500, (at) => `${'  '.repeat(at)}- a\n`],
  'open tags': [10_000, () => '<div>'],
  'open tags of prose': [10_000, () => '<b>a '],
  ampersands: [40_000, () => '&amp; '],
  backticks: [10_000, (at) => `${'`'.repeat(at % 50)} `],
  'table rows': [5_000, () => '| a | b |\n| - | - |\n'],
  hyphens: [100_000, () => '-'],
  'full stops': [100_000, () => '.'],
  spaces: [100_000, () => ' '],
  'combining marks': [100_000, () => '\u0301'],
  capitals: [100_000, () => 'A'],
  'capital words': [20_000, (at) => `${wordOf(at)} `]
}

function letterOf(at: number): string {
  return String.fromCharCode(97 + (Math.floor(at) % 26))
}

/** A capitalised word of its own for each number, in syllables. */
function wordOf(at: number): string {
  let word = ''
  for (let rest = at + 40; rest > 0; rest = Math.floor(rest / 40)) {
    const syllable = rest % 40
    word += `${'bdfgklmnrt'[syllable % 10]}${'aeio'[Math.floor(syllable / 10)]}`
  }
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}n`
}

function nameOf(at: number): string {
  return `${wordOf(at % 97)} ${wordOf(at)}`
}

/** Processor seconds for a draft. */
function costOf(text: string, kind: 'text' | 'markdown' | 'html'): number {
  const before = process.cpuUsage()
  lint(text, { kind, config: { language: 'en' } })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

console.log('| input | times | format | seconds | exponent |\n| --- | ---: | --- | ---: | ---: |')
for (const [name, [full, part]] of Object.entries(inputs)) {
  if (!name.includes(options.only)) continue
  const times = Math.ceil(full * Number(options.size))
  const textOf = (count: number) => Array.from({ length: count }, (_, at) => part(at)).join('')
  const [quarter, whole] = [textOf(Math.ceil(times / 4)), textOf(times)]
  for (const kind of ['text', 'markdown', 'html'] as const) {
    const [first, second] = [costOf(quarter, kind), costOf(whole, kind)]
    if (second < Number(options.over)) continue
    const exponent = (Math.log(second / first) / Math.log(4)).toFixed(2)
    console.log(
      `| ${name} | ${times.toLocaleString('en-US')} | ${kind} | ${second.toFixed(2)} | ${exponent} |`
    )
  }
}
