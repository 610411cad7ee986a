import type { RuleSettings } from '../config/config.ts'
import { ruleIds } from '../rule-ids.ts'
import style from './style.ts'

/** Every rule there is, those in no other preset among them. */
const all: RuleSettings = { ...Object.fromEntries(ruleIds.map((id) => [id, 'on'])), ...style }

export default all
