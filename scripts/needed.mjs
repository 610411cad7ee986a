/** Reads off the patterns that rules ask for which words they need, as `src/facts/needed.ts` lists it. */
import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'

const root = new URL('../', import.meta.url)

/** The list. The project must be compiled to `dist`. */
export async function listNeeded() {
  const load = (path) => import(new URL(`dist/${path}.js`, root).href)
  const { read } = await load('src/index')
  const { rules } = await load('rules/index')
  const { presets } = await load('src/presets/index')
  const { neededWords } = await load('src/draft/needed-words')
  const { patternsAsked } = await load('src/facts/vocabulary')
  const { listNeeds } = await load('src/facts/needed')
  const patterns = new Map()
  for (const rule of rules.filter(({ id }) => presets.recommended[id])) {
    const value = draftsOf(rule.id)
    const draft = read(value)
    rule.run(draft, new VFile({ value }), 'on')
    for (const pattern of patternsAsked(draft)) patterns.set(pattern.source, pattern)
  }
  return listNeeds(new Map([...patterns].map(([source, pattern]) => [source, neededWords(pattern)])))
}

/** The drafts of a rule's page, all in one: they make the rule ask for nearly all that it knows. */
function draftsOf(id) {
  const page = readFileSync(new URL(`rules/${id}/readme.md`, root), 'utf8')
  const drafts = page.match(/(?<=^`{3,}draft.*\n)[\s\S]*?(?=\n`{3,}$)/gmu)
  return drafts.join('\n\n').replace(/\[\[|\]\]/g, '')
}
