/** The words by which statements are found and held together. Each list says where it comes from. */
import { verbForms } from '../../draft/verb-forms.ts'
import { wordSet } from '../../draft/word-set.ts'
import { irregularVerbs } from '../numbers/data.ts'

/**
 * Words that do not tell one matter from another: verbs of saying and light verbs (R. Quirk and others, A Comprehensive
 * Grammar of the English Language, 1985, 16.31 and 2.43), titles, times and the small change of news copy.
 */
export const emptyWords = wordSet(`
  say says said saying tell tells told add added ask asked speak spoke spoken talk talked report reported reporter reporters
  announce announced claim claimed state stated note noted make made making take took taken taking give gave given get got
  go goes went going gone come came put let do done have use used become became way thing things time times
  people person one ones someone somebody anyone anybody everyone everybody nobody none
  mr mrs ms miss dr sir dame lord lady president minister prime senator governor mayor king queen
  day week month year years days weeks months hour hours minute minutes morning afternoon evening night weekend
  last next new old own same other others more most much many several few multiple
  only sole ever yet though however well back up down out off about around near nearly almost
  request requests email emails message messages phone telephone inquiry inquiries
  yes because including include news article story statement comment matter issue question questions query queries number
  am pm noon midnight jan feb mar apr jun jul aug sep sept oct nov dec
`)

/** Nouns by the verbs that they come from, where spelling does not show it; ibid. app. I. */
export const nominalisations: ReadonlyMap<string, string> = new Map(
  `sale sell|death die|loss lose|decision decide|choice choose|gift give|speech speak|proof prove|growth grow|flight fly
  burial bury|theft steal|thief steal|belief believe|defence defend|defense defend|purchase buy|resignation resign
  conviction convict|denial deny|arrival arrive|refusal refuse|dismissal dismiss|acquittal acquit|payment pay
  visitor visit|winner win|victory win|defeat lose|appearance appear|knowledge know|song sing|thought think`
    .split(/[|\n]/u)
    .map((pair) => pair.trim().split(' ') as [string, string])
)

/** Past forms of irregular verbs by lemma, beside those that numbers go with; ibid. 3.11–20. */
export const pastForms: ReadonlyMap<string, string> = new Map([
  ...[...irregularVerbs].flatMap(([lemma, forms]) => forms.map((form) => [form, lemma] as const)),
  ...`known know|knew know|sang sing|sung sing|swore swear|sworn swear|ate eat|eaten eat|drank drink|drunk drink|rode ride
  ridden ride|heard hear|forgot forget|forgotten forget|withdrew withdraw|withdrawn withdraw|slept sleep|understood understand
  swam swim|swum swim|rang ring|laid lay|dealt deal|bet bet|bid bid|quit quit|married marry|denied deny|buried bury|carried carry`
    .split(/[|\n]/u)
    .map((pair) => pair.trim().split(' ') as [string, string]),
  ...'marry deny bury carry visit'
    .split(' ')
    .flatMap((lemma) => Object.values(verbForms(lemma)).map((form: string) => [form, lemma] as const))
])

/** Verbs that give a statement to somebody; the reporting verbs of the AP and Guardian style guides. */
export const sayings =
  'said|says|told|added|adds|confirmed|reported|announced|stated|wrote|writes|insisted|insists|explained|noted|tweeted|testified|argued|warned|maintained|maintains|claimed|claims|alleged|alleges|recalled'

/** Sources that the draft does not vouch for: one side of a case, an onlooker. Read off edited court and police reports. */
export const laySources =
  /\b(?:prosecut\p{L}+|(?<!civil |of )defen[cs]e(?! (?:office|ministry|minister|department|secretary|forces?))|lawyers?|attorneys?|barrister|solicitor|counsel|plaintiffs?|defendants?|accused|witness(?:es)?|residents?|neighbou?rs?|drivers?|onlookers?|bystanders?|activists?|campaigners?|critics?|opponents?|opposition|rivals?|rebels?|militants?|supporters?|allies|suspects?|inmates?|friends?|users?|commenters?|some|many|others|people|story|rumou?r|book|author|lawsuit|complaint|indictment|affidavit|suit)\b/iu
