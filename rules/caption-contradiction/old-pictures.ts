/** An old picture told to be of today. */
import type { Caption } from '../../src/facts/captions.ts'
import { type Conflict, spanInCaption } from './conflict.ts'

const oldPicture =
  /^(?:(?:an?|this|the|in this)\s+)?(?:undated\s+)?(?:archive|archival|file|stock|library|vintage|old|historic|historical|period)\s+(?:photo(?:graph)?|picture|image|footage|still|film|shot|snap|snapshot)\b(?! (?:is|are|goes|hangs|was)\b)(?! of [^,]{2,60} (?:is|are|goes|hangs|hang)\b)(?=\s+(?:shows?|showing|of|from|taken|provided)\b|[,:])/iu
/** `… in this file photo`, `seen in an archive picture`. */
const inOldPicture =
  /\bfrom (?:the|our|its) archives?\b|\bin (?:this|an?) (?:undated )?(?:archive|archival|file|library) (?:photo(?:graph)?|picture|image)\b/iu
const today =
  /(?<![\p{L}’'-])(?:earlier today|today|yesterday|last night|moments ago|minutes ago|(?:an|two|three|four) hours? ago|earlier this week|this morning|this afternoon|this evening|tonight|this week)(?![\p{L}-])/iu

/** `FILE – Firefighters damp down the warehouse this morning`. */
export function oldPictureOfToday(caption: Caption): Conflict | undefined {
  const { text, block } = caption
  const marked = oldPicture.exec(text) ?? inOldPicture.exec(text)
  const old = caption.archive ?? (marked ? spanInCaption(caption, marked.index, marked[0].length) : undefined)
  const [sentence = ''] = text.split(/(?<=\p{Ll}{3}[.!?])\s/u)
  const now = today.exec(sentence)
  if (!old || !now) return undefined
  // A year tells of an old picture, unless the day is the camera's own: `this 2011 file photo, pictured today`.
  const isYears = /\b(?:1[89]|20)\d\d\b/u.test(text)
  if (isYears && !byCamera.test(sentence.slice(0, now.index)) && !(marked && ofYear.test(sentence)))
    return undefined
  // What a file picture's subject did today is told beside it: `who resigned today`, `due in court today`.
  const before = /[^,;–—]*$/u.exec(sentence.slice(0, now.index))?.[0] ?? ''
  if (aside.test(before)) return undefined
  return {
    at: spanInCaption(caption, now.index, now[0].length),
    other: old,
    reason: `The caption says \`${now[0]}\` of a picture marked \`${block.text.slice(old.start, old.end)}\`; check which is right`,
    note: 'A file picture was taken on another day than the one it is used for.'
  }
}

const byCamera = /\b(?:pictured|photographed|captured|filmed)(?: here)? (?:earlier )?$/iu
/** `A stock photo from 2014 shows the queue`: the year is the picture's. */
const ofYear =
  /\b(?:photo(?:graph)?|picture|image|footage|still) (?:from|of|taken in) (?:1[89]|20)\d\d shows\b/iu

const aside =
  /\b(?:who|which|that|whose|due|expected|scheduled|facing|faces|announced|said|until|since|to|as it (?:is|looks|stands)|still|seen|before|after|has|have|was|were|will|(?!photographed|pictured|captured|filmed)\p{L}{2,}ed)\b/iu
