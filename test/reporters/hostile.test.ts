import type { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { resolveRules } from '../../src/config/resolve.ts'
import { lintDraft } from '../../src/engine/lint-draft.ts'
import { read } from '../../src/index.ts'
import { reporters } from '../../src/reporters/index.ts'
import { hostileDrafts } from '../support/hostile.ts'

const files = hostileDrafts(500).map((source) => {
  const { file } = lintDraft(read(source, { path: `${source.slice(16, 60)}.txt` }), { rules: resolveRules() })
  return file
})
const found = files.reduce((sum, { messages }) => sum + messages.length, 0)

async function print(format: string, file: VFile): Promise<string> {
  const module = await reporters[format]?.()
  const reporter = module?.createReporter({ color: false, verbose: true, quiet: false })
  return reporter?.file({ path: file.path, file, messages: file.messages }) ?? ''
}

it('has drafts in which something is found', () => {
  expect(found).toBeGreaterThan(500)
})

it.each(['text', 'unix', 'github'])('%s prints no control character of a draft', async (format) => {
  for (const file of files)
    expect((await print(format, file)).match(/[^\P{Cc}\n]|\p{Bidi_Control}/u)?.[0]).toBeUndefined()
})

it.each(['unix', 'github'])(
  '%s prints a line a finding, and none that a draft has written',
  async (format) => {
    for (const file of files) {
      const lines = (await print(format, file)).split('\n').slice(0, -1)
      expect(lines).toHaveLength(file.messages.length)
      if (format === 'github')
        for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) file=/)
    }
  }
)
