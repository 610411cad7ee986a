/** `--stdin-format ndjson`: answers each record on stdin with a line on stdout, in their order and in constant memory. */
import { budget } from '../engine/budget.ts'
import { inOrder } from '../engine/in-order.ts'
import { forLong, long, openPool, type Pool } from '../engine/pool.ts'
import { createAnswers, type RecordHome, refuse } from '../engine/records.ts'
import { UsageError } from '../usage-error.ts'
import type { Io } from './io.ts'
import { openOutput } from './output.ts'

/**
 * Answers records until there are no more; a record that cannot be read is answered too.
 *
 * @param jobs how many threads to read on; 1 for this one.
 * @throws UsageError where the config or the options are mistaken, before any record is read.
 * @returns the exit code: 0.
 */
export async function answerRecords(home: RecordHome, jobs: number, io: Io): Promise<number> {
  const output = openOutput(undefined, io)
  const reading = { here: await createAnswers(home), there: 'answerRecord', refuse }
  for await (const text of readRecords(reading, home, jobs, io)) {
    await output.write(text)
    if (output.isGone()) break
  }
  return 0
}

/** What is made of a record's line: here, or by a function of the worker. */
export interface RecordReading<Reply> {
  readonly here: (line: Uint8Array) => Promise<Reply>
  readonly there: string
  readonly refuse: (line: Uint8Array | undefined, error: UsageError) => Reply
}

/** Reads records until there are no more, and gives what is made of each in their order. */
export async function* readRecords<Reply>(
  { here, there, refuse }: RecordReading<Reply>,
  home: RecordHome,
  jobs: number,
  io: Io
): AsyncGenerator<Reply> {
  const isMany = jobs > 1
  const open = () => openPool({ ...(isMany ? { jobs } : forLong), timeout: home.timeout })
  let pool: Promise<Pool> | undefined
  const room = budget<Line>(mostInWork)
  const lines = linesOf(io.stdin, longestRecord)
  const answer = async (line: Line): Promise<Reply> => {
    if (line === tooLong)
      return refuse(
        undefined,
        new UsageError(`this line is too long, expected at most ${longestRecord} bytes`)
      )
    try {
      if (!isMany && line.length <= long) return await here(line)
      pool ??= open()
      // The pool keeps the time.
      const task = { line, home: { ...home, timeout: undefined } }
      return await (await pool).run<Reply>(there, task, () => line.length)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      return refuse(line, new UsageError(`not read: ${error.message}`))
    } finally {
      room.leave(line)
    }
  }
  try {
    yield* inOrder(room.letIn(lines), isMany ? jobs * ahead : 1, answer)
  } finally {
    await pool?.then(({ close }) => close())
  }
}

/** So many records a thread are in work, or wait for one before them. */
const ahead = 16
const longestRecord = 64 * 1024 * 1024

/** Bytes. Each is held several times over: here, on its way to a thread, and there as bytes, as text and as a draft. */
const mostInWork = 16 * 1024 * 1024

const tooLong = 'too long'
type Line = Uint8Array | typeof tooLong

/** Cuts a stream into lines; blank ones are passed over. */
async function* linesOf(input: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  const add = (part: Uint8Array) => {
    length += part.length
    if (length > longest) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const take = (): Line => {
    const line = length > longest ? tooLong : joined(parts, length)
    parts = []
    length = 0
    return line
  }
  for await (const chunk of input) {
    let start = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      add(chunk.subarray(start, end))
      const line = take()
      if (!isBlank(line)) yield line
      start = end + 1
    }
    add(chunk.subarray(start))
  }
  const last = take()
  if (!isBlank(last)) yield last
}

/** A copy: a thread would be sent the whole of the buffer that a part is cut from. */
function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function isBlank(line: Line): boolean {
  return line !== tooLong && line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}
