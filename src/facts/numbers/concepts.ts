/** Words that say one thing of a number in several ways. Drawn up for this project from headlines and the leads under them. */
import type { UnitKind } from './units.ts'

/** Each line begins with the name of what the others say too. */
const classes: ReadonlyMap<string, string> = new Map(
  `kill die dead death toll fatality murder slay drown perish massacre
  injure wound hurt injury burn
  arrest detain hold custody round
  rescue save winch pluck pull lift bring free
  miss missing
  jail imprison sentence prison term
  price sell buy pay acquire purchase deal takeover acquisition cost sale bid fee
  crowd attendance spectator
  majority margin
  evacuate evacuee
  fine penalty
  layoff redundancy
  quake earthquake tremor
  bribe kickback
  walk trek hike
  job post position
  raise fundraise
  win victory
  damage compensation payout award
  painting picture canvas portrait
  car vehicle
  plane aircraft jet airliner airplane
  boat vessel ship
  house home
  gift donation bequest
  explosion explode blast
  collision collide crash
  shut close closure
  fee charge levy
  find discover describe identify unearth uncover name
  increase rise raise hike
  cut reduction reduce`
    .split('\n')
    .flatMap((line) => {
      const [name = '', ...others] = line.trim().split(' ')
      return [name, ...others].map((word) => [word, name] as const)
    })
)

/** The name under which a lemma and its like go. */
export function classOf(lemma: string): string {
  return classes.get(lemma) ?? lemma
}

/** Nouns that alone do not say which: the verb has to. */
export const genericNouns: ReadonlySet<string> = new Set(
  'person man woman child other thing time way year day week month hour minute percent number part case kind type place point side one example reason step level area event issue question word name member group unit item figure'.split(
    ' '
  )
)

/** Shares and points are of too many things: `percent-mismatch` holds them against their own figures. */
export const shareless: ReadonlySet<UnitKind> = new Set<UnitKind>(['share', 'points', 'temperature'])

/** Words by which a figure may be of another time, another event, or a part: such a sentence is held against nothing. */
export const otherTimes =
  /\b(?:earlier|previous(?:ly)?|initial(?:ly)?|at first|original(?:ly)?|last (?:year|month|season|summer|winter|spring|autumn|fall|decade|century|time)|(?:in|since|by|until|of|during) (?:19|20)\d\d|so far|since then|by then|has risen|had risen|risen|rose|climbed|ago|each|every|per|a (?:day|week|month|year|piece)|annual(?:ly)?|apiece|average|expected|forecast|predicted|asked for|sought|demanded|up to|target|estimate[sd]?|another|others|nationwide|worldwide|altogether|in (?:January|February|March|April|June|July|August|September|October|November|December)|in total|overall|second|third|revised|later|amended|version|corrected|claimed|separate(?:ly)?|half-time|half time|trailing|including)\b/i
