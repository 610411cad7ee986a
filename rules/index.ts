// Generated from the folders beside this file by `npm run generate`.
import type { Rule } from '../src/rule.ts'
import repeatedWords from './repeated-words/index.ts'

/** All rules, by id. */
export const rules: readonly Rule[] = [repeatedWords as unknown as Rule]
