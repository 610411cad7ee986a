/** Reads each draft of a folder with unified, retext-english and retext-repeated-words, and tells what was found. */
import retextEnglish from 'retext-english'
import retextRepeatedWords from 'retext-repeated-words'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { draftsIn } from './drafts.mjs'

const processor = unified().use(retextEnglish).use(retextRepeatedWords)
for (const draft of draftsIn(process.argv[2])) {
  const file = new VFile(draft)
  processor.runSync(processor.parse(file), file)
  for (const message of file.messages) console.log(String(message))
}
