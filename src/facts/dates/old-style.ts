/** Tells where a date may be by another calendar than ours. */
import type { DateMention } from './mention.ts'

const named =
  /\b(?:Old Style|New Style|O\.?S\b(?=\.?[,;) ])|N\.S\b(?=\.)|Julian|old calendar|(?:Orthodox|Hebrew|Jewish|Islamic|Coptic|Ethiopian|Swedish|lunar|revolutionary|Republican|360-day) calendar)\b/i
const russian =
  /\b(?:Russia|Tsar|Czar|Petrograd|Petersburg|Bolshevi|Kerensky|Rasputin|Romanov|Lenin|Duma|Kyiv|Kiev|Warsaw|Helsinki|Soviet)/
const balkan = /\b(?:Greece|Greek|Athens|Bulgaria|Romania|Serbia|Turkey|Ottoman|Constantinople|Salonika)/

/**
 * Whether a date may be by another calendar: before Britain's change of 1752, in Russia before 1918, in the Balkans and
 * Turkey before 1927, in the Soviet calendar of 1930, or where the paragraph names another calendar.
 */
export function isOldStyle({ block, year }: DateMention): boolean {
  const value = year?.value ?? 2000
  if (value < 1753 || named.test(block.text)) return true
  if (value <= 1931 && russian.test(block.text)) return value <= 1918 || value >= 1929
  return value <= 1926 && balkan.test(block.text)
}
