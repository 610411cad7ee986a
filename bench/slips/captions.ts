/** Captions that tell the day of the story’s scene otherwise. */
import type { Article } from '../corpus.ts'
import type { Random } from '../random.ts'
import { matchIn, type Paragraph, proseOf } from './prose.ts'
import type { Planted, Slip } from './slip.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** The beginning of a sentence, as a caption may repeat it: one clause, nobody’s words, nothing that is still to come. */
const clause =
  '(?<=^|[.] )(?<before>(?!(?:After|Before|When|While|But|In|On|He|She|It|They|We|I|You|That|This|There|These|Those|Some|Using)(?:[’\\u0027]| ))\\p{Lu}[^.,;:–—"“”()]{40,140}?) '
const spoken =
  /\b(?:said|says|told|tells|will|would|could|may|might|according|reported|announced|not|never|since|until|before|after|was|were|had|has|have|is|are|if|that|who|which|when|as|because)\b/

const onWeekday = new RegExp(`${clause}on (?<day>${weekdays.join('|')})(?=[.,]| )`, 'gu')

/** The sentences of deeds: those that tell what somebody did, and not what was said of it. */
function deedsOf({ text }: Article): Paragraph[] {
  return proseOf(text).flatMap(({ text: words, start }) =>
    [...words.matchAll(/[^.]+\./gu)].flatMap(({ 0: sentence, index }) =>
      spoken.test(sentence)
        ? []
        : [
            {
              text: sentence.trimStart(),
              start: start + index + (sentence.length - sentence.trimStart().length)
            }
          ]
    )
  )
}

/** Puts a caption below the article that has one word of a sentence otherwise. */
function captioned(text: string, before: string, words: string): Planted {
  const start = `${text.trimEnd()}\n\nPhoto: ${before} on `
  return { text: `${start}${words}.\n`, start: start.length, end: start.length + words.length }
}

/** `Photo: Ferries return to harbour on Tuesday.` of what the text tells of Monday. */
function otherDay(article: Article, random: Random): Planted | undefined {
  const { before, day = '' } = matchIn(deedsOf(article), onWeekday, random)?.match.groups ?? {}
  if (before === undefined) return undefined
  const other = weekdays[(weekdays.indexOf(day) + 1 + random.below(6)) % 7] ?? day
  return captioned(article.text, before, other)
}

export const captionSlips: readonly Slip[] = [
  { rule: 'caption-mismatch', name: 'a caption of another weekday', plant: otherDay }
]
