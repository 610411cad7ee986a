/** Words that tell a year from another number, or a year of long ago or yet to come. */
import { wordSet } from '../../../draft/word-set.ts'

/** Prepositions that a year follows. Closed class; *A Comprehensive Grammar of the English Language* (1985), ch. 9. */
export const yearPrepositions = wordSet(
  'in since during until till before after through throughout by from to of between circa'
)

/** Prepositions that are conjunctions too: a verb after the number makes it a count (`since 225 had signed`). */
export const conjunctions = wordSet('since until till before after')

/** What may stand between a preposition and its year. */
export const yearAdverbs = wordSet('early late mid about around approximately roughly only just')

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
