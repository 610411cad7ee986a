/**
 * What the grammar of names and offices is made of. Every list was put together by hand for backread, from the forms
 * that English and American newsrooms print; where a list leans on another source, it says so.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}

function lines(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s*[\n|]\s*/u)
    .filter(Boolean)
}

/** Each office, under its first form, with the other forms of it that copy uses. */
const officeForms = `
president = pres
prime minister = pm
premier
first minister
chief minister
chancellor
taoiseach
tanaiste = tánaiste
head of government
head of state
head of mission
governor general = governor-general
governor = gov
mayor = mayoress
lord mayor
minister
minister of state
treasurer
secretary = sec
secretary of state
press secretary
permanent secretary
general secretary = secretary general = secretary-general
undersecretary = under-secretary
attorney general = attorney-general = ag
solicitor general = solicitor-general
surgeon general = surgeon-general
inspector general = inspector-general
auditor general = auditor-general
director general = director-general
advocate general
postmaster general
comptroller = controller
ombudsman
speaker
senator = sen
congressman = congresswoman = rep = representative = congressmember
mp = member of parliament
msp
mep
td
assemblyman = assemblywoman = assembly member = assemblymember
lawmaker = legislator
alderman = alderwoman
councillor = councilor = cllr = councilman = councilwoman = councilmember
peer
whip
majority leader
minority leader
leader
chair = chairman = chairwoman = chairperson
convener = convenor
chief executive = chief executive officer = ceo = chief exec
managing director = md
chief financial officer = cfo = finance chief = finance director
chief operating officer = coo
chief technology officer = cto
chief of staff
chief justice
chief constable
chief scientist
chief economist
chief
boss
head
director
executive director
manager
superintendent = supt
administrator
commissioner = comm’r
commander in chief = commander-in-chief
commandant
commander
commodore
harbour master = harbor master = harbourmaster = harbormaster
coxswain
captain = skipper = capt
vice-captain
coach = head coach
trainer
editor = editor in chief = editor-in-chief
publisher
anchor
principal
headteacher = head teacher = headmaster = headmistress
dean
provost
rector
vice-chancellor = vice chancellor
conductor
curator
librarian
laureate = poet laureate
ambassador
high commissioner
consul general = consul-general
consul
envoy
negotiator
judge
justice
magistrate
sheriff
marshal
district attorney = da
prosecutor
coroner
constable
warden
ranger
bishop
archbishop
cardinal
abbot
abbess
pope
patriarch
rabbi
imam
moderator
king
queen
emperor
empress
sultan
emir
crown prince
regent
shah
chaplain
spokesman = spokeswoman = spokesperson
adviser = advisor
trustee
founder
champion
`

/** What an office is called, from each form of it: `ceo` → `chief executive`. Plurals are in `pluralOffices`. */
export const offices: ReadonlyMap<string, string> = new Map(
  lines(officeForms).flatMap((line) => {
    const forms = line.split(/\s*=\s*/u)
    return forms.map((form): [string, string] => [form, forms[0] as string])
  })
)

/** `presidents` → `president`, `attorneys general` → `attorney general`. */
export const pluralOffices: ReadonlyMap<string, string> = new Map([
  ...[...offices].map(([form, office]): [string, string] => [pluralOf(form), office]),
  ['attorneys general', 'attorney general'],
  ['secretaries of state', 'secretary of state'],
  ['heads of state', 'head of state'],
  ['heads of government', 'head of government'],
  ['secretaries general', 'general secretary'],
  ['chiefs of staff', 'chief of staff'],
  ['gov', 'governor']
])

function pluralOf(form: string): string {
  if (form.endsWith('man')) return `${form.slice(0, -3)}men`
  if (/(?:s|ch|sh)$/u.test(form)) return `${form}es`
  return /[^aeou]y$/u.test(form) ? `${form.slice(0, -1)}ies` : `${form}s`
}

/** The most words that one form has. */
export const longestOffice = 3

/** Forms that are offices only with a capital or before a name: `a head`, `the boss`, `a leader in sales` are not. */
export const looseOffices = words(
  `chief boss head leader founder champion peer whip anchor trainer ranger warden marshal commander chair adviser
  lawmaker spokesman trustee laureate controller comptroller speaker cardinal justice prosecutor negotiator`
)

/** Offices that other words stand for: a prime minister is a head of government. */
export const widerOffices: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['head of government', new Set(['prime minister', 'chancellor', 'taoiseach', 'premier', 'first minister'])],
  ['head of state', new Set(['president', 'king', 'queen', 'emperor', 'sultan', 'emir'])],
  ['leader', new Set(['president', 'prime minister', 'chancellor', 'taoiseach', 'premier'])]
])

/** Titles that stay with their holder for life by courtesy, or change with no ceremony: they need an office's own word. */
export const courtesyOffices = words(
  'ambassador judge justice bishop archbishop cardinal rabbi imam king queen'
)

/** What an office is past, to come or held by. */
export const formerWords = words(
  `former ex one-time onetime erstwhile sometime retired late deposed ousted toppled overthrown past previous
  ex-`
)
export const thenWords = words('then then-')
/** `newly elected` may be in office or not yet. */
export const newWords = words('newly newly-elected elected')
export const holdingWords = words('outgoing acting interim caretaker departing lame-duck provisional')
export const comingWords = words('incoming next future elect designate prospective soon-to-be would-be')
export const currentWords = words('current sitting serving incumbent present')

/** Words between a modifier and its office that say nothing of time: `disgraced`, `two-term`, `Republican`. */
export const neutralWords = words(
  `disgraced embattled popular unpopular beloved long-serving longest-serving long-time longtime veteran
  first-ever unelected democratic republican conservative liberal labour labor tory socialist green independent
  centrist left-wing right-wing leftist rightist far-right far-left populist reformist hardline hard-line moderate
  progressive radical nationalist communist authoritarian autocratic pro-russian pro-western pro-european moscow-backed kremlin-backed
  civilian black white female woman male gay young aging ageing billionaire powerful influential controversial
  outspoken charismatic scandal-hit scandal-plagued convicted jailed imprisoned exiled impeached indicted great
  legendary famous famed new appointed newly-appointed celebrated respected hawkish
  fellow then-acting top two-time three-time four-time two-term three-term one-term four-term
  first second third fourth fifth last only very youngest oldest`
)

/** Ranks that make another office of the one they stand before. */
export const rankWords = words(
  `deputy vice assistant associate junior senior shadow co lieutenant lt under honorary life
  emeritus sub pro`
)

/** Fields and bodies in small letters that stand before an office: `health minister`, `football association chairman`. */
export const fieldWords = words(
  `health foreign finance financial defence defense interior home justice education trade transport transportation
  agriculture agricultural farm fisheries environment environmental climate energy oil petroleum mining water housing labour labor employment
  welfare social security national culture cultural sports sport tourism technology science digital telecommunications
  immigration migration justice police fire prison prisons intelligence spy army navy naval military air force space
  treasury budget economy economic economics development planning commerce commercial industry business industrial
  state federal county city town village district regional provincial municipal borough parish local central bank
  council assembly parliamentary parliament senate house party union opposition campaign club team company firm corporation group
  board committee commission agency bureau department ministry office embassy mission university college school
  faculty hospital museum gallery theatre theater opera orchestra festival library zoo airline airport railway
  port harbour harbor football soccer rugby cricket basketball baseball hockey tennis athletics golf swimming cycling
  association federation league foundation trust charity institute society academy church diocese cathedral
  principal head lead
  court supreme high circuit appeals appeal constitutional family criminal magistrates chief executive managing general
  affairs external internal european works public private communications marketing sales research product products news
  political sports features managing art arts artistic creative musical music technical sporting medical nursing editorial
  pension pensions tax revenue customs border election electoral human rights special peace
  women’s women's men’s men's children’s children's world global international regional stock exchange securities
  investment asset fund insurance steel car motor vehicle drug food retail media television radio newspaper magazine
  student students’ students' dockers’ dockers' teachers’ teachers' nurses’ farmers’ jockeys’ jockeys' miners’ miners'
  and & fifa uefa`
)

/** Ways to address somebody that say nothing of an office. */
export const honorifics = words(
  `mr mrs ms mx miss dr prof professor sir dame lord lady baron baroness rev reverend fr father sister brother mother
  rabbi imam hon rt sheikh sheik shri smt herr frau monsieur madame señor signor don doña mme mlle
  gen general lt col colonel maj major sgt sergeant cpl corporal pvt private adm admiral cmdr lieutenant pte
  detective det insp inspector constable officer trooper agent nurse prince princess duke duchess earl count countess
  saint st`
)

/** Abbreviations before a name whose full stop belongs to them. */
const _dottedTitles = words(
  `mr mrs ms mx dr prof rev fr hon gov sen rep sec pres gen lt col maj sgt cpl pvt adm cmdr capt supt det insp st cllr`
)

export const nameSuffixes = words('jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi jnr snr esq phd md')

/** Small words inside surnames. */
export const particles = words(
  `van von der den de del della di da do dos das du la le les ten ter zu zur af av bin ibn bint al el ben abu ap ó y e st san`
)

/** Kin: where one of these stands beside a surname, two people may share it. */
export const kinWords = words(
  `father mother son daughter brother sister wife husband grandfather grandson granddaughter grandmother uncle aunt
  nephew niece cousin dynasty namesake elder younger stepson stepdaughter in-law`
)

/** Adjectives and short forms of countries, each with the country's name where it is not formed by rule. */
const countryForms = `
us = u.s. u.s america american americans usa united_states u.s.a.
uk = u.k. u.k britain british united_kingdom briton
russia = russian soviet ussr | ukraine = ukrainian | france = french | germany = german | italy = italian | spain = spanish
ireland = irish | england = english | scotland = scottish scots | wales = welsh | portugal = portuguese | greece = greek
netherlands = dutch holland | belgium = belgian | denmark = danish | sweden = swedish | norway = norwegian
finland = finnish | iceland = icelandic | poland = polish | hungary = hungarian | austria = austrian
switzerland = swiss | czech = czechia | slovakia = slovak slovakian | slovenia = slovenian slovene
croatia = croatian | serbia = serbian | bosnia = bosnian | kosovo = kosovar | albania = albanian | romania = romanian
bulgaria = bulgarian | turkey = turkish türkiye | cyprus = cypriot | malta = maltese | estonia = estonian
latvia = latvian | lithuania = lithuanian | belarus = belarusian belarussian | moldova = moldovan
georgia = georgian | armenia = armenian | azerbaijan = azerbaijani azeri | israel = israeli
palestine = palestinian | egypt = egyptian | jordan = jordanian | lebanon = lebanese | syria = syrian
iraq = iraqi | iran = iranian | yemen = yemeni | oman = omani | qatar = qatari | kuwait = kuwaiti
bahrain = bahraini | uae = emirati | arabia = arab arabic arabian arabs | libya = libyan | tunisia = tunisian | algeria = algerian
morocco = moroccan | sudan = sudanese | ethiopia = ethiopian | eritrea = eritrean | somalia = somali
kenya = kenyan | uganda = ugandan | tanzania = tanzanian | rwanda = rwandan | burundi = burundian
congo = congolese | zambia = zambian | zimbabwe = zimbabwean | malawi = malawian | botswana = motswana
namibia = namibian | angola = angolan | mozambique = mozambican | nigeria = nigerian | ghana = ghanaian
senegal = senegalese | mali = malian | niger = nigerien | chad = chadian | cameroon = cameroonian
gabon = gabonese | liberia = liberian | gambia = gambian | guinea = guinean | togo = togolese | benin = beninese
madagascar = malagasy | mauritius = mauritian | india = indian | pakistan = pakistani
bangladesh = bangladeshi | nepal = nepali nepalese | bhutan = bhutanese | maldives = maldivian
afghanistan = afghan | kazakhstan = kazakh | uzbekistan = uzbek | kyrgyzstan = kyrgyz | tajikistan = tajik
turkmenistan = turkmen | mongolia = mongolian | china = chinese | taiwan = taiwanese | japan = japanese
korea = korean | vietnam = vietnamese | laos = laotian lao | cambodia = cambodian | thailand = thai
myanmar = burmese burma | malaysia = malaysian | singapore = singaporean | indonesia = indonesian
philippines = philippine filipino | australia = australian | fiji = fijian | samoa = samoan | tonga = tongan
canada = canadian | mexico = mexican | guatemala = guatemalan | honduras = honduran | nicaragua = nicaraguan
panama = panamanian | cuba = cuban | haiti = haitian | jamaica = jamaican | colombia = colombian
venezuela = venezuelan | ecuador = ecuadorian ecuadorean | peru = peruvian | bolivia = bolivian
chile = chilean | argentina = argentine argentinian | uruguay = uruguayan | paraguay = paraguayan
brazil = brazilian | guyana = guyanese | europe = european eu e.u. | un = u.n. united_nations
`

/** From each form to the country: `American` → `us`. */
export const countries: ReadonlyMap<string, string> = new Map(
  lines(countryForms).flatMap((line) => {
    const [country = '', forms = ''] = line.split(/\s*=\s*/u)
    return [country, ...forms.split(/\s+/u)].map((form): [string, string] => [
      form.replace('_', ' '),
      country
    ])
  })
)

/** Words in capitals that begin sentences and are no names. */
export const functionWords = words(
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

export const weekdays = words(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`
)

export const months = words(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec`
)

/** Last words of names that are no people's. */
export const bodyWords = words(
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

/** Offices that are given names more often; each is one in a draft that has no such office. */
export const forenameOffices: ReadonlySet<string> = new Set(['dean'])

/** Given names common in English-language news: they tell `Jane Doe` from `Silver Lining`. */
export const givenNames = words(
  `aaron abbas abdul abdullah abe abigail abraham ada adam adebayo adeel adele adrian ahmad ahmed aidan aileen aisha akira al alan alastair
  albert alberto alec alejandro alessandro alex alexander alexandra alexei alexis alfred ali alice alicia alison alistair
  allan allen allison alma alvin amal amanda amara amber amelia amina amir amit amy ana anand anders andre andrea andreas andrei
  andres andrew andy angel angela angus anil anita anke ann anna anne annie anthony antoine anton antonia antonio antony anya april
  archie ari arjun arlene arnold arthur arun asha ashley ashok astrid audrey august austin ava avery ayesha barack barbara barney barry bashar
  beata beatrice beau becky belinda ben benedict benjamin bernard bernie beth betsy betty beverly bill billy bishop björn blake bob bobby bonnie
  boris brad bradley brandon brenda brendan brett brian bridget bruce bruno bryan burt caitlin caleb callum calvin cameron camila carl
  carla carlos carly carmen carol carole caroline carolyn carrie carter casey catherine cathy cecilia cedric celia chad charles
  charlie charlotte chelsea chen cheryl chloe chris christian christina christine christoph christopher chuck cindy claire
  clara clare clarence clark claude claudia clayton cliff clifford clint clive cody colin colleen colm conor connor constance cora corey cory
  craig crystal curtis cynthia cyril daisy dale damian damien dan dana daniel daniela danielle danny daphne darren darryl dave
  david dawn dean deb debbie deborah declan deepak delia demetrius denis denise dennis derek desmond dev devin diana diane dianne diego dimitri
  dmitri dmitry dominic don donald donna doris dorothy doug douglas drew duncan dustin dwight dylan earl ed eddie edgar edith
  edmund eduardo edward edwin eileen elaine eleanor elena eli elias elijah elin elisabeth eliza elizabeth ella ellen elliot elsie emil emily emma
  emmanuel enrique eric erica erik erika erin ernest esther ethan eugene eva evan eve evelyn ezra faith farah farida fatima felicity felipe felix
  fergal fernando finn fiona florence frances francesca francis francisco frank franklin fred freddie frederick friedrich gabriel gabriela gail gareth
  garry gary gavin gene geoff geoffrey george georgia gerald gerard gerry giles gina giorgio giovanni giuseppe gladys glen glenn
  gloria gordon grace graeme graham grant greg gregory greta guillermo gus guy gwen hal hamid hannah hans harold harriet harris harry harvey hassan
  hazel heather hector heidi helen helena henrik henry herbert hilary hillary hiroshi holly hope howard hugh hugo ian ibrahim ida
  igor imran ingrid irene iris isaac isabel isabella isla ismail ivan ivo ivy jack jackie jackson jacob jacques jacqueline jaime jake jamal james jamie
  jan jane janet janice jared jasmine jason javier jay jean jeanne jeff jeffrey jen jennifer jenny jeremy jerome jerry jesse
  jessica jesus jill jim jimmy jin jo joan joana joanna joanne joe joel john johnny jon jonas jonathan jordan jorge jose josé josef joseph josh joshua
  joy joyce juan juanita judith judy julia julian juliana julie juliet julius june justin kai kamala karen karin karl karla kate katherine
  kathleen kathryn kathy katie katrina kay keith kelly ken kenji kenneth kenny kerry kevin khalid kieran kim kimberly kirk kirsten klaus
  kofi kristen kristin kurt kwame kyle lance lara larry lars laura lauren laurie lawrence lea leah lee leela len lena leo leon leonard leonid leroy leslie lester
  lewis li liam lila lillian lily linda lindsay lindsey lionel lisa liz lloyd lois lola lorenzo lorraine lou louis louisa louise lucas lucia lucía lucy luigi luis
  luke lydia lyndon lynn mabel maggie malcolm manuel mara marc marcel marcia marco marcus margaret maria marian marie marilyn mario
  marion marissa marjorie mark markus marlene marsha marshall martha martin marty marvin mary mateo matt matteo matthew matthias maureen maurice max maxine
  maya megan mehmet meghan mei mel melanie melinda melissa mercedes meredith michael michel michele michelle miguel mikael mike mikhail mildred millie milton
  mina mindy miranda miriam mitch mitchell mitt mohamed mohammad mohammed moira molly mona monica morag morgan mostafa muhammad murray mustafa myra nadia nancy naomi
  narendra natalie natasha nate nathan nathaniel neal ned neil nelson neville nicholas nick nicola nicole nigel nikki nikolai nina noah noel nora norma norman nuala
  olga oliver olivia omar oonagh oscar osama otto owen pablo paige pam pamela pat patricia patrick patsy patti paul paula pauline pedro peggy penny percy
  perry pete peter petra phil philip philippa phillip phoebe phyllis pierre piers priya prakash preston rachel rafael rahul raj rajesh ralph ramesh
  ramon randall randy ransford rashid raul ravi ray raymond rebecca reggie reginald rene renee rex rhona rhonda ricardo richard rick ricky rita rob robert roberta
  roberto robin rod roderick rodney roger roland ron ronald ronnie rory rosa rosalind rose rosemary ross roy ruben ruby rudolf rudy
  rufus rupert russell ruth ryan sabrina sadiq saeed sally salma salvador sam samantha samir samuel sandra sandy sanjay santiago sara sarah sasha saul scott sean sebastian
  serena sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelley sherman sheryl shinzo shirley sidney siegfried silvia simon simone
  sofia sonia sonya sophia sophie stacey stan stanley stefan stella stephanie stephen steve steven stewart stuart sue sunil susan susanna suzanne sven
  sylvia tamara tania tanya tara tariq tatiana taylor ted terence teresa terry tessa thelma theo theodore theresa thomas tim timothy tina tobias
  toby todd tom tomas tommy tony tracy travis trevor tricia tristan troy tyler ursula valentina valerie vanessa vera vernon veronica vicki victor
  victoria viktor vijay vince vincent viola violet virginia vivian vladimir volodymyr wade wallace walter wanda warren wayne wendy werner wesley
  wilbur wilfred will willard william willie wilson winston wolfgang xavier yasmin yitzhak yolanda yusuf yuri yvette yvonne zach zachary zahra zara zoe`
)

/** Short forms of given names, each with its long one. */
export const nicknames: ReadonlyMap<string, string> = new Map(
  lines(`
abe abraham | al albert | alex alexander | andy andrew | barney bernard | ben benjamin | bernie bernard | beth elizabeth | betsy elizabeth
bill william | billy william | bob robert | bobby robert | cathy catherine | charlie charles | chris christopher | chuck charles | cindy cynthia
dan daniel | danny daniel | dave david | deb deborah | debbie deborah | dick richard | don donald | doug douglas | ed edward | eddie edward
frank francis | fred frederick | gene eugene | geoff geoffrey | gerry gerald | greg gregory | hal harold | hank henry | harry harold | jack john
jake jacob | jeb john | jeff jeffrey | jen jennifer | jenny jennifer | jerry gerald | jim james | jimmy james | joe joseph | jon jonathan | johnny john
josh joshua | kate katherine | kathy katherine | katie katherine | ken kenneth | larry lawrence | len leonard | liz elizabeth | maggie margaret
matt matthew | mel melvin | mike michael | mitch mitchell | nate nathaniel | ned edward | nick nicholas | pat patrick | patti patricia | peggy margaret | pete peter
phil philip | ray raymond | rick richard | ricky richard | rob robert | ron ronald | rudy rudolph | sam samuel | sandy sandra | steve stephen
sue susan | ted edward | terry terence | tim timothy | toby tobias | tom thomas | tommy thomas | tony anthony | vicki victoria | vince vincent | will william
wilf wilfred | alf alfred | bert albert | maddie madeleine | gus augustus | mick michael | paddy patrick | zach zachary | mitt willard | nikki nimrata | newt newton | steven stephen | philip phillip`).map(
    (pair): [string, string] => {
      const [short = '', long = ''] = pair.split(' ')
      return [short, long]
    }
  )
)

// Pairs of initials that people write without full stops; `NJ Transit` and `US Steel` begin with none.
const pairsOfInitials: ReadonlySet<string> = new Set(
  `AJ BJ CJ DJ EJ JB JC JD JF JG JJ JK JL JM JP JR JT JW KJ LJ MJ OJ PJ RJ SJ TJ AA BK CK CS DH DK DW EL EM GK HG KD KT LL
  MK NT PD PG RT TS VS WB WG WH`.split(/\s+/u)
)

/** Whether two capitals are somebody’s initials by their looks: `JD Vance`. */
export function isPairOfInitials(text: string): boolean {
  return text.length === 2 && pairsOfInitials.has(text)
}
