/** Results over two legs: `through 4-3 on aggregate after a 2-1 win at home and a 2-2 draw`. */
import type { Sentence } from '../sentences.ts'
import type { Figure, Sum } from './sum.ts'

interface Result extends Figure {
  readonly goals: readonly [own: number, other: number]
}

const results = /(?<![\d.:-])(\d{1,2})[-–](\d{1,2})(?![\d.:-])/gu
const isAggregate = /^(?:,? on aggregate\b|,? aggregate (?:win|victory|defeat|loss|score|lead)\b)/u
// Scores that are of no leg of this tie.
const others =
  /\b(?:rounds?|previous\w*|last (?:year|season|month)|half[- ]time|trail\w*|le(?:d|ads?|ading)|extra[- ]time|penalt\w+|shoot-?out|league|quarters?|sets?|earlier|semi-finals?|group|record)\b/i

/** The aggregate of a sentence and the results of its two legs. */
export function aggregatesIn(sentence: Sentence): Sum[] {
  const { block, start, text } = sentence
  if (!/\baggregate\b/u.test(text) || others.test(text)) return []
  const found = Array.from(text.matchAll(results), (match): Result => {
    const goals = [Number(match[1]), Number(match[2])] as const
    const at = start + match.index
    return { block, start: at, end: at + match[0].length, value: goals[0] + goals[1], goals }
  })
  const whole = found.find(({ end }) => isAggregate.test(block.text.slice(end, end + 24)))
  const legs = found.filter((each) => each !== whole)
  const [one, two] = legs
  if (!whole || !one || !two || legs.length > 2) return []
  if ([one, two].some((leg) => areAdded(whole, [leg, leg === one ? two : one]))) return []
  const [own, other] = [0, 1].map((side) => (one.goals[side] ?? 0) + (two.goals[side] ?? 0)) as [
    number,
    number
  ]
  const made = `${own}${block.text[whole.start + String(whole.goals[0]).length] ?? '-'}${other}`
  // Goals alone may add up while each side’s do not.
  const total = own + other === whole.value ? own + other + 1 : own + other
  return [{ whole, parts: [one, two], total, made, complete: true, tolerance: 0 }]
}

/** Whether the legs make the aggregate, whichever side each of them names first. */
function areAdded(whole: Result, [one, two]: readonly [Result, Result]): boolean {
  const [a, b] = whole.goals
  const turned = [two.goals, [two.goals[1], two.goals[0]] as const]
  return turned.some(([own, other]) => {
    const sums = [one.goals[0] + own, one.goals[1] + other]
    return (sums[0] === a && sums[1] === b) || (sums[0] === b && sums[1] === a)
  })
}
