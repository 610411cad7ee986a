/** The judgements file: what people said of findings, to be reviewed and kept like any other text. */
import { existsSync, readFileSync } from 'node:fs'
import type { Document, YAMLMap } from 'yaml'
import { readConfig } from '../config/read.ts'
import { didYouMean } from '../config/suggest.ts'
import { UsageError, whyUnreadable, whyUnwritable } from '../usage-error.ts'

/** What may be said of a finding: right, a false alarm, or neither can be told. */
export const judgementWords = ['accept', 'reject', 'unsure'] as const

/** A word of judgement. */
export type Judgement = (typeof judgementWords)[number]

/** What tells a finding from all others, whatever line it is on. */
export interface FindingKey {
  readonly rule: string
  /** The draft's path as reports give it. */
  readonly file: string
  readonly quote: string
  readonly context: string
}

/** An entry to write; what is said beside the key is for whoever reads the file. */
export interface Entry extends FindingKey {
  readonly says: string
  readonly also?: readonly string[]
}

/** A finding that was judged. */
export interface JudgedKey extends FindingKey {
  readonly judgement: Judgement
}

/** The judgements that are known, and those that come. */
export interface Judgements {
  readonly of: (key: FindingKey) => Judgement | undefined
  /** All that are judged. */
  readonly all: () => Iterable<JudgedKey>
  /** Judges a finding, anew where it was judged before; `undefined` puts it there to be judged by hand. */
  readonly put: (entry: Entry, judgement: Judgement | undefined) => void
  /** Writes the file in one step, its comments and order kept. */
  readonly save: () => Promise<void>
}

/** A name of a finding, equal for equal keys. */
export function nameOf({ rule, file, quote, context }: FindingKey): string {
  return JSON.stringify([rule, file, quote, context])
}

const head = `# What was judged of the findings of \`backread audit\`: accept, reject (a false alarm) or unsure, after \`judgement:\`.
# An entry is known by its rule, file, quote and context; says and also are there to be read.
`

/**
 * Opens a judgements file; one that is not there yet is made when it is first saved.
 *
 * @param path an absolute path.
 * @param name the path as messages give it.
 * @throws UsageError naming file, line and value for what is no judgement.
 */
export async function openJudgements(path: string, name: string): Promise<Judgements> {
  const { isSeq, parseDocument, YAMLSeq } = await import('yaml')
  const text = existsSync(path) ? textOf(path, name) : ''
  const entries = text === '' ? [] : await entriesOf(path, name)
  const document = parseDocument(text === '' ? head : text)
  if (!isSeq(document.contents)) document.contents = new YAMLSeq() as never
  const judged = new Map<string, JudgedKey>()
  const places = new Map<string, number>()
  for (const [index, { judgement, ...key }] of entries.entries()) {
    places.set(nameOf(key), index)
    if (judgement) judged.set(nameOf(key), { ...key, judgement })
  }
  return {
    of: (key) => judged.get(nameOf(key))?.judgement,
    all: () => judged.values(),
    put(entry, judgement) {
      const { rule, file, quote, context } = entry
      const id = nameOf(entry)
      if (judgement) judged.set(id, { rule, file, quote, context, judgement })
      else judged.delete(id)
      const index = places.get(id)
      if (index !== undefined) document.setIn([index, 'judgement'], judgement ?? null)
      else {
        places.set(id, (document.contents as unknown as YAMLMap).items.length)
        document.add(nodeOf(document, entry, judgement))
      }
    },
    async save() {
      const { default: writeFileAtomic } = await import('write-file-atomic')
      try {
        await writeFileAtomic(path, document.toString({ lineWidth: 0, nullStr: '' }))
      } catch (error) {
        throw new UsageError(`${name}: cannot be written: ${whyUnwritable(error)}`)
      }
    }
  }
}

function nodeOf(document: Document, entry: Entry, judgement: Judgement | undefined) {
  const { rule, file, says, also = [], quote, context } = entry
  return document.createNode({
    rule,
    file,
    says,
    ...(also.length > 0 ? { also } : {}),
    quote,
    context,
    judgement: judgement ?? null
  })
}

function textOf(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`${name}: ${whyUnreadable(error)}`)
  }
}

type ReadEntry = FindingKey & { readonly judgement: Judgement | undefined }

async function entriesOf(path: string, name: string): Promise<ReadEntry[]> {
  const { value, lineOf } = await readConfig(path, name)
  const at = (keys: readonly (string | number)[]) => {
    const line = lineOf(keys)
    return line === undefined ? name : `${name}:${line}`
  }
  if (typeof value === 'object' && value !== null && Object.keys(value).length === 0) return []
  if (!Array.isArray(value)) throw new UsageError(`${name}: expected a list of judgements`)
  return value.map((entry: unknown, index) => {
    const { rule, file, quote, context, judgement } = (entry ?? {}) as Readonly<Record<string, unknown>>
    for (const [key, each] of Object.entries({ rule, file, quote, context }))
      if (typeof each !== 'string')
        throw new UsageError(
          `${at([index])}: this entry has no \`${key}\`, expected rule, file, quote and context`
        )
    if (judgement !== undefined && judgement !== null && !isJudgement(judgement))
      throw new UsageError(`${at([index, 'judgement'])}: ${unknown(judgement)}`)
    const key = { rule, file, quote, context } as FindingKey
    return { ...key, judgement: isJudgement(judgement) ? judgement : undefined }
  })
}

function isJudgement(value: unknown): value is Judgement {
  return (judgementWords as readonly unknown[]).includes(value)
}

function unknown(value: unknown): string {
  const given = typeof value === 'string' ? value : JSON.stringify(value)
  const allowed = judgementWords.map((word) => `\`${word}\``).join(', ')
  return `unexpected judgement \`${given}\`, expected ${allowed} or nothing${didYouMean(given, judgementWords)}`
}
