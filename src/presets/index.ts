import type { RuleSettings } from '../config/config.ts'
import all from './all.ts'
import recommended from './recommended.ts'
import style from './style.ts'

/** The presets, by name. */
export const presets: Readonly<Record<string, RuleSettings>> = { recommended, style, all }
