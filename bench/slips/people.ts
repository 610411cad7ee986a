/** Who is in an article, told by plain patterns of its text and not by the facts that the rules use. */

/** Somebody with a surname that nobody else in the article has, by what is seen of the text. */
export interface Somebody {
  readonly given: string
  readonly surname: string
  /** Where the surname stands, alone or in the full name, in order. */
  readonly surnameAt: readonly number[]
  /** Where the given name stands, right before the surname. */
  readonly givenAt: readonly number[]
}

// Words that open a sentence or stand before a name and are no given name, and names of things that are built like names.
const noGivenName =
  /^(?:The|A|An|In|On|At|By|As|But|And|For|From|With|After|Before|When|While|Since|If|Both|Even|Like|This|That|His|Her|Their|Our|My|Mr|Mrs|Ms|Dr|Sir|Lord|Lady|President|Senator|Governor|Mayor|Secretary|Speaker|Judge|Justice|General|Captain|Detective|Minister|Chancellor|King|Queen|Prince|Princess|Pope|Republican|Democrat|Democratic|New|North|South|East|West|Saint|San|Los|Las|Former|American|British|National|United|White|Supreme|House|Senate|Cardinal|First|Second|Air|Border|Fox|Bay)$/

// Second words of names of bodies and places, which speak as people do.
const noSurname =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Patrol|News|States?|House|Senate|Court|Circuit|Department|Police|Press|Times|Post|Party|Council|Committee|Office|American|Area|Street|County|City|University|Journal|Guard|Group|Center|Administration|Report|Service)$/
const speaks = '(?:said|says|told|added|wrote|tweeted|argued|explained|asked|called|noted|testified)'

/** People who speak in the article: a given name with a surname, and the surname before or after a verb of speech. */
export function peopleOf(text: string): Somebody[] {
  const names = [
    ...text.matchAll(
      /(?<![\p{L}’'-])(\p{Lu}\p{Ll}{2,}) (?:\p{Lu}\. )?(\p{Lu}\p{Ll}{3,})(?![\p{L}-]| \p{Lu})/gu
    )
  ].filter(({ 1: given = '', 2: surname = '' }) => !noGivenName.test(given) && !noSurname.test(surname))
  const surnames = [...new Set(names.map(({ 2: surname = '' }) => surname))]
  return surnames.flatMap((surname) => {
    const own = names.filter((name) => name[2] === surname)
    const given = own[0]?.[1] ?? ''
    const speaker = new RegExp(`\\b${surname} ${speaks}\\b|\\b${speaks} ${given} ${surname}\\b`)
    const isWord = new RegExp(`\\b${surname.toLowerCase()}\\b`).test(text)
    if (isWord || !speaker.test(text) || own.some((name) => name[1] !== given)) return []
    return [
      { given, surname, surnameAt: placesOf(text, surname), givenAt: placesOf(text, given, ` ${surname}`) }
    ]
  })
}

function placesOf(text: string, word: string, after = ''): number[] {
  const pattern = new RegExp(`(?<![\\p{L}\\d@#/.-])${word}(?=${after}(?![\\p{L}\\d-]|\\.\\p{L}))`, 'gu')
  return [...text.matchAll(pattern)].map(({ index }) => index)
}
