/**
 * How long an editor waits: from a keystroke in a draft of 2,000 words to its diagnostics, in the server as it is
 * built, over a real pipe; beside it the cost of one bare parse of the same words, in this process.
 *
 * Usage: npm run bench:server
 */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver/node'

const words = 2_000
const [warmUp, measured] = [60, 300]

/** The samples' own words, as many as are wanted. */
function draftOf(count: number): string {
  const folder = new URL('../samples/', import.meta.url)
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const text = names.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n\n')
  return (text.match(/\S+\s*/g) ?? []).slice(0, count).join('')
}

async function keystrokes(text: string): Promise<number[]> {
  const command = fileURLToPath(new URL('../dist/backread.cjs', import.meta.url))
  const child = spawn(process.execPath, [command, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin)
  )
  let arrived: (version: number) => void = () => {}
  connection.onNotification('textDocument/publishDiagnostics', ({ version }: { version: number }) =>
    arrived(version)
  )
  connection.listen()
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} })
  await connection.sendNotification('initialized', {})
  const uri = 'untitled:draft.txt'
  const wait = (version: number) =>
    new Promise<void>((done) => {
      arrived = (each) => each === version && done()
    })
  const opened = wait(1)
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text }
  })
  await opened
  const times: number[] = []
  const lines = text.split('\n')
  for (let version = 2; version < 2 + warmUp + measured; version++) {
    const line = (version * 7) % lines.length
    const at = { line, character: Math.floor((lines[line]?.length ?? 0) / 2) }
    const end = version % 2 === 0 ? at : { ...at, character: at.character + 1 }
    const start = performance.now()
    const answer = wait(version)
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end }, text: version % 2 === 0 ? 'x' : '' }]
    })
    await answer
    times.push(performance.now() - start)
  }
  child.kill()
  return times.slice(warmUp).sort((a, b) => a - b)
}

function bareParses(text: string): number[] {
  const parser = unified().use(retextEnglish)
  const times = Array.from({ length: 40 }, () => {
    const start = performance.now()
    parser.parse(text)
    return performance.now() - start
  })
  return times.slice(10).sort((a, b) => a - b)
}

function at(times: readonly number[], share: number): string {
  return `${(times[Math.floor(times.length * share)] as number).toFixed(1)} ms`
}

const text = draftOf(words)
const waits = await keystrokes(text)
const parses = bareParses(text)
console.log(`A draft of ${words} words, ${measured} keystrokes
keystroke to diagnostics   median ${at(waits, 0.5)}, 95th percentile ${at(waits, 0.95)}
one bare parse             median ${at(parses, 0.5)}, 95th percentile ${at(parses, 0.95)}`)
