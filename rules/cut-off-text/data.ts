/**
 * Words that no sentence ends with: determiners, conjunctions, auxiliaries, and the prepositions that are no adverbs
 * (`moved in` is whole). Source: the word classes of `The Cambridge Grammar of the English Language`.
 */
export const dangling: ReadonlySet<string> = new Set(
  `a an the that my your our their its every whose which and or nor but because although though whereas unless until if
  whether than as when where while who whom of to at for from with into onto upon between among against during toward
  towards via per despite including amid is are was were be been being am has have had having does will would shall
  should could may might must cannot not also very he she they we i isn't aren't wasn't weren't hasn't haven't hadn't doesn't
  won't wouldn't can't couldn't shouldn't it's he's she's they're we're i'm they've we've i've`.split(/\s+/)
)

/** Words that begin a sentence and are none by themselves. Source: as above. */
export const openers: ReadonlySet<string> = new Set(
  `a an the this these those my your his her its our their it he she they we i you there here what when where who how
  why if and but or so yet as in on at by for from with after before since while although because however meanwhile
  some many most all both each no`.split(/\s+/)
)

/**
 * Finite verbs that do not end in `-ed`: the auxiliaries and the commonest irregular pasts. Source: the irregular verbs
 * of `A Comprehensive Grammar of the English Language`.
 */
export const verbs: ReadonlySet<string> = new Set(
  `is are was were be am has have had do does did will would shall should can could may might must
  said says say told tells went goes came comes made makes took takes saw found gave got held led left lost met paid
  ran sold sent set spoke stood won wrote began became rose fell grew kept knew put brought built bought caught chose
  cut drew drove ate fought flew forgot hid hit hurt laid lay let lit meant read rang sang sank sat sought shook shot
  shut slept spent spread stole struck swam taught thought threw understood woke wore need needs want wants think thinks
  believe hope plan plans expect expects remain remains include includes`.split(/\s+/)
)
