/** What scenes are told by: classes of events, and words that tell little of one. */

import { wordSet } from '../../draft/word-set.ts'
import { countries } from '../people/data/countries.ts'

/**
 * Nouns and verbs that tell of one kind of event, as lemmas. The kinds follow the event types of ACE (*English Annotation
 * Guidelines for Events*, Linguistic Data Consortium 2005), with those of disasters and of sport that it leaves out; the
 * words are those of edited news. `strike` is of two kinds: what stands with it tells which.
 */
const events: Readonly<Record<string, string>> = {
  attack: `attack strike hit struck bombing bomb bombardment shelling shell raid assault ambush airstrike missile rocket drone
    blast explosion explode detonate detonation`,
  shooting: 'shooting shoot gunfire gun massacre stabbing stab',
  killing: 'kill die death dead murder killing perish claim slay toll fatality drown',
  injury: 'injure wound hurt injury',
  crash:
    'crash collide collision derail derailment wreck plunge pile-up pileup capsize sink sinking overturn run',
  fire: 'fire blaze burn wildfire inferno gut',
  flood: 'flood flooding inundate deluge flash-flood',
  storm: `storm hurricane tornado typhoon cyclone gale wind hailstorm hail thunderstorm snowstorm blizzard twister
    windstorm squall`,
  quake: 'earthquake quake tremor aftershock temblor',
  slide: 'landslide mudslide avalanche rockfall',
  collapse: 'collapse cave-in',
  fall: 'fall topple',
  demolition: 'demolish demolition dismantle dismantling raze',
  protest: 'protest demonstration demonstrate march rally sit-in demonstrator protester protestor marcher',
  walkout: 'strike walkout stoppage striker picket',
  vote: 'vote pass election poll ballot referendum voter',
  contest: 'race final match game regatta marathon derby semi-final semifinal tie fixture',
  win: 'win victory beat defeat triumph',
  wedding: 'wedding marry marriage wed',
  funeral: 'funeral burial bury',
  trial: 'trial hearing',
  verdict: 'verdict acquit acquittal convict conviction clear',
  sentence: 'sentence jail imprison',
  arrest: 'arrest detain detention',
  launch: 'launch lift-off liftoff blast-off',
  landing: 'landing land touchdown splashdown splash',
  opening: 'open opening inaugurate inauguration unveil unveiling reopen',
  concert: 'concert gig recital performance perform',
  talks: 'meet meeting talks summit',
  rescue: 'rescue winch pluck save',
  robbery: 'robbery rob heist theft steal raid burglary',
  eruption: 'eruption erupt',
  oath: 'swear inauguration'
}

/** The kinds of event that a lemma tells of. */
export const eventsOf: ReadonlyMap<string, readonly string[]> = listEvents()

function listEvents(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [kind, words] of Object.entries(events))
    for (const word of wordSet(words)) found.set(word, [...(found.get(word) ?? []), kind])
  return found
}

/** Verbs and nouns that tell little of a scene: they are no sign that two sentences tell of one. */
export const pale = wordSet(`
  be have do make take get go come give put set see look show tell say speak talk walk stand sit lie hold keep leave find
  use try want work call ask seem turn start begin continue become remain bring send wait watch attend arrive appear pose
  wave smile listen address join gather follow carry wear live stay move play hand point face view pass let help lead
  photo photograph picture image file scene view day night morning afternoon evening week month year time hour minute today
  people person man woman child thing way part member one two three four five six seven eight nine ten other
  left right center centre near inside outside new old late early first last next more most many mr mrs ms dr sir
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december
`)

/** Irregular verbs that are seen being done, by their past forms; after *A Comprehensive Grammar of the English Language* (1985), 3.11–20. */
export const irregular: ReadonlyMap<string, string> = new Map(
  `sweep swept|sing sang sung|swim swam swum|ring rang rung|ride rode ridden|wake woke woken|weep wept|drink drank drunk|eat ate eaten
  bend bent|bind bound|blow blew blown|creep crept|dig dug|hide hid hidden|kneel knelt|lean leant|leap leapt|light lit
  shake shook shaken|shine shone|swear swore sworn|tread trod trodden|wind wound|bite bit bitten|cling clung|deal dealt
  forget forgot forgotten|forgive forgave forgiven|hear heard|lend lent|mow mown|sew sewn|show shown|spin spun|spill spilt
  spring sprang sprung|sting stung|stride strode|wring wrung|sleep slept|dream dreamt|burn burnt|learn learnt|do did done`
    .split(/[|\n]/u)
    .flatMap((line) => {
      const [lemma = '', ...pasts] = line.trim().split(' ')
      return pasts.map((past): [string, string] => [past, lemma])
    })
)

/** Verbs of what is done after an event and of other days: a day with them is not the event's. */
export const aftermath = wordSet(`
  say tell charge arrest detain hold sentence plead appear mourn bury visit condemn vow search hear vote release announce
  open reopen close discuss mark remember commemorate investigate inspect clear clean repair rebuild return resume meet
  warn blame ask call report respond react urge demand apologise apologize tour examine question resign pay order
  begin start end finish conclude continue last resume follow precede
  recover identify survey comfort thank honour honor lay stack shore assess count complain
`)

/** Verbs of those who are there when something happens. */
export const witnessing = wordSet(
  'hear watch see witness attend celebrate film applaud cheer enjoy photograph'
)

/** Kinds of event that one leaves, or is seen after, on their own day. */
export const closing: ReadonlySet<string> = new Set(
  [...wordSet('wedding funeral contest win trial verdict concert talks sentence oath landing')].map(
    (kind) => `:${kind}`
  )
)

/** Verbs of what many do at one place and time, so that two people may both be told to have done it. */
export const done = wordSet(
  `leave enter arrive board reach cross pass walk run ride drive fly climb greet meet visit tour inspect support back oppose
  vote play join address thank praise criticise criticize support remember follow face fight call know love hate need hear
  watch attend see say tell celebrate`
)

/** Verbs of lasting states: a caption that has one tells of no deed of its own. */
export const stative = wordSet('stand lie remain be rest serve bear sit')

/** Verbs of two words that tell of an event as one word does; after the *Cambridge Phrasal Verbs Dictionary* (2006). */
export const phrasal: ReadonlyMap<string, string> = new Map(
  `take down:dismantle|pull down:demolish|tear down:demolish|knock down:demolish|blow up:explode|go off:explode|set off:detonate
  come down:fall|fall down:fall|turn over:overturn|tip over:overturn|roll over:overturn|keel over:capsize|go down:sink|run aground:run
  give way:collapse|cave in:collapse|fall in:collapse|burn down:burn|catch fire:burn|gun down:shoot|walk out:strike|send down:jail
  lift off:launch|blast off:launch|take off:launch|touch down:land`
    .split(/[|\n]/u)
    .map((line): [string, string] => {
      const [words = '', lemma = ''] = line.trim().split(':')
      return [words, lemma]
    })
)

/** Verbs of what happens to a thing but once: two years of one of them cannot both be right. */
export const milestones = wordSet(`
  build open found launch erect unveil lay light consecrate complete demolish dismantle abolish inaugurate raise sink install
  establish commission decommission plant
`)

/** Nouns that stand before an event in a caption and leave it the event that is meant: `the aftermath of the storm`. */
export const remnants = wordSet(
  'reminder aftermath testament symbol memorial monument witness wake result victim wreckage damage ruin remains'
)

/**
 * Parts of countries that are called without the country: the states and provinces of ISO 3166-2 for the United States,
 * Canada and Australia, the parts of the United Kingdom, the continents.
 */
const parts = `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming new_hampshire new_jersey new_mexico
  new_york north_carolina north_dakota rhode_island south_carolina south_dakota west_virginia
  alberta british_columbia manitoba new_brunswick newfoundland nova_scotia ontario prince_edward_island quebec saskatchewan
  new_south_wales queensland south_australia tasmania victoria western_australia northern_territory
  england scotland wales northern_ireland ulster munster leinster connacht
  africa america antarctica asia europe oceania north_america south_america latin_america middle_east balkans scandinavia
  bavaria catalonia kerala punjab gujarat maharashtra tamil_nadu karnataka bihar bengal kashmir crimea donbas gaza west_bank`

const wide: ReadonlySet<string> = new Set(
  parts
    .trim()
    .split(/\s+/u)
    .map((name) => name.replaceAll('_', ' '))
)

/** Whether a name, in small letters, is a country's or a large part of one: a town may lie in it. */
export function isWide(name: string): boolean {
  return (
    wide.has(name) ||
    countries.has(name) ||
    /^(?:county|co\.?) |\b(?:county|province|region|state|island|coast)$/u.test(name)
  )
}

/** What many places are called beside their own name; the commonest generic words of the GeoNames feature classes, and of street signs. */
export const kindsOfPlace = wordSet(`
  street road avenue lane square drive boulevard terrace place park bridge river lake island mount mountain bay beach
  school college university hospital church cathedral abbey station airport stadium hall house castle museum theatre theater
  hotel court prison market mill farm creek valley hill st san santa new old north south east west port fort upper lower the of
`)
