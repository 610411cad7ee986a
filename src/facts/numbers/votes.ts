/** Votes against the number of those who may vote: `The 12-member council voted 8-5`. */
import type { Sentence } from '../sentences.ts'
import { left, type Sum } from './sum.ts'

const votes =
  /\b(?:(?<all>[Aa]ll )(?<every>\d+|\p{L}+) (?:\p{L}+ ){1,8}?(?:voted|present|seats|cast|took part)\b|(?<body>\d+|\p{L}+)-(?:member|person|strong|seat|judge)\b|\b(?:which|that|who) ha(?:s|ve) (?<size>\d+|\p{L}+) (?:voting )?(?:members|seats|judges|directors|councillors)\b)(?<gap>[^.;]{0,90}?)(?<!\d)(?<yes>\d{1,3})[-–](?<no>\d{1,3})(?![\d-]| (?:win|victory|defeat))/gu

/** `The 12-member council voted 8-5`. */
export function votesIn(sentence: Sentence): Sum[] {
  const { block, start, text } = sentence
  return Array.from(text.matchAll(votes), (match): Sum[] => {
    const { all, every, body, size, yes = '', no = '', gap = '' } = match.groups ?? {}
    const written = every ?? body ?? size ?? ''
    const value = wordValue(written)
    if (
      value === undefined ||
      !/\bvot|\bpass|\bapprov|\breject|\bback|\brul|\bagree|\bdecid|\bsplit|\bwon\b|,\s*$/u.test(
        `${all ?? ''}${match[0]}`
      )
    )
      return []
    const at = start + match.index + match[0].indexOf(written)
    const yesAt = start + match.index + match[0].lastIndexOf(`${yes}`, match[0].length - no.length - 2)
    const parts = [
      { block, start: yesAt, end: yesAt + yes.length, value: Number(yes) },
      { block, start: yesAt + yes.length + 1, end: yesAt + yes.length + 1 + no.length, value: Number(no) }
    ]
    return [
      {
        whole: { block, start: at, end: at + written.length, value },
        parts,
        total: Number(yes) + Number(no),
        complete: all !== undefined && !left.test(gap),
        tolerance: 0
      }
    ]
  }).flat()
}

function wordValue(written: string): number | undefined {
  return /^\d+$/u.test(written) ? Number(written) : small.get(written.toLowerCase())
}

const small: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value])
)
