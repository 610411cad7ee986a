import { describe, expect, it } from 'vitest'
import { backread, folderOf } from '../support/cli.ts'

const first = `Reedham council sells the mill

The council sold Corry Mill on Tuesday, the council leader Martha Quennell said. Quennell added that the price was fair.

"We have waited years for this," Quennell said, and the buyers agreed with her.`

const second = `What the sale means

Buyers paid for the mill in cash. It was Quenell who signed the papers, and nobody else was in the room.`

interface Printed {
  readonly path: string
  readonly messages: readonly {
    readonly ruleId: string
    readonly reason: string
    readonly actual: string
    readonly related: readonly { readonly path?: string; readonly actual: string; readonly line: number }[]
  }[]
}

async function lintTwo(...args: readonly string[]): Promise<Printed[]> {
  const cwd = folderOf({ 'first.txt': first, 'second.md': second })
  const { stdout } = await backread(cwd, [...args, '--format', 'json', 'first.txt', 'second.md'])
  return JSON.parse(stdout) as Printed[]
}

describe('--story', () => {
  it('holds the facts of several files against each other, and names the other file', async () => {
    const [one, two] = await lintTwo('--story')
    expect(one).toMatchObject({ path: 'first.txt', messages: [] })
    expect(two?.messages).toMatchObject([
      { ruleId: 'name-spelling', actual: 'Quenell', related: [{ path: 'first.txt', line: 3 }] }
    ])
    expect(two?.messages[0]?.reason).toContain('of first.txt')
  })

  it('lets files never see each other without it', async () => {
    expect((await lintTwo()).map(({ messages }) => messages)).toEqual([[], []])
  })

  it('gives the same findings as without it where there is one file', async () => {
    const cwd = folderOf({
      'a.txt': `${first}\n\nIt was Quenell who signed the papers. The mill has stood since 222, and nobody else was in the room.`
    })
    const [alone, story] = await Promise.all([
      backread(cwd, ['--format', 'json', 'a.txt']),
      backread(cwd, ['--story', '--format', 'json', 'a.txt'])
    ])
    expect(story.stdout).toBe(alone.stdout)
    expect(story.stdout).toContain('Quenell')
  })

  it('rests a rule in a file whose config switches it off', async () => {
    const cwd = folderOf({
      'desk/first.txt': first,
      'web/second.md': second,
      'web/.backreadrc.yml': 'rules:\n  name-spelling: off\n'
    })
    const { stdout, code } = await backread(cwd, ['--story', '--format', 'unix', '.'])
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 })
  })

  it('reads the other drafts where one cannot be read', async () => {
    const cwd = folderOf({ 'first.txt': first, 'second.md': second, 'c.txt': new Uint8Array([0, 1, 2, 0]) })
    const { stdout, stderr, code } = await backread(cwd, [
      '--story',
      '--format',
      'unix',
      'first.txt',
      'c.txt',
      'second.md'
    ])
    expect(stdout).toContain('Quenell')
    expect(stderr).toContain('c.txt: it is not text')
    expect(code).toBe(2)
  })
})
