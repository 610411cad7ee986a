/**
 * Terms that copy writes in more than one way. Which one is right is the house's business, so they stand in no order.
 */

const lines = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' | '))

/**
 * Words in two forms with one meaning, of one dialect or another. Words that are two (`practice` and `practise`, `tire`
 * and `tyre`, `storey` and `story`) are not among them. Source: the variants that Merriam-Webster and the Oxford
 * Dictionary give as equal, as far as the AP Stylebook or the Guardian style guide chooses between them.
 */
export const words = lines(`
  adviser | advisor
  percent | per cent
  email | e-mail
  website | web site
  healthcare | health care
  childcare | child care
  airstrike | air strike | air-strike
  policymaker | policy maker | policy-maker
  judgment | judgement
  acknowledgment | acknowledgement
  ageing | aging
  okay | OK
  yogurt | yoghurt
  protester | protestor
  convener | convenor
  cyberattack | cyber attack | cyber-attack
  fundraising | fund-raising | fund raising`)

/** Initials with and without points. */
export const initials = lines(`
  US | U.S.
  UK | U.K.
  UN | U.N.
  EU | E.U.
  UAE | U.A.E.`)

/**
 * Places, peoples and bodies with a form of their own and one that came by another language, or in two capitals.
 * Source: the BBC News style guide's list of names, the AP Stylebook's entries on the same, and the United Nations Group
 * of Experts on Geographical Names.
 */
export const names = lines(`
  Kyiv | Kiev
  Odesa | Odessa
  Kharkiv | Kharkov
  Lviv | Lvov
  Mykolaiv | Nikolaev | Nikolayev
  Chernihiv | Chernigov
  Luhansk | Lugansk
  Donbas | Donbass
  Dnipro | Dnepr
  Zaporizhzhia | Zaporozhye | Zaporizhia
  Chornobyl | Chernobyl
  Mumbai | Bombay
  Kolkata | Calcutta
  Chennai | Madras
  Bengaluru | Bangalore
  Puducherry | Pondicherry
  Beijing | Peking
  Myanmar | Burma
  Yangon | Rangoon
  Eswatini | Swaziland
  Czechia | Czech Republic
  Türkiye | Turkey
  Timor-Leste | East Timor
  Côte d'Ivoire | Ivory Coast
  Derry | Londonderry
  Makkah | Mecca
  Tehran | Teheran
  Marseille | Marseilles
  Lyon | Lyons
  Hezbollah | Hizbollah | Hizbullah
  Taliban | Taleban
  al-Qaida | al-Qaeda | Al Qaeda
  Quran | Koran | Qur'an
  Nato | NATO
  Nasa | NASA
  Unicef | UNICEF
  Unesco | UNESCO
  Opec | OPEC
  Fifa | FIFA
  Uefa | UEFA
  Covid | COVID
  Covid-19 | COVID-19
  internet | Internet`)

/** What makes another thing of a place: a dish, a county of the same name. Source: as seen in news copy. */
export const nameCompany = {
  before:
    /(?:chicken|old|new|dynamo|soviet|prewar|imperial|colonial|lake|mount|fort|port|south|north|east|west)\s$/iu,
  after:
    /^(?:an|ans|ese)?(?:\s(?:cake|duck|roast|gin|mix|man|dollar|curry|cutlet|\p{Lu})|,\s(?:Texas|Fla\.?|Florida|Ont\.?|Ontario|Tex\.?|N\.Y\.|Mo\.|Neb\.|Pa\.)|[-‐]\p{Lu})/u
}

/**
 * British and American spellings by family. Source: the tables in R. W. Burchfield's edition of Fowler's Modern English
 * Usage and in the American Heritage Guide to Contemporary Usage. Words that both spell in both ways are `either`: they
 * are strays only where the draft has the other form too.
 */
export const families = {
  our: `arb ard arm behavi cand clam col demean disc dish disfav discol dishon endeav enam fav ferv flav harb hon hum
    lab misdemean neighb od parl ranc rig rum sav splend succ tum val vap vig`,
  ourEndings:
    ' s ed ing ings able ably ite ites itism ful fully less hood hoods ly ist ists er ers al ally y ies',
  re: 'calib cent epicent fib lit lust meag mit och sab sepulch somb spect theat kilomet centimet millimet',
  ce: 'defen offen preten',
  ll: `cancel channel counsel dial equal fuel funnel initial jewel label level marvel model panel pedal quarrel rival
    shovel signal total travel tunnel unravel`,
  yse: 'anal paral catal dial hydrol electrol psychoanal',
  single: `aluminium aluminum|anaemia anemia|anaemic anemic|anaesthetic anesthetic|anaesthetics anesthetics|
    anaesthetist anesthetist|artefact artifact|artefacts artifacts|cosy cozy|diarrhoea diarrhea|enrol enroll|enrols enrolls|
    enrolment enrollment|foetus fetus|fulfil fulfill|fulfils fulfills|fulfilment fulfillment|gaol jail|grey gray|greys grays|
    greyish grayish|haemorrhage hemorrhage|haemophilia hemophilia|instalment installment|instalments installments|
    jewellery jewelry|leukaemia leukemia|manoeuvre maneuver|manoeuvres maneuvers|manoeuvring maneuvering|
    marvellous marvelous|mould mold|moulds molds|mouldy moldy|moustache mustache|oestrogen estrogen|
    orthopaedic orthopedic|paediatric pediatric|paediatrician pediatrician|paediatricians pediatricians|
    paedophile pedophile|paedophiles pedophiles|plough plow|ploughed plowed|ploughs plows|pyjamas pajamas|
    sceptic skeptic|sceptics skeptics|sceptical skeptical|scepticism skepticism|skilful skillful|smoulder smolder|
    smouldering smoldering|snowplough snowplow|sulphur sulfur|wilful willful|woollen woolen`,
  either: `ax axe cancelled cancelling catalogue cosy councillor dialled equalled fetus foetus fuelled grey greys instalment
    instalments judgement labelled labelling levelled levelling modelled modelling moustache paedophile plow rumour
    sceptic sceptics sceptical scepticism sceptre signalled signalling sulfur sulphur theatre theatres totalled
    travelled traveller travellers travelling`
} as const

/**
 * What stands before the ending of verbs that are written with -ise and with -ize; verbs with one ending only
 * (`advertise`, `capsize`) are not among them. Source: the entries in -ize of the Oxford English Dictionary that give
 * -ise beside it, the commonest in news copy.
 */
export const stems = `agon alphabet american anonym antagon apolog author brutal bureaucrat canon capital categor central
  character christian civil collectiv colon commerc commercial computer contextual criminal critic crystall custom
  decentral decriminal dehuman demilitar democrat demobil demon demoral demystic depolit deput desensit destabil digit
  digital disorgan dramat econom electr emphas empath energ epitom equal european euthan eulog external familiar fantas
  favourit fertil final formal fossil fratern galvan general global glamor harmon histor homogen hospital human hybrid
  hypnot hypothes ideal idol immobil immortal immun incentiv individual industrial institutional internal international
  italic jeopard legal legitim liberal local magnet marginal material maxim mechan memor mesmer militar minim mobil modern
  moistur monet monopol moral motor nation national natural neutral normal notar optim organ ostrac oxid pasteur patron
  penal personal philosoph plagiar polar politic popular pressur priorit privat professional pulver radical random rational
  real recogn regular reorgan revital revolution romantic sanit satir scandal scrutin secular sensation sensational sensit
  serial sexual social special stabil standard steril stigmat strateg subsid summar symbol sympath synchron synthes
  systemat tantal terror theor tranquill traumat trivial tyrann union urban util vandal vapor verbal victim
  visual vocal weapon western winter`

/** Offices that stand before a name: `US President Ida Frame`. Source: the AP Stylebook's entry on titles. */
export const offices =
  'president|vice president|prime minister|deputy prime minister|foreign minister|finance minister|defence minister|defense minister|interior minister|health minister|chancellor|secretary of state|defence secretary|defense secretary|home secretary|foreign secretary|senator|governor|ambassador|king|queen|pope|judge|mayor|minister|attorney general|secretary general|chief justice'

/** Two words that a hyphen joins or parts, other than prefixes: pairs that mean two things. Source: Merriam-Webster. */
export const otherWords: ReadonlySet<string> = new Set(
  'coop recover recovered recovery recreation recreate recreated resign resigned resigning resent reform reformed reforming represent represented resort resorted retreat return returned remark repress reserve reserved resolve resolved restrain relay release released redress reside resound prose prosing unionised unionized overall outlaw'.split(
    ' '
  )
)
