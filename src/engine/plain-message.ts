/** Messages as plain data, as they go from one thread to another: all that a reporter asks for. */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { MessageFix } from '../report.ts'

/** A message without its class, its causes in a list. */
export interface PlainMessage extends PlainCause {
  readonly expected: string[] | undefined
  readonly note: string | undefined
  readonly fixes: MessageFix[] | undefined
  readonly causes: readonly PlainCause[]
}

/** A related place of a message. */
interface PlainCause {
  readonly reason: string
  readonly place: VFileMessage['place']
  readonly ruleId: string | undefined
  readonly fatal: boolean | undefined
  readonly url: string | undefined
  readonly actual: string | undefined
  /** The other draft that the place is in. */
  readonly file: string | undefined
}

/** Takes a message apart. */
export function plainOf(message: VFileMessage): PlainMessage {
  const causes: PlainCause[] = []
  for (let { cause } = message; cause instanceof VFileMessage; cause = cause.cause)
    causes.push(fieldsOf(cause))
  return {
    ...fieldsOf(message),
    expected: message.expected,
    note: message.note,
    fixes: message.fixes,
    causes
  }
}

function fieldsOf({ reason, place, ruleId, fatal, url, actual, file }: VFileMessage): PlainCause {
  return { reason, place: plainPlace(place), ruleId, fatal: fatal ?? undefined, url, actual, file }
}

// A place may be a node's own position, which a plugin may have hung more on than a thread can send.
function plainPlace(place: VFileMessage['place']): VFileMessage['place'] {
  if (!place || !('start' in place)) return place && { ...place }
  const { start, end }: Position = place
  return { start: { ...start }, end: { ...end } }
}

/** Adds a message that was taken apart to a file. */
export function addPlain(file: VFile, plain: PlainMessage): void {
  let cause: VFileMessage | undefined
  for (const each of plain.causes.toReversed()) {
    cause = revive(each, cause)
    cause.file = each.file ?? ''
  }
  const message = revive(plain, cause)
  message.file = plain.file ?? ''
  message.expected = plain.expected
  message.note = plain.note
  if (plain.fixes) message.fixes = plain.fixes
  file.messages.push(message)
}

function revive(
  { reason, place, ruleId, fatal, url, actual }: PlainCause,
  cause: VFileMessage | undefined
): VFileMessage {
  const message = new VFileMessage(reason, { place, ruleId, source: 'backread', cause })
  message.fatal = fatal
  message.url = url
  message.actual = actual
  return message
}
