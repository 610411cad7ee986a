/** The words that the grammar of numbers knows. Each list says where it comes from. */
import { wordSet } from '../../draft/word-set.ts'

/** Plurals without a regular -s, by the noun that they are of. *A Comprehensive Grammar of the English Language* (1985), 5.81–103. */
export const irregularNouns: ReadonlyMap<string, string> = new Map(
  `people person|persons person|men man|women woman|children child|kids child|feet foot|teeth tooth|mice mouse|geese goose
  lives life|wives wife|knives knife|wolves wolf|halves half|leaves leaf|thieves thief|shelves shelf|calves calf|loaves loaf
  policemen policeman|policewomen policewoman|firemen fireman|servicemen serviceman|fishermen fisherman|gunmen gunman
  crewmen crewman|lawmakers lawmaker|militiamen militiaman|workmen workman|salesmen salesman|businessmen businessman
  spokesmen spokesman|congressmen congressman|clergymen clergyman|sportsmen sportsman|policemen policeman|oxen ox
  species species|series series|buses bus|gases gas|crises crisis|analyses analysis|bases base|houses house|horses horse
  nurses nurse|cases case|courses course|causes cause|licences licence|licenses license|offences offence|offenses offense
  residences residence|places place|pieces piece|prizes prize|sizes size|axes axe|criteria criterion|phenomena phenomenon
  stadia stadium|strata stratum|heroes hero|potatoes potato|tomatoes tomato|volcanoes volcano|echoes echo|vetoes veto
  grandchildren grandchild|schoolchildren schoolchild|stepchildren stepchild|passers-by passer-by|movies movie|zombies zombie
  cookies cookie|rookies rookie|ties tie|pies pie|selfies selfie|businesses business|viruses virus|campuses campus
  dice die|data datum|media medium|alumni alumnus|fungi fungus|cacti cactus`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string])
)

/** Words that end in -s and are no plural; ibid. 5.74–76, and the commonest of edited news. */
export const singulars = wordSet(`
  news this his its was has does is as us bus gas plus minus less yes thus versus always perhaps besides nonetheless
  mathematics physics politics economics athletics series species lens campus virus focus bonus status census chorus
  address access across process success congress progress press class loss boss business mess illness witness
  texas paris james charles thomas canvas atlas bias christmas
`)

/** Closed-class words that end a noun phrase after a number. Ibid., ch. 2, 5, 6, 9; `of` goes on in some cases. */
export const stops = wordSet(`
  a an the this that these those his her its their our my your some any no each every another both all
  i you he she it we they him them us me who whom whose which what where when why how there
  and or but nor so yet while because as although though if than whether unless
  about above across after against along amid among around at before behind below beneath beside besides between beyond by
  despite down during except for from in inside into like near of off on onto out outside over past per since through
  throughout till to toward towards under until up upon via with within without aboard across
  am is are was were be been being has have had having do does did will would shall should can could may might must
  not never also still just only already again even now then ago later earlier today yesterday tomorrow tonight
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
  apiece altogether overall total respectively instead too else elsewhere alone together here so-called
`)

/** Verbs of events and reports that a number goes with. Read off edited news; forms by spelling. */
export const newsVerbs: readonly string[] = `
  kill injure wound hurt die drown arrest detain charge rescue evacuate displace miss kidnap abduct hospitalise hospitalize
  execute murder massacre jail imprison sentence convict acquit fine suspend dismiss sack fire hire employ recruit deploy
  infect vaccinate test treat contract confirm destroy damage burn raze demolish down ground cancel delay close open reopen
  shut close sign back support oppose reject approve pass vote elect appoint nominate name award play score win
  attend gather march protest demonstrate strike walk visit arrive land board carry transport export import produce
  build construct create add cut axe scrap lose save launch order buy sell acquire invest spend raise donate pledge
  pay cost earn own hold include involve take trap strand free release seize confiscate recover find discover
  ban block ration serve join enter leave flee return complete receive host need plant
  publish release stage claim crash collapse sink capsize derail explode detonate attack stab bomb hit
  topple survive live work study train graduate enrol enroll register apply face require demand evict cull slaughter
  report describe document record count identify crush electrocute poison shell ambush
`
  .trim()
  .split(/\s+/)

/** Irregular past tenses and participles by lemma; ibid. 3.11–20. */
export const irregularVerbs: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  `shoot shot shot|win won won|lose lost lost|cut cut cut|hurt hurt hurt|shut shut shut|hit hit hit|build built built
  buy bought bought|sell sold sold|spend spent spent|pay paid paid|hold held held|take took taken|find found found|flee fled fled
  leave left left|swim swam swum|ride rode ridden|sink sank sunk|strike struck struck|catch caught caught|lay laid laid|steal stole stolen|see saw seen
  bring brought brought|send sent sent|give gave given|get got got|make made made|put put put|set set set|lead led led
  rise rose risen|fall fell fallen|grow grew grown|go went gone|come came come|run ran run|draw drew drawn|throw threw thrown
  drive drove driven|fly flew flown|write wrote written|begin began begun|hang hung hung|beat beat beaten|break broke broken
  swing swung swung|slide slid slid|shrink shrank shrunk|spread spread spread|keep kept kept|meet met met|feed fed fed
  say said said|tell told told|bear bore born|freeze froze frozen|tear tore torn|wear wore worn|fight fought fought
  seek sought sought|teach taught taught|think thought thought|stand stood stood|sit sat sat|split split split|cost cost cost
  stick stuck stuck|choose chose chosen|speak spoke spoken|overcome overcame overcome|become became become`
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .map(([base = '', past = '', participle = '']) => [base, [past, participle]] as const)
)

/** States that a bare number goes with: `five dead`, `12 missing`. Read off headlines. */
export const states: ReadonlyMap<string, string> = new Map([
  ['dead', 'die'],
  ['missing', 'miss'],
  ['hurt', 'hurt'],
  ['injured', 'injure'],
  ['wounded', 'wound'],
  ['homeless', 'displace'],
  ['trapped', 'trap'],
  ['stranded', 'strand']
])

/** What makes a figure less than exact. After the AP and Reuters stylebooks’ entries on approximation. */
export const approximations: readonly (readonly [
  way: 'about' | 'least' | 'over' | 'most' | 'under',
  words: string
])[] = [
  ['least', 'at least|no fewer than|no less than|not less than|a minimum of|minimum'],
  ['over', 'more than|over|above|upwards of|upward of|in excess of|greater than|exceeding|topping|well over'],
  [
    'most',
    'up to|at most|no more than|not more than|as many as|as much as|a maximum of|maximum|until|as few as|as little as|fewer than or'
  ],
  [
    'under',
    'fewer than|less than|under|below|nearly|almost|close to|just under|just short of|short of|approaching|nearing|not quite'
  ],
  [
    'about',
    'about|around|approximately|roughly|some|an estimated|estimated|circa|perhaps|maybe|possibly|or so|an average of|on average|average|averaging|say|probably|believed|thought|like|near|~|c|ca|in the region of|something like'
  ]
]

/** What follows a figure and makes it less than exact. */
export const looseAfter: readonly (readonly [way: 'about' | 'least' | 'over' | 'most', words: RegExp])[] = [
  [
    'least',
    /^(?:\+|plus\b|or more\b|and (?:more|counting|above|up|over)\b|-plus\b|-odd\b|at (?:the )?(?:very )?least\b|and rising\b)/u
  ],
  ['most', /^(?:or (?:less|fewer|under)\b|at (?:the )?most\b|tops\b)/u],
  ['about', /^(?:or so\b|odd\b|-ish\b|ish\b|on average\b|or thereabouts\b|approximately\b|give or take\b)/u]
]

/** Contests and results that a pair of figures is the score of; read off sports copy and reports of votes. */
export const scoreNouns =
  /^(?:win|wins|won|victory|victories|defeat|defeats|loss|losses|draw|draws|lead|deficit|vote|votes|decision|ruling|split|record|thrashing|triumph|rout|drubbing|aggregate|advantage|margin|score|scoreline|result|success|beating|home|away|majority|against|at|over|to|in|on|after|with|before|and)$/u
