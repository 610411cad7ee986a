/**
 * The worker of the playground: reads drafts while the page stays at the writer's hand. It lies beside the page, since
 * what keeps the page for when there is no network keeps only workers that do.
 */
import type { Answer, Hello, Question } from '../lib/playground/messages.ts'

// The engine as it is published: `npm run build` makes it, the site brings it along.
const engine: Promise<typeof import('../../../src/browser.ts')> = import(
  `${self.location.origin}/engine/index.js`
)

const post = (message: Answer | Hello) => self.postMessage(message)

async function answer({ id, wish: { format, date, rules }, draft }: Question): Promise<Answer> {
  const { check, checkFile } = await engine
  const options = { ...(date ? { date } : {}), config: { rules } }
  try {
    if (typeof draft === 'string')
      return { id, text: draft, found: await check(draft, { ...options, format }) }
    return { id, ...(await checkFile(draft.bytes, { ...options, path: draft.name })) }
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : String(error) }
  }
}

// Of several questions in a row only the last one counts.
let latest = 0
self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  latest = data.id
  await new Promise((resolve) => setTimeout(resolve))
  if (latest === data.id) post(await answer(data))
})

const { rules } = await engine
post({ rules: rules() })
