/** Small words, verbs and measures that the grammar of dates tells from names of months and days. */
import { wordSet } from '../../../draft/word-set.ts'

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

/** Determiners: a date after one is a modifier (`the February 5, 2025 attack`). Closed class. */
export const determiners = wordSet('the a an this that these those his her its their our my your s')
