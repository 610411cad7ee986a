/** What tells one doubt told twice from what only looks so, by the words before and after. */
import { beforeMight, besideMight, faults } from './data.ts'

export function endsInBe(before: string): boolean {
  return /\b(?:is|are|was|were|been|be|being|gets?|got)(?:\s+(?:also|later|then|first))?$/iu.test(
    before.trimEnd()
  )
}

/** A clause follows: `that he lied`, `he lied`, `the money was gone`, `to police that`. */
function clause(after: string): boolean {
  const rest = (/^[^.,;:!?–—()“"]*/u.exec(after)?.[0] ?? '').trim()
  const lead =
    rest.split(
      /\s+(?:that|while|when|as|after|before|because|who|whom|which|where|since|until|and|but)\s/u
    )[0] ?? ''
  if (/^(?:that|it|he|she|they|there|we|how|why|what|whether)\b/iu.test(lead)) return true
  return /^(?:\S+\s+){1,6}?(?:is|are|was|were|has|have|had|will|would|could|did|does|do|may|might|should|never)\b/u.test(
    lead
  )
}

const faultObject = new RegExp(
  `^\\s+(?:(?:the|a|an|his|her|its|their|some|any|that|this)\\s+)?(?:\\p{L}+\\s+)?(?:${faults})(?!\\p{L})`,
  'iu'
)
const ownFault = /^\s+(?:his|her|its|their|loss|losses|\p{L}+ing)(?!\p{L})/iu
const breaksOff = /^\s*(?:$|[.,;:–—]|(?:in|on|at|during)(?!\p{L}))/u

export function tells(after: string): boolean {
  if (breaksOff.test(after) || clause(after)) return true
  if (/^\s+to\s/u.test(after)) return toSomebody.test(after)
  return ownFault.test(after) || faultObject.test(after)
}

// `admitted to police that`, `admitted to killing`, `confessed to the murder`
const toSomebody =
  /^\s+to\s+(?:(?!being\s)\p{L}+ing\b|(?:the |a |his |her |their |two |three )?(?:police|officers?|detectives?|investigators?|reporters?|friends?|colleagues?|him|her|them|wife|husband|judge|court|jury|board|inquiry|panel|agents?|prosecutors?|officials?|killing|murders?|thefts?|crimes?|charges?|role|part|fraud|affair|lies|mistakes?|errors?)\b)/iu

const claimsToBe =
  /^\s+to\s+(?:be|have|know|own|see|hear|speak|represent|act|possess|hold|work|come)(?!\p{L})|^(?:[.,;]|\s+in\s(?:an?|the|his|her|court)(?!\p{L}))/u

export function claims(verb: string, after: string): boolean {
  if (/^purport/.test(verb)) return true
  if (/^alleg/.test(verb)) return !/^\s+(?:victims?|attackers?)\b/u.test(after)
  return claimsToBe.test(after) || (!/^\s+(?:for|on|against|back)\s/u.test(after) && clause(after))
}

/** `its might perhaps` */
export function isNoun(modal: string, before: string): boolean {
  return (
    modal === 'might' &&
    new RegExp(`(?:['’]s?|\\b(?:${beforeMight}|(?:${besideMight})\\s+and))$`, 'iu').test(before.trimEnd())
  )
}

/** `What aid group could possibly pay?` */
export const asked = /\b(?:what|who|how|why|which)\s(?:\S+\s){0,4}$/iu

/** `all that it could possibly want`, `as soon as they possibly could`, `how could it possibly`: the utmost, and no doubt. */
export function isFullMeasure(before: string, after: string): boolean {
  return (
    /\b(?:as \p{L}+ as|than|all|all that|everything|anything|whatever|every|best|worst|most|only|how|no one|nobody|nothing|what|never|(?:any|every|no)(?:one|body) who|(?:every|only) \p{L}+ (?:who|that))(?:\s+(?:he|she|it|they|we|you|one|anyone|anybody|that|else))?(?:\s+\p{L}+)?$/iu.test(
      before.trimEnd()
    ) || /^\s+(?:not|n['’]t)\b/u.test(after)
  )
}

/** `the figures`, `a study`: what shows something seems to show it; somebody who seemed to say it said it or did not. */
export const endsInEvidence =
  /\b(?:data|figures?|evidence|results?|findings?|tests?|stud(?:y|ies)|polls?|surveys?|numbers|research|analys[ie]s|records?|documents?|signs?|reports?|letters?|e-?mails?|photographs?|footage|images?|maps?|samples?|this|which|that)\s+$/iu
