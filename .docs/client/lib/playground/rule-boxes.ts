/** The boxes that put rules on and off. */
import { element, made } from './elements.ts'
import type { RuleInfo, Wish } from './messages.ts'

/** Draws a box for each rule, as `settings` has it, and tells what is to be changed where one is pressed. */
export function drawRules(
  rules: readonly RuleInfo[],
  settings: Wish['rules'],
  change: (id: string, setting: 'on' | 'off' | undefined) => void
): void {
  const groups = ['recommended', 'style'].map((preset) => {
    const group = document.createElement('fieldset')
    const boxes = rules.filter((rule) => rule.preset === preset).map((rule) => boxOf(rule, settings, change))
    group.append(made('legend', '', preset), ...boxes)
    return group
  })
  element('#rules').replaceChildren(...groups)
}

function boxOf(
  { id, preset }: RuleInfo,
  settings: Wish['rules'],
  change: (id: string, setting: 'on' | 'off' | undefined) => void
): HTMLElement {
  const label = document.createElement('label')
  const box = document.createElement('input')
  const usual = preset === 'recommended'
  box.type = 'checkbox'
  box.name = id
  box.checked = settings[id] === undefined ? usual : settings[id] === 'on'
  box.addEventListener('change', () =>
    change(id, box.checked === usual ? undefined : box.checked ? 'on' : 'off')
  )
  label.append(box, id)
  return label
}
