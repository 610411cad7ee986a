/** The rules as they are listed: by the preset that first has them. */
import { rules } from '../../rules/index.ts'
import { presets } from '../../src/presets/index.ts'
import type { Level } from '../../src/report.ts'
import { rules as pages, type SitePage } from './pages.ts'

/** Rules that are listed together. */
export interface RuleGroup {
  readonly name: string
  readonly about: string
  readonly rules: readonly { readonly page: SitePage; readonly level: Level }[]
}

/** The three groups, each rule in one of them. */
export function ruleGroups(): RuleGroup[] {
  const recommended = Object.keys(presets.recommended ?? {})
  const style = Object.keys(presets.style ?? {}).filter((id) => !recommended.includes(id))
  const others = rules.map(({ id }) => id).filter((id) => !recommended.includes(id) && !style.includes(id))
  return [
    group('Facts', 'On from the start: what is wrong on the page, whoever wrote it.', recommended),
    group('Style', 'On with the preset style: what reads unevenly.', style),
    group('On request', 'On with the preset all, or one by one.', others)
  ]
}

function group(name: string, about: string, ids: readonly string[]): RuleGroup {
  const own = rules.filter(({ id }) => ids.includes(id))
  return {
    name,
    about,
    rules: own.flatMap(({ id, level }) => {
      const page = pages.find(({ title }) => title === id)
      return page ? [{ page, level }] : []
    })
  }
}
