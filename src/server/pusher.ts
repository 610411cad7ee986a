/** Sends findings to a client that does not ask for them, soon after each change, and only the newest. */
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Reading } from './desk.ts'
import { diagnosticsOf } from './diagnostics.ts'
import type { Server } from './server.ts'

/** Sends findings. */
export interface Pusher {
  /** Reads a draft in a moment, and sends what was found unless it has changed again by then. */
  readonly soon: (document: TextDocument) => void
  /** Reads every open draft again. */
  readonly all: () => void
  /** Takes a draft's findings away. */
  readonly clear: (uri: string) => void
  /** Sends what was found in the drafts of a story that are not asked for one by one. */
  readonly story: (readings: readonly Reading[]) => void
}

// A reading that takes longer than a keystroke is put off for longer, so that typing is never held up; in milliseconds.
const [shortestPause, longestPause] = [5, 400]
const keystroke = 80

function pauseAfter(cost: number): number {
  return cost < keystroke ? shortestPause : Math.min(longestPause, cost / 4)
}

/** Makes a pusher. */
export function pusher(
  { connection, documents, client, session }: Server,
  readOr: (document: TextDocument) => Promise<Reading | undefined>
): Pusher {
  const waiting = new Map<string, NodeJS.Timeout>()
  const costs = new Map<string, number>()

  async function read(uri: string): Promise<void> {
    waiting.delete(uri)
    const document = documents.get(uri)
    if (!document) return
    const { version } = document
    const start = performance.now()
    const reading = await readOr(document)
    costs.set(uri, performance.now() - start)
    if (documents.get(uri)?.version !== version) return
    send(uri, reading, version)
    story(session.story().filter((other) => other.uri !== uri))
  }

  function send(uri: string, reading: Reading | undefined, version?: number): void {
    const diagnostics = reading ? diagnosticsOf(reading, client, (name) => session.uriOf(name, uri)) : []
    connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) })
  }

  function soon({ uri }: TextDocument): void {
    if (client.pulls) return
    clearTimeout(waiting.get(uri))
    const pause = pauseAfter(costs.get(uri) ?? 0)
    waiting.set(
      uri,
      setTimeout(() => void read(uri), pause)
    )
  }

  function story(readings: readonly Reading[]): void {
    for (const reading of readings) {
      const asksItself = client.pulls && documents.get(reading.uri) !== undefined
      if (!asksItself) send(reading.uri, reading)
    }
  }

  return {
    soon,
    story,
    all() {
      if (client.pulls && client.refreshes) connection.languages.diagnostics.refresh()
      for (const document of documents.all()) soon(document)
    },
    clear(uri) {
      clearTimeout(waiting.get(uri))
      waiting.delete(uri)
      costs.delete(uri)
      const inStory = session.story().find((reading) => reading.uri === uri)
      if (inStory) send(uri, inStory)
      else if (!client.pulls) connection.sendDiagnostics({ uri, diagnostics: [] })
    }
  }
}
