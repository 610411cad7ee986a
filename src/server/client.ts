/** What a client can do, and how it started the server. */
import { fileURLToPath } from 'node:url'
import {
  type Connection,
  type InitializeParams,
  MarkupKind,
  MessageType,
  ShowMessageNotification
} from 'vscode-languageserver/node'
import type { Settings } from './desk.ts'

/** A client, as its first request tells. */
export interface Client {
  /** Asks for diagnostics itself. */
  readonly pulls: boolean
  /** Asks again when it is told to. */
  readonly refreshes: boolean
  readonly related: boolean
  readonly markdownHover: boolean
  readonly configuration: boolean
  /** Tells of changed settings when it is asked to. */
  readonly followsSettings: boolean
  readonly watches: boolean
  readonly showsDocuments: boolean
  /** `false` where nothing may be run that the workspace brings. */
  readonly trusted: boolean
  /** The folders that are open, absolute paths. */
  readonly roots: readonly string[]
  /** What it was started with where it cannot be asked for its settings. */
  readonly settings: Settings
}

/** Reads a client's first request. `initializationOptions` may have `trusted`, `preset` and `rules`. */
export function clientOf({
  capabilities: { textDocument, workspace, window },
  workspaceFolders,
  rootUri,
  initializationOptions
}: InitializeParams): Client {
  const options = (initializationOptions ?? {}) as Settings & { readonly trusted?: boolean }
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    related: textDocument?.publishDiagnostics?.relatedInformation === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    configuration: workspace?.configuration === true,
    followsSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsDocuments: window?.showDocument?.support === true,
    trusted: options.trusted !== false,
    roots: uris.flatMap((uri) => pathOf(uri) ?? []),
    settings: { preset: options.preset, rules: options.rules }
  }
}

/** The path of a file's uri; `undefined` for an untitled draft and the like. */
export function pathOf(uri: string): string | undefined {
  return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
}

/** Tells the user something; no answer is awaited. */
export function tell(connection: Connection, type: 'error' | 'info', message: string): void {
  const level = type === 'error' ? MessageType.Error : MessageType.Info
  void connection.sendNotification(ShowMessageNotification.type, { type: level, message })
}
