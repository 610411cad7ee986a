import type { RuleSettings } from '../config/config.ts'
import style from './style.ts'

/** Every rule there is. */
const all: RuleSettings = { ...style }

export default all
