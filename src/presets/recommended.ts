import type { RuleSettings } from '../config/config.ts'

/** The default: what is wrong on the page, whoever wrote it. Each rule with the reason why it is here. */
const recommended: RuleSettings = {
  // A word written twice is a slip in print; what is meant twice is let stand.
  'repeated-words': 'on'
}

export default recommended
