/** The words that the grammar of dates knows. Each list says where it comes from. */
import { wordSet } from '../../draft/word-set.ts'

/** Months and their abbreviations, as in the AP, Guardian and Reuters stylebooks; the number of the month. */
export const months: ReadonlyMap<string, number> = new Map([
  ...[
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec'
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const))
])

/** Months that are a plain word, a name or a verb too: they need a capital and a number beside them. */
export const doubtfulMonths = wordSet('may march mar august jan april june dec')

/** Weekdays and their abbreviations, as in the AP, Guardian and Reuters stylebooks; 0 is Monday. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...[
    'monday mon',
    'tuesday tues tue',
    'wednesday wed weds',
    'thursday thurs thur thu',
    'friday fri',
    'saturday sat',
    'sunday sun'
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index] as const))
])

/** Abbreviations of weekdays that are words too: they need a date beside them. */
export const doubtfulWeekdays = wordSet('sat sun wed mon fri thu')

/** The four seasons, and the feasts that a year is named with. */
export const seasons = wordSet(
  'spring summer autumn fall winter christmas easter ramadan diwali thanksgiving'
)

/** Prepositions that a year follows. Closed class; *A Comprehensive Grammar of the English Language* (1985), ch. 9. */
export const yearPrepositions = wordSet(
  'in since during until till before after through throughout by from to of between circa'
)

/** Prepositions that are conjunctions too: a verb after the number makes it a count (`since 225 had signed`). */
export const conjunctions = wordSet('since until till before after')

/** What may stand between a preposition and its year. */
export const yearAdverbs = wordSet('early late mid about around approximately roughly only just')

/** Words that mean a time of day where a number in figures follows (`by 2219`). */
export const clockPrepositions = wordSet('by until till from before after at to around')

/**
 * Closed-class words that cannot open a noun phrase which a bare number counts: where one follows a number, the number
 * stands alone. Articles, pronouns, determiners, prepositions but `of`, conjunctions, adverbs of time and degree.
 * *A Comprehensive Grammar of the English Language* (1985), ch. 2, 5, 6, 9.
 */
export const functionWords = wordSet(`
  a an the this that these those his her its their our my your some any no every each another both
  i you he she it we they there who whom whose which what where when why how
  and or but nor so yet while because as although though whereas if unless than whether
  about above across against along amid among around at before behind below beneath beside besides between beyond by
  despite down during except for from in inside into like near off on onto out outside over past per since through
  throughout till to toward towards under until up upon via with within without after following
  alone already again also too even ago onward onwards forward then now not never only still just later earlier
  one two three four five six seven eight nine ten eleven twelve several few most all
  largely mainly mostly partly apparently allegedly reportedly shortly nearly almost
  monday tuesday wednesday thursday friday saturday sunday
`)

/** Verbs that stand where a sentence goes on after its time. Auxiliaries, and the past forms that reports use most. */
export const verbs = wordSet(`
  doesn didn isn wasn aren weren hasn haven hadn wouldn couldn shouldn
  am is are was were be been being has have had having do does did will would shall should can could may might must
  began came went took gave made won lost fell rose saw left led became brought bought sold built held kept ran said
  told found got met paid put sent set shot showed shows spent stood struck taught thought wrote grew drew drove flew
  forced killed marked ended started opened closed remains remained changed helped cost hit cut let read shut
`)

/** Irregular past forms: evidence that a sentence tells the past. Common irregular verbs; the same grammar, ch. 3. */
export const pastForms = wordSet(`
  was were had did became began bought brought broke built burnt came caught chose cost cut dealt drew drove fell felt
  fled flew fought forgot found froze gave got grew heard held hid hit kept knew laid lay led left lent lit lost made
  meant met paid put quit ran rang rose sang sank sat saw sent set shook shot shut slept sold sought spent split spoke
  spread sprang stole stood struck swept swore swung taught thought threw told took tore understood won wore went
  withdrew woke wrote
`)

/** Words that look ahead: a far year beside one of them is meant. Modals, and the verbs and nouns of plans. */
export const futureWords = wordSet(`
  will would shall should could may might can must expects expected forecast forecasts forecasted predict predicts
  predicted projected projects projection projections plans planned plan due aim aims target targets goal goals pledge
  pledged vowed promised commit committed eventually future tomorrow next deadline scheduled hopes hoped until expire
  expires expired valid horizon scenario scenarios estimate estimates estimated model models modelled modeled
  simulation lease bonds bond mature matures dystopian century centuries orbit asteroid comet eclipse
`)

/** Words of stories and games: a far year in such a sentence is where the story plays. */
export const fictionWords = wordSet(`
  novel novels film films movie movies series game games episode episodes season story stories fiction fictional sci
  dystopian dystopia plot trilogy comic comics saga starship spaceship galaxy thriller
`)

/**
 * Nouns that a year stands before (`the 2016 election`), in the singular: a number but one cannot count them.
 * The nouns that follow a year most often in edited news, and their kin.
 */
export const datedNouns = wordSet(`
  accord act address adventure affair agreement album analysis announcement appeal appearance article assassination assault
  attack audit autobiography autopsy ballot ban battle bid bill biography blackout blast blaze blockade bombing book
  boycott breach breakup broadcast budget bust campaign case casting caucus ceasefire census ceremony championship
  charter clash class classic closure collapse collision comeback comedy commission competition concert conference
  congress constitution contest convention conviction corruption coup crackdown crash crime crisis cup cycle
  cyclone debate debut deal death decision declaration defeat deficit demolition derby directive disappearance
  disaster discovery document documentary draft drama drought earthquake edition edict election epidemic eruption
  escape essay eviction exercise exhibition expedition experiment explosion expo fair famine festival fight
  filing film final finance fire flood framework fundraiser funeral genocide government grant guideline hack hearing
  heatwave hijacking hit hostage hurricane impeachment incident index indictment influenza initiative inquest inquiry
  insurrection interview invasion investigation investment judgment judgement kidnapping killing landslide launch law
  lawsuit lecture legislation letter lockdown manifesto march massacre measure meeting meltdown memo memoir
  memorandum merger midterm mission model movie murder musical mutiny negotiation novel nomination offensive
  operation opinion order outbreak outing overhaul pact pandemic paper parade pardon paralympics olympics partnership
  performance pilgrimage pledge poem poll prank prize presidency primary probe proclamation production profile project
  protest protocol purchase quake race raid rally rampage rape rebellion recall recession recording referendum
  reform regulation reorganization repeal report resolution restoration retrospective review revision revival
  revolt revolution riot robbery ruling runoff rupture sale scandal season sentence service session settlement shelling
  shipwreck shooting show shutdown siege single slump song speech spill standoff statement statute stimulus storm
  strategy strike study suit summit survey suspension swap symposium tape takeover test theft thriller title tour
  tournament tragedy transfer treaty trial trip truce tsunami uprising upset vaccine verdict version veto victory video
  academic quarrel hackathon murder run winner champion nominee candidate contender finalist graduate cohort crop intake lineup amendment platform
  inauguration cover compilation rematch replay showdown encounter fixture fiscal reelection bailout acquisition
  allegation alliance anniversary annexation arrest assessment award blast breakdown ceasefire comment commitment
  communique complaint compromise confession confirmation confrontation consultation contract controversy cover-up
  data deadline delegation deployment deportation dispute documentary donation downturn effort embargo email encyclical
  endorsement estimate event evacuation evaluation execution expansion explanation exposé failure fiasco firing flap flop
  forecast funding gathering gala handover heist hike hunt incursion injury inspection interim intervention journey
  launch leak legislature list listing manhunt mandate match meltdown memory message mishap mission mobilization
  motion movement mudslide ordinance oscar ouster outage overthrow paperback parliament patch peak petition picture
  pilot placement plane plea plot policy portrait post prediction premiere presentation press prosecution publication
  push question raid rate rating reboot record recovery reelection referral refusal release remake remark repeal
  request rescue resignation response return ride rise rollout round ruling sanction scare score screening search
  seizure selection sentence sex shake-up shift signing slaughter snowstorm soundtrack special spike stabbing
  stampede standoff start statistic story strain submission success suicide surge swing target tax television
  testimony threat ticket tie timeline tornado total trade training transcript transition tribute turnout tweet
  twister typhoon vintage violation visit volume vote war warning wedding wildfire win withdrawal world workshop
`)

/** Plurals that name one event of a year (`the 2018 midterms`). From the same counts. */
export const datedPlurals = wordSet(`
  elections midterms primaries caucuses olympics paralympics championships playoffs finals emmys oscars grammys baftas
  baftas worlds nationals attacks results campaigns riots
`)

/** Nouns that `of` and a year follow (`the summer of 2016`), beside the dated nouns. */
export const ofNouns = wordSet(`
  class spring summer autumn fall winter season end start beginning half quarter middle rest course crash crisis days
  night much day evening morning aftermath wake whole close turn part remainder back month months week year january
  events floods riots months turmoil years boom freeze harvest olympics games finals
`)

/** What a number counts or measures: where one follows, the number is no year. */
export const measures = wordSet(`
  percent per percentage pct people persons person men women children kids boys girls members workers employees staff
  soldiers troops officers police victims patients students pupils passengers votes voters seats delegates points runs
  goals wickets yards feet foot ft inches inch miles mile mph kph km kilometres kilometers metres meters metre meter cm mm
  pounds pound lb lbs kg kilograms kilos grams tons tonnes ton tonne ounces acres hectares gallons litres liters barrels
  degrees watts megawatts kilowatts volts calories horsepower bhp cc gb mb tb bytes pixels dollars dollar cents euros
  euro pence sterling rupees yen yuan roubles rubles francs pesos rand shekels crore lakh million billion trillion thousand
  hundred dozen days day weeks week months month years year hours hour minutes minute seconds second nights times
  pages page words word lines items cases deaths homes houses households units rooms beds companies countries cities
  towns villages schools other others more fewer less additional new extra further total different separate such
  man woman member seat point yard block blk acre bed room unit game lap degree part step copies books cars vehicles
  flights ships planes tanks missiles rockets drones bombs shots rounds games matches innings laps employees jobs
`)

/** Words of abbreviated or spelled time zones and clock talk: a number of four figures before one is a time. */
export const clockWords = wordSet(`
  gmt utc bst cet cest est edt cst cdt mst mdt pst pdt et pt ist aest aedt jst hours hrs hour local zulu am pm
`)

/** Eras and calendars that give a number its own meaning, before or after it. */
export const eras: ReadonlyMap<string, string> = new Map([
  ['bc', 'BC'],
  ['bce', 'BC'],
  ['ad', 'AD'],
  ['ce', 'AD'],
  ['ah', 'AH'],
  ['be', 'BE'],
  ['bp', 'BP'],
  ['am', 'AM'],
  ['minguo', 'Minguo'],
  ['heisei', 'Heisei'],
  ['reiwa', 'Reiwa'],
  ['showa', 'Showa'],
  ['juche', 'Juche'],
  ['shaka', 'Shaka'],
  ['anno', 'AD']
])

/** Words that speak of antiquity and the early Middle Ages by themselves: rulers, peoples, realms. From histories of the period. */
export const earlyWords = wordSet(`
  emperor emperors empress augustus pharaoh pharaohs caliph caliphs byzantine byzantium carthage carthaginian sassanid
  sasanian parthian gauls visigoth visigoths ostrogoth ostrogoths charlemagne carolingian merovingian mercia mercian
  wessex northumbria proconsul legionary legionaries umayyad abbasid rashidun goguryeo baekje pallava danelaw picts
  hadrian aurelius severus diocletian constantine justinian attila alaric tang bede
`)

/** Words that speak of such times in company: two of them in a paragraph, or several in a draft. */
export const earlyHints = wordSet(`
  roman romans rome dynasty dynasties pope popes bishop abbot monk monks saint viking vikings saxon saxons anglo medieval
  legion legions centurion consul antiquity ancient archaeologist archaeologists archaeological archaeology hoard mosaic
  mosaics papyrus inscription throne reign reigned king kings queen han wei qin sui maya mayan prophet mecca medina martyr
  martyred gladiator gladiators aqueduct relic relics tomb tombs goths vandals huns gaul coins scriptorium khazar caliphate
  crowned conquered monastery abbey temple temples chronicle chronicles chronicler charter baptised baptized christianity
  kievan rus prince invaders danes danish norse northmen sacked earldom
`)

/** Words that a number follows as a name or a label: roads, flights, rooms, laws, indexes. Read off edited news. */
export const numberedNames = wordSet(`
  route flight room boeing airbus psalm area channel highway interstate section sections article articles rule rules title
  chapter page pages pp line lot exhibit local unit apartment apt suite box gate track platform bus train class model
  number no nos numbers bill hr resolution proposition prop measure order form part verse volume vol issue figure fig
  table appendix level grade phase pier hangar building block district precinct ward zone sector squadron regiment
  battalion company division platoon nikkei ftse dax stoxx russell index windows version freeway avenue street road rd
  extension ext code zip postcode dial call dialled dialed call-sign badge serial ref reference id case docket hull
  file invoice ticket permit licence license contract claim complaint build release batch policy petition notice lab sample
  top bottom fortune forbes formula catch studio studios terminal lake camp hill point peak a b c d e f g h
  nasdaq mark type schedule protocol convention standard iso mercedes bmw audi porsche peugeot fiat ferrari
`)

/** Verbs and adverbs of change and contest: `from 222 to 225` after one of them is a quantity, `by 225` a margin. */
export const changeWords = wordSet(`
  rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing dropped drop drops dropping
  increased increase increases increasing decreased decrease declined decline declines up down climbed climb jumped jump
  slid slipped sank went gone goes go going moved reduced cut expanded shrank improved swelled dwindled ballooned
  plunged surged soared dipped gained lost won beat beaten defeated passed failed trailed led lead leads leading ahead
  behind outnumbered ranging ranged range ranges numbered anywhere ranked ranking score scored scores
  raised lowered boosted doubled tripled quadrupled edged narrowly approved backed rejected carried
`)

/**
 * Singular nouns that a number goes with as a name or a measure, so that it is no year before them: lines and calls,
 * vehicles and weapons, roads, plans and accounts. Read off edited news.
 */
export const numberedNouns = wordSet(`
  bus train tram freeway highway road route motorway interstate expressway corridor exit call caller calls dispatcher operator
  hotline helpline lifeline number line phone emergency service system centre center code jet plane aircraft airliner
  helicopter engine rifle pistol revolver shotgun gun calibre caliber round shell tank destroyer submarine model chip
  processor series car sedan truck tractor visa form plan account loan club mark level barrier index rating average
  capacity total limit minimum maximum figure majority margin plus strong odd degree turn volt amp ohm ton bed seat
  seater storey story acre mile foot metre meter yard inch pound kilo gram litre gallon barrel day week month hour
  minute second page word room unit person man woman member group list address block piece part point game match
  channel station frequency camera view lens sheet paper error message page status response
  district precinct battalion regiment brigade squadron wing battery division section act amendment rule measure
  proposition statute title clause article code chapter verse psalm block lot hectare kilometre kilometer cc hp
  iq handicap break century partnership stand total scorecard bowl hitter batter bowler yarder
`)

/** Determiners: a date after one is a modifier (`the February 5, 2025 attack`). Closed class. */
export const determiners = wordSet('the a an this that these those his her its their our my your s')
