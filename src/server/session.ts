/** What the server knows: the folders that are open, the user's settings, and what was read of each draft. */
import { dirname, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { pathOf } from './client.ts'
import { createDesk, type Desk, type Reading, type Settings } from './desk.ts'

/** The documents that are open. */
export interface Documents {
  readonly get: (uri: string) => TextDocument | undefined
  readonly all: () => TextDocument[]
}

/** How a session is set up. */
export interface SessionOptions {
  readonly roots: readonly string[]
  readonly trusted: boolean
  readonly settings: Settings
}

/** Reads drafts as they change; a draft that has not changed is not read again. */
export interface Session {
  /**
   * What was found in a draft as it stands now.
   *
   * @throws UsageError for a config that cannot be used.
   */
  readonly readingOf: (document: TextDocument) => Promise<Reading | undefined>
  /** Reads the drafts of a folder as one story, and goes on to while they change. */
  readonly readStory: (folder: string) => Promise<readonly Reading[]>
  /** The drafts of the story, as they were read last. */
  readonly story: () => readonly Reading[]
  /** Reads each draft by itself again. Gives the uris of what was the story. */
  readonly closeStory: () => readonly string[]
  /** The uri of a draft by the name that messages give it, as seen from another draft. */
  readonly uriOf: (name: string, from: string) => string
  /** Drops what is known: a config, the settings or the folders have changed. */
  readonly reset: (options?: Partial<SessionOptions>) => void
  /** Drops what is known of one draft. */
  readonly forget: (uri: string) => void
}

/** Makes a session. */
export function createSession(documents: Documents, first: SessionOptions): Session {
  let options = first
  let desks = new Map<string, Desk>()
  const readings = new Map<
    string,
    { readonly version: number; readonly reading: Promise<Reading | undefined> }
  >()
  let story: { readonly folder: string; versions: string; readings: readonly Reading[] } | undefined

  function rootOf(uri: string): string {
    const path = pathOf(uri)
    const roots = options.roots.filter((root) => path === undefined || isWithin(root, path))
    const [nearest] = roots.toSorted((a, b) => b.length - a.length)
    return nearest ?? (path === undefined ? resolve('.') : dirname(path))
  }

  function deskFor(root: string): Desk {
    const desk = desks.get(root) ?? createDesk(root, options.trusted)
    desks.set(root, desk)
    return desk
  }

  async function readStory(folder: string): Promise<readonly Reading[]> {
    const versions = versionsIn(folder)
    if (story?.folder === folder && story.versions === versions) return story.readings
    const root = rootOf(pathToFileURL(folder).href)
    const read = await deskFor(root).readStory(folder, options.settings, documents.get)
    story = { folder, versions, readings: read }
    return read
  }

  function versionsIn(folder: string): string {
    const own = documents.all().filter(({ uri }) => isWithin(folder, pathOf(uri) ?? ''))
    return own.map(({ uri, version }) => `${uri} ${version}`).join('\n')
  }

  return {
    async readingOf(document) {
      if (story?.readings.some(({ uri }) => uri === document.uri)) {
        const read = await readStory(story.folder)
        return read.find(({ uri }) => uri === document.uri)
      }
      const known = readings.get(document.uri)
      if (known?.version === document.version) return known.reading
      const reading = deskFor(rootOf(document.uri)).read(document, options.settings)
      readings.set(document.uri, { version: document.version, reading })
      return reading
    },
    readStory,
    story: () => story?.readings ?? [],
    closeStory() {
      const uris = story?.readings.map(({ uri }) => uri) ?? []
      story = undefined
      return uris
    },
    uriOf: (name, from) => pathToFileURL(resolve(rootOf(from), name)).href,
    reset(changed = {}) {
      options = { ...options, ...changed }
      desks = new Map()
      readings.clear()
      if (story) story = { ...story, versions: '' }
    },
    forget(uri) {
      readings.delete(uri)
    }
  }
}

function isWithin(folder: string, path: string): boolean {
  const inside = relative(folder, path)
  return (
    path !== '' &&
    inside !== '..' &&
    !inside.startsWith(`..${sep}`) &&
    resolve(folder, inside) === resolve(path)
  )
}
