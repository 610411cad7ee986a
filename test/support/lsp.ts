/** A client of the language server: the built command as a process of its own, over a real pipe. */
import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver/node'
import { command } from './cli.ts'

/** A client that is connected. */
export interface Client {
  readonly connection: ProtocolConnection
  readonly capabilities: InitializeResult['capabilities']
  /** Diagnostics as they were sent, the newest last. */
  readonly sent: { uri: string; version?: number; diagnostics: Diagnostic[] }[]
  /** What the server wanted the user to read. */
  readonly shown: string[]
  /** The documents the server wanted opened. */
  readonly opened: string[]
  readonly open: (uri: string, text: string, languageId?: string) => void
  /** Waits for diagnostics of a draft that fit. */
  readonly diagnosticsOf: (
    uri: string,
    fits?: (diagnostics: Diagnostic[]) => boolean
  ) => Promise<Diagnostic[]>
}

interface ClientOptions {
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  readonly args?: readonly string[]
}

/** What a full client can do. */
export const able: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] }
  },
  window: { showDocument: { support: true } }
}

/** Starts a server for a folder. It ends with the test. */
export async function connect(folder: string, options: ClientOptions = {}): Promise<Client> {
  const { capabilities = able, initializationOptions, args = ['lsp', '--stdio'] } = options
  const child = spawn(process.execPath, [command, ...args], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit']
  })
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin)
  )
  const client = { sent: [] as Client['sent'], shown: [] as string[], opened: [] as string[] }
  const waiting = new Set<() => void>()
  connection.onNotification('textDocument/publishDiagnostics', (params: Client['sent'][number]) => {
    client.sent.push(params)
    for (const look of waiting) look()
  })
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    client.shown.push(message)
  })
  connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
    client.opened.push(uri)
    return { success: true }
  })
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  onTestFinished(async () => {
    await connection.sendRequest('shutdown')
    await connection.sendNotification('exit')
    connection.dispose()
    child.kill()
  })
  const uri = pathToFileURL(folder).href
  const { capabilities: given } = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'desk' }],
    capabilities,
    initializationOptions
  })
  await connection.sendNotification('initialized', {})
  return {
    ...client,
    connection,
    capabilities: given,
    open: (each, text, languageId = 'plaintext') =>
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: each, languageId, version: 1, text }
      }),
    diagnosticsOf: (each, fits = () => true) =>
      new Promise((resolve) => {
        const look = () => {
          const last = client.sent.findLast((params) => params.uri === each)
          if (!last || !fits(last.diagnostics)) return
          waiting.delete(look)
          resolve(last.diagnostics)
        }
        waiting.add(look)
        look()
      })
  }
}
