/** Tells where a draft speaks of early times, so that `222` may be a year as it stands. */
import type { Block, Draft } from '../../draft/draft.ts'
import { fact } from '../fact.ts'
import { earlyHints, earlyWords } from './data.ts'
import { dates } from './index.ts'

const earlyCentury =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|[4-9]th|10th)[- ]centur|\b(?:BCE?|CE)\b|\bA\.?D\.? ?\d|\d ?A\.?D\.?\b|\bB\.C\./

interface EarlyTimes {
  readonly whole: boolean
  readonly blocks: ReadonlySet<Block>
}

const earlyTimes = fact((draft): EarlyTimes => {
  const blocks = new Set<Block>()
  const words = new Set<string>()
  const hints = new Set<string>()
  let centuries = 0
  for (const block of draft.blocks) {
    let here = earlyCentury.test(block.text) ? 2 : 0
    centuries += here
    for (const [word] of block.text.matchAll(/\p{L}+/gu)) {
      const lower = word.toLowerCase()
      if (earlyWords.has(lower)) words.add(lower)
      else if (earlyHints.has(lower)) hints.add(lower)
      else continue
      here += earlyWords.has(lower) ? 2 : 1
    }
    if (here >= 2) blocks.add(block)
  }
  const early = earlyYears(draft)
  // Years of three figures that no single slip makes of a modern year (`476`, `632`) are meant as they stand.
  const far = early.filter((year) => year >= 300 && year < 800)
  const weight = words.size * 2 + hints.size + centuries
  return { whole: far.length >= 2 || early.length >= 4 || (early.length >= 2 && weight >= 3), blocks }
})

/** The years of three figures that a draft has, each once. */
function earlyYears(draft: Draft): number[] {
  const years = dates(draft).flatMap(({ year, place }) =>
    year && place !== 'bare' && /^[1-9]\d\d$/.test(year.text) ? [year.value] : []
  )
  return [...new Set(years)]
}

/** Whether the draft, or the paragraph, speaks of antiquity or the early Middle Ages. */
export function tellsEarlyTimes(block: Block): boolean {
  const { whole, blocks } = earlyTimes(block.draft)
  return whole || blocks.has(block)
}
