/** What a template, a chatbot or a converter leaves in the copy. */
import type { Article } from '../corpus.ts'
import type { Random } from '../random.ts'
import { matchIn, proseOf } from './prose.ts'
import { type Planted, replace, type Slip } from './slip.ts'

/** Pastes a leftover in place of what a pattern finds in the article's prose. */
function paste(
  name: string,
  pattern: RegExp,
  leftover: (found: string, random: Random) => string | undefined
): Slip {
  return {
    rule: 'leftover-text',
    name,
    plant: ({ text }, random) => {
      const place = matchIn(proseOf(text), pattern, random)
      const words = place && leftover(place.match[0], random)
      return place && words
        ? replace(text, place.start, place.start + place.match[0].length, words)
        : undefined
    }
  }
}

/** Pastes a chatbot's sentence above the headline or below the last line. */
function plantTalk({ text }: Article, random: Random): Planted {
  if (random.below(2) === 0) {
    const words = random.pick(openings) ?? ''
    return { text: `${words}\n\n${text}`, start: 0, end: words.length }
  }
  const words = random.pick(closings) ?? ''
  const start = text.length + 2
  return { text: `${text}\n\n${words}`, start, end: start + words.length }
}

const openings = [
  'Certainly! Here is a news article based on your notes:',
  'Sure, here’s the story in about 400 words:',
  'Of course. Below is the revised version, with a shorter opening paragraph.',
  'I’ve rewritten the article in a neutral tone, as you asked.'
]

const closings = [
  'I hope this helps! Let me know if you’d like any changes.',
  'Would you like me to suggest three headlines for this story?',
  'Note: The quotes in this article are invented and should be replaced before publication.',
  'As an AI language model, I cannot verify the figures given above.',
  'Feel free to ask for further revisions.'
]

const slots = [
  '[Insert Name]',
  '[spokesperson name]',
  '[City, State]',
  '{{name}}',
  '[TK]',
  '[name of company]'
]

/** How UTF-8 reads when it is taken for Windows-1252. */
function misread(character: string): string | undefined {
  const broken: Readonly<Record<string, string>> = {
    '’': 'â€™',
    "'": 'â€™',
    '—': 'â€”',
    '–': 'â€“',
    é: 'Ã©',
    '£': 'Â£'
  }
  return broken[character]
}

export const leftoverSlips: readonly Slip[] = [
  paste('a name’s slot left open', /(?<=\p{Ll} )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?=[ ,.])/gu, (_, random) =>
    random.pick(slots)
  ),
  paste('TK in place of a figure', /(?<= )\d+(?= (?:percent|people|years|million|other)\b)/g, () => 'TK'),
  { rule: 'leftover-text', name: 'a chatbot’s sentence pasted', plant: plantTalk },
  paste('a chatbot’s citation mark pasted', /(?<=\p{Ll})\.(?= \p{Lu})/gu, () => '.【4†source】'),
  paste('a character broken', /(?<=\p{Ll})['’](?=[a-z])|[—–é£]/gu, misread),
  paste('a reference left in', /(?<=\p{Ll} )and(?= \p{Ll})/gu, () => '&amp;')
]
