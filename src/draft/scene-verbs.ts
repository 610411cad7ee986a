/**
 * Verbs that a caption tells a scene with. Drawn up for this project after WordNet's classes verb.motion, verb.contact,
 * verb.body, verb.perception and verb.stative, and the Associated Press's advice to write a caption's first sentence in
 * the present tense.
 */
import { verbForms } from './verb-forms.ts'

/** What can be seen happening: such a verb makes a present-tense sentence a scene. */
const seen = `stand,sit,lie,lean,kneel,crouch,squat,perch,rest,hang,loom,tower,rise,float,drift,hover,bob,sprawl,
walk,run,march,stroll,wade,swim,bathe,paddle,row,sail,surf,ski,skate,sledge,climb,scramble,crawl,jump,leap,dive,dance,
ride,cycle,pedal,drive,fly,parade,file,queue,line,gather,huddle,mill,throng,crowd,pack,fill,swarm,pour,stream,
flee,escape,rush,race,sprint,charge,storm,patrol,advance,retreat,cross,pass,enter,exit,arrive,depart,leave,board,
disembark,land,dock,emerge,approach,follow,chase,escort,usher,lead,guide,accompany,carry,hold,lift,raise,hoist,
haul,drag,pull,push,tow,load,unload,drop,throw,toss,hurl,kick,catch,grab,clutch,grip,cradle,hug,embrace,kiss,
greet,wave,salute,bow,gesture,point,nod,shake,clap,applaud,cheer,celebrate,smile,grin,beam,laugh,weep,sob,cry,
mourn,pray,chant,shout,sing,perform,rehearse,pose,look,watch,gaze,stare,peer,glance,inspect,examine,survey,view,
wear,dress,hand,receive,accept,present,unveil,inaugurate,cut,sign,cast,light,lay,place,plant,dig,shovel,sweep,
clean,clear,scrub,paint,build,repair,mend,erect,dismantle,demolish,tear,break,smash,burn,blaze,smoulder,smoke,
billow,flow,flood,spray,douse,tackle,battle,fight,extinguish,rescue,save,free,treat,feed,milk,shear,herd,
harvest,pick,gather,cook,serve,eat,drink,pour,sell,buy,browse,shop,haggle,sleep,wake,wait,shelter,camp,pitch,
aim,fire,shoot,launch,guard,search,comb,sift,detain,arrest,handcuff,question,address,speak,
attend,testify,debate,argue,score,tackle,dribble,dunk,bat,bowl,pitch,volley,juggle,balance,play with,
prowl,graze,nest,feed,hatch,forage,bask,bark,sniff,shine,glow,glitter,illuminate,sparkle,tilt,topple,tumble,
spin,turn,roll,slide,slip,skid,crash,collide,explode,erupt,scatter,spread,stretch,soar,sink,
operate,check,test,demonstrate,practise,practice,train,exercise,prepare,compete,
work on,work at,reflect,react,gesture,listen,read,write,draw,film,photograph,take cover,take part,take aim,shake hands,
come down,go down,play,beat,strike,hit,blow,bite,knock,bend,hear,jostle,weave,fall,set,descend,frown,scowl,glower,wail,bawl,chuckle,giggle,smirk,chat,talk,applaud,heave,teem,bustle,burst,howl,snarl,wrestle,swing,sway,juggle,assemble,handle,wield,brandish,shield,block,occupy,surround,cordon off,respond,assist,comfort,console,
share,exchange,drape,lower,polish,iron,sew,knit,weave,carve,sculpt,weld,hammer,saw,chop,slice,stir,bake,grill,fry,roast,
peel,wash,rinse,fold,wrap,unwrap,pin,tie,fasten,strap,comb,brush,shave,trim,prune,water,weed,mow,rake,plough,plow,sow,
pluck,hook,reel,anchor,moor,steer,refuel,park,swerve,hurdle,vault,somersault,waltz,strum,drum,conduct,whistle,
ring,toll,tap,press,squeeze,stroke,pat,rub,wipe,dust,mop,bury,unearth,excavate,weigh,measure,sort,stack,pile,arrange,
display,mount,strut,curtsy,beckon,toast,sip,munch,chew,lick,taste,inhale,yawn,doze,snooze,cuddle,nurse,rock,
wheel,skip,hop,trudge,plod,hike,trek,stagger,stumble,limp,creep,tiptoe,loiter,linger,shove,scuffle,clash,
punch,spar,fence,joust,fling,lob,putt,head,unfurl,flutter,flap,ripple,shimmer,gleam,twinkle,
flicker,glimmer,crackle,belch,spew,gush,trickle,drip,leak,spill,splash,lap,pound,lash,swamp,engulf,
dwarf,flank,fringe,dot,litter,carpet,cover,blanket,shroud,obscure,straddle,jut,dangle,sag,droop,
bloom,blossom,sprout,surface,alight,embark,disembark,recline,lounge,snuggle,peep,squint,wink,blink,weld,winch,ferry,
evacuate,stretcher,mingle,picnic,sunbathe,bask,snorkel,kayak,canoe,surf,abseil,parachute,taxi,touch down,set off,set out,
take off,pull in,pull out,walk out,go in,walk in,come in,ascend,tuck into,simper,guffaw,cackle,chortle,snigger,titter,snicker,blub,blubber,snivel,whimper,lament,grieve,draw in,drive in,turn up,show up,
pull up,drop anchor,tie up,make landfall,crash-land,fly home,set forth,take leave,take flight,undock,shove off,cast off,slip away,storm out,
file out,walk away,speed off,speed away,ride off,fly off,fly away,unlock,seal,padlock,bolt,lock,wind up,mothball,dismantle,bulldoze,throw open,nibble,purr,growl,roar,peck,wag,reach,come home,return home,get home,berth,step off,get off,climb off,
climb aboard,get on,come ashore,step ashore,check in,check out,move in,move out,fly in,fly out,head off,head out,sail out,steam out,
rage,lift off,put to sea,drive off,drive away,pull away,set sail,frolic,romp,snore,board up,lock up,take a seat,break down,show off,look on,look out,wave off,line up,warm up,dress up,roll up,close down`

/** What also carries plain news in the present tense: `The festival opens in Cork on Friday`. */
const weak = `take place,open,close,shut,continue,begin,start,resume,remain,return,show,feature,mark,meet,
visit,host,stage,hold a,face,join,help,live,reopen,overlook,undergo,unfold,appear,stay,survive,
await,reach,die,become,bring,move,offer,use,make,give,get,have,tell,train for,tell of,feel`

const words = (list: string): string[] => list.split(',').map((word) => word.trim())

/** Says of words whether they are the present form of a listed verb; the forms are made for the first of them. */
function presentFormsOf(list: string): (words: string) => boolean {
  let forms: ReadonlySet<string> | undefined
  return (form) => {
    forms ??= new Set(words(list).flatMap((lemma) => [lemma, verbForms(lemma).third]))
    return forms.has(form)
  }
}

/** Whether words are a verb of what is seen happening: `stand`, `takes part`. */
export const isSeen = presentFormsOf(seen)

/** Whether words are a verb that may tell a scene and may tell news. */
export const isWeak = presentFormsOf(weak)
