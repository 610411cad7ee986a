/** The forms of a regular English verb by its spelling rules: enough for word lists kept as lemmas. */

/** The forms that a list of lemmas is looked up by. */
export interface VerbForms {
  readonly base: string
  /** `stands`, `carries`, `catches` */
  readonly third: string
  /** `standing`, `lying`, `running` */
  readonly participle: string
  /** `carried`, `stopped`; made up for irregular verbs. */
  readonly past: string
}

// Two syllables and more with the stress on the first keep a single consonant: `offering`, not `offerring`.
const single = /[aeiou][^aeiou]+[aeiou][^aeiouwxy]$/u
const doubled = /^(?:.*[^aeiou])?[aeiou][bdgklmnprtv]$/u

/** The forms of a verb; a lemma of several words (`take place`) is inflected at the first. */
export function verbForms(lemma: string): VerbForms {
  const space = lemma.indexOf(' ')
  if (space < 0) return formsOfWord(lemma)
  const rest = lemma.slice(space)
  const { base, third, participle, past } = formsOfWord(lemma.slice(0, space))
  return { base: base + rest, third: third + rest, participle: participle + rest, past: past + rest }
}

function formsOfWord(base: string): VerbForms {
  const stem = stemOf(base)
  return {
    base,
    third: thirdOf(base),
    participle: `${participleStem(base, stem)}ing`,
    past: pastOf(base, stem)
  }
}

function stemOf(base: string): string {
  if (/[^aeoy]e$/u.test(base)) return base.slice(0, -1)
  return doubled.test(base) && !single.test(base) ? base + base.at(-1) : base
}

function participleStem(base: string, stem: string): string {
  return base.endsWith('ie') ? `${base.slice(0, -2)}y` : stem
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^o]o)$/u.test(base) ? `${base}es` : `${base}s`
}

function pastOf(base: string, stem: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`
  return base.endsWith('e') ? `${base}d` : `${stem}ed`
}
