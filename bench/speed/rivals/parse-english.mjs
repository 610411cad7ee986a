/** Parses each draft of a folder with a bare parse-english, and does nothing with the trees. */
import { ParseEnglish } from 'parse-english'
import { draftsIn } from './drafts.mjs'

const parser = new ParseEnglish()
for (const draft of draftsIn(process.argv[2])) parser.parse(draft)
