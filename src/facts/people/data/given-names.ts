/** Given names, and what people are called for short. */

import { wordSet } from '../../../draft/word-set.ts'
import { lines } from './lists.ts'

/** Given names common in English-language news: they tell `Jane Doe` from `Silver Lining`. */
export const givenNames = wordSet(
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
