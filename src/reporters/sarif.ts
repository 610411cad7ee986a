/**
 * SARIF 2.1.0, as code scanning reads it: each finding with its related places and fixes, each rule with its page.
 * Source of the form: OASIS, *Static Analysis Results Interchange Format (SARIF) Version 2.1.0*.
 */
import { createHash } from 'node:crypto'
import type { ArtifactLocation, Fix, Location, Log, Region, ReportingDescriptor, Result, Run } from 'sarif'
import type { Position } from 'unist'
import type { VFileMessage } from 'vfile-message'
import { rules } from '../../rules/index.ts'
import { isPacked } from '../draft/draft.ts'
import { formatOf } from '../draft/read/formats.ts'
import { homepage, version } from '../manifest.ts'
import { reasonsOf, summaryOf } from '../pages.ts'
import { type Level, levelOf, relatedOf } from '../report.ts'
import type { Reporter } from './reporter.ts'
import { visibleJson } from './visible.ts'

const levels: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note'
}

/** Makes the reporter; it prints at the end, for SARIF names the rules before the results. */
export function createReporter(): Reporter {
  const found: { readonly path: string; readonly message: VFileMessage }[] = []
  return {
    file({ path, messages }) {
      for (const message of messages) found.push({ path, message })
      return ''
    },
    end() {
      const ids = [...new Set(found.map(({ message }) => message.ruleId ?? ''))].sort()
      const seen = new Map<string, number>()
      const results = found.map(({ path, message }) => ({
        ...resultOf(message, path),
        ruleIndex: ids.indexOf(message.ruleId ?? ''),
        partialFingerprints: { 'quotedWords/v1': fingerprint(message, path, seen) }
      }))
      return `${visibleJson(JSON.stringify(logOf(ids, results, found)))}\n`
    }
  }
}

type Found = readonly { readonly message: VFileMessage }[]

function logOf(ids: readonly string[], results: Result[], found: Found): Log {
  const run: Run = {
    tool: {
      driver: {
        name: 'backread',
        version,
        semanticVersion: version,
        informationUri: homepage,
        rules: ids.map((id) => descriptorOf(id, found))
      }
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      '%SRCROOT%': { description: { text: 'The folder that backread was run in.' } }
    },
    results
  }
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
}

function descriptorOf(id: string, found: Found): ReportingDescriptor {
  const message = found.find((each) => each.message.ruleId === id)?.message
  const rule = rules.find((each) => each.id === id)
  const summary = summaryOf(id) || `What backread remarks on as ${id}`
  const why = reasonsOf(id) || `${summary}.`
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${summary}.` },
    fullDescription: { text: plain(why) },
    help: { text: plain(why), markdown: why },
    ...(message?.url ? { helpUri: message.url } : {}),
    defaultConfiguration: { level: levels[rule?.level ?? 'info'] },
    properties: { tags: ['text', 'copy-editing'], precision: 'high' }
  }
}

function plain(markdown: string): string {
  return markdown.replace(/[`*]/g, '').replace(/\s+/g, ' ')
}

function resultOf(message: VFileMessage, path: string): Result {
  const related = relatedOf(message).map((other, index) => ({
    id: index + 1,
    message: { text: escapeMessage(other.reason) },
    ...locationOf(other.path ?? path, other.place)
  }))
  const format = formatOf(path)
  // A place in a packed format is none in its file.
  const fixes = format && isPacked(format) ? [] : fixesOf(message, path)
  return {
    ruleId: message.ruleId ?? '',
    level: levels[levelOf(message)],
    message: { text: escapeMessage(message.reason) },
    locations: [locationOf(path, wholePlace(message))],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...(fixes.length > 0 ? { fixes } : {})
  }
}

// In a SARIF message square brackets are links, and a number in braces is a slot.
function escapeMessage(text: string): string {
  return text.replace(/[[\]]/g, '\\$&').replace(/\{(\d+)\}/g, '{{$1}}')
}

function locationOf(path: string, place: Position | undefined): Location {
  return {
    physicalLocation: {
      artifactLocation: artifactOf(path),
      region: place ? regionOf(place) : { startLine: 1, startColumn: 1 }
    }
  }
}

function artifactOf(path: string): ArtifactLocation {
  const uri = path.split('/').map(encodeURIComponent).join('/')
  return { uri, uriBaseId: '%SRCROOT%' }
}

function regionOf({ start, end }: Position): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function wholePlace({ place }: VFileMessage): Position | undefined {
  if (!place) return undefined
  return 'start' in place ? place : { start: place, end: place }
}

function fixesOf(message: VFileMessage, path: string): Fix[] {
  const place = wholePlace(message)
  const expected = (place ? (message.expected ?? []) : []).map((text) =>
    fixOf(`Make it \`${text}\``, [{ path, place: place as Position, text }])
  )
  const others = (message.fixes ?? []).map(({ title, edits }) =>
    fixOf(
      title,
      edits.map((edit) => ({ path, ...edit }))
    )
  )
  return [...expected, ...others]
}

function fixOf(title: string, edits: readonly { path: string; place: Position; text: string }[]): Fix {
  const paths = [...new Set(edits.map(({ path }) => path))]
  return {
    description: { text: title },
    artifactChanges: paths.map((each) => ({
      artifactLocation: artifactOf(each),
      replacements: edits
        .filter(({ path }) => path === each)
        .map(({ place, text }) => ({ deletedRegion: regionOf(place), insertedContent: { text } }))
    }))
  }
}

/** The same finding keeps its fingerprint when lines move: its file, its rule, its words, and which of them it is. */
function fingerprint(message: VFileMessage, path: string, seen: Map<string, number>): string {
  const key = `${path}\n${message.ruleId}\n${message.actual ?? message.reason}`
  const nth = (seen.get(key) ?? 0) + 1
  seen.set(key, nth)
  return createHash('sha256').update(`${key}\n${nth}`).digest('hex').slice(0, 32)
}
