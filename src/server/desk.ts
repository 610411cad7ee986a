/** The drafts an editor has open, each read under the config that holds for it. */
import { readFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { VFileMessage } from 'vfile-message'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { matches, type RuleSettings } from '../config/config.ts'
import { configLoader, type LoadedConfig } from '../config/load.ts'
import { resolveRules } from '../config/resolve.ts'
import { decode } from '../draft/decode.ts'
import { createDraft, type Draft, type Format, isPacked } from '../draft/draft.ts'
import type { Reader } from '../draft/read/formats.ts'
import { textReaders } from '../draft/read/loaders.ts'
import { UnreadableDraft } from '../draft/read/unreadable.ts'
import { givenUpFile } from '../engine/given-up.ts'
import { ignoresBy, inside } from '../engine/ignores.ts'
import { lintDraft, type Plan, type Result } from '../engine/lint-draft.ts'
import { lintStory, type StoryPart } from '../engine/lint-story.ts'
import { formatBy, type Target, targetsOf } from '../engine/targets.ts'
import { TooSlow, withinTime } from '../engine/time-limit.ts'

/** What the editor's user has set. */
export interface Settings {
  readonly preset?: string | undefined
  readonly rules?: RuleSettings | undefined
}

/** A draft as it was read, with what was found in it. */
export interface Reading {
  readonly uri: string
  readonly version: number | undefined
  readonly draft: Draft
  readonly messages: readonly VFileMessage[]
  /** The folder of its config, and its path from there; absent for a draft that is no file, or lies outside. */
  readonly home: { readonly folder: string; readonly file: string } | undefined
}

/** A text that an editor holds. */
export type Open = Pick<TextDocument, 'uri' | 'version' | 'languageId' | 'getText'>

/** Reads drafts; what it knows of configs is forgotten by making a new one. */
export interface Desk {
  /**
   * Lints a draft; `undefined` for one that backread does not read, or is told to pass by.
   *
   * @throws UsageError for a config that cannot be used.
   */
  readonly read: (open: Open, settings: Settings) => Promise<Reading | undefined>
  /**
   * Lints all drafts of a folder as one story.
   *
   * @param opened gives the text of a draft that is open in the editor.
   */
  readonly readStory: (
    folder: string,
    settings: Settings,
    opened: (uri: string) => Open | undefined
  ) => Promise<Reading[]>
}

/**
 * Makes a desk.
 *
 * @param root the workspace's folder, an absolute path; names of drafts are relative to it.
 * @param trusted `false` where nothing may be run that the folder brings.
 */
export function createDesk(root: string, trusted: boolean): Desk {
  const configFor = configLoader({ cwd: root, trusted })
  const isIgnored = ignoresBy('.backreadignore', () => root)

  async function sheetOf(open: Open, settings: Settings): Promise<Sheet | undefined> {
    const path = open.uri.startsWith('file:') ? fileURLToPath(open.uri) : undefined
    const loaded = await configFor(path === undefined ? root : dirname(path))
    const format = formatOf(open, path, loaded)
    // No editor has a Word document or a mail open as text.
    if (!format || isPacked(format) || (path !== undefined && isPassedBy(path, loaded))) return undefined
    const read = await textReaders[format]()
    return { open, path, name: nameOf(open.uri, path), read, text: open.getText(), loaded, settings }
  }

  function isPassedBy(path: string, { config, folder }: LoadedConfig): boolean {
    return isIgnored(path, false) || matches(config.ignore ?? [], inside(folder, path))
  }

  function nameOf(uri: string, path: string | undefined): string {
    return path === undefined ? uri : relative(root, path).replaceAll('\\', '/')
  }

  return {
    async read(open, settings) {
      const sheet = await sheetOf(open, settings)
      const [reading] = inTime(sheet ? [sheet] : [], (parts) =>
        parts.map(({ draft, plan }) => lintDraft(draft, plan))
      )
      return reading
    },
    async readStory(folder, settings, opened) {
      const sheets: Sheet[] = []
      const options = { cwd: root, noIgnore: false, configFor, trouble() {} }
      for await (const target of targetsOf([folder], options)) {
        const open = openFor(target, opened)
        const sheet = open && (await sheetOf(open, settings))
        if (sheet) sheets.push(sheet)
      }
      return inTime(sheets, lintStory)
    }
  }
}

/** A text that is to be read, and how. */
interface Sheet {
  readonly open: Open
  readonly path: string | undefined
  readonly name: string
  readonly read: Reader
  readonly text: string
  readonly loaded: LoadedConfig
  readonly settings: Settings
}

/** Seconds, and as long again for each megabyte: somebody waits, and nothing else is answered meanwhile. */
const patience = 10

/** Reads texts and lints them; where that takes too long, each has an error in its place. */
function inTime(sheets: readonly Sheet[], lint: (parts: readonly Part[]) => readonly Result[]): Reading[] {
  const size = sheets.reduce((sum, { text }) => sum + text.length, 0)
  try {
    return withinTime(patience, size, () => {
      const parts = sheets.flatMap((sheet) => partOf(sheet) ?? [])
      return lint(parts).map((result, index) => readingOf(parts[index] as Part, result))
    })
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error
    return sheets.map((sheet) => unread(sheet, error))
  }
}

function unread({ open: { uri, version }, name, text }: Sheet, error: TooSlow): Reading {
  const { messages } = givenUpFile(name, error, 'It is read again when it changes.')
  const draft = createDraft({ format: 'text', source: text, blocks: [] }, { path: name })
  return { uri, version, draft, messages, home: undefined }
}

/** A draft with what to do with it, and where its config is. */
interface Part extends StoryPart {
  readonly open: Open
  readonly home: Reading['home']
}

function readingOf({ open: { uri, version }, home }: Part, { draft, file }: Result): Reading {
  return { uri, version, draft, messages: file.messages, home }
}

/** Reads a text; `undefined` where it is not of its format: JSON and XML are often unfinished while they are written. */
function partOf({ open, path, name, read, text, loaded, settings }: Sheet): Part | undefined {
  const { folder, plugins, stylebook } = loaded
  const { preset, rules = {} } = settings
  const config = preset === undefined ? loaded.config : { ...loaded.config, preset }
  const at = path === undefined ? undefined : inside(folder, path)
  const plan: Plan = {
    rules: resolveRules(config, at, plugins, rules),
    stet: at === undefined ? [] : (config.stet ?? []).filter(({ file }) => matches(file, at))
  }
  const { language, boilerplate } = config
  try {
    const draft = createDraft(read(text), { path: name, language, stylebook, boilerplate })
    const home = at === undefined || at.startsWith('../') ? undefined : { folder, file: at }
    return { open, draft, plan, home }
  } catch (error) {
    if (error instanceof UnreadableDraft) return undefined
    throw error
  }
}

/** An editor's names for what backread reads. */
const languages: Readonly<Record<string, Format>> = {
  plaintext: 'text',
  text: 'text',
  markdown: 'markdown',
  html: 'html'
}

function formatOf({ languageId }: Open, path: string | undefined, loaded: LoadedConfig): Format | undefined {
  const named = Object.hasOwn(languages, languageId) ? languages[languageId] : undefined
  return (path === undefined ? undefined : formatBy(path, loaded)) ?? named
}

function openFor({ path }: Target, opened: (uri: string) => Open | undefined): Open | undefined {
  if (path === undefined) return undefined
  const uri = pathToFileURL(path).href
  const open = opened(uri)
  if (open) return open
  const decoded = decode(readFileSync(path))
  return decoded.binary ? undefined : { uri, version: 0, languageId: '', getText: () => decoded.text }
}
