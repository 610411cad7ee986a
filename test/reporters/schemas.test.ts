import { describe, expect, it } from 'vitest'
import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { backread, clean, doubled, folderOf, wrongYear } from '../support/cli.ts'
import { hostileDrafts } from '../support/hostile.ts'

/** What a schema says of an element. */
interface Shape {
  /** Its children in their order, by name. */
  readonly children?: readonly string[]
  readonly required: Readonly<Record<string, RegExp>>
  readonly optional?: Readonly<Record<string, RegExp>>
  /** Whether words may stand right within it. */
  readonly text?: boolean
}

const any = /^/
const word = /\S/
const count = /^\d+$/
const time = /^\d+(?:\.\d+)?$/
const place = /^[1-9]\d*$/

// Source: junit-10.xsd of the xUnit plugin of Jenkins, github.com/jenkinsci/xunit-plugin.
const junit: Readonly<Record<string, Shape>> = {
  testsuites: {
    children: ['testsuite'],
    required: {},
    optional: { name: any, time, tests: count, failures: count, errors: count }
  },
  testsuite: {
    children: ['testcase', 'system-out', 'system-err'],
    required: { name: word, tests: count },
    optional: { failures: count, errors: count, skipped: count, time }
  },
  testcase: {
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
    required: { name: word, classname: word },
    optional: { time }
  },
  failure: { required: {}, optional: { type: word, message: any }, text: true },
  'system-out': { required: {}, text: true }
}

// Source: checkstyle-report-1.0.0.xsd, github.com/checkstyle/checkstyle; readers of reports want all of an error's places.
const checkstyle: Readonly<Record<string, Shape>> = {
  checkstyle: { children: ['file'], required: { version: /^\d+\.\d+$/ } },
  file: { children: ['error'], required: { name: word } },
  error: {
    required: {
      line: place,
      column: place,
      severity: /^(?:ignore|info|warning|error)$/,
      message: word,
      source: /^backread\.[a-z-]+$/
    }
  }
}

function elementsIn(node: Root | Element): Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [child] : []))
}

/** What does not fit the shapes, in words. */
function faultsIn(element: Element, shapes: Readonly<Record<string, Shape>>): string[] {
  const { name, attributes, children } = element
  const shape = shapes[name]
  if (!shape) return [`unknown <${name}>`]
  const { required, optional = {}, children: order = [], text = false } = shape
  const allowed: Readonly<Record<string, RegExp>> = { ...required, ...optional }
  const own = elementsIn(element)
  const places = own.map((child) => order.indexOf(child.name))
  const isStray = children.some((child) => child.type === 'text' && !text && word.test(child.value))
  return [
    ...Object.keys(required).flatMap((key) => (key in attributes ? [] : [`<${name}> without ${key}`])),
    ...Object.entries(attributes).flatMap(([key, value]) =>
      allowed[key]?.test(value ?? '') ? [] : [`<${name} ${key}="${value}">`]
    ),
    ...(places.every((at, index) => at >= (places[index - 1] ?? 0)) ? [] : [`order in <${name}>`]),
    ...(isStray ? [`text in <${name}>`] : []),
    ...own.flatMap((child) => faultsIn(child, shapes))
  ]
}

const odd = 'a<b>"&\'\u001b[31m]]>\u202e.txt'
const wire = (text: string) =>
  JSON.stringify({ uri: 'urn:x', headline: 'Council meets', body_text: `${text}\n\n${doubled}` })
const files = {
  'quiet.txt': clean,
  'found.md': `${wrongYear}\n${doubled}`,
  ...(process.platform === 'win32' ? {} : { [odd]: doubled }),
  'wire.json': wire('The \ud800 the the \udc00 ]]> mayor\ufffe on February 5, 225, said \u0000\u001b[2J so.'),
  ...Object.fromEntries(
    hostileDrafts(80).map((text, at) => [`hostile-${at}.${at % 2 ? 'md' : 'txt'}`, text.replaceAll('\0', '')])
  )
}

/** What the command prints, as text and as XML. */
async function report(format: string): Promise<{ text: string; root: Element }> {
  const cwd = folderOf(files)
  const { code, stdout, stderr } = await backread(cwd, ['--format', format, '.', 'wire.json'])
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  const [root] = elementsIn(fromXml(stdout))
  if (!root) throw new Error('no element')
  return { text: stdout, root }
}

const findings = async (): Promise<{ path: string; messages: { level: string }[] }[]> =>
  JSON.parse((await backread(folderOf(files), ['--format', 'json', '.', 'wire.json'])).stdout)

describe.each([
  ['junit', junit, 'testsuites'],
  ['checkstyle', checkstyle, 'checkstyle']
] as const)('a report as %s', (format, shapes, outermost) => {
  it('fits its schema, whatever drafts and their names hold', async () => {
    const { text, root } = await report(format)
    expect(root.name).toBe(outermost)
    expect(faultsIn(root, shapes)).toEqual([])
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/)
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Surrogate}|[\u202e\ufffe\uffff]|\]\]>/u)
  })

  it('fits its schema where nothing was found', async () => {
    const cwd = folderOf({ 'quiet.txt': clean })
    const { stdout } = await backread(cwd, ['--format', format, '.'])
    expect(elementsIn(fromXml(stdout)).flatMap((root) => faultsIn(root, shapes))).toEqual([])
  })
})

it('a suite of JUnit’s counts what it has', async () => {
  const { root } = await report('junit')
  const suites = elementsIn(root)
  for (const suite of suites) {
    const inner = elementsIn(suite).map((each) => elementsIn(each).map(({ name }) => name))
    expect(Number(suite.attributes.tests)).toBe(inner.length)
    expect(Number(suite.attributes.failures)).toBe(inner.filter(([name]) => name === 'failure').length)
  }
  const failures = suites.map(({ attributes }) => Number(attributes.failures))
  expect(failures).toEqual(
    (await findings()).map(({ messages }) => messages.filter(({ level }) => level !== 'info').length)
  )
})

it('a file of Checkstyle’s has an error a finding', async () => {
  const { root } = await report('checkstyle')
  const severities = elementsIn(root).map((file) =>
    elementsIn(file).map(({ attributes }) => attributes.severity)
  )
  expect(severities).toEqual((await findings()).map(({ messages }) => messages.map(({ level }) => level)))
})
