import { compareSpans } from '../../draft/place.ts'
import { type AgeStatement, areApart, type BirthStatement, type LifeStory } from './index.ts'

/** An age that a birth rules out. */
export interface BirthConflict<Birth> {
  readonly age: AgeStatement
  readonly birth: Birth
}

/** An age, and those of the same person that it disagrees with. */
export interface AgeConflict {
  readonly age: AgeStatement
  readonly others: readonly AgeStatement[]
}

/** The ages that one of the births rules out, each number once. */
export function againstBirths<Birth extends Pick<BirthStatement, 'birth'>>(
  ages: readonly AgeStatement[],
  births: readonly Birth[]
): BirthConflict<Birth>[] {
  const found: BirthConflict<Birth>[] = []
  for (const age of ages) {
    const birth = births.find((each) => age.birth && areApart(age.birth, each.birth))
    if (birth && !found.some((other) => isSame(other.age, age))) found.push({ age, birth })
  }
  return found
}

/** The ages that disagree with the rest: of several the odd one out, each disagreement once. */
export function amongAges(story: LifeStory, ages: readonly AgeStatement[]): AgeConflict[] {
  const conflicts: AgeConflict[] = []
  if (story.namesakes) return conflicts
  let rest = ages.slice(0, most)
  for (;;) {
    const torn = rest.filter((age) => rest.some((other) => disagree(story, age, other)))
    if (torn.length === 0) return conflicts
    const odd = torn.reduce((worst, age) => (isOdder(story, age, worst, rest) ? age : worst))
    const others = rest.filter((other) => disagree(story, odd, other))
    const same = rest.filter((age) => isSame(age, odd)).sort(compareSpans)
    conflicts.push({ age: same[0] ?? odd, others })
    rest = rest.filter((age) => !same.includes(age))
  }
}

// Each is held against each; no draft tells one person's age so often.
const most = 200

// Father and son of one name.
const generation = 10

function isSame(a: AgeStatement, b: AgeStatement): boolean {
  return a.years === b.years && a.now === b.now
}

function disagree({ birthday }: LifeStory, a: AgeStatement, b: AgeStatement): boolean {
  if ((a.kin || b.kin) && Math.abs(a.years - b.years) >= generation) return false
  if (a.now && b.now && a.unit !== b.unit) return Math.floor(a.years) !== Math.floor(b.years)
  if (a.now && b.now) return Math.abs(a.years - b.years) > Math.max(birthday ? 1 : 0, a.loose, b.loose)
  return a.birth !== undefined && b.birth !== undefined && areApart(a.birth, b.birth)
}

/** Whether an age is more likely the slip: fewer bear it out, it stands by an image or on top, it comes later. */
function isOdder(
  story: LifeStory,
  age: AgeStatement,
  than: AgeStatement,
  all: readonly AgeStatement[]
): boolean {
  const [own, others] = [age, than].map((each) => all.filter((other) => !disagree(story, each, other)).length)
  if (own !== others) return (own ?? 0) < (others ?? 0)
  if (isAside(age) !== isAside(than)) return isAside(age)
  return compareSpans(age, than) > 0
}

function isAside({ block: { kind } }: AgeStatement): boolean {
  return /^(?:headline|standfirst|heading|caption|alt|meta)$/u.test(kind)
}
