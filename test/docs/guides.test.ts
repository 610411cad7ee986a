import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { codeMeta } from '../../.docs/lib/code-meta.ts'
import { configSchema } from '../../src/config/schema.ts'
import { stylebookSchema } from '../../src/config/stylebook-schema.ts'
import { blocksOf, newsroom, retold } from '../support/guide.ts'

const root = new URL('../../', import.meta.url)
const guides = readdirSync(new URL('.docs/guides', root)).map((name) => `.docs/guides/${name}`)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

describe.skipIf(process.platform === 'win32')('a guide', () => {
  it.each(guides)('%s prints what it says', async (path) => {
    await expect(retold(read(path))).toMatchFileSnapshot(fileURLToPath(new URL(path, root)))
  })

  it.each(guides)('%s has no block that is neither run nor says why not', (path) => {
    const idle = blocksOf(read(path)).filter(({ lang, meta }) => {
      const { file, unrun } = codeMeta(meta)
      return lang !== 'console' && file === undefined && unrun === undefined
    })
    expect(idle.map(({ value }) => value)).toEqual([])
  })
})

describe('what is shown as', () => {
  const ajv = new Ajv({ strict: false })
  const checks = {
    '.backreadrc.yml': ajv.compile(configSchema()),
    'stylebook.yml': ajv.compile(stylebookSchema())
  }
  const shown = [...guides, 'README.md'].flatMap((path) =>
    blocksOf(read(path)).map(({ meta, value }) => ({ path, file: codeMeta(meta).file, value }))
  )

  it.each(Object.entries(checks))('%s is one', (name, check) => {
    const files = shown.filter(({ file }) => file === name)
    expect(files.length).toBeGreaterThan(2)
    for (const { path, value } of files) {
      check(parse(value))
      expect({ path, errors: check.errors }).toEqual({ path, errors: null })
    }
  })
})

describe('what is shown for others', () => {
  const inGuide = (path: string, file: string) => {
    const block = blocksOf(read(path)).find(({ meta }) => codeMeta(meta).file === file)
    return parse(block?.value ?? '')
  }

  it('names a hook that there is', () => {
    const { repos } = inGuide('.docs/guides/pre-commit.md', '.pre-commit-config.yaml')
    const hooks = parse(read('.pre-commit-hooks.yaml')) as { id: string }[]
    expect(hooks.map(({ id }) => id)).toContain(repos[0].hooks[0].id)
  })

  it('runs in CI what the guide runs', () => {
    const guide = '.docs/guides/sarif.md'
    const { steps } = inGuide(guide, '.github/workflows/backread.yml').jobs.read as {
      steps: { run?: string }[]
    }
    const [command] = steps.flatMap(({ run }) => (run?.includes('backread') ? run : []))
    expect(read(guide)).toContain(`\n$ ${command}\n`)
  })

  it('sets what the extension for VS Code has', () => {
    const settings = inGuide('.docs/guides/vs-code.md', '.vscode/settings.json') as Record<string, unknown>
    const { contributes } = JSON.parse(read('editors/vscode/package.json'))
    const own = Object.keys(settings).filter((key) => key.startsWith('backread.'))
    expect(own.length).toBeGreaterThan(1)
    expect(Object.keys(contributes.configuration.properties)).toEqual(expect.arrayContaining(own))
  })
})

describe('the code in README.md', () => {
  const blocks = blocksOf(read('README.md')).filter(({ lang }) => lang === 'js')

  it.each(blocks.map(({ value }, index) => [index + 1, value] as const))('runs, block %i', (_, code) => {
    const { stderr, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: newsroom(),
      encoding: 'utf8'
    })
    expect(stderr).toBe('')
    if (code.includes('console.log')) expect(stdout).toContain('Unexpected year `222`')
  })
})
