/** `backread init`: what a folder of drafts needs to be read by hand, in VS Code and before each commit. */
import { existsSync, lstatSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { configFinder } from '../config/find.ts'
import { replaceFile } from '../engine/replace-file.ts'
import { homepage } from '../manifest.ts'
import { whyUnwritable } from '../usage-error.ts'

interface InitIo {
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream
}

/** A file to write, unless the folder has its like already. */
interface Wanted {
  readonly path: string
  readonly text: string
  /** What stands in its way under another name, in words that go on from *left*. */
  readonly leave?: string | undefined
  /** What to add by hand to the file that is there. */
  readonly advice: string
}

/**
 * Writes a config, the tasks for VS Code and a hook for pre-commit, and says what it wrote and what it left. Asks
 * nothing and overwrites nothing.
 *
 * @param cwd the absolute path of the folder.
 * @returns the exit code: 0, or 2 where a file cannot be written.
 */
export async function init(cwd: string, io: InitIo): Promise<number> {
  let code = 0
  for (const wanted of [config(cwd), editorTasks(), hook(cwd)]) {
    try {
      io.stdout.write(write(cwd, wanted))
    } catch (error) {
      io.stderr.write(`${wanted.path}: cannot be written: ${whyUnwritable(error)}\n`)
      code = 2
    }
  }
  io.stdout.write('Next: `backread .` reads the drafts in this folder\n')
  return code
}

function write(cwd: string, { path, text, leave, advice }: Wanted): string {
  if (leave !== undefined) return `left ${leave}\n${advice}`
  const file = join(cwd, path)
  mkdirSync(dirname(file), { recursive: true })
  if (!lstatSync(file, { throwIfNoEntry: false })) {
    replaceFile(file, text)
    return `wrote ${path}\n`
  }
  const done = existsSync(file) && readFileSync(file, 'utf8').includes('backread')
  return done ? `left ${path}: it has backread already\n` : `left ${path} as it is\n${advice}`
}

function config(cwd: string): Wanted {
  const found = configFinder()(cwd)
  const leave =
    found && dirname(found) === cwd ? `${basename(found)}, the config of this folder, as it is` : undefined
  return { path: '.backreadrc.yml', text: configText(schemaFrom(cwd)), leave, advice: '' }
}

// An installed schema is the one of this version, and it needs no network.
function schemaFrom(folder: string): string {
  for (let above = folder; ; above = dirname(above)) {
    const file = join(above, 'node_modules/backread/dist/schema.json')
    if (existsSync(file)) return relative(folder, file).replaceAll('\\', '/')
    if (dirname(above) === above) return `${homepage}/schema.json`
  }
}

function configText(schema: string): string {
  return `# yaml-language-server: $schema=${schema}
# What backread does with the drafts in this folder and below: ${homepage}

# The rules to start from: recommended, style or all.
preset: recommended

# One rule at a time: off, info, warning or error; on is the rule's own level. \`backread rules\` lists them.
# rules:
#   quote-marks: off

# Whose English it is: settles dates such as 3/4/2026. Told from each draft where absent.
# language: en-GB

# Drafts to pass over; patterns as in .gitignore.
# ignore:
#   - archive/

# Passages that are repeated on purpose, such as an agency's footer.
# boilerplate:
#   - Additional reporting by the news desk.

# What an editor has let stand. Markdown and HTML can say it in the draft: <!-- stet year-typo: a flight's number -->
# stet:
#   - file: drafts/harbour.txt
#     rule: year-typo
#     quote: '225'
#     because: the flight's number
`
}

/** The labels of the VS Code tasks: for the draft in front, and for all drafts of the folder. */
export const taskLabels = { draft: 'backread: this draft', folder: 'backread: all drafts' } as const

function editorTasks(): Wanted {
  const advice = `  to have the tasks, add these to its \`tasks\`:\n${indent(
    tasks.map((task) => JSON.stringify(task, null, 2)).join(',\n'),
    4
  )}\n`
  return { path: '.vscode/tasks.json', text: tasksText, advice }
}

// The names that VS Code puts a value in the place of, as in `${relativeFile}`.
const variable = (name: string) => `\${${name}}`

const tasks = [
  task(taskLabels.draft, variable('relativeFile'), { kind: 'build', isDefault: true }),
  task(taskLabels.folder, '.', 'build')
]

/** The whole of `.vscode/tasks.json`. */
export const tasksText = `${JSON.stringify({ version: '2.0.0', tasks }, null, 2)}\n`

function task(label: string, drafts: string, group: unknown) {
  return {
    label,
    // No shell: a draft's name may have spaces, apostrophes and dollars, and no quoting of VS Code's bears all three.
    type: 'process',
    command: 'npx',
    windows: { command: 'npx.cmd' },
    args: ['--no-install', 'backread', '--format', 'unix', drafts],
    group,
    presentation: { reveal: 'silent', revealProblems: 'onProblem', clear: true, showReuseMessage: false },
    problemMatcher: {
      owner: 'backread',
      source: 'backread',
      fileLocation: ['relative', variable('workspaceFolder')],
      pattern: {
        // `--format unix`: path:line:column: level message [rule]
        regexp: '^(.+?):(\\d+):(\\d+): (error|warning|info) (.+?)(?: \\[([^\\]\\s]+)\\])?$',
        file: 1,
        line: 2,
        column: 3,
        severity: 4,
        message: 5,
        code: 6
      }
    }
  }
}

function hook(cwd: string): Wanted {
  const root = repositoryOf(cwd)
  const elsewhere = root !== undefined && root !== cwd
  return {
    path: '.pre-commit-config.yaml',
    text: `# Hooks that run before each commit; \`pre-commit install\` sets them up: https://pre-commit.com\nrepos:\n${hookText}`,
    leave: elsewhere ? `out .pre-commit-config.yaml, which belongs in the root of the repository` : undefined,
    advice: `  to read drafts before each commit, add this to ${elsewhere ? `the \`repos\` of ${join(root, '.pre-commit-config.yaml')}` : 'its `repos`'}:\n${indent(hookText, 2)}`
  }
}

function repositoryOf(folder: string): string | undefined {
  for (let above = folder; ; above = dirname(above)) {
    if (existsSync(join(above, '.git'))) return above
    if (dirname(above) === above) return undefined
  }
}

const hookText = `  - repo: local
    hooks:
      - id: backread
        name: backread
        # Errors block the commit; with \`--max-warnings 0\` warnings do too.
        entry: npx --no-install backread
        language: system
        files: \\.(txt|text|md|markdown|mdown|mkd|html?|xhtml|docx|eml)$
        require_serial: true
        verbose: true
`

function indent(text: string, width: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(width))
}
