/** Words that stand in and around the names of people. */
import { wordSet } from '../../../draft/word-set.ts'

/** Ways to address somebody that say nothing of an office. */
export const honorifics = wordSet(
  `mr mrs ms mx miss dr prof professor sir dame lord lady baron baroness rev reverend fr father sister brother mother
  rabbi imam hon rt sheikh sheik shri smt herr frau monsieur madame señor signor don doña mme mlle
  gen general lt col colonel maj major sgt sergeant cpl corporal pvt private adm admiral cmdr lieutenant pte
  detective det insp inspector constable officer trooper agent nurse prince princess duke duchess earl count countess
  saint st`
)

export const nameSuffixes = wordSet(
  'jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi jnr snr esq phd md'
)

/** Small words inside surnames. */
export const particles = wordSet(
  `van von der den de del della di da do dos das du la le les ten ter zu zur af av bin ibn bint al el ben abu ap ó y e st san`
)

/** Kin: where one of these stands beside a surname, two people may share it. */
export const kinWords = wordSet(
  `father mother son daughter brother sister wife husband grandfather grandson granddaughter grandmother uncle aunt
  nephew niece cousin dynasty namesake elder younger stepson stepdaughter in-law`
)

/** Words in capitals that begin sentences and are no names. */
export const functionWords = wordSet(
  `the a an this that these those he she it they we i you his her its their our my your who whom whose which what when
  where why how and or but nor so yet for if as at by in on of to from with without within after before since until
  till during while although though because unless whereas whether once under over between among amid against about
  above across along around behind below beneath beside besides beyond despite down except inside into like near off
  onto opposite outside past per plus regarding than through throughout toward towards upon up via not no yes there here
  then now also too only even still just however meanwhile moreover instead later earlier afterwards today yesterday
  tomorrow tonight both either neither each every all any some many most few several other another such one two three
  four five six seven eight nine ten more less much own same first second third last next new former ex late retired
  outgoing incoming acting interim current sitting serving disgraced ousted deposed then-president asked speaking
  according earlier following including citing saying calling having being been is are was were be am do does did has
  have had will would can could may might must shall should let says said told mr mrs ms dr but perhaps maybe indeed
  nearly almost about roughly hundreds thousands millions dozens people officials police lawmakers critics supporters
  experts analysts residents senators democrats republicans republican democratic sources reporters investigators
  prosecutors lawyers voters workers students scientists researchers on’ photo image caption advertisement read more
  watch video breaking exclusive update updated opinion analysis editor’s letter hide show file follow related share`
)

export const weekdays = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`
)

export const months = wordSet(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec`
)

/** Last words of names that are no people's. */
export const bodyWords = wordSet(
  `administration inc corp corporation company co ltd plc llc group holdings bank university college school academy institute
  foundation trust society association federation union party committee commission council court department ministry
  agency bureau office senate congress parliament house assembly army navy force forces guard police league club team
  united city rovers county state states republic kingdom empire church cathedral temple mosque hospital museum
  gallery library theatre theater hotel airport airlines airways station street avenue road boulevard lane square
  park bridge tower center centre building hall plaza mall stadium arena field river lake lough loch sea ocean bay island
  islands mount mountain mountains valley beach coast desert forest north south east west post times journal news
  herald tribune guardian telegraph gazette chronicle mail magazine press media network networks broadcasting
  television radio films pictures studios entertainment records music cup prize award awards medal act bill law
  treaty agreement accord plan deal summit conference games olympics championship open series war day week month
  year christmas easter room street school program programme project fund service services system systems
  international national organization organisation initiative alliance coalition movement front era doctrine tower
  campaign family brothers sons partners associates industries motors energy foods pharmaceuticals technologies
  library center memorial prize cabinet syndicate bureau white twitter facebook`
)
