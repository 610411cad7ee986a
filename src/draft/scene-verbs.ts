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
come down,go down,play,beat,strike,hit,blow,bite,knock,bend,hear,jostle,weave,fall,set,descend,frown,scowl,glower,wail,bawl,chuckle,giggle,smirk,chat,talk,applaud,heave,teem,bustle,burst,howl,snarl,wrestle,swing,sway,juggle,assemble,handle,wield,brandish,shield,block,occupy,surround,cordon off,respond,assist,comfort,console`

/** What also carries plain news in the present tense: `The festival opens in Cork on Friday`. */
const weak = `take place,open,close,shut,continue,begin,start,resume,remain,return,show,feature,mark,meet,
visit,host,stage,hold a,face,join,help,live,reopen,overlook,undergo,unfold,appear,stay,survive,
await,reach,die,become,bring,move,offer,use,make,give,get,have,tell,train for,tell of,feel`

const words = (list: string): string[] => list.split(',').map((word) => word.trim())

function formsByThirdAndBase(list: string): ReadonlySet<string> {
  return new Set(words(list).flatMap((lemma) => [lemma, verbForms(lemma).third]))
}

/** Present forms of verbs that are seen happening: `stand`, `stands`. */
export const seenVerbs: ReadonlySet<string> = formsByThirdAndBase(seen)

/** Present forms of verbs that may tell a scene and may tell news. */
export const weakVerbs: ReadonlySet<string> = formsByThirdAndBase(weak)
