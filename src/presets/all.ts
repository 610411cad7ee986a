import { rules } from '../../rules/index.ts'
import type { RuleSettings } from '../config/config.ts'
import style from './style.ts'

/** Every rule there is, those in no other preset among them. */
const all: RuleSettings = { ...Object.fromEntries(rules.map(({ id }) => [id, 'on'])), ...style }

export default all
