/** All kinds of statement that rule each other out. */
import { courts } from './courts.ts'
import { crimes } from './crimes.ts'
import { harm } from './harm.ts'
import { incidents } from './incidents.ts'
import type { Kind } from './kind.ts'
import { lives } from './lives.ts'
import { speech } from './speech.ts'
import { things } from './things.ts'
import { votes } from './votes.ts'

export type { Bond, Form, Kind } from './kind.ts'

export const kinds: readonly Kind[] = [
  ...harm,
  ...crimes,
  ...incidents,
  ...votes,
  ...speech,
  ...courts,
  ...lives,
  ...things
]
