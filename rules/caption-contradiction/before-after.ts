/** A picture told to be taken before an event and after it. */
import type { Caption } from '../../src/facts/captions.ts'
import { type Conflict, spanInCaption } from './conflict.ts'

/** Names of one event: the same noun, or words of one line here. Drawn up for this project from match and wedding reports. */
const events: readonly ReadonlySet<string>[] = [
  new Set([
    'kick-off',
    'kickoff',
    'kick off',
    'final whistle',
    'full time',
    'full-time',
    'throw-in',
    'match',
    'game',
    'tip-off',
    'first whistle'
  ]),
  new Set([
    'wedding',
    'newlyweds',
    'newly-weds',
    'ceremony',
    'wedding ceremony',
    'vows',
    'nuptials',
    'marriage'
  ]),
  new Set(['take-off', 'takeoff', 'landing', 'flight', 'touchdown']),
  new Set(['launch', 'lift-off', 'liftoff', 'blast-off']),
  new Set(['funeral', 'burial']),
  new Set(['vote', 'ballot', 'count', 'polls', 'poll', 'election']),
  new Set(['start', 'finish']),
  new Set(['operation', 'surgery']),
  new Set(['curtain-up', 'curtain call', 'final curtain', 'performance', 'show'])
]

const lead =
  '(?:(?:just|shortly|right|moments|minutes|seconds|hours|days|weeks|long|the (?:day|night|morning)|a (?:day|week)) )?'
const event =
  "(?:(?:the|its|his|her|their|an?|\\p{Lu}\\p{Ll}+day’?'?s)\\s+)?([\\p{L}\\d-]+(?:\\s+(?!(?:in|on|at|of|for|with|by|from|and|as|to|last|this|next|is|are|was|were)\\b)[\\p{L}\\d-]+){0,2})"
const ahead = new RegExp(
  `\\b${lead}(?:before|on (?:the|their|his|her|its) way to|ahead of|prior to|in advance of|in the run-up to|(?:on )?the eve of|in the run-up to|in the (?:hours|minutes|days) before|at the (?:start|beginning|outset) of|awaiting|await|awaits|waiting for|waits? for)\\s+${event}`,
  'iu'
)
const behind = new RegExp(
  `\\b${lead}(?:after|following|subsequent to|fresh from|recovering from|in the wake of|in the aftermath of|at the (?:end|close|conclusion) of|(?:home|back|coming|returning) from|now that|once)\\s+${event}`,
  'iu'
)

/** `before boarding … after boarding` */
function gerunds(text: string): readonly [RegExpExecArray, RegExpExecArray] | undefined {
  const one = /\b(?:before|prior to) (\p{Ll}+ing)\b/u.exec(text)
  const two = /\b(?:after|following) (\p{Ll}+ing)\b/u.exec(text)
  return one && two && one[1] === two[1] ? [one, two] : undefined
}

/** `a pre-match handshake`, `a post-match interview` */
const pre = /\bpre-([\p{Ll}-]+)\b/u
const post = /\bpost-([\p{Ll}-]+)\b/u

/** `as newlyweds`: what only the day after makes. */
const newlyWed = /\b(newly-?weds)\b/iu

/** `The Corn Exchange before its restoration, seen after its restoration`. */
export function beforeAndAfter(caption: Caption): Conflict | undefined {
  const { text } = caption
  const [one, two] = gerunds(text) ?? [
    ahead.exec(text) ?? pre.exec(text),
    behind.exec(text) ?? post.exec(text) ?? newlyWed.exec(text)
  ]
  if (!one || !two || !isOneEvent(one[1] ?? '', two[1] ?? '')) return undefined
  const [first, last] = one.index < two.index ? [one, two] : [two, one]
  const between = text.slice(first.index + first[0].length, last.index)
  if (/[.;:]|\b(?:and|or|but|as|while|who|which|that|then|not)\b/iu.test(between) || pair.test(text))
    return undefined
  return {
    at: spanInCaption(caption, last.index, last[0].length),
    other: spanInCaption(caption, first.index, first[0].length),
    reason: `The caption says \`${first[0]}\` and \`${last[0]}\`; check which is right`,
    note: 'One picture is taken either before an event or after it.'
  }
}

const pair =
  /\bbefore[- ]and[- ]after\b|\b(?:left|right|top|bottom|above|below|combination|composite|then|photos|pictures|images|views)\b/iu

/** `cup final` and `final`; not `first match` and `match`. */
function endsIn(long: string, short: string): boolean {
  return (
    !short.includes(' ') &&
    long.endsWith(` ${short}`) &&
    !/\b(?:first|second|third|last|previous|next|other|opening|earlier|another|half|semi|quarter|final)\b/u.test(
      long.slice(0, -short.length)
    )
  )
}

function isOneEvent(one: string, two: string): boolean {
  const [a, b] = [one.toLowerCase(), two.toLowerCase()]
  if (/^(?:it|he|she|they|that|this|all)\b/u.test(a)) return false
  if (endsIn(a, b) || endsIn(b, a)) return true
  return a === b || events.some((names) => names.has(a) && names.has(b))
}
