/** Lemmas of nouns and verbs by spelling rules and short lists: enough to tell one counted thing and one deed again. */
import { verbForms } from '../../draft/verb-forms.ts'
import { changeVerbs } from './change-data.ts'
import { irregularNouns, irregularVerbs, newsVerbs, singulars } from './data.ts'

/** The singular of a noun in small letters: `people` → `person`, `countries` → `country`. */
export function nounLemma(lower: string): string {
  const known = irregularNouns.get(lower)
  if (known !== undefined) return known
  if (singulars.has(lower) || lower.length < 4 || !lower.endsWith('s')) return lower
  if (/(?:ss|us|is)$/u.test(lower)) return lower
  if (/[^aeiou]ies$/u.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ss|x|z|ch|sh)es$/u.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}

/** Whether a word in small letters looks like a plural. */
export function isPlural(lower: string): boolean {
  if (irregularNouns.has(lower) || plurals.has(lower)) return true
  return (
    /[^s'aiu]s$|[aeiou]{2}s$|(?:ra|ta|da|ca|ia|ga)s$/u.test(lower) &&
    lower.length > 3 &&
    !singulars.has(lower)
  )
}

const plurals: ReadonlySet<string> = new Set([
  'aircraft',
  'cattle',
  'crew',
  'deer',
  'fish',
  'police',
  'poultry',
  'sheep',
  'spacecraft',
  'salmon',
  'troops',
  'personnel',
  'staff'
])

/** A form of a verb: its lemma, and which form it is. */
export interface VerbForm {
  readonly lemma: string
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'gerund'
}

const forms: ReadonlyMap<string, VerbForm> = listForms()

function listForms(): Map<string, VerbForm> {
  const found = new Map<string, VerbForm>()
  for (const lemma of [...newsVerbs, ...changeVerbs.keys(), ...irregularVerbs.keys()]) {
    const { base, third, participle, past } = verbForms(lemma)
    const [pasts, done] = irregularVerbs.get(lemma) ?? [past, past]
    found.set(base, { lemma, form: 'base' })
    found.set(third, { lemma, form: 'third' })
    found.set(participle, { lemma, form: 'gerund' })
    found.set(done, { lemma, form: 'participle' })
    if (pasts !== base) found.set(pasts, { lemma, form: 'past' })
  }
  return found
}

/** The listed forms of the verbs that are asked for. */
export function formsOfVerbs(isAskedFor: (lemma: string) => boolean): string[] {
  return [...forms].flatMap(([form, { lemma }]) => (isAskedFor(lemma) ? [form] : []))
}

/** The verb that a word in small letters is a form of: listed ones, and whatever ends as a regular past does. */
export function verbForm(lower: string): VerbForm | undefined {
  const known = forms.get(lower)
  if (known) return known
  if (!lower.endsWith('ed') || !/^\p{L}{3,}ed$/u.test(lower) || notPasts.has(lower)) return undefined
  return { lemma: stemOf(lower), form: 'past' }
}

const notPasts: ReadonlySet<string> = new Set([
  'hundred',
  'indeed',
  'speed',
  'breed',
  'unmanned',
  'sacred',
  'hatred',
  'kindred',
  'naked',
  'rugged',
  'wicked',
  'crooked',
  'seed',
  'weed',
  'greed',
  'creed',
  'exceed',
  'succeed',
  'proceed'
])

function stemOf(past: string): string {
  const stem = past.slice(0, -2)
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (/([bdgmnprt])\1$/u.test(stem)) return stem.slice(0, -1)
  return /(?:[aeiou][scvzgu]|[^aeiou][cgvuz]|at|[bcdfgkptz]l)$/u.test(stem) ? `${stem}e` : stem
}
