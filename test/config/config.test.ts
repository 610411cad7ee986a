import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backread, clean, doubled, folderOf } from '../support/cli.ts'

const unix = ['--format', 'unix']

describe('where a config is', () => {
  it.each([
    ['.backreadrc', 'rules: {repeated-words: error}'],
    ['.backreadrc', '{"rules": {"repeated-words": "error"}}'],
    ['.backreadrc.json', '{\n\t"rules": {\n\t\t"repeated-words": "error",\n\t}\n}'],
    ['.backreadrc.yml', 'rules:\n  repeated-words: error\n'],
    ['.backreadrc.yaml', '# ours\nrules:\n  repeated-words: [error]\n'],
    ['package.json', '{"name": "desk", "backread": {"rules": {"repeated-words": "error"}}}'],
    ['backread.config.mjs', 'export default {rules: {"repeated-words": "error"}}'],
    ['backread.config.js', 'module.exports = {rules: {"repeated-words": "error"}}']
  ])('%s', async (name, text) => {
    const cwd = folderOf({ [name]: text, 'news/a.txt': doubled })
    expect(await backread(cwd, [...unix, 'news'])).toEqual({
      code: 1,
      stdout: expect.stringMatching(/^news\/a\.txt:3:20: error /),
      stderr: ''
    })
  })

  it('holds the nearest one for each draft, and passes by a package.json without a word for us', async () => {
    const cwd = folderOf({
      '.backreadrc.yml': 'rules: {repeated-words: error}',
      'a.txt': doubled,
      'sport/package.json': '{"name": "sport"}',
      'sport/b.txt': doubled,
      'letters/.backreadrc.json': '{"rules": {"repeated-words": "info"}}',
      'letters/c.txt': doubled
    })
    const { stdout } = await backread(cwd, [...unix, '.'])
    expect(
      [...stdout.matchAll(/^(\S+?):.*: (error|warning|info) /gm)].map(([, path, level]) => [path, level])
    ).toEqual([
      ['a.txt', 'error'],
      ['letters/c.txt', 'info'],
      ['sport/b.txt', 'error']
    ])
  })
})

describe('what a config says', () => {
  it('extends others, the last one strongest, its own word above all', async () => {
    const cwd = folderOf({
      '.backreadrc.yml': 'extends: [./base.yml, house]\nrules: {year-typo: off}',
      'base.yml': 'rules: {repeated-words: error}\nignore: [old.txt]',
      'node_modules/house/package.json': '{"name": "house", "main": "index.js"}',
      'node_modules/house/index.js':
        'module.exports = {rules: {"repeated-words": "info"}, ignore: ["wire.txt"]}',
      'a.txt': doubled,
      'old.txt': doubled,
      'wire.txt': doubled
    })
    expect((await backread(cwd, [...unix, '.'])).stdout).toMatch(/^a\.txt:3:20: info .*\n$/)
  })

  it('overrides rules for some drafts, later entries stronger', async () => {
    const cwd = folderOf({
      '.backreadrc.yml': `overrides:
  - files: letters/
    rules: {repeated-words: off}
  - files: ['*.md', '!b.md']
    rules: {repeated-words: info}`,
      'a.md': doubled,
      'b.md': doubled,
      'letters/c.txt': doubled,
      'letters/d.md': doubled
    })
    const { stdout } = await backread(cwd, [...unix, '.'])
    expect(
      [...stdout.matchAll(/^(\S+?):.*: (error|warning|info) /gm)].map(([, path, level]) => [path, level])
    ).toEqual([
      ['a.md', 'info'],
      ['b.md', 'warning'],
      ['letters/d.md', 'info']
    ])
  })

  it('loads retext plugins: by package, by short name, by path, with options', async () => {
    const plugin = `export default function (options) {
      return (tree, file) => {
        const first = tree.children.find((node) => node.type === 'ParagraphNode')
        file.message('Found by ' + (options?.name ?? 'nobody'), { place: first.position, ruleId: 'theirs', source: 'theirs' })
      }
    }`
    const cwd = folderOf({
      '.backreadrc.yml': `plugins:
  - retext-one
  - two
  - [./desk/three.mjs, {name: the desk}]
rules: {three: error, two: off}`,
      'node_modules/retext-one/package.json':
        '{"name": "retext-one", "type": "module", "exports": {"import": "./index.js"}}',
      'node_modules/retext-one/index.js': plugin,
      'node_modules/retext-two/package.json':
        '{"name": "retext-two", "type": "module", "exports": "./index.js"}',
      'node_modules/retext-two/index.js': plugin,
      'desk/three.mjs': plugin,
      'a.txt': clean
    })
    expect(await backread(cwd, [...unix, 'a.txt'])).toEqual({
      code: 1,
      stdout: 'a.txt:1:1: warning Found by nobody [one]\na.txt:1:1: error Found by the desk [three]\n',
      stderr: ''
    })
    expect((await backread(cwd, [...unix, '--rule', 'three=off', 'a.txt'])).code).toBe(0)
  })

  it('loads rules made by `rule()`: they read the draft, and name the other place', async () => {
    const hashtag = `import { rule } from '${new URL('../../dist/src/index.js', import.meta.url)}'
      export default rule({ id: 'hashtag', level: 'info' }, (draft, report) => {
        const [first, other] = draft.blocks.flatMap((block) =>
          [...block.text.matchAll(/#\\w+/g)].map(({ 0: tag, index }) => ({ block, start: index, end: index + tag.length })))
        report({ at: other, reason: 'Told apart in the ' + other.block.kind, related: [{ at: first, reason: 'from this' }] })
      })`
    const cwd = folderOf({
      '.backreadrc.yml': 'plugins: [./desk/hashtag.mjs]\nrules: {hashtag: error}',
      'desk/hashtag.mjs': hashtag,
      'a.md': '# A march for #HarbourRoad\n\nThe march is called #Harbourroad, the council said.\n'
    })
    const { code, stdout } = await backread(cwd, ['--no-color', 'a.md'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^3:21-3:33 +error Told apart in the body +hashtag\n +1:15-1:27 +from this$/m)
  })

  it('says which language a draft is in', async () => {
    const german = `Der Rat tagt\n\n${'Der Rat der Stadt hat am Montag in der alten Halle getagt und über die neue Straße gesprochen. '.repeat(4)}\n`
    const cwd = folderOf({ 'a.txt': german, 'gb/.backreadrc.yml': 'language: en-GB', 'gb/a.txt': german })
    expect((await backread(cwd, [...unix, 'a.txt'])).stdout).toContain('[language]')
    expect((await backread(cwd, [...unix, 'gb'])).stdout).not.toContain('[language]')
  })
})

describe('what is wrong with a config: file, line, key, value, what is allowed', () => {
  const levels = '`off`, `info`, `warning`, `error`, `on`'

  const ownRule = 'export default Object.assign(() => {}, { id: "hashtag", run() {} })'

  it.each([
    [
      'presett: style',
      ':1: Unexpected key `presett` in the config, expected `extends`, `preset`',
      'did you mean `preset`?'
    ],
    [
      '\npreset: strict',
      ':2: Unexpected value `strict` for `preset`, expected `recommended`, `style`, `all`'
    ],
    [
      'rules:\n  year-typo: warn',
      `:2: Unexpected value \`warn\` for \`rules.year-typo\`, expected ${levels}; did you mean \`warning\`?`
    ],
    ['rules:\n  year-typo: 2', `:2: Unexpected value \`2\` for \`rules.year-typo\`, expected ${levels}`],
    [
      'rules:\n  year-typo: off\n  year-tipo: off',
      ':3: Unexpected rule `year-tipo` in `rules`, no rule has that id; did you mean `year-typo`?'
    ],
    [
      'rules:\n  nothing-like-it: off',
      ':2: Unexpected rule `nothing-like-it` in `rules`, no rule has that id; `backread rules` lists them'
    ],
    ['rules:\n  repeated-words: [on, {max: 3}]', ':2: Unexpected key `max` in `rules.repeated-words[1]`'],
    [
      'rules:\n  repeated-words: [on, {}, 3]',
      ':2: Unexpected value `["on",{},3]` for `rules.repeated-words`, expected a list of one or two entries'
    ],
    [
      'overrides:\n  - files: a\n    rules: {year-tipo: off}',
      ':3: Unexpected rule `year-tipo` in `overrides[0].rules`'
    ],
    ['overrides:\n  - rules: {}', ':2: Missing key `files` in `overrides[0]`'],
    ['stet:\n  - file: a.txt\n    rule: year-typo', ':2: Missing key `quote` in `stet[0]`'],
    [
      'readAs: {"*.copy": odt}',
      ':1: Unexpected value `odt` for `readAs.*.copy`, expected `text`, `markdown`, `html`, `docx`, `eml`, `ninjs`, `newsml`, `nitf`'
    ],
    [
      'language: British English',
      ':1: Unexpected value `British English` for `language`, expected a language tag such as `en-US` or `en-GB`'
    ],
    ['ignore: wire', ':1: Unexpected value `wire` for `ignore`, expected a list'],
    ['extends: ./gone.yml', ':1: Unexpected `./gone.yml`, there is no such file'],
    [
      'extends: ./.backreadrc.yml',
      ':1: Unexpected `./.backreadrc.yml` in `extends`, it extends this config in turn'
    ],
    [
      'plugins: [retext-gone]',
      ':1: Unexpected `retext-gone`, expected a package that is installed beside the config, or a path such as `./retext-gone`'
    ],
    [
      'plugins: [./empty.mjs]',
      ':1: Unexpected plugin `./empty.mjs`, expected a retext plugin as its default export'
    ],
    [
      'plugins: [./other.mjs]',
      ':1: Unexpected id `hashtag` of a rule, expected `other` as its file or package is called'
    ],
    [
      'plugins: [[./hashtag.mjs, {}]]',
      ':1: Unexpected options of `hashtag` in `plugins`, expected them in `rules`'
    ],
    ['plugins: [./broken.mjs]', ':1: Unexpected plugin `./broken.mjs`, it cannot be loaded:'],
    ['- preset', ': Unexpected value `["preset"]` for the config, expected a map of keys and values'],
    ['preset: [', ':1:10: cannot be read as YAML or JSON:'],
    ['preset: all\npreset: style', ':2:1: cannot be read as YAML or JSON: Map keys must be unique']
  ])('%j', async (text, ...messages) => {
    const cwd = folderOf({
      '.backreadrc.yml': text,
      'empty.mjs': 'export const x = 1',
      'broken.mjs': 'export default (',
      'hashtag.mjs': ownRule,
      'other.mjs': ownRule,
      'a.txt': doubled,
      'b.txt': doubled
    })
    const { code, stdout, stderr } = await backread(cwd, [...unix, '.'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    for (const message of messages) expect(stderr).toContain(message)
    expect(stderr).toContain(`backread: .backreadrc.yml${messages[0]}`)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('stops only the drafts that it holds for', async () => {
    const cwd = folderOf({ 'bad/.backreadrc': 'presett: all', 'bad/a.txt': doubled, 'good/b.txt': doubled })
    const { code, stdout, stderr } = await backread(cwd, [...unix, '.'])
    expect(code).toBe(2)
    expect(stdout).toMatch(/^good\/b\.txt:3:20: warning .*\n$/)
    expect(stderr).toMatch(/^backread: bad\/\.backreadrc:1: .*\n$/)
  })

  it('names a module that fails, or exports nothing', async () => {
    const cwd = folderOf({ 'backread.config.mjs': 'throw new Error("no desk")', 'a.txt': doubled })
    expect((await backread(cwd, ['a.txt'])).stderr).toBe(
      'backread: backread.config.mjs: cannot be loaded: no desk\n'
    )
    const other = folderOf({ 'backread.config.mjs': 'export const preset = "all"', 'a.txt': doubled })
    expect((await backread(other, ['a.txt'])).stderr).toBe(
      'backread: backread.config.mjs: has no default export, expected the config as one\n'
    )
  })

  it('names a config above the working folder', async () => {
    const cwd = folderOf({ '.backreadrc': 'presett: all', 'desk/a.txt': doubled })
    expect((await backread(join(cwd, 'desk'), ['a.txt'])).stderr).toMatch(/^backread: \.\.\/\.backreadrc:1: /)
  })
})
