/**
 * Words that no sentence ends with where it has no stop: the closed classes of English (determiners, prepositions,
 * conjunctions, auxiliaries). Source: the word classes of `The Cambridge Grammar of the English Language`.
 */
export const dangling: ReadonlySet<string> = new Set(
  `a an the this these those my your his her its our their every each no some any both either neither whose which
  and or nor but because although though while whereas unless until if whether that than as when where who whom
  of to in on at by for from with without into onto upon about between among against during through under after
  before since toward towards within via per despite including amid beyond across behind beside near over
  is are was were be been being am has have had having do does did will would shall should can could may might must
  not very more most such also only just still even so too it he she they we i there what how why isn't aren't
  wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't`.split(
    /\s+/
  )
)

/** Words that begin a sentence and are none by themselves. Source: as above. */
export const openers: ReadonlySet<string> = new Set(
  `a an the this these those my your his her its our their it he she they we i you there here what when where who how
  why if and but or so yet as in on at by for from with after before since while although because however meanwhile
  some many most all both each no`.split(/\s+/)
)
