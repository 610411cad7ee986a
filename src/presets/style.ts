import type { RuleSettings } from '../config/config.ts'
import recommended from './recommended.ts'

/** What is wrong, and what reads unevenly: matters of a newsroom's style. */
const style: RuleSettings = { ...recommended }

export default style
