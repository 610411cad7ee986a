/** The words that tell of rising and falling. Each list says where it comes from. */
import type { Change } from './quantity.ts'

type Direction = Change['direction']

function directed(up: string, down: string): ReadonlyMap<string, Direction> {
  const words = (list: string) => list.trim().split(/\s+/)
  return new Map([
    ...words(up).map((word) => [word, 'up'] as const),
    ...words(down).map((word) => [word, 'down'] as const)
  ])
}

/**
 * Verbs of rising and falling, as lemmas. WordNet’s verbs under `increase` and `decrease`, and those of market and poll
 * reports. Left out are verbs that judge (`improve`, `strengthen`, `worsen`): they tell no direction of the figure.
 */
export const changeVerbs = directed(
  `rise increase grow climb jump surge soar gain advance rocket swell balloon spike leap double triple treble quadruple
  rebound expand mount escalate accelerate raise boost lift inflate skyrocket widen lengthen deepen multiply hike broaden
  enlarge extend rally quicken bump heighten`,
  `fall drop decrease decline slip slide plunge plummet tumble sink dip shrink slump dive crash dwindle contract ease cut
  reduce lower slash halve trim shed diminish sag narrow deflate nosedive recede subside shorten slow decelerate wane taper
  retreat lessen pare prune crater collapse abate ebb cool moderate soften thin`
)

/** Adverbs of the same: `up from 7%`, `closed higher at 3`. */
export const changeAdverbs = directed('up upwards higher', 'down downwards lower')

const directedNouns = directed(
  `rise increase jump surge climb gain spike leap growth hike uptick upturn boost rebound expansion advance doubling tripling
  trebling`,
  `fall drop decrease decline slip slide plunge dip slump reduction cut downturn tumble dive contraction halving slowdown
  shrinkage`
)

/** Nouns of the same, singular and plural, with their lemma. */
export const changeNouns: ReadonlyMap<string, readonly [lemma: string, direction: Direction]> = new Map(
  [...directedNouns].flatMap(([lemma, direction]) => [
    [lemma, [lemma, direction] as const],
    [`${lemma}s`, [lemma, direction] as const]
  ])
)

/** What an amount may be called before `of`: `to a record high of 5%`, `from a base of 40`. Read off edited news. */
export const amountNouns: ReadonlySet<string> = new Set(
  `high low peak trough record average mean median total level rate figure base maximum minimum tally count number value price
  score mark amount sum size pace reading loss losses deficit shortfall profit profits surplus gain balance margin share
  majority estimate forecast value height depth length weight speed temperature capacity population workforce`.split(
    /\s+/
  )
)

/** Amounts that are owed or missing: the more there is of them, the less there is. */
export const lossNouns =
  /^(?:loss|losses|deficits?|shortfalls?|outflows?|overdrafts?|overspends?|overspending|debts?)$/u
