/** What the client may have the server do. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import writeFileAtomic from 'write-file-atomic'
import type { StetEntry } from '../config/config.ts'
import { addStets, stetFileName } from '../config/stet-file.ts'
import { pagePathOf, summaryOf } from '../pages.ts'
import { ruleIds } from '../rule-ids.ts'
import { commands } from './actions.ts'
import { pathOf, tell } from './client.ts'
import type { Pusher } from './pusher.ts'
import type { Server } from './server.ts'

/** Runs a command; what goes wrong is told to the user, and nothing is thrown. */
export async function runCommand(
  server: Server,
  push: Pusher,
  command: string,
  args: readonly unknown[]
): Promise<void> {
  try {
    if (command === commands.explain) await explain(server, args[0])
    else if (command === commands.stet) await letStand(server, push, args)
    else if (command === commands.story) await readStory(server, push, args[0])
    else if (command === commands.closeStory) closeStory(server, push)
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    tell(server.connection, 'error', `backread: ${words}`)
  }
}

/** Opens the rule's page, or says what the rule checks where the client cannot open it. */
async function explain({ connection, client }: Server, id: unknown): Promise<void> {
  const path = typeof id === 'string' && ruleIds.includes(id) ? pagePathOf(id) : undefined
  if (path === undefined) tell(connection, 'info', `backread has no page on ${String(id)}`)
  else if (client.showsDocuments)
    await connection.window.showDocument({ uri: pathToFileURL(path).href, takeFocus: true })
  else tell(connection, 'info', `${id}: ${summaryOf(String(id))}`)
}

/** Writes an entry into the stet file of a folder that is open. */
async function letStand(
  { session }: Server,
  push: Pusher,
  [folder, entry]: readonly unknown[]
): Promise<void> {
  if (typeof folder !== 'string' || !isEntry(entry))
    throw new Error('unexpected arguments for `backread.stet`, expected a folder and an entry')
  const path = join(folder, stetFileName)
  const { text } = await addStets(existsSync(path) ? readFileSync(path, 'utf8') : '', [entry])
  await writeFileAtomic(path, text)
  session.reset()
  push.all()
}

function isEntry(value: unknown): value is StetEntry {
  const { file, rule, quote } = (value ?? {}) as Partial<StetEntry>
  return [file, rule, quote].every((each) => typeof each === 'string')
}

async function readStory({ connection, client, session }: Server, push: Pusher, uri: unknown): Promise<void> {
  const folder = typeof uri === 'string' ? pathOf(uri) : client.roots[0]
  if (folder === undefined) throw new Error('no folder is open, and a story is the drafts of a folder')
  const readings = await session.readStory(folder)
  push.story(readings)
  push.all()
  const found = readings.reduce((sum, { messages }) => sum + messages.length, 0)
  tell(
    connection,
    'info',
    `backread holds ${count(readings.length, 'draft')} of this folder against each other: ${count(found, 'finding')}`
  )
}

function closeStory({ connection, session }: Server, push: Pusher): void {
  for (const uri of session.closeStory()) connection.sendDiagnostics({ uri, diagnostics: [] })
  push.all()
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
