/** Words that English doubles on purpose, by the reason why. */
import { wordSet } from '../../src/draft/word-set.ts'

/**
 * Reduplications: words that are written double, and sounds.
 * Source: the headwords of two equal parts in Merriam-Webster and in Wiktionary's categories of reduplications.
 */
export const reduplications = wordSet(`
  agar ah aye baba bang beep beri bird bla bling boda bok bon boom bora bula bye caw cha chacha cheep chi chin choo chow
  chuff chug clang clap clink cous dada dala dan dee dik ding dong doo du dum fou frou fufu gado ganz gobble gogo goody
  ha hah halo haw heave hee heh hi hip ho honk hoo hoot hubba hula hum hush ilang juju kaka kare kava ki kou krill la
  lava lo lomi lulu mahi mama mau meow miaow mimi moo mu munch muu na nana nee nom oh oink olé oom oompa pah papa pari
  pata paw pee peri pew pia piep pil pili ping piri pitter plonk plop pom poo pooh poof poto pow pu puff puku pupu purr putt
  quack rah rat roti sha shabu shush sing siu splash squeak ta tac taka tam tat tau tee thud thump tick ting tit titi
  toc tock tom toot toto tra tro tsk tse tuk tum tut tweet twit vroom wah wee wham whirr whoosh wiki wonga woof wow yack
  yada yah yak yap yay yeah ylang yo yoo yuck yum zap zig zip zoom zum`)

/** Cries: doubled where they stand by themselves (`Knock knock, began the deputy`), ordinary words elsewhere. */
export const cries = wordSet(`
  again amen boo bravo chop click come dear drip encore flip go hear hurrah knock louder more my never night no now okay
  please pop rap ring row shame slap so tap tip wait well yes`)

/** Words that are a name with a capital: `Will will`, `Said said`. */
export const nameWords = wordSet(
  'august bill bush can chase do drew grant jack mark march may nick pat rob said skip sue trump will'
)

/** Names of things that a figure follows: `on page nine nine of the dots are grey`. */
export const numbered = wordSet(`
  act age aged article box chapter class day door exit flight game gate grade group hole lane lap level line lot match
  minute month no number page part phase pier platform room round route section stage step table terminal track under
  unit verse volume ward week year`)

/** Words that are doubled for weight: `a very very long night`, `a long long way`. */
export const doubledForWeight = wordSet('big deep ever far little long many much old really super very way')

/**
 * Species whose two names are one word; Latin, the second in lower case.
 * Source: Wikipedia, *List of tautonyms*, the animals that copy is likely to meet.
 */
export const tautonyms = wordSet(`
  alburnus alces alle alosa anguilla anser apus axis badis barbus bison boops bubo bufo buteo calotes capreolus caracal
  cardinalis carassius caretta carduelis catla chinchilla chloris ciconia citellus coccothraustes conger cordylus
  coturnix cricetus crex crocuta cygnus dama ensis francolinus gallinago gazella genetta giraffa glis gobio gorilla
  grus guira hippocampus histrio hoolock hucho huso hyaena iguana indicator jacana lagopus lemmus limanda limosa lota
  luscinia lutra lynx manacus marmota martes melanogrammus meles mephitis merluccius milvus mitu mola molva monachus
  monedula motacilla naja nasua natrix oenanthe oriolus papio perdix petaurista petronia phoca phocoena phoxinus pica
  pipistrellus pipra porphyrio porzana puffinus pyrrhocorax pyrrhula quelea rasbora rattus redunca regulus riparia
  rupicapra rutilus saiga salamandra sapiens sarda scincus serinus solea sula suricata tadorna tetrax thymallus tinca
  torpedo trachurus troglodytes tyrannus uncia vimba vipera vulpes zingel`)

/** Verbs that take somebody and something: `gave her her first win`, `called her her best friend`. */
export const givingVerbs = wordSet(`
  accord accorded afford afforded allot allotted allow allowed allows ask asked asking asks award awarded awarding
  begrudge begrudged bequeathed bought bring bringing brings brought build built buy buying buys call called calling
  calls considered cooked cost costing costs deal dealt deny denied denies denying drew earn earned earning earns envied
  fed fetch fetched find finding finds forgave found gain gained gave get gets getting give given gives giving got grant
  granted granting grants guarantee guaranteed guarantees hand handed handing hands land landed leave leaving left lend
  lending lends lent loaned lose losing lost made make makes making nets net netted offer offered offering offers owe
  owed owes paid passed pay paying pays poured promise promised promises read reading reads refuse refused repaid return
  returned save saved saves saving secure secured secures sell selling sells send sending sends sent serve served show
  showed showing shown shows slipped sold spare spared sparing taught teach teaches teaching tell telling tells threw
  told took tossed win winning wins wish wished won write writes writing wrote`)

function byParticle(lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(lists).map(([particle, verbs]) => [particle, wordSet(verbs)]))
}

/**
 * Verbs by the adverb that belongs to them, so that a preposition may follow: `voted in in March`.
 * Source: intransitive and separable verbs of the Cambridge and Oxford dictionaries of phrasal verbs.
 */
export const verbsByParticle = byParticle({
  by: 'drop dropped get goes gone got passed passing stand standing stands stood went',
  in: `breaking broke broken brought called came cashed caved check checked checking chipped come comes coming drop
    dropped dug fenced filled flew flown gave give given hand handed handing hemmed join joined kick kicked kicks let
    locked log logged logging move moved moves moving opted phased phoned plugged poured put ring rolled sent set
    setting settled shipped sign signed signing signs snowed stay stayed step stepped stepping streamed swear swore
    sworn take taken taking tuned turn turned turning ushered vote voted voting walk walked weigh weighed weighing
    went written`,
  off: `called came cut fell go goes gone kick kicked kicks laid lifted logged paid pulled put ran sent set sets shut
    signed sold switched take taken takes took teed turn turned turns written`,
  on: `brought called came carried carries carry carrying catch caught cheered clock clocked clocking come comes
    danced dragged drew drove egged fought get gets getting goes going gone got hang held keep kept log logged logging
    march marched moved moves moving passed passing played press pressed pushed put sign signed signing spurred stayed
    stepped switch switched switching tacked take taken taking took tried tuned turn turned turning turns urged went`,
  over: `bowled boiled carried come go goes gone hand handed handing hands pulled roll rolled spilled take taken takes
    taking tided took turned went`
})

/**
 * Verbs by their preposition: it may stand at a clause's end and another may follow, `the doctor they had turned to
 * to stop the fever`. Source: the prepositional verbs of the same dictionaries.
 */
export const verbsByPreposition = byParticle({
  about: 'asked brought care cared complained known talk talked talking think thought written',
  as: 'described known regarded seen treated viewed',
  at: 'aim aimed fired laughed look looked looking looks scoffed shot stared thrown worked',
  by: 'abide governed live lived sworn',
  for: `accounted aimed allowed apply applied ask asked asking asks called calling calls cared cares caring fight fought
    hope hoped hoping look looked looking paid pay paying pays planned pray prayed provided known search searched stand
    stands stood used vote voted vouched wait waited waiting wish wished work worked`,
  in: 'believe believed believes deal engaged interested invested involved live lived lives living participated played work worked working',
  into: 'broken buy bought gone looked run tapped',
  of: 'accused approved dreamed dreamt heard spoken think thought',
  on: 'acted agreed based called counted decided depended focused frowned insisted lived operated ran relied settled work worked working',
  over: 'argued fought fretted haggled pored quarrelled squabbled talked',
  through: 'fell lived looked sat sit went',
  to: `accustomed adapted adjusted admitted agree agreed answer appealed applied assigned attend attended attached
    belong belonged come committed confessed contribute contributed dedicated devoted entitled given go goes going gone
    led linked listen listened listening listens look looked looking object objected opposed pray prayed referred related
    respond responded restricted sent signed sold speak speaking spoke spoken stuck subjected submitted switched talk
    talked talking tied turn turned turning turns used wed went`,
  with: 'agree agreed bring charged come coped deal dealing deals dealt live lived meet met play played spoken talked work worked working'
})

/** Words that are no half of a name: after a capital they are a word doubled and not a species. */
export const littleWords = wordSet(`
  a about after again against all along also although among an and another any are around as at be because been before
  behind being below between both but by can could did do does down during each every few for from had has have he her
  here him his how if in inside into is it its just may me might more most must my near no nor not now of off on one
  only onto or other our out outside over past said says several shall she should since so some still such than that
  the their them then there these they this those though three through till to too toward towards two under until up
  upon us very was we were what when where whether which while who whom whose why will with within without would yet
  you your`)
