/** What was still to be filled in: slots, marks for what is to come, dummy text. Each list says where it comes from. */
import { wordSet } from '../../../src/draft/word-set.ts'

/**
 * Nouns that a slot is named after: `[date]`, `[Writer's Name]`, `[City, State]`.
 * Source: the fields of news agencies' and press offices' templates, and the slots that language models leave.
 */
export const slotNouns = wordSet(`
  action address age agency agenda airline airport album amount analyst area artist association athlete attorney author
  band bank beneficiary brand building business byline campaign candidate caption category charge charity chart city
  client club coach color colour comment community company competitor condition contact context cost council
  country county court crime currency customer date day deadline department description destination detail details diagnosis
  director district document duration editor email employer ethnicity event evidence example expert explanation fact facts
  figure figures film firm gender genre government group handle headline height hospital hotel hour
  hours image incident individual industry information institute institution instrument interviewee issue item
  job journal journalist judge language law lawyer league length link list location manager mayor measure medication
  medium member metric minister ministry minute month movie museum name names narrator nationality neighborhood
  neighbourhood newspaper nickname note number occupation offense offence office officer official opponent
  organisation organization outcome outlet page paragraph park participant party percent percentage person phone photo
  photographer picture place placeholder player plot policy politician population position president price product
  profession professor program programme project pronoun province publication publisher quantity quote quotation
  rank rating reaction reason recipient recommendation reference region relationship relative report reporter
  representative researcher resource response restaurant result results role salary school scientist score season
  section sender sentence signature site size source sources speaker species spelling sponsor spokesman spokesperson
  spokeswoman sport stadium standfirst start state statement station statistic statistics status street study
  subheadline subject suburb suburbs summary surname suspect symptom synopsis tagline team telephone text theme
  time timeframe timeline title titles tool topic total tournament town treatment type union university url value vehicle
  venue verdict version victim village website weapon weather week weight witness word workplace writer year years zip`)

/** Words that may stand beside such a noun in a slot. */
export const slotModifiers = wordSet(`
  a above additional affected alleged an and another any approximate appropriate article blog brief business by calendar
  chosen co-author company complete contact corresponding current desired email event exact family first following full
  game given here home host hosting in insert job last lead legal local main mailing media middle month monthly new news
  next number of official on opposing optional or original other partner phone post postal press previous primary product
  real relevant reported respective same second senior short similar social specific sponsor street study the third
  to total user valid web whole your x y z`)

/** What a slot or a note tells the writer to do. Source: the imperatives of template instructions. */
export const slotVerbs = wordSet(`
  add ask attach attribute chase check choose cite confirm customise customize delete describe elaborate embed enter expand include
  insert mention need needs paste pick provide remove replace rewrite select specify summarise summarize upload verify write`)

/**
 * Marks of journalists and programmers for what is still to come, all of them certain by themselves.
 * Sources: The Chicago Manual of Style (*TK*, doubled so that a search finds it); the code tags of PEP 350.
 */
export const certainMarks = /^(?:(?:TK){2,}|FIXME|TO[- ]DO|FIX ME|XX?\/XX?.*|First ?name .*)$/i

/** What counts and measures are followed by. */
export const measures =
  /^[-\s]*(?:%|(?:per ?cent|percentage|people|men|women|children|million|billion|trillion|thousand|hundred|bn|m|crore|lakh|year-old|kg|km|cm|mm|mph|kph|pc|feet|foot|metre|meter|mile|square|degree|year|month|week|day|hour|minute|point|seat|vote|of the)\b|of (?:all|its|his|her|their)(?!\p{L}))/u

/** Any plural in small letters, which may be counted too. */
export const plural = /^[-\s]*[\p{Ll}-]{3,24}[^s\W]s(?!\p{L})/u

/** What a day's figure stands before. */
export const months = /^\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

/** Money before a figure. */
export const money = /(?:[$£€¥₹₦₱]|(?<!\p{L})(?:Rs\.?|USD|EUR|GBP|INR|CHF))\s?$/u

/** Titles that a name follows, so that `Mr XXX` has a slot and `Super Bowl XXX` has none. */
export const titles =
  /(?:^|\s)(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Rev|Judge|Justice|Mayor|Minister|Professor|Doctor|Senator|Sen|Rep|Gov|Governor|Councillor|Cllr|Captain|Capt|Inspector|Insp|Detective|Det|Sergeant|Sgt|Constable|Officer|Superintendent|Chief|Director|Coach|Ambassador|Secretary|Attorney|Spokesman|Spokeswoman|Spokesperson)\.?\s$/u

/** Words with a capital only because they begin a sentence, and months and days, which a figure may follow. */
export const plainCapitals =
  /(?:^|\s)(?:A|About|After|All|Almost|Among|An|And|Another|Around|As|At|Before|Between|But|By|Each|Every|For|From|In|Its|Just|Nearly|Now|Of|Officials|On|Only|Or|Over|Police|Roughly|Since|So|Some|The|Their|These|This|To|Under|Up|With|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\.?,?\s$/u

/** What three X may be beside: Roman numbers have a capital on one side; adults have their own shops. */
export const afterXxx =
  /^(?:[\s-]+(?:\p{Lu}|rated\b|adult|ale|beer|lager|bitter|bourbon|brewery|rum|stout|whisk|cinema|content|domain|film|footage|karyotype|material|movie|novel|porn|rating|shop|show|site|store|syndrome|theat|video|website)|'s|’s)/u

/**
 * Dummy Latin: the words of the passage that printers and page builders fill columns with, Cicero's cut and broken.
 * Source: the standard *Lorem ipsum* passage; words that are Latin phrases' daily bread (`et`, `in`, `non`) left out.
 */
export const dummyLatin = wordSet(`
  lorem ipsum dolor amet consectetur adipiscing adipisicing elit eiusmod tempor incididunt labore dolore magna aliqua
  enim veniam quis nostrud exercitation ullamco laboris nisi aliquip commodo consequat duis aute irure reprehenderit
  voluptate velit esse cillum fugiat nulla pariatur excepteur sint occaecat cupidatat proident sunt culpa officia
  deserunt mollit anim laborum perspiciatis unde omnis iste natus voluptatem accusantium doloremque laudantium totam rem
  aperiam eaque ipsa quae inventore veritatis architecto beatae vitae dicta explicabo vivamus suspendisse curabitur
  pellentesque habitant morbi tristique senectus netus malesuada fames turpis egestas vestibulum tortor quam feugiat
  ultricies eget phasellus donec mauris praesent sed sit ut ad minim cursus viverra maecenas sagittis tellus faucibus
  neque porro quisquam dolorem adipisci numquam eius modi tempora incidunt magnam quaerat
  aliquam fringilla ligula porttitor dapibus lacinia nibh sapien etiam integer nullam fusce`)

/** Paragraphs that try out a page. */
export const dummyParagraph =
  /^(?:lorem ipsum|(?:this is )?(?:an? )?(?:test|dummy|placeholder|sample)(?: (?:headline|text|copy|story|article|caption|post|page|paragraph))|(?:asdf|qwer)\w*(?: \w+){0,3})\W*$/i

/** Written matter, whose words are quoted for their own sake: `the e-mail began “Dear [first name]”`. */
export const writtenMatter =
  /\b(?:e-?mails?|letters?|messages?|posts?|pages?|web ?sites?|sites?|forms?|templates?|screens?|headlines?|notices?|invitations?|alerts?|notes?|essays?|signs?|buttons?|banners?|pleadings?|leaflets?|invoices?|drafts?|memos?|reads?|reading|began|begins?|beginning|opened|opens|ended|ends|closed|closes|titled|entitled|headed|signed|marked|labell?ed|addressed)\b/i

/** Words that a mark stands behind where the mark itself is the subject: `journalists write TK for what is to come`. */
export const namesMark =
  /\b(?:letters?|words?|marks?|marked|tags?|tagged|abbreviations?|placeholders?|symbols?|strings?|phrases?|codes?|characters?|called|named|labell?ed|spelled|stamped|typed?|initials|kisses|write|writes|wrote|nickname)\s["“‘'*_]*$/iu
