/** A guide as what it is: a session in a folder of its own, files written and commands run from top to bottom. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Code } from 'mdast'
import { codeMeta } from '../../.docs/lib/code-meta.ts'
import { treeOf } from '../../.docs/lib/tree.ts'
import { command, folderOf } from './cli.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The fenced blocks of a guide, in order. */
export function blocksOf(source: string): Code[] {
  return treeOf(source).children.filter((node) => node.type === 'code')
}

/**
 * Goes through a guide.
 *
 * @returns the guide with what its commands print now.
 */
export function retold(source: string): string {
  const folder = newsroom()
  let told = ''
  let from = 0
  for (const block of blocksOf(source)) {
    const { file } = codeMeta(block.meta)
    if (file !== undefined) write(folder, file, block.value)
    if (block.lang !== 'console') continue
    const start = block.position?.start.offset ?? 0
    told += `${source.slice(from, start)}\`\`\`console\n${session(folder, block.value)}\n\`\`\``
    from = block.position?.end.offset ?? 0
  }
  return told + source.slice(from)
}

/** A new folder in which backread and retext are installed; gone after the test. */
export function newsroom(): string {
  const folder = folderOf({})
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
  symlinkSync(command, join(folder, 'node_modules/.bin/backread'))
  // What npx does with a package that is installed, without the half second that it takes.
  write(folder, 'node_modules/.bin/npx', '#!/bin/sh\n[ "$1" = --no-install ] && shift\nexec "$@"')
  symlinkSync(root, join(folder, 'node_modules/backread'))
  symlinkSync(join(root, 'node_modules/retext'), join(folder, 'node_modules/retext'))
  return folder
}

function write(folder: string, file: string, content: string): void {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${content}\n`, { mode: content.startsWith('#!') ? 0o755 : 0o644 })
}

/** The typed lines of a session, each with what it prints. */
function session(folder: string, block: string): string {
  let exit = 0
  const typed = [...block.matchAll(/^\$ (?:.*\\\n)*.*$/gm)].map(([line]) => {
    const { status, output } = run(folder, line.slice(2), exit)
    exit = status
    return output === '' ? line : `${line}\n${output}`
  })
  return typed.join('\n')
}

function run(folder: string, line: string, exit: number): { status: number; output: string } {
  const { GIT_DIR: _, FORCE_COLOR: __, ...inherited } = process.env
  const { status, stdout } = spawnSync('sh', ['-c', `(exit ${exit})\n{ ${line}\n} 2>&1`], {
    cwd: folder,
    env: {
      ...inherited,
      NO_COLOR: '1',
      PATH: `${join(folder, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
      GIT_CONFIG_GLOBAL: join(folder, '.no-config'),
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Desk',
      GIT_AUTHOR_EMAIL: 'desk@example.com',
      GIT_COMMITTER_NAME: 'Desk',
      GIT_COMMITTER_EMAIL: 'desk@example.com'
    },
    encoding: 'utf8'
  })
  return { status: status ?? -1, output: stdout.replace(/[ \t]+$/gm, '').trimEnd() }
}
