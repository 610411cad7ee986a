/** Which stylebook holds for a draft. */
import type { Draft } from '../../draft/draft.ts'
import { createStylebook, mergeStylebooks, type Stylebook } from '../../draft/stylebook.ts'
import { draftDate } from '../dates/index.ts'
import { fact } from '../fact.ts'
import { usExecutives } from './us-executives.ts'

const builtIn = createStylebook(usExecutives)
const empty = createStylebook({})

/** Copy before this year is not held against the list that is built in. */
const firstYear = 1990

/** The stylebook that holds for a draft; empty where the newsroom has none and the draft’s date is not known. */
export const stylebookOf = fact((draft): Stylebook => {
  const house = draft.stylebook ?? empty
  const today = draftDate(draft)
  return house.builtIn && today && today.year >= firstYear ? withBuiltIn(house) : house
})

/** The stylebook that would hold for a draft of today: all that may hold for one whose date is not yet read. */
export function widestStylebookOf({ stylebook = empty }: Draft): Stylebook {
  return stylebook.builtIn ? withBuiltIn(stylebook) : stylebook
}

const whole = new WeakMap<Stylebook, Stylebook>()

function withBuiltIn(house: Stylebook): Stylebook {
  const known = whole.get(house) ?? mergeStylebooks(builtIn, house)
  whole.set(house, known)
  return known
}
