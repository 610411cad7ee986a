/** How sure it is that a passage stands twice by mistake. */
import type { Retelling } from '../../src/facts/passages/index.ts'

/**
 * Whether an editor would surely want to know: a copy of some length, a paragraph told anew, or the lead told again. What is
 * retold in one sentence with other words, quoted again or asked again may be meant so.
 */
export function isSureSlip(retelling: Retelling): boolean {
  return [retelling, ...retelling.others].some((each) => isSure(each) && !isLabelledTwice(each))
}

/** What two tellings share at least, by how long they are, in words of the later one. */
const copy = { share: 1, words: 18 }
const nearCopy = { share: 0.9, words: 24 }
const paragraph = { share: 0.7, words: 40 }
const lead = { share: 0.6, words: 12 }
const ownVoice = { share: 0.9, words: 30 }

function isSure({ sentences }: Retelling): boolean {
  const telling = sentences.filter(({ later }) => !isQuestion(later.text))
  if (isMostlyQuoted(telling)) return false
  const words = telling.reduce((sum, { later }) => sum + later.words().length, 0)
  const shared = telling.reduce((sum, { later, likeness }) => sum + likeness.share * later.words().length, 0)
  const reaches = (least: typeof copy) => words >= least.words && shared >= least.share * words
  if (isOwnVoice(sentences)) return sentences.length > 1 && reaches(ownVoice)
  if (reaches(copy) || reaches(nearCopy)) return true
  if (sentences.length > 1 && reaches(paragraph)) return true
  return sentences.some(({ first }) => isLead(first)) && reaches(lead)
}

type Sentences = Retelling['sentences']

/** The first sentence of the story; a line by the desk or a caption may stand over it. */
function isLead({ block, at }: Sentences[number]['first']): boolean {
  return at === 0 && block.paragraph > 0 && block.paragraph <= 2
}

function isQuestion(text: string): boolean {
  return /\?[”’"')]*$/u.test(text)
}

/** A quotation given in full again. */
function isMostlyQuoted(sentences: Sentences): boolean {
  const shared = sentences.flatMap(({ first, likeness }) => likeness.pairs.map(([at]) => first.words()[at]))
  return shared.filter((word) => word?.quoted).length * 2 >= shared.length
}

/** A columnist says it again. */
function isOwnVoice(sentences: Sentences): boolean {
  return sentences.some(({ later }) =>
    later.words().some(({ key, quoted }) => !quoted && /^(?:i|me|my|we|our)$/u.test(key))
  )
}

/** A box that the page printed twice, with the line over it. */
function isLabelledTwice({ first, later }: Retelling): boolean {
  const { blocks } = first.block.draft
  const [before, between] = [blocks[first.block.index - 1], blocks[first.block.index + 1]]
  return later.block.index - first.block.index === 2 && before !== undefined && before.text === between?.text
}
