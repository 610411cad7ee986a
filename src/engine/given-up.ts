/** What stands in the report in the place of a draft that took too long. */
import { VFile } from 'vfile'
import { homepage } from '../manifest.ts'
import { UsageError } from '../usage-error.ts'
import type { Reading } from './read-here.ts'
import type { Target } from './targets.ts'
import type { TooSlow } from './time-limit.ts'

/** The reading of a draft that was given up: one error, which names no line. */
export function givenUp(target: Target, { time }: TooSlow): Reading {
  const file = new VFile({ path: target.name })
  const reason = `This draft was given up after ${time}; nothing in it has been checked`
  const message = file.message(reason, { ruleId: 'time', source: 'backread' })
  message.fatal = true
  message.url = `${homepage}/guide/time`
  message.note = 'The other drafts have been read. `--timeout` gives each draft more seconds.'
  return { target, file, failed: false, stets: [], mended: 0 }
}

/** What to complain of beside it. */
export function whyGivenUp({ name }: Target, { message }: TooSlow): UsageError {
  return new UsageError(`${name}: not read: ${message}`)
}
