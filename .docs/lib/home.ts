/** What the home page shows: a sample, read. */
import { readFileSync } from 'node:fs'
import { lint } from '../../src/index.ts'
import { proof } from './proof.ts'

const sample = 'samples/harbour-bridge.txt'
const shown = ['title-conflict', 'year-typo', 'caption-contradiction']

/** The findings of a sample in which two places disagree, in its own lines. */
export function homeProof(): string {
  const source = readFileSync(new URL(`../../${sample}`, import.meta.url), 'utf8')
  const messages = lint(source, { path: sample }).filter(({ ruleId }) => shown.includes(ruleId ?? ''))
  return proof({ source, format: 'text', messages, first: 1, title: sample, excerpt: true })
}
