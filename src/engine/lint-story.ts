/** Lints the drafts of one story: each by itself, and all of them as one where a rule holds facts against each other. */
import type { ActiveRule } from '../config/resolve.ts'
import type { Draft } from '../draft/draft.ts'
import { joinDrafts } from '../draft/story.ts'
import { type Desk, type Plan, type Result, runRule, settle, sitDown } from './lint-draft.ts'

/** A draft of a story, and what to do with it. */
export interface StoryPart {
  readonly draft: Draft
  readonly plan: Plan
}

/** Lints a story; the results stand in the order of its drafts. */
export function lintStory(parts: readonly StoryPart[]): Result[] {
  const desks = parts.map(({ draft, plan }) => sitDown(draft, plan))
  for (const desk of desks)
    for (const active of desk.plan.rules) if (!active.rule.story) runRule(active, desk.draft, [desk])
  const joinOnce = joiner()
  for (const active of storyRules(desks)) {
    const asked = desks.filter(({ plan }) => plan.rules.some(({ rule }) => rule.id === active.rule.id))
    runRule(active, joinOnce(asked), asked)
  }
  return desks.map(settle)
}

/** Joins the same drafts once only, so that the rules share their facts. */
function joiner(): (desks: readonly Desk[]) => Draft {
  const joined: { desks: readonly Desk[]; story: Draft }[] = []
  return (desks) => {
    const known = joined.find(
      (each) => each.desks.length === desks.length && each.desks.every((desk, index) => desk === desks[index])
    )
    if (known) return known.story
    const story = joinDrafts(desks.map(({ draft }) => draft))
    joined.push({ desks, story })
    return story
  }
}

/** The rules that read a story as one, each with the setting of the first draft that asks for it. */
function storyRules(desks: readonly Desk[]): Iterable<ActiveRule> {
  const rules = new Map<string, ActiveRule>()
  for (const { plan } of desks)
    for (const active of plan.rules)
      if (active.rule.story && !rules.has(active.rule.id)) rules.set(active.rule.id, active)
  return rules.values()
}
