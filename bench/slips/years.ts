/** Digits of a year dropped, doubled and swapped. */
import { matchIn, paragraphsOf } from './prose.ts'
import { replace, type Slip } from './slip.ts'

// A year in a year's own place, in print between 1950 and 2020: `in 2012,`, `since 1998.`, `May 4, 2016`.
const yearInPlace =
  /(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|[A-Z][a-z]+\.? \d{1,2},) )(?:19[5-9]\d|20[012]\d)(?=[.,;)]|\s(?:and|but|when|after|before|to|that|the|as|by|with|for|while|who|which|he|she|it|they)\b)/g

/** Plants a year's slip by a change of its digits, where no year comes of it that anybody would write. */
function yearSlip(name: string, change: (year: string, at: number) => string): Slip {
  return {
    rule: 'year-typo',
    name,
    plant: ({ text }, random) => {
      const place = matchIn(paragraphsOf(text), yearInPlace, random)
      if (!place) return undefined
      const year = place.match[0]
      const broken = change(year, random.below(year.length))
      const value = Number(broken)
      if (broken === year || (value >= 1000 && value < 2100)) return undefined
      return replace(text, place.start, place.start + year.length, broken)
    }
  }
}

function swapDigits(year: string, at: number): string {
  const first = Math.min(at, year.length - 2)
  return year.slice(0, first) + year[first + 1] + year[first] + year.slice(first + 2)
}

export const yearSlips: readonly Slip[] = [
  yearSlip('a digit of a year dropped', (year, at) => year.slice(0, at) + year.slice(at + 1)),
  yearSlip('a digit of a year doubled', (year, at) => year.slice(0, at + 1) + year.slice(at)),
  yearSlip('two digits of a year swapped', swapDigits)
]
