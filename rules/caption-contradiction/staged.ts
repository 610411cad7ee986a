/** What is staged and what is real in one caption: `a daring military operation takes place during a simulated drill`. */
import type { Caption } from '../../src/facts/captions.ts'
import { type Conflict, spanInCaption } from './conflict.ts'

// The words were drawn up for this project from exercise announcements and disaster reports; WordNet: real/unreal,
// exercise and drill with their hyponyms.
const stagedAs =
  'simulated|mock|staged|make-believe|pretend|dummy|sham|bogus|virtual|practice|training|military|live-fire|field|naval|fire|emergency|safety|evacuation|disaster|earthquake|tsunami|flood|anti-terror|counter-terrorism|counterterrorism|rescue|civil-defence|first-aid|bomb|hospital|coastguard|lifeboat|mountain-rescue|regional|national|nationwide|city-wide|nuclear|chemical|school|civil-defense|joint|annual|full-scale|large-scale|tabletop|combat|air-raid|security|police|army|lockdown|active-shooter|hostage|routine|regular|planned|multinational|dress|war|firefighting|battlefield|medical'
const staged = new RegExp(
  `\\b(?:(?:${stagedAs})\\s+){0,3}(?:drills?|exercises?|rehearsals?|man(?:oeuvre|euver)s|(?<=(?:fire|rescue|aid|training|emergency|evacuation|practice) )(?:practice|man(?:oeuvre|euver))|simulations?|re-?enactments?|enactments?|(?:police|crime|crime-scene|crash|dramatic|dramatised|dramatized) reconstructions?|charades?|preten[cs]e|run-throughs?|walk-throughs?|target practice|play-acting|paintball (?:game|battle|match)|training film|role-plays?|war[ -]?games?|(?:training|practice)\\s+(?:session|sessions|scenario|scenarios|day|course|mission|run|run-through)|(?:dry|dummy|practice|trial)\\s+run)\\b(?!\\s+(?:hall|sergeant|bit|rig|music|rapper|instructor|bike|class|classes|regime|book|holes?|into|routine|ground))`,
  'giu'
)
/** `a mock attack`, `this pretend bank robbery`, `simulated strikes`; not `a concert staged in Leeds`. */
const stagedEvent =
  /(?:(?<=\b(?:an?|the|this|that|during|in|of|for|as)\s(?:[\p{L}-]+ )?)(?:staged|rehearsed|scripted|choreographed|fake|pretend|dummy|bogus|imitation|virtual)|\b(?:simulated|mock|make-believe|feigned|play-acted|sham|re-enacted|reenacted|role-played))\s+(?:(?!(?:in|at|on|by|for|with|from|of|and)\b)[\p{L}-]+(?:\s+|(?![\p{L}-]))){1,3}(?<=\p{L})/giu

const happening =
  'operation|raid|incursion|intrusion|attack|assault|battle|rescue|mission|invasion|offensive|siege|firefight|ambush|strike|shooting|shoot-out|shootout|blaze|fire|inferno|explosion|blast|bombing|earthquake|quake|flood|tsunami|landslide|collapse|avalanche|hijacking|hijack|escape|stand-off|standoff|riot|clash|robbery|gun battle|gunfight|stampede|outbreak|emergency|crisis|disaster|landing|evacuation|war|combat|pile-up|massacre|killing|murder|gunfire|fighting|clash(?:es)?|bombardment|gunfire|shelling|air strike|airstrike|kidnapping|arrest|manhunt|stabbing|tornado|wildfire'
const somebody =
  'casualt(?:y|ies)|victims?|survivors?|hostages?|hijackers?|gunm[ae]n|terrorists?|attackers?|enem(?:y|ies)|wounded|injured|injuries|kidnappers?|robbers?|rioters?|militants?|insurgents?|heroism|bravery|courage|heroes|danger|fighting|deaths?|bodies|bombs?|missiles?|invaders|criminals?|fugitives?|murderers?|killers?|intruders?|bloodshed'
/** A claim that it is real, wherever it stands. */
const claimed = new RegExp(
  `\\b(?:real|real-life|true-life|real-world|actual|genuine|authentic|bona fide|true|very real|unstaged|live)\\s+(?:[\\p{L}-]+\\s+)?(?:${happening}|${somebody})s?\\b|\\breal \\p{L}+s (?:flee|die|perish|run for their lives)\\b`,
  'giu'
)
/** What a stage, a film or a game shows, and what is done for a camera. */
const forShow =
  /\b(?:(?:on|from) (?:the |a )?(?:film|movie|television|TV) set|on (?:the )?set of|(?:a |the )?scenes? (?:from|in|of) (?:the |a |an )?(?:new |hit |television |TV )*(?:film|movie|play|series|drama|soap)|during (?:the )?(?:filming|shooting) of|for (?:a|the) (?:film|television drama|TV drama|movie)|acted (?:out )?by|performed by actors|played by actors|(?:staged|enacted|re-enacted|recreated) (?:by|for)|in rehearsal|in (?:a|the) video game)\b/giu

/** `a real fire engine`, `actual rescue plans`: the thing is real, not the event. */
const realThing =
  /^\s+(?:engines?|trucks?|crews?|brigades?|drills?|exercises?|rehearsals?|hoses?|plans?|procedures?|scenarios?|conditions|vehicles?|kit|equipment|weapons?|zones?|rooms?|wards?|films?|veterans?|memorials?|museum|situations?|skills?|training|footage)\b/iu
/** An outcome, or a word of praise or dread that only a real event earns. */
const earned = new RegExp(
  [
    `\\b(?:daring|deadly|lethal|fatal|heroic|bloody|murderous|devastating|courageous|gallant|fearless|perilous|life-and-death|life-or-death|catastrophic|tragic)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${happening})s?\\b(?:\\s+(?:takes?|took|taking) place|\\s+unfolds?)?`,
    `\\b(?:(?:military|rescue|combat|special|police|anti-terror|hostage)\\s+)?(?:${happening})s?\\s+(?:takes?|took|is taking|are taking|taking) place\\b`,
    `\\b(?:${happening})s?\\s+(?:unfolds?|rages?|is under ?way|is in progress|(?:breaks?|broke) out|erupts?|is launched|are launched|gets under way)\\b`,
    '\\b(?:bravery|heroism|courage|valou?r|gallantry)\\s+under\\s+(?:heavy\\s+|enemy\\s+|intense\\s+|withering\\s+)*fire\\b',
    '\\b(?:kill(?:s|ed|ing)|claim(?:s|ed|ing)|injur(?:es|ed|ing)|wound(?:s|ed|ing))\\s+(?:at least\\s+)?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|several|many|scores|hundreds)\\b(?:\\s+(?:people|lives|soldiers|civilians|others|men|women|children))?',
    '\\b(?:lea(?:ves|ving)|left)\\s+(?:at least\\s+)?(?:\\d+|\\p{L}+)\\s+(?:people\\s+|soldiers\\s+)?dead\\b',
    '\\b(?:risk(?:s|ed|ing)?|la(?:y|ys|id|ying) down|gives?|giving|gave) (?:his|her|their) (?:own )?li(?:fe|ves)\\b',
    '\\b(?:for real|in earnest|in real life|real-life heroes)\\b',
    '\\b(?:dies|die|died|is killed|are killed|were killed|was killed|is shot dead|are shot dead|gunned down|shot dead|burned to death|burnt to death|fight(?:s|ing)? for (?:his|her|their) (?:life|lives))\\b',
    '\\b(?:fatally|mortally) (?:injured|wounded|hurt|shot|stabbed)\\b',
    '\\b(?:perish(?:ed|es)?|lost their lives|loss of life)\\b',
    '\\b(?:(?:heavy|mass|many|several|civilian|military|\\d+|two|three|four|five|six|seven|eight|nine|ten|dozens of) )?(?:casualties|fatalities|corpses)\\b',
    '\\bdeath toll\\b',
    '\\b(?:guts?|gutting|gutted|razes?|razing|razed)\\b',
    '\\b(?:for|with) (?:gallantry|valou?r|conspicuous bravery)\\b',
    '\\bsuffer(?:s|ed|ing)?\\s+(?:heavy\\s+)?casualties\\b'
  ].join('|'),
  'giu'
)

/** Accidents do happen in exercises, and exercises are held in memory of real events. */
const trueAccident =
  /\b(?:accident\p{L}*|crash(?:ed|es)?|collid\p{L}+|collision|malfunction\p{L}*|mishap|misfir\p{L}+|capsiz\p{L}+|drown(?:s|ed)?\b|friendly fire|explod\p{L}+|went off|(?:goes|went|gone) wrong|funeral|memorial|mourn\p{L}*|coffins?|wreckage|inquest|inquiry|tribute|commemorat\p{L}+|anniversary|memory|vigil|interrupt\p{L}*|halt(?:s|ed)|disrupt\p{L}*|cut short|(?:killed|died|injured|wounded|hurt|dead) (?:in|during|when|while) (?:an?|the|their|his|her) (?:[\p{L}-]+ ){0,2}(?:training|exercise|drill|man(?:oeuv|euv)))/iu
/** What is learned or prepared for is not happening: `practise how to flee a deadly tsunami`. */
const rehearsedFor =
  /\b(?:practis\p{L}+|practic(?:e|es|ing)|prepar(?:e|es|ing|ed)|rehears(?:e|es|ing|ed)|learn(?:s|ing|ed)?|teach(?:es|ing)?|taught|show(?:s|n|ing)? (?:how|what)|how to|what to|ready|simulat(?:e|es|ing)|pretend(?:s|ing)?|imagin\p{L}+|mimic\p{L}*|recreat\p{L}+|re-?enact(?:s|ed|ing)?|depict\p{L}*|portray\p{L}*|play(?:s|ing)? (?:dead|the|an?|casualt\p{L}+|victims?)|would|could|might|should|if|in case|actors?|extras)\b/iu
/** What comes before a real event that a drill is about, and not in it. */
const inThought =
  /\b(?:prepar\p{L}+|practis\p{L}+|practic\p{L}+|train(?:s|ed|ing)?|rehears(?:e|es|ed|ing)|ready|case|event|as (?:if|though)|like|simulat(?:e|es|ing)|mimic\p{L}*|imitat\p{L}+|recreat\p{L}+|re-?enact(?:s|ed|ing)?|depict\p{L}*|portray\p{L}*|how|what|should|would|could|might|may|if|not|no|never|rather than|instead of|than|unlike|before|ahead|after|since|following|of|for|against|volunteer|painted|dummy|pretend|mock|simulated|pretend|fake|play(?:s|ing)?|act(?:s|ing)?|pose|posing|based on|inspired by)(?:\s+(?:for|to|of|the|an?|as|in|with|on|their|such|any|responding|dealing|coping|facing|handling|respond|deal|cope))*\s+$/iu

/** A real event and a staged one, told as one. */
export function realAndStaged(caption: Caption): Conflict | undefined {
  const { text } = caption
  if (
    /\b(?:not|no) (?:an? |just an? |part of an? |mere )?(?:drill|exercise|rehearsal|simulation)\b|\b(?:more|other) than a drill\b/iu.test(
      text
    )
  )
    return undefined
  for (const stage of [...text.matchAll(staged), ...text.matchAll(stagedEvent), ...text.matchAll(forShow)]) {
    for (const real of text.matchAll(claimed))
      if (isOne(text, stage, real, true)) return conflictOf(caption, stage, real)
    if (trueAccident.test(text.replace(stage[0], ''))) continue
    for (const real of text.matchAll(earned))
      if (isOne(text, stage, real, false)) return conflictOf(caption, stage, real)
  }
  return undefined
}

type Match = RegExpExecArray

function isOne(text: string, stage: Match, real: Match, claims: boolean): boolean {
  const clause = /[^,.;:–—]*$/u.exec(text.slice(0, real.index))?.[0] ?? ''
  if (inThought.test(text.slice(0, real.index)) || rehearsedFor.test(clause)) return false
  // `Ben Orr, who died in May, in a scene of the film`: what became of somebody.
  if (/\bwho (?:later )?$/u.test(text.slice(0, real.index)) && /^died|^w(?:as|ere) killed/u.test(real[0]))
    return false
  if (realThing.test(text.slice(real.index + real[0].length))) return false
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
  return (
    claims ||
    /^(?:for real|in earnest|in real|dies?|died|is |are |was |were |gunned|shot|burn|fight|risk|la[iy]|g[ai]v|kill|claim|lea|left|perish|lost|loss|injur|wound|suffer)/iu.test(
      real[0]
    )
  )
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
