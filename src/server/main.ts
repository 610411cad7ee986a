/** Starts the language server on this process's standard streams. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { setFlags } from '../engine/v8-flags.ts'
import { serve } from './server.ts'

/** Serves until the client ends the connection or closes the stream: either ends the process. */
export function start(): Promise<never> {
  setFlags()
  // What a plugin logs must not get into the protocol.
  console.log = console.info = console.debug = console.error
  serve(createConnection(ProposedFeatures.all, process.stdin, process.stdout))
  return new Promise(() => {})
}
