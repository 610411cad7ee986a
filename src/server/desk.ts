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
import { ignoresBy, inside } from '../engine/ignores.ts'
import { lintDraft, type Plan, type Result } from '../engine/lint-draft.ts'
import { lintStory, type StoryPart } from '../engine/lint-story.ts'
import { formatBy, type Target, targetsOf } from '../engine/targets.ts'

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

  async function partOf(open: Open, settings: Settings): Promise<Part | undefined> {
    const path = open.uri.startsWith('file:') ? fileURLToPath(open.uri) : undefined
    const loaded = await configFor(path === undefined ? root : dirname(path))
    const format = formatOf(open, path, loaded)
    // No editor has a Word document or a mail open as text.
    if (!format || isPacked(format) || (path !== undefined && isPassedBy(path, loaded))) return undefined
    const read = await textReaders[format]()
    try {
      return partUnder(loaded, { path, name: nameOf(open.uri, path), read, text: open.getText() }, settings)
    } catch (error) {
      // JSON and XML are often unfinished while they are written.
      if (error instanceof UnreadableDraft) return undefined
      throw error
    }
  }

  function isPassedBy(path: string, { config, folder }: LoadedConfig): boolean {
    return isIgnored(path, false) || matches(config.ignore ?? [], inside(folder, path))
  }

  function nameOf(uri: string, path: string | undefined): string {
    return path === undefined ? uri : relative(root, path).replaceAll('\\', '/')
  }

  return {
    async read(open, settings) {
      const part = await partOf(open, settings)
      if (!part) return undefined
      return readingOf(open, part, lintDraft(part.draft, part.plan))
    },
    async readStory(folder, settings, opened) {
      const found: { open: Open; part: Part }[] = []
      const options = { cwd: root, noIgnore: false, configFor, trouble() {} }
      for await (const target of targetsOf([folder], options)) {
        const open = openFor(target, opened)
        const part = open && (await partOf(open, settings))
        if (open && part) found.push({ open, part })
      }
      const results = lintStory(found.map(({ part }) => part))
      return found.map(({ open, part }, index) => readingOf(open, part, results[index] as Result))
    }
  }
}

/** A draft with what to do with it, and where its config is. */
interface Part extends StoryPart {
  readonly home: Reading['home']
}

function readingOf({ uri, version }: Open, { home }: Part, { draft, file }: Result): Reading {
  return { uri, version, draft, messages: file.messages, home }
}

interface Text {
  readonly path: string | undefined
  readonly name: string
  readonly read: Reader
  readonly text: string
}

function partUnder(
  loaded: LoadedConfig,
  { path, name, read, text }: Text,
  { preset, rules = {} }: Settings
): Part {
  const { folder, plugins, stylebook } = loaded
  const config = preset === undefined ? loaded.config : { ...loaded.config, preset }
  const at = path === undefined ? undefined : inside(folder, path)
  const plan: Plan = {
    rules: resolveRules(config, at, plugins, rules),
    stet: at === undefined ? [] : (config.stet ?? []).filter(({ file }) => matches(file, at))
  }
  const { language, boilerplate } = config
  const draft = createDraft(read(text), { path: name, language, stylebook, boilerplate })
  return { draft, plan, home: at === undefined || at.startsWith('../') ? undefined : { folder, file: at } }
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
