/** The command as its users run it: a process of its own on real files. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The built command. */
export const command = fileURLToPath(new URL('../../dist/backread.cjs', import.meta.url))

/** What a run came to. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

interface RunOptions {
  /** Text to pipe in; without it stdin is `/dev/null`. */
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** A new folder with these files, gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'backread-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Runs the command in a folder. */
export function backread(
  cwd: string,
  args: readonly string[],
  { stdin, env = {} }: RunOptions = {}
): Promise<Run> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], {
      cwd,
      env: { ...inherited, ...env },
      stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe']
    })
    let stdout = ''
    let stderr = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
    // A command that was misused does not read what is piped to it.
    child.stdin?.on('error', () => {}).end(stdin)
  })
}

/** A draft with one fault for a warning. */
export const doubled = 'Council meets\n\nThe council met in the the town hall on Monday evening.\n'

/** A draft with one fault for an error. */
export const wrongYear =
  'Bridge opens\n\nThe old bridge was closed in March 2021. It opened again on February 5, 225, after repairs.\n'

/** A draft without a fault. */
export const clean =
  'Library stays open\n\nThe library will stay open through the winter, the council said.\n'
