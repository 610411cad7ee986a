/** What stands in the report in the place of a draft that took too long. */
import { VFile } from 'vfile'
import { homepage } from '../manifest.ts'
import { UsageError } from '../usage-error.ts'
import type { Reading } from './read-here.ts'
import type { Target } from './targets.ts'
import type { TooSlow } from './time-limit.ts'

/** The reading of a draft that was given up. */
export function givenUp(target: Target, error: TooSlow): Reading {
  const note = 'The other drafts have been read. `--timeout` gives each draft more seconds.'
  return { target, file: givenUpFile(target.name, error, note), failed: false, stets: [], mended: 0 }
}

/** Its file: one error, which names no line. */
export function givenUpFile(name: string, { time }: TooSlow, note: string): VFile {
  const file = new VFile({ path: name })
  const reason = `This draft was given up after ${time}; nothing in it has been checked`
  const message = file.message(reason, { ruleId: 'time', source: 'backread' })
  message.fatal = true
  message.url = `${homepage}/guide/time`
  message.note = note
  return file
}

/** What to complain of beside it. */
export function whyGivenUp({ name }: Target, { message }: TooSlow): UsageError {
  return new UsageError(`${name}: not read: ${message}`)
}
