/** Offices that news copy names, and the words beside them that tell whether one is past, held or to come. */

import { wordSet } from '../../../draft/word-set.ts'
import { lines } from './lists.ts'

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
export const looseOffices = wordSet(
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
export const courtesyOffices = wordSet(
  'ambassador judge justice bishop archbishop cardinal rabbi imam king queen'
)

/** What an office is past, to come or held by. */
export const formerWords = wordSet(
  `former ex one-time onetime erstwhile sometime retired late deposed ousted toppled overthrown past previous
  ex-`
)

export const thenWords = wordSet('then then-')

/** `newly elected` may be in office or not yet. */
export const newWords = wordSet('newly newly-elected elected')

export const holdingWords = wordSet('outgoing acting interim caretaker departing lame-duck provisional')

export const comingWords = wordSet('incoming next future elect designate prospective soon-to-be would-be')

export const currentWords = wordSet('current sitting serving incumbent present')

/** Words between a modifier and its office that say nothing of time: `disgraced`, `two-term`, `Republican`. */
export const neutralWords = wordSet(
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
export const rankWords = wordSet(
  `deputy vice assistant associate junior senior shadow co lieutenant lt under honorary life
  emeritus sub pro`
)

/** Fields and bodies in small letters that stand before an office: `health minister`, `football association chairman`. */
export const fieldWords = wordSet(
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

/** Offices that are given names more often; each is one in a draft that has no such office. */
export const forenameOffices: ReadonlySet<string> = new Set(['dean'])
