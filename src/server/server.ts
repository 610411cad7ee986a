/** The language server: findings while one writes. Whoever starts it brings the connection. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  CodeActionKind,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { version } from '../manifest.ts'
import { actionsAt, commands, fixAll, fixAllKind, type Scene } from './actions.ts'
import { type Client, clientOf, pathOf, tell } from './client.ts'
import { runCommand } from './commands.ts'
import type { Reading, Settings } from './desk.ts'
import { diagnosticsOf } from './diagnostics.ts'
import { hoverAt } from './hover.ts'
import { pusher } from './pusher.ts'
import { createSession, type Session } from './session.ts'

/** The files that what is found depends on, beside the drafts. */
const watched: readonly string[] = [
  '**/.backreadrc*',
  '**/backread.config.*',
  '**/package.json',
  '**/stylebook.{yml,yaml,json}',
  '**/.backread-stet.yml',
  '**/.backreadignore'
]

/** Serves a client over a connection, until the client ends it. */
export function serve(connection: Connection): void {
  const documents = new TextDocuments(TextDocument)
  connection.onInitialize((params): InitializeResult => {
    const client = clientOf(params)
    const { get, all } = { get: documents.get.bind(documents), all: documents.all.bind(documents) }
    const session = createSession({ get, all }, client)
    attach({ connection, documents, client, session })
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'backread', version } }
  })
  documents.listen(connection)
  connection.listen()
}

/** A server at work. */
export interface Server {
  readonly connection: Connection
  readonly documents: TextDocuments<TextDocument>
  readonly client: Client
  readonly session: Session
}

function capabilitiesFor({ pulls }: Client): InitializeResult['capabilities'] {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    hoverProvider: true,
    executeCommandProvider: { commands: Object.values(commands) },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(pulls
      ? {
          diagnosticProvider: {
            identifier: 'backread',
            interFileDependencies: false,
            workspaceDiagnostics: false
          }
        }
      : {})
  }
}

function attach(server: Server): void {
  const { connection, documents, session } = server
  const { readOr, push } = readers(server)
  answer(server, readOr)
  documents.onDidChangeContent(({ document }) => push.soon(document))
  documents.onDidClose(({ document: { uri } }) => {
    session.forget(uri)
    push.clear(uri)
  })
  connection.onExecuteCommand(async ({ command, arguments: args = [] }) => {
    await runCommand(server, push, command, args)
  })
  follow(server, push)
}

/** Reading that never fails: a config that cannot be used is told of, once, and nothing is found. */
function readers(server: Server) {
  const { connection, session } = server
  let told = ''
  const readOr = async (document: TextDocument): Promise<Reading | undefined> => {
    try {
      const reading = await session.readingOf(document)
      told = ''
      return reading
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error)
      if (words !== told) tell(connection, 'error', `backread: ${words}`)
      told = words
      return undefined
    }
  }
  return { readOr, push: pusher(server, readOr) }
}

/** Answers what the client asks of a draft. */
function answer(
  { connection, documents, client, session }: Server,
  readOr: (document: TextDocument) => Promise<Reading | undefined>
): void {
  const readingAt = async (uri: string) => {
    const document = documents.get(uri)
    const reading = document && (await readOr(document))
    return document && reading && reading.version === document.version ? { document, reading } : undefined
  }
  const sceneOf = (scene: { document: TextDocument; reading: Reading }): Scene => ({
    ...scene,
    documentOf: (name) => documentBy(session.uriOf(name, scene.document.uri), { documents, session })
  })

  connection.languages.diagnostics.on(async ({ textDocument: { uri } }, token) => {
    // Lets a newer change in, and the word that nobody waits for this one.
    await nextTurn()
    const found = token.isCancellationRequested ? undefined : await readingAt(uri)
    const items: Diagnostic[] = found
      ? diagnosticsOf(found.reading, client, (name) => session.uriOf(name, uri))
      : []
    return { kind: DocumentDiagnosticReportKind.Full, items }
  })
  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const found = await readingAt(textDocument.uri)
    if (!found) return []
    const scene = sceneOf(found)
    const wants = (kind: string) =>
      !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`))
    return [
      ...(wants(CodeActionKind.QuickFix) ? actionsAt(scene, range, context.diagnostics) : []),
      // Unasked, it is worth a line in the menu only where it does more than the fix above it.
      ...(wants(fixAllKind) ? fixAll(scene, context.only ? 1 : 2) : [])
    ]
  })
  connection.onHover(async ({ textDocument, position }) => {
    const found = await readingAt(textDocument.uri)
    return found ? hoverAt(found.reading, position, client.markdownHover) : null
  })
}

function documentBy(
  uri: string,
  { documents, session }: Pick<Server, 'documents' | 'session'>
): TextDocument | undefined {
  const known = session.story().find((reading) => reading.uri === uri)
  return documents.get(uri) ?? (known && TextDocument.create(uri, '', 0, known.draft.source))
}

/** Follows the client's settings, its folders, and the configs on disk. */
function follow({ connection, client, session }: Server, push: ReturnType<typeof pusher>): void {
  const readSettings = async (): Promise<void> => {
    if (!client.configuration) return
    const settings = (await connection.workspace.getConfiguration('backread')) as Settings | null
    const preset = settings?.preset || client.settings.preset
    session.reset({ settings: { preset, rules: settings?.rules ?? client.settings.rules } })
  }
  connection.onInitialized(async () => {
    if (client.followsSettings) await connection.client.register(DidChangeConfigurationNotification.type)
    if (client.watches)
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: watched.map((globPattern) => ({ globPattern }))
      })
    await readSettings()
    push.all()
    let { roots } = client
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = removed.map(({ uri }) => pathOf(uri))
      const fresh = added.flatMap(({ uri }) => pathOf(uri) ?? [])
      roots = [...roots.filter((root) => !gone.includes(root)), ...fresh]
      session.reset({ roots })
      push.all()
    })
  })
  connection.onDidChangeConfiguration(async () => {
    await readSettings()
    push.all()
  })
  connection.onDidChangeWatchedFiles(() => {
    session.reset()
    push.all()
  })
}
