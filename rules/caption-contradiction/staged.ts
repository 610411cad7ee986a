/** What is staged and what is real in one caption: `a daring military operation takes place during a simulated drill`. */
import type { Caption } from '../../src/facts/captions.ts'
import { type Conflict, spanInCaption } from './conflict.ts'

// The words were drawn up for this project from exercise announcements and disaster reports; WordNet: real/unreal,
// exercise and drill with their hyponyms.
const stagedAs =
  'simulated|mock|staged|make-believe|pretend|dummy|practice|training|military|live-fire|field|naval|fire|emergency|safety|evacuation|disaster|earthquake|tsunami|flood|anti-terror|counter-terrorism|counterterrorism|rescue|civil-defence|first-aid|bomb|hospital|coastguard|lifeboat|mountain-rescue|regional|national|nationwide|city-wide|nuclear|chemical|school|civil-defense|joint|annual|full-scale|large-scale|tabletop|combat|air-raid|security|police|army|lockdown|active-shooter|hostage|routine|regular|planned|multinational|dress|war|firefighting|battlefield|medical'
const staged = new RegExp(
  `\\b(?:(?:${stagedAs})\\s+){0,3}(?:drills?|exercises?|rehearsals?|man(?:oeuvre|euver)s|(?<=(?:fire|rescue|aid|training|emergency|evacuation|practice) )(?:practice|man(?:oeuvre|euver))|simulations?|re-?enactments?|role-plays?|war[ -]?games?|(?:training|practice)\\s+(?:session|sessions|scenario|scenarios|day|course|mission|run|run-through)|(?:dry|dummy|practice|trial)\\s+run)\\b(?!\\s+(?:hall|sergeant|bit|rig|music|rapper|instructor|bike|class|classes|regime|book|holes?|into|routine|ground))`,
  'giu'
)
const stagedEvent =
  /\b(?:simulated|mock|staged|rehearsed|scripted|choreographed|make-believe|pretend|feigned|fake|play-acted)\s+(?:[\p{L}-]+\s+)?(?:attack|raid|assault|battle|rescue|shooting|crash|fire|blaze|explosion|earthquake|quake|collapse|disaster|evacuation|hijack(?:ing)?|robbery|ambush|invasion|siege|riot|emergency|strike|accident|trial|landing)s?\b/giu

const happening =
  'operation|raid|attack|assault|battle|rescue|mission|invasion|offensive|siege|firefight|ambush|strike|shooting|shoot-out|shootout|blaze|fire|inferno|explosion|blast|bombing|earthquake|quake|flood|tsunami|landslide|collapse|avalanche|hijacking|hijack|escape|stand-off|standoff|riot|clash|robbery|gun battle|gunfight|stampede|outbreak|emergency|crisis|disaster|landing|evacuation|war|combat|bombardment|gunfire|shelling|air strike|airstrike|kidnapping|arrest|manhunt|stabbing|tornado|wildfire'
const somebody =
  'casualt(?:y|ies)|victims?|survivors?|hostages?|hijackers?|gunm[ae]n|terrorists?|attackers?|enem(?:y|ies)|wounded|injured|injuries|kidnappers?|robbers?|rioters?|militants?|insurgents?|heroism|bravery|courage|heroes|danger|fighting|deaths?|bodies|bombs?|missiles?|invaders|criminals?|fugitives?|murderers?|killers?|intruders?|bloodshed'
/** A claim that it is real, wherever it stands. */
const claimed = new RegExp(
  `\\b(?:real|real-life|actual|genuine|authentic|bona fide|true|very real|unstaged)\\s+(?:[\\p{L}-]+\\s+)?(?:${happening}|${somebody})s?\\b`,
  'giu'
)
/** An outcome, or a word of praise or dread that only a real event earns. */
const earned = new RegExp(
  [
    `\\b(?:daring|deadly|lethal|fatal|heroic|bloody|murderous|devastating)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${happening})s?\\b(?:\\s+(?:takes?|took|taking) place|\\s+unfolds?)?`,
    `\\b(?:(?:military|rescue|combat|special|police|anti-terror|hostage)\\s+)?(?:${happening})s?\\s+(?:takes?|took|is taking|are taking|taking) place\\b`,
    `\\b(?:${happening})s?\\s+(?:unfolds?|rages?|is under ?way)\\b`,
    '\\b(?:bravery|heroism|courage|valou?r|gallantry)\\s+under\\s+(?:heavy\\s+|enemy\\s+|intense\\s+|withering\\s+)*fire\\b',
    '\\b(?:kill(?:s|ed|ing)|claim(?:s|ed|ing)|injur(?:es|ed|ing)|wound(?:s|ed|ing))\\s+(?:at least\\s+)?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|several|many|scores|hundreds)\\b(?:\\s+(?:people|lives|soldiers|civilians|others|men|women|children))?',
    '\\b(?:lea(?:ves|ving)|left)\\s+(?:at least\\s+)?(?:\\d+|\\p{L}+)\\s+(?:people\\s+|soldiers\\s+)?dead\\b',
    '\\b(?:perish(?:ed|es)?|lost their lives|loss of life)\\b',
    '\\bsuffer(?:s|ed|ing)?\\s+(?:heavy\\s+)?casualties\\b'
  ].join('|'),
  'giu'
)

/** Accidents do happen in exercises, and exercises are held in memory of real events. */
const trueAccident =
  /\b(?:accident\p{L}*|crash(?:ed|es)?|collid\p{L}+|collision|malfunction\p{L}*|mishap|misfir\p{L}+|capsiz\p{L}+|drown\p{L}*|friendly fire|went off|(?:goes|went|gone) wrong|funeral|memorial|mourn\p{L}*|coffins?|wreckage|inquest|inquiry|tribute|commemorat\p{L}+|anniversary|memory|(?:killed|died|injured|wounded|hurt) (?:in|during|when|while)|interrupt\p{L}*|halt(?:s|ed)|disrupt\p{L}*|cut short)\b/iu
/** What comes before a real event that a drill is about, and not in it. */
const inThought =
  /\b(?:prepar\p{L}+|practis\p{L}+|practic\p{L}+|train(?:s|ed|ing)?|rehears(?:e|es|ed|ing)|ready|case|event|as (?:if|though)|like|simulat(?:e|es|ing)|mimic\p{L}*|imitat\p{L}+|recreat\p{L}+|re-?enact(?:s|ed|ing)?|depict\p{L}*|portray\p{L}*|how|what|should|would|could|might|may|if|not|no|never|rather than|instead of|than|unlike|before|ahead|after|since|following|of|for|against|mock|simulated|pretend|fake|play(?:s|ing)?|act(?:s|ing)?|pose|posing|based on|inspired by)(?:\s+(?:for|to|of|the|an?|as|in|with|on|their|such|any|responding|dealing|coping|facing|handling|respond|deal|cope))*\s+$/iu

/** A real event and a staged one, told as one. */
export function realAndStaged(caption: Caption): Conflict | undefined {
  const { text } = caption
  if (
    /\b(?:not|no) (?:an? |just an? |part of an? |mere )?(?:drill|exercise|rehearsal|simulation)\b|\b(?:more|other) than a drill\b/iu.test(
      text
    )
  )
    return undefined
  for (const stage of [...text.matchAll(staged), ...text.matchAll(stagedEvent)]) {
    for (const real of text.matchAll(claimed))
      if (isOne(text, stage, real, true)) return conflictOf(caption, stage, real)
    if (trueAccident.test(text)) continue
    for (const real of text.matchAll(earned))
      if (isOne(text, stage, real, false)) return conflictOf(caption, stage, real)
  }
  return undefined
}

type Match = RegExpExecArray

function isOne(text: string, stage: Match, real: Match, claims: boolean): boolean {
  if (inThought.test(text.slice(0, real.index))) return false
  const [first, last] = stage.index < real.index ? [stage, real] : [real, stage]
  const between = text.slice(first.index + first[0].length, last.index)
  // `a deadly-force exercise`, `a daring rescue drill`: the one describes the other.
  if (last.index <= first.index + first[0].length || /^[\s-]*$/u.test(between) || /[.;?!]\s/u.test(between))
    return false
  if (
    /\b(?:but|then|later|before|after|until|since|unlike|and then|days|weeks|hours|years)\b/iu.test(between)
  )
    return false
  if (first === real) return true
  // After a drill only a claim or an outcome tells of the drill itself: `a rehearsal in which the army overpowered …`.
  if (
    /^\s*(?:of|for|about|on|based on|inspired by|recreating|depicting|replicating|simulating|with|involving|to)\b[^,]*$/iu.test(
      between
    )
  )
    return false
  return claims || /^(?:kill|claim|lea|left|perish|lost|loss|injur|wound|suffer)/iu.test(real[0])
}

function conflictOf(caption: Caption, stage: Match, real: Match): Conflict {
  const [first, last] = stage.index < real.index ? [stage, real] : [real, stage]
  return {
    at: spanInCaption(caption, last.index, last[0].length),
    other: spanInCaption(caption, first.index, first[0].length),
    reason: `The caption says \`${first[0]}\` and \`${last[0]}\` of one event; check whether it is real or staged`,
    note: `\`${real[0]}\` tells of a real event, \`${stage[0]}\` of a staged one.`
  }
}
