/**
 * Worn phrases, those of machines and those of newsrooms apart. Words stand in their order; `a|b` is either, `~word` a
 * verb in any form, `word?` may be absent, `_` is any one word or none, and what stands before `^` has to be there and is
 * not marked. Phrases end at a semicolon.
 */

/**
 * Phrases that language models write far more often than people do.
 * Source: D. Kobak and others, Delving into LLM-assisted writing through excess vocabulary (2025); A. Reinhart and others,
 * Do LLMs write like humans? (2025); Wikipedia’s page of signs of AI writing, on puffery, superficial analysis and
 * promotional tone.
 */
export const machine = `
  in a _ turn of events;
  in a surprising|shocking|stunning|dramatic|startling|groundbreaking|remarkable|unprecedented|bold|significant|landmark|heartbreaking|unexpected|bizarre development|move|twist|revelation|display|announcement|incident;
  ~stand|~serve|~act as a|an|the _ reminder|testament|beacon|symbol|catalyst|cornerstone|wake;
  a stark|poignant|sobering|grim|powerful|chilling|painful|somber|sombre|tragic|timely reminder of|that;
  a testament to; a|an ?enduring|lasting|fitting|true testament;
  ~highlight|~underscore|~underline|~emphasize|~emphasise|~stress|~reinforce|~reflect the _ urgency|importance|significance|complexity|complexities|gravity|severity|fragility|resilience|power|value of;
  ~highlight|~underscore|~underline|~emphasize|~emphasise|~stress|~reinforce the _ need for|to;
  ~highlight|~underscore|~underline the complex|delicate|intricate|ongoing|growing|critical|fragile|pressing|enduring|dangers|challenges|stark|crucial|vital;
  ~shed new|further|more|some light on;
  ~play a|an crucial|vital|pivotal|critical|significant|integral|essential role in;
  ~mark a|an significant|major|pivotal|crucial|historic|important|new|critical milestone|step|moment|chapter|turning|shift|departure|turn;
  a|an significant|major|crucial|pivotal|important|critical step forward|toward|towards|in;
  ~pave the way for; ~navigate the _ complexities|challenges|intricacies|complexity|landscape of?;
  ~navigate a|this|these complex|challenging|turbulent|changing|uncertain;
  ~navigate complex|uncertain|treacherous; nestled in the heart of; nestled in|among|between|amid|amidst;
  a|the rich|vibrant|intricate|complex|diverse|colorful|colourful tapestry of;
  rich|vibrant|intricate|cultural tapestry; a beacon of hope; a beacon of;
  today's fast paced|moving world|society|environment;
  today's digital|modern|interconnected|globalized|globalised age|world|era|landscape;
  today's ever|rapidly changing|evolving _ world|landscape;
  ever|rapidly evolving|changing landscape|world|market|industry;
  this|the development|revelation|incident|controversy comes|came as|amid|amidst|at|on;
  ~spark further|widespread|renewed|intense|fresh|heated|much interest|debate|debates|outrage|concern|concerns|speculation|discussion|discussions|controversy|conversation|conversations;
  ~spark a|an _ conversation|discussion|dialogue; ~spark conversations|discussions;
  ~ignite a|an _ debate|conversation|discussion|firestorm|controversy;
  ~ignite debate|debates|discussions|controversy;
  the|as? the? situation ^ ~remain fluid|tense|volatile|precarious;
  situation on the ground ^ ~remain fluid|tense|volatile|precarious;
  ~grapple with the _ aftermath|reality|realities|implications|consequences|fallout|loss|challenges|complexities|impact;
  ~leave an indelible mark; ~leave a lasting|profound|deep impact|legacy|mark|impression;
  at a critical|crucial|pivotal juncture; a pivotal|crucial|defining|watershed moment for|in;
  intricate dance|web|interplay|balance; delicate balance|dance; complex interplay|web|dynamics;
  multifaceted approach|nature|issue; holistic approach;
  far reaching implications|consequences|ramifications|impact;
  broader|profound|significant|wider implications for|of;
  ~raise important|serious|critical|profound|significant|broader|pressing questions|concerns about|regarding|over;
  ~foster a|an|the|greater _ sense|culture|spirit|environment|understanding|community of;
  ~foster innovation|collaboration|dialogue|understanding|inclusivity|growth|unity;
  unwavering commitment|support|dedication|determination|resolve|belief|faith;
  commitment to excellence|innovation|transparency|quality|sustainability|justice;
  ~offer|~provide a _ glimpse into|of; valuable insights into; ~embark on a|an|this _ journey;
  ~delve into|deeper; a|this? transformative journey|experience|power; a plethora|myriad of;
  ~usher in a new era; a new era of|for|in; a|this new chapter in|for|of;
  ~captivate audiences|viewers|fans|readers|millions|the; ~capture the hearts|imagination|attention of;
  in? the hearts and minds of;
  ~continue to unfold|evolve|captivate|resonate|inspire|push|grapple|thrive|unravel;
  as the investigation|situation|story|case|drama unfolds|develops|continues|progresses; as the dust settles;
  as the world|nation|country|community|city watches|mourns|grapples|waits|holds|comes|looks; stay tuned for;
  in conclusion; in summary;
  ~garner significant|widespread|considerable|much|international|national attention|interest|support|acclaim|praise|criticism;
  a long and? _ road ahead; resilience and determination|strength|courage|spirit; the human spirit;
  a cautionary tale; in stark contrast; a|the stark contrast;
  poised to become|make|reshape|revolutionize|revolutionise|transform; ~push the boundaries of;
  ~bridge the gap between; ~strike a _ balance between; breathtaking views|scenery|landscapes|performance;
  a force to be reckoned with; hidden gem; bustling city|streets|market|metropolis|downtown|hub;
  a treasure trove of; nothing short of; ~remain steadfast|resolute|committed|hopeful in|to|that;
  ~face unprecedented|numerous|significant challenges; in an era of|where|when;
  a|the sense of normalcy|unity|urgency|purpose; ~reverberate through|throughout|across;
  the importance of transparency|dialogue|diplomacy|vigilance|accountability|unity|resilience|staying;
  ~underscore|~highlight his|her|its|their|our commitment|dedication;
  the ongoing|continued struggle|battle|fight|efforts for|against|to; the|a _ complexities of;
  a wake up call for|to; a call to action;
  ~pose|~present a|an? significant|serious|major challenge|challenges|threat to|for;
  the quest|fight|pursuit for|of justice|truth|accountability;
  ~underscore|~highlight|~underline|~emphasize|~emphasise the _ nature|role|impact|potential|risks|disparity|tension|tensions of|between|in;
  ~serve|~stand|~act as a wake up call; ~boast a|an _ history|heritage|array|collection;
  ~boast rich|stunning|breathtaking; something for everyone; a feast for the senses|eyes;
  steeped in history|tradition; rich history|heritage|cultural; a vibrant community|city|hub|culture|scene;
  a must visit|see|read|watch; look no further; in? the realm of;
  a|the delicate|complex|intricate issue|matter|web of; ~spark|~prompt calls for;
  ~prompt a|an _ reassessment|reevaluation|discussion|debate|conversation;
  ~draw widespread|sharp|international attention|criticism|condemnation|praise; ~draw both praise and;
  both praise and criticism; mixed reactions|reviews from; mixed reactions;
  ~leave many|some|residents|fans|experts|locals|observers wondering|questioning|speculating|stunned|shocked|reeling|in;
  ~leave a|the|his|her|their community|nation|family|town|residents|fans in shock|mourning|disbelief;
  ~send a|the|his|her|their|residents|fans _ into a frenzy|panic|tailspin; shock and disbelief;
  in a state of shock; ~come as a|no surprise|shock|blow to|as|given;
  a|the growing|rising|increasing|mounting number|chorus|body of calls|voices|evidence|critics;
  a significant blow to; a major blow to|for; ~deal a _ blow to;
  a major|significant|huge|massive setback|win|victory|boost|milestone for|in|to; speaks volumes;
  the|a power|importance of perseverance|community|unity|hope|love|resilience|collaboration|teamwork;
  against all odds; beyond the|its|his|her borders|walls|confines; at the intersection of;
  ~showcase the|his|her|its|their _ talent|talents|beauty|resilience|commitment|power|versatility|prowess;
  ~embody the spirit|essence|values; a shining example of; a source of inspiration|pride|strength|hope;
  ~inspire future|countless|others|generations|millions; generations to come; ~shape the future of;
  the future of _ hangs|remains|looks;
  ~reshape|~redefine|~revolutionize|~revolutionise|~transform the way|landscape|industry;
  seamlessly blend|blends|blending|integrates|integrate|integrated; seamless experience|integration|blend;
  ~unlock the|new|full potential|possibilities|secrets; ~harness the power;
  ~resonate with audiences|readers|fans|many|people|viewers|voters|the; deeply resonates|resonated;
  a poignant|powerful|bold|timely|stark|sobering|gripping statement|exploration|portrait|moment|testament|look;
  thought provoking; awe inspiring;
  groundbreaking discovery|study|research|work|technology|achievement|development;
  cutting edge technology|research|science; state of the art facility|technology;
  ~open new|up|the avenues|doors|possibilities|door for; opens|opening|opened up new; moving forward;
  gone are the days; ~balance the need|needs for|of; a balanced approach;
  a comprehensive approach|strategy|plan|solution; a united front; in solidarity with;
  transcends|transcend|transcended borders|boundaries|generations|politics|sport;
  ~mark the beginning|end of a|an|this; the end of an era; the dawn of a; in the annals of;
  ~go down in history;
  ~cement|~solidify|~secure his|her|its|their _ place|status|legacy|position|reputation as|in|among;
  an enduring|lasting legacy; legacy that will; ~touch the lives|hearts of; will be _ missed by;
  a|the void that; with bated breath; the truth may never; the stage is|was set;
  tensions ~continue to rise|escalate|mount|simmer; tensions remain|remained high;
  as tensions rise|escalate|mount; the importance of staying|remaining|being; the gravity of the situation;
  gravity of the situation; the severity of the situation; the situation continues to;
  a sense of relief|hope|urgency|unity|community|belonging|closure; hope for a|the brighter|better future;
  a brighter|better future for; brighter future; ~take a|an _ stand against; unprecedented times|challenges;
  uncharted waters|territory; it|it's is? _ crucial|essential|imperative|vital|important to|that|for;
  more|further research is needed; updates on this developing; this developing story;
  ~be met with _ criticism|outrage|praise|skepticism|scepticism|backlash|resistance|enthusiasm|acclaim|reactions|approval;
  met with mixed|widespread|fierce|strong; the controversy|debate|mystery|speculation surrounding;
  in light of this|these; challenges faced by; transparency and accountability;
  ~leave many in|wondering|feeling|to; with many calling|praising|questioning|expressing|taking|hailing;
  many are calling for; working|worked tirelessly to; the urgent|pressing need for|to;
  as the world continues; the world continues to; the safety and well being of;
  physical and mental well being; serves|stands|acts as proof|evidence that|of;
  the power of technology|community|sport|music|storytelling|collaboration;
  a complex and multifaceted|nuanced|evolving; a delicate and; for better or worse;
  the road to recovery|peace|justice; the path forward; a path forward;
  a moment of reckoning|reflection|unity|truth; as we|they|she|he navigate|navigates the|this|these;
  poses|raises the question of; a renewed sense|focus|commitment|push of|on|to; a heightened sense of;
  solidifying|cementing|securing his|her|its|their; further complicating the|an|matters;
  further fueling|fuelling|intensifying|exacerbating; adding fuel|a|another layer|to of|the;
  adding|adds another layer of; raising questions|concerns|alarms|fears about|over|regarding;
  setting the stage for; leaving many to; leaving a trail; leaving a lasting;
  it|it's is? worth noting|remembering that?; it is|it's important to note|remember|recognize|recognise;
  ~stand|~serve|~act as a|an|the _ silent|stark|lasting|living|enduring|towering|quiet witness|monument|beacon|bulwark|backdrop;
  a|an _ symbol of resilience|hope|defiance|unity|strength|resistance|freedom|perseverance;
  symbol of resilience|hope|defiance|unity|resistance|perseverance; a bygone era; ~evoke a _ sense of;
  the human cost|toll of?;
  ~highlight|~underscore|~underline|~emphasize|~emphasise|~reflect|~illustrate the _ human|intense|volatile|unpredictable|evolving|broader|deep|stark cost|toll|nature|impact|reality|divide|divisions|tensions;
  ~highlight|~underscore|~underline the human|intense|volatile|potential|unpredictable;
  the potential for _ developments|escalation|conflict|unrest; unexpected developments;
  a dramatic scene from|as|at|in; a dramatic|tense|chaotic|somber|poignant|harrowing scene from|unfolded|as;
  the intense nature of;
  an increasingly complex|interconnected|digital|polarized|polarised|competitive|volatile|uncertain world|landscape|environment|market|region;
  isn't|wasn't|aren't just|merely|simply about; it's|is not just|merely|simply about|a|an;
  not only a|an testament|reminder|symbol; a vibrant|bustling|thriving hub|centre|center of|for?;
  a hub of activity|innovation|creativity|culture;
  boasts|boasting a|an|some _ rich|vibrant|stunning|impressive|diverse; a stone's throw;
  off the beaten path|track; ~add to the complexity|growing|mounting|already; added to the complexity of;
  an intense _ debate|scrutiny|discussion|rivalry; intense international debate|scrutiny|pressure;
  a renewed sense|focus of|on; ~fuel|~reignite a? _ debate|conversation|discussion|discourse;
  the complex dynamics between|of; complex dynamics; complex relationship|interplay between;
  efforts to address _ ongoing|global|these|the; the dedication and; skill and bravery;
  ~showcase|~demonstrate the skill|bravery|courage|determination|dedication|ingenuity|spirit;
  a daring _ operation|rescue|mission|escape; a glimpse into the; ~paint a vivid picture;
  a vivid reminder|picture|portrait; ~weave together; woven into the fabric; the very fabric of;
  the fabric of society|our|the; ~lie at the heart of; the heart and soul of;
  ~remain a|an cornerstone|testament|pillar|beacon|mystery; only time can tell; serves to remind;
  ~cast a _ shadow over; ~offer a|some stark|sobering|poignant reminder|glimpse|insight; a masterclass in;
  a love letter to; a must have for; ~elevate the|your experience|dining|game;
  an unforgettable experience|evening|journey|night; ~promise to be an?;
  culinary journey|delights|scene|landscape; a journey through|of self|discovery;
  a powerful testament|message|symbol|force of|to|for?; ~transcend the; ~blur the lines|line between;
  ~ensure that no one; no one is left behind; leave no one behind;
  ~come together to honour|honor|celebrate|support|mourn; ~rally around the; a stark divide|reality|warning`

/**
 * Phrases that news desks have written too often.
 * Source: the entries on clichés of the AP Stylebook, of the Guardian and Observer style guide and of the BBC News style
 * guide; the Washington Post Outlook section’s list of things that are not said there; P. Dickson and R. Skole,
 * Journalese (2012).
 */
export const newsroom = `
  ~think outside the box; ~shed light on the; is|are heating up;
  a|the week|month|year|day|night|start ^ from hell; once and for all; ~work around the clock;
  fans ^ ~go wild; at the end of the day; when all is said and done; the tip of the iceberg;
  only time will tell; time alone? will tell if|whether|how|who|what; ~remain to be seen;
  all eyes are|were|will|now be? on; with all eyes on; ~hang in the balance; ~hang by a thread;
  ~leave no stone unturned; no stone unturned; ~raise _ eyebrows;
  ~spark outrage|controversy|debate|concern|concerns|speculation|fears|fury|panic;
  ~spark a|an _ debate|controversy|firestorm|backlash|row|outcry|frenzy;
  ~send shockwaves|shudders|ripples through|across|around; ~send shock waves through|across|around;
  ~send a|an clear|strong|powerful|loud message;
  close|tight knit community|town|village|neighborhood|neighbourhood;
  outpouring of grief|support|love|sympathy|emotion|tributes|solidarity|generosity;
  tributes|messages|condolences|donations|offers|calls have|has|had? ^ ~flood|~pour in;
  ~snatch victory|defeat from the jaws of defeat|victory; ~come back to haunt|bite; a mountain to climb;
  an? uphill battle|struggle|task|climb; one thing is|was certain|clear|sure; one thing is for sure;
  on the edge of its|their|his|her|your|my|our seat|seats; back to the drawing board;
  a bitter pill to? swallow?; a bridge too far; a double edged sword; a far cry from; a foregone conclusion;
  a game of two halves; a level playing field; a litmus test; a mixed bag; a|the perfect storm;
  a political football; an? emotional|wild? rollercoaster|coaster ride|of;
  a shadow of its|his|her|their former self|selves; a shot in the arm; ~breathe a _ sigh of relief;
  a tale of two; a war of words; ~add insult to injury; ~add fuel to the fire|flames; against all|the odds;
  against the backdrop of; against a backdrop of; ahead of the curve; at a crossroads; ball is|was now? in;
  battle lines are|were|have been? drawn; ~bite the bullet; blood sweat and tears; a|the burning question;
  ~burst onto the scene; calm before the storm; between a rock and; a? checkered|chequered past;
  cold comfort; ~come full circle; ~come under fire; come hell or high water; day of reckoning;
  deafening silence; the silence was|is deafening; doom and gloom; a? drop in the ocean|bucket;
  elephant in the room; fall from grace; few and far between; ~reach fever pitch; ~reach a fever pitch;
  firing on all cylinders; flash in the pan; food for thought; ~get off to a flying start;
  green light to|for; ~go the extra mile; ~grind to a halt; ~hit the ground running;
  hopes were|are|have been? dashed; in a nutshell; in broad daylight; in dire straits; in no uncertain terms;
  in the eye of the storm; in the nick of time; ~jump on the bandwagon; ~kick the can down;
  last but not least; ~leave much|little|a lot? to be desired|imagination; light at the end of the tunnel;
  like a ton of bricks; low hanging fruit; ~make|~create waves; ~move the goalposts;
  much needed boost|break|respite|relief; nail biting finish|finale|win; ~nip in the bud; no laughing matter;
  no stranger to; on a knife edge; on a knife's edge; on the back burner; on the cusp of; on the ropes;
  a? can of worms; ~paint a grim|bleak|rosy|stark|troubling|different picture; par for the course;
  part and parcel; the plot thickens|thickened; a? poster child for|of; ~pull no punches; ~push the envelope;
  ~reign supreme; ~rear its ugly head; ~rule the roost; ~set in stone; ~set the stage for;
  shrouded in mystery|secrecy; speculation is|was|has been? rife|mounting; ~stem the tide;
  ~step up to the plate; ~take center|centre stage; ~take _ by storm; ~take its|a _ toll;
  when the dust settles; the jury is|was still? out; lion's share; the new normal;
  writing is|was on the wall; ~throw caution to the wind; ~throw the book at; tight lipped;
  to all intents and purposes; too close to call; trials and tribulations; ~turn a blind eye;
  ~turn over a new leaf; ~turn heads; under the radar; unsung hero|heroes; up in arms; wake up call;
  ~walk a _ tightrope; ~weather the storm; ~go viral; wind|winds of change; worst nightmare;
  pillar of the|his|her|their|our community; ~reduce to tears;
  ~rock the _ community|world|nation|country|industry|town; gone but not forgotten;
  ~light up a|the|every room; game changer|changers|changing;
  amid|amidst growing|mounting|rising|heightened|escalating concern|concerns|tensions|calls|pressure|criticism|fears|scrutiny|speculation;
  whirlwind romance|tour|week; a|the stone's throw from|away; hot on the heels of; in the? hot water|seat;
  the|a ticking time bomb; the ball is|was in; the proof is in the pudding;
  the stakes could not|couldn't|have|are be? never? been? higher|high; a blessing in disguise;
  ~open old wounds; ~open the floodgates; ~pull out all the stops; ~pour cold water on; ~put on a brave face;
  a? recipe for disaster; a? slap in the face; a? thorn in the side; ~toe the line; at loggerheads;
  at breakneck speed; needless to say; few could have predicted; little did he|she|they know;
  what a difference; a? match made in heaven; in the twilight of; a? melting pot; ~break the internet;
  ~send _ into a? frenzy|meltdown|overdrive|raptures; an? overnight sensation|success; larger than life;
  ~lose his|her|their _ battle|fight; long|brave|courageous|lengthy battle with; ~need|~need no introduction;
  a household name; a legend in his|her|their own; touched the lives|hearts; the new oil|black|gold|rock;
  a step in the right|wrong direction; ~leave in the dust; left in the dust|lurch|cold; under the pump;
  the knives are|were out; ~come out swinging|fighting; the writing is|was on the wall;
  ~fight tooth and nail; tooth and nail; ~pack a punch; ~turn the tide|tables|corner; ~turn up the heat;
  ~put the cat among; cat among the pigeons; ~bear the brunt of?; ~lick his|her|its|their wounds;
  ~rub salt in; salt in|into the wound|wounds; ~rise from the ashes; ~rise to the challenge|occasion;
  ~sink or swim; sink or swim; make or break; do or die; all or nothing; touch and go; nip and tuck;
  neck and neck; fair and square; ~steal the show|spotlight|limelight|headlines; ~grab the headlines;
  ~set tongues wagging; tongues wagging; ~fan the flames; ~pour fuel|petrol|gasoline on;
  ~light the touchpaper|fuse; ~stoke fears|tensions; ~reignite the debate|debate;
  ~ramp|~step up pressure|efforts; ~ratchet up; ~throw _ under the bus; ~throw his|her|its hat in|into;
  ~throw in the towel; ~throw _ weight behind; ~pass the buck|torch|baton; cards close to;
  ~keep his|her|their|its cool|powder|nerve|head; ~hold his|her|their|its breath|nerve|feet;
  hold feet to the fire; ~hold the key|keys; ~hold sway; ~lay the groundwork|foundation|foundations|blame;
  ~lay bare; ~lay down the gauntlet; ~throw down the gauntlet; ~run the gauntlet;
  ~run rings|riot|amok|deep|high around?; running on empty; ~run out of steam; ~run its course; ~wreak havoc;
  ~spread like wildfire; like wildfire; ~sell like hot; like hot cakes; like there's|was no tomorrow;
  ~break new ground; not a dry eye; tears of joy; ~wipe the slate; clean slate; clean bill of health;
  back from the brink; on the brink of; to the brink of; ~teeter on; on its|his|her|their last legs;
  on borrowed time; on thin ice; on the same page; on everyone's lips; on the rocks; on tenterhooks;
  on the warpath; on cloud nine; over the moon; sick as a parrot; down to the wire; down to earth;
  down in the dumps; out of the blue; out of the woods; out in force; out on a limb; in full swing;
  in the same boat; in the hot seat; in the firing|front line; in the crosshairs; in tatters; in turmoil;
  in meltdown|freefall|disarray; in the doldrums; in the heat of the moment; in the blink of an;
  at the drop of a; at the eleventh hour; eleventh hour; at the crack of dawn; at death's door;
  by the skin of; by hook or by; by leaps and bounds; by a whisker; from strength to strength;
  from the word go; from rags to; rags to riches; from pillar to post; head over heels;
  heads will|must|should roll; ~come to a head; ~come to a standstill;
  ~bring to a standstill|close|light|life; ~bring home the bacon; ~bring the house down;
  ~bring to its|his|her knees; ~go back to square; back to square one; back to basics; back to the wall;
  backs to the wall; ~go down to the wire; ~go off the rails; ~go for broke; ~go under the hammer;
  up in smoke; up in the air; up for grabs; up to scratch; up the ante; ~raise the bar|stakes|roof;
  ~set the record straight; alarm bells; alarm bells ringing; ~ring alarm bells; ~ring hollow|true;
  ~strike while the; ~hit a _ nerve; ~hit rock bottom; rock bottom; ~shoot from the hip;
  ~shoot itself|himself|herself|themselves in the foot; ~shoot down in flames;
  ~stick to his|her|its|their guns; ~stick his|her|its|their neck|heads|head; ~put all his|her|its eggs;
  ~put money where; ~put his|her|its|their foot|feet|best; ~put the brakes on; ~put the boot in;
  ~put on the map; ~put two and two; ~take the bull by; ~take the wind out; ~take no prisoners;
  ~take a leaf out; memory lane; ~take a dim view; ~take a swipe; ~take aim at; ~take the gloss;
  ~take matters into; ~take stock of; ~take the brunt; ~turn back the clock; ~turn on its head;
  turned upside down; ~walk on eggshells; ~wear his|her heart; ~win hearts and; hearts and minds;
  ~have the last laugh; last laugh; last ditch; last gasp; last chance saloon; last straw; final straw;
  final nail in; nail in the coffin; bone of contention; kiss of death; kiss and tell; labor|labour of love;
  lap of honour|honor|luxury; law unto; man|woman of the people; man's best friend; meteoric rise;
  money talks; name of the game; needle in a haystack; new lease of|on life; no end in sight;
  no holds barred; no smoke without; no mean feat; no brainer; no easy task|answers; no strings attached;
  nothing to write home; nothing is|was further from; of epic|biblical proportions; old habits die;
  own worst enemy; pale into insignificance; pandora's box; pay the|a|the? ultimate price;
  the ultimate price|sacrifice; paid a|the heavy|ultimate; picture of health; picture postcard;
  pride and joy; pride of place; quantum leap; raring to go; red carpet treatment; rub shoulders;
  ~rub shoulders with; rude awakening; safe pair of hands; sands of time; second to none; shivers down;
  sign of the times; sigh of relief; silver lining; silver bullet; skeletons in the; sleeping giant;
  slippery slope; snail's pace; spine tingling|chilling; spanner in the works; square peg; state of flux;
  stark reality|choice|warning; steep learning curve; sting in the tail; storm in a teacup;
  tempest in a teapot; straw that broke; strange bedfellows; stranger than fiction;
  stuff of legend|legends|nightmares|dreams; ~suffer in silence; ~sweep under the; under the carpet|rug;
  swan song; sword of damocles; table thumping; tail between; take it or leave; tall order; tangled web;
  target on his|her|its|their back; tarred with; ~tighten its|their|his|her belt|belts|purse; the blame game;
  blame game; the buck stops; the chips are down; the clock is ticking; clock is ticking;
  race against time|the; against the clock; the cream of; cream of the crop; the devil is in;
  the die is cast; the dust has settled; the gloves are|were off; the great and the good;
  the honeymoon is|was|period; the icing on; icing on the cake; the odds are|were stacked;
  the order of the day; the pecking order; the penny dropped|drops; the rest is history;
  the sky is|the|s the? limit; sky's the limit; the sky's the limit; the tables have;
  the tide is|has turned|turning; the wheels have? came|come|fell off; the who's who; who's who of;
  the worst of both; best of both worlds; ~think long and hard; long and hard; thick and thin;
  through gritted teeth; thrown into the spotlight|chaos|turmoil|doubt; ~tick all the; ~tick the boxes;
  time is of the; time and time again; tip the balance|scales; to the bitter end; bitter end; to the max;
  tongue in cheek; total disarray; ~tread a fine; ~tread carefully|water|warily; fine line between;
  once in a lifetime; tug at the heartstrings; two sides of; ugly scenes; under a cloud; ~keep under wraps;
  uneasy truce|calm; ~vent his|her|its|their fury|anger|spleen; vicious circle|cycle; ~vote with their feet;
  wafer thin; waiting in the wings; ~wait in the wings; waiting with bated; walk in the park; wall to wall;
  warts and all; water under the; watershed moment; wealth of experience; well oiled machine;
  what goes around; wheeling and dealing; when push comes; when the chips; when the going; when it rains;
  whip into a frenzy; whiter than white; whole new ball|ballgame; window of opportunity; wild goose chase;
  wined and dined; with a bang; with flying colours|colors; with open arms; with one voice; within a stone's;
  without further ado; words of wisdom; world of difference; world beater|beating; worth his|her|its weight;
  ~give it 110; 110 per|percent; 110 percent; one game at a; take it one game; take each game;
  game of inches; ~bounce back from; bounced back; sealed the deal|win|victory; ~seal the deal;
  ~seal his|her|its|their fate|place; ~cruise to victory; cruised to victory|a; ~dig deep;
  ~dominate proceedings; ~draw first blood; silence the critics|doubters|crowd;
  ~silence his|her|the|their critics|doubters; ~stamp his|her|its|their authority; stunned into silence;
  ~roll back the years; rolled back the years; strike gold; the beautiful game; the business end;
  the wooden spoon; written in the stars; ~write his|her|their|its name into|in; ~move the needle;
  a? deep dive into; ~double down on; ~batten down the hatches; the heavens opened; mother nature had other;
  ~brace for the worst|impact; ~leave a trail of destruction|devastation|havoc;
  a trail of destruction|devastation; scenes of devastation|carnage|chaos|jubilation; ~resemble a war zone;
  like a war zone; a hail of bullets; gruesome|grisly discovery; a lone wolf; community in mourning|shock;
  ~shake the _ community|nation|country|town|village|world to? its? core?; ~shake to the|its core;
  every parent's; things like this don't; ~keep himself|herself to himself|herself; freak accident;
  lucky|narrow|miracle escape; lucky to be alive; ~spring|~swing into action; sprang into action;
  a hero's welcome; landslide victory; bitter rivals|rivalry; political earthquake|firestorm|suicide|hot;
  a? shot across the bow|bows; ~extend|~offer an olive branch; saber|sabre rattling; into the long grass;
  ~trade barbs|blows|insults; ~trade verbal blows; hammer and tongs; eleventh hour deal|bid|talks;
  crunch|crisis talks; a rising star; grass roots movement;
  under mounting|increasing|growing|intense pressure|scrutiny; star studded event|cast|line|lineup|gala;
  glitz and glamour|glamor; ~tie the knot; wedding bells; sparks ~fly; rave reviews;
  much|highly|eagerly|hotly anticipated|awaited; a tour de force; sorely|sadly|dearly|deeply missed;
  will be sorely|sadly|dearly|greatly|deeply missed;
  a true gentleman|legend|icon|professional|pioneer|visionary; a gentle giant;
  ~live life to the full|fullest; an? infectious smile|laugh|enthusiasm|energy; a heart of gold;
  never a bad word; gone too soon; surrounded by his|her|their loved|family; legacy lives|will on|live;
  all to play for; everything to play for; the back of the net; against the run of play;
  gave it their|his|her all; left it all on the; a season to remember|forget; ~put to the sword;
  bragging rights; the home faithful; giant killers|killing|killings; a fairytale|fairy ending|tale;
  a cinderella story|run; ~defy the odds; stuff of dreams|legend; a dream come true; dreams come true;
  ~rue missed chances|opportunities; made to pay; made to rue; ~bow out in; ~snatch a _ draw|winner|win;
  ~suffer a shock|humiliating|crushing|devastating defeat|loss|blow;
  a crushing|devastating|bitter|body|hammer|huge blow; ~run out worthy|comfortable|easy winners;
  the holy grail; a? paradigm shift; a ray|glimmer of hope; a wonder drug; a miracle cure; new hope for|to;
  ~hold out hope; ~offer a|new ray|glimmer|hope; could hold the key; best kept secret; a step back in time;
  ~step back in time; sun kissed|drenched; land of contrasts; jewel in the|its crown; crown jewel|jewels of;
  the next big thing; bells and whistles; hustle and bustle; ~hit the shelves; ~fly off the shelves;
  flying off the shelves; tighten the noose; cash strapped; ~dig in their|his|her|its heels;
  ~drag its|their|his|her feet|heels; ~drop a bombshell; a bombshell report|revelation; ~fall on deaf ears;
  fell on deaf ears; ~fall by the wayside; ~fall through the cracks; fell through the cracks; ~fall foul of;
  ~give the green light; ~get the ball rolling; ~get down to brass; ~get to the bottom of;
  ~get to grips with; given the nod; ~have egg on; egg on its|his|her|their face; ~jump the gun;
  ~jump through hoops; ~keep an eye on the prize; ~keep fingers crossed; fingers crossed;
  ~lead the charge|way in; ~lead from the front; ~leave red faced; left red faced;
  ~leave scratching their|his|her heads|head; scratching their heads; ~let off the hook;
  ~line his|her|their|its pockets; ~lock horns; ~lose its|his|her shine|lustre|luster; ~make a beeline;
  ~make a mockery of; ~make no bones; ~make no mistake; make no mistake; ~make the cut|grade;
  ~make up for lost; ~meet his|her|its|their match|maker; ~mince no words; ~muddy the waters;
  ~pay lip service; ~pick up the pieces|tab|slack|pace; ~pin his|her|its|their hopes;
  ~plunge into chaos|darkness|turmoil|crisis|mourning; plunged into chaos|darkness|turmoil|crisis|mourning;
  ~pour scorn on; ~pull the plug|strings|rug; ~put his|her|their life|lives on the line;
  ~read between the lines; ~read the riot; ~rewrite the history|record|rule; ~rise from the ranks;
  ~rise like a phoenix; like a phoenix; ~roll out the red; ~save the day; ~serve notice;
  ~shift the goalposts|dial; ~show his|her|their|its true colours|colors;
  ~show no sign|signs of _ slowing|abating|letting|easing; ~sing from the same; ~sit on the fence;
  ~skate on thin; death knell; ~sow the seeds; seeds of doubt; ~speak volumes; ~spell disaster|doom|trouble;
  ~spill the beans; ~split down the; ~stand the test of; the test of time; ~stare down the barrel;
  ~stare in the face; ~start from scratch; ~stay the course; ~stem the flow|rot|bleeding; ~stick out like;
  ~stir up a hornet's; hornet's nest; ~stir the pot; ~stop in his|her|their tracks; ~storm to victory;
  ~sugar the pill; ~swallow his|her|their|its pride; ~take _ to the cleaners; ~take a turn for;
  a turn for the worse; ~take in his|her|their|its stride; ~take the brunt|lead|sting; ~take the law into;
  ~take the moral; the moral high ground; ~take with a pinch; pinch|grain of salt; the talk of the town;
  ~tear a strip; ~tell its own story; ~test the waters|water; ~thank lucky; ~throw a lifeline;
  thrown a lifeline; a lifeline to|for; ~tighten the screws; ~tip the scales; ~touch a nerve;
  touched a _ nerve; ~trigger a chain|wave|storm; ~twist the knife; ~wait with bated; bated breath;
  ~wipe off the map; ~work wonders; ~work against the; ~work tirelessly;
  mother nature; the white stuff; brace|braced|bracing themselves|yourselves|yourself;
  travel|commuter|traffic|weather chaos|nightmare|misery|woes; ~show no sign|signs of _ up|down|stopping|ending;
  a winter wonderland; ~blanket in|the _ snow; ~wake up to a blanket;
  ~tug|~pull at|on the|your heartstrings|heart; tugs|tugged at|on the heartstrings;
  a powerhouse performance|display|team|duo; an? emotional|wild|real rollercoaster;
  a rollercoaster ride|of|season|year|week; ~leave you wanting|wishing|breathless|on;
  leave|leaving|leaves|left audiences|readers|fans|him|her|them wanting more; start to finish;
  from start to finish; edge of your seat; a feel good; a triumphant return; a star is|was born;
  ~take|~took a nosedive|tumble|nose|battering|hammering|beating|pounding; nosedive; ~bleed cash|money|red;
  rock and a hard; between a rock; dropped|drops|dropping a bombshell; ~draw the ire|wrath|fury of?;
  ~reignite the|a _ debate|row|controversy|feud; ~reignite debate|speculation|fears|calls;
  ~spark a|an|the _ heated|fierce|furious|angry|bitter|huge debate|row|backlash; in a _ rebuke to|of?;
  a stinging|stunning|scathing|sharp|withering rebuke|attack|criticism; ball is|was now? in his|her|their|its;
  ~shoot to fame|stardom|prominence; ~rise to fame|stardom|prominence; ~open up about;
  ~break his|her|their|its silence; ~take to social|twitter|facebook|instagram|x media?;
  a candid|revealing|emotional|tell|bombshell interview; tell all interview|book|memoir; ~spill the tea;
  ~clap back; ~break down in tears; ~fight back tears; fighting|fought back tears; a fan favourite|favorite;
  fan favourite|favorite; a? trail blazer|blazing; blazed a trail; ~set pulses racing; ~turn back time;
  ~stun fans; ~leave fans stunned; ~leave little to the imagination; ~flaunt his|her; sent the internet;
  the internet is|was divided; ~divide opinion; ~send temperatures soaring; ~bask in the|glorious sunshine;
  scorching temperatures; ~soak up the sun; ~unleash a barrage|torrent|wave|tirade of?; ~face the music;
  ~face an uncertain future; an uncertain future; ~fire a warning|broadside|salvo; ~fire on all;
  a damning indictment|report|verdict; damning indictment;
  ~face a|an growing|mounting|fierce|furious backlash|rebellion|revolt; a furious|fierce row|backlash;
  war of words; ~plot a? comeback; embattled; beleaguered; ~break ranks; ~close ranks;
  ~fall on its|his|her sword; ~cling to power|office; a political lifeline; political hot potato; hot potato;
  a|the poisoned chalice; ~play hardball; a war chest; a smoking gun; smoking gun; the nuclear option;
  ~kick into the|touch long?; a mad dash|scramble; ~rub of the green; a masterclass; ~put in a shift;
  a real statement; statement win|of intent; ~sail through to; ~book a|its|their|his|her place in;
  ~crash out of; a thrilling|pulsating|gripping encounter|contest|finish|affair|climax;
  the dying minutes|seconds|moments|embers; in the dying; ~break the deadlock; ~hang up his|her|their boots;
  a bruising encounter|battle|defeat; ~punch above its|his|her|their; ~pile on the misery|agony|pressure;
  ~heap pressure|praise|scorn on; ~pile the pressure; ~bow to pressure; ~buckle under; ~cave in to;
  at the centre|center of a|the row|storm|controversy|scandal|firestorm;
  ~find himself|herself|itself|themselves at the centre|center; ~breathe new life into; ~inject new life;
  ~turn the page on; ~come as a bolt; a bolt from the; bolt from the blue; out of left field;
  ~come out of nowhere; ~lift the lid on; ~blow the whistle|lid on|off; ~shine a|the light|spotlight on;
  ~steal a march; ~hit the headlines; ~make headlines; ~make history; ~hit a brick wall; ~hit the nail;
  ~hit the jackpot; ~strike a chord; tragedy strikes|struck; disaster strikes|struck; every mother's worst;
  a cry for help; ~fight for life|his|her life; ~battle for life; a senseless tragedy|act|killing;
  no rhyme or reason; ~rock to its; a dark day for; a sad day for;
  heartfelt tribute|tributes|apology|thanks|message; thoughts and prayers; our thoughts are; hearts go out;
  a fitting tribute|end|farewell; ~rest on a knife; ~hinge on a; the million dollar question;
  million dollar question; the elephant in; a whopping; a staggering; an eye watering;
  eye watering|popping sum|bill|price|amount?; ~cost a pretty|an arm; an arm and a; ~break the bank;
  ~tighten belts; belt tightening; cash cow; ~feel the pinch|heat|squeeze; the squeezed middle;
  cost of living crunch; a perfect match; ~ride high; ~ride the wave; ~ride roughshod; ~soar to new;
  new heights; ~reach new heights; sky high; ~go through the roof; through the roof; boots on the ground;
  ground zero for|of; ~spark a|an manhunt; a massive|major manhunt; a daring|brazen raid|heist|robbery;
  a brazen attack|theft|act; in the dead of night; under cover of darkness; a nation in mourning; ~send chills;
  a who's who of; ~put through his|her|their|its paces; ~pull out of the hat; ~pull a rabbit;
  ~raise serious questions`

/** Verbs of the lists whose forms are their own. */
export const irregular: Readonly<Record<string, string>> = {
  bear: 'bear bears bore borne bearing',
  bite: 'bite bites bit bitten biting',
  break: 'break breaks broke broken breaking',
  bring: 'bring brings brought bringing',
  burst: 'burst bursts bursting',
  come: 'come comes came coming',
  deal: 'deal deals dealt dealing',
  dig: 'dig digs dug digging',
  draw: 'draw draws drew drawn drawing',
  drop: 'drop drops dropped dropping',
  fall: 'fall falls fell fallen falling',
  fight: 'fight fights fought fighting',
  fly: 'fly flies flew flown flying',
  get: 'get gets got gotten getting',
  give: 'give gives gave given giving',
  go: 'go goes went gone going',
  grind: 'grind grinds ground grinding',
  hang: 'hang hangs hung hanging',
  have: 'have has had having',
  hit: 'hit hits hitting',
  hold: 'hold holds held holding',
  jump: 'jump jumps jumped jumping',
  keep: 'keep keeps kept keeping',
  lay: 'lay lays laid laying',
  lead: 'lead leads led leading',
  leave: 'leave leaves left leaving',
  let: 'let lets letting',
  light: 'light lights lit lighting',
  lose: 'lose loses lost losing',
  make: 'make makes made making',
  meet: 'meet meets met meeting',
  nip: 'nip nips nipped nipping',
  pay: 'pay pays paid paying',
  pull: 'pull pulls pulled pulling',
  push: 'push pushes pushed pushing',
  put: 'put puts putting',
  read: 'read reads reading',
  rewrite: 'rewrite rewrites rewrote rewritten rewriting',
  ride: 'ride rides rode ridden riding',
  ring: 'ring rings rang rung ringing',
  rise: 'rise rises rose risen rising',
  run: 'run runs ran running',
  see: 'see sees saw seen seeing',
  sell: 'sell sells sold selling',
  send: 'send sends sent sending',
  set: 'set sets setting',
  shake: 'shake shakes shook shaken shaking',
  shed: 'shed sheds shedding',
  shoot: 'shoot shoots shot shooting',
  show: 'show shows showed shown showing',
  sing: 'sing sings sang sung singing',
  sink: 'sink sinks sank sunk sinking',
  sit: 'sit sits sat sitting',
  speak: 'speak speaks spoke spoken speaking',
  spell: 'spell spells spelled spelt spelling',
  spill: 'spill spills spilled spilt spilling',
  split: 'split splits splitting',
  spread: 'spread spreads spreading',
  spring: 'spring springs sprang sprung springing',
  stand: 'stand stands stood standing',
  stem: 'stem stems stemmed stemming',
  step: 'step steps stepped stepping',
  stick: 'stick sticks stuck sticking',
  strike: 'strike strikes struck striking',
  swim: 'swim swims swam swum swimming',
  swing: 'swing swings swung swinging',
  take: 'take takes took taken taking',
  tell: 'tell tells told telling',
  think: 'think thinks thought thinking',
  throw: 'throw throws threw thrown throwing',
  tread: 'tread treads trod trodden treading',
  wear: 'wear wears wore worn wearing',
  bleed: 'bleed bleeds bled bleeding',
  blow: 'blow blows blew blown blowing',
  cast: 'cast casts casting',
  cost: 'cost costs costing',
  feel: 'feel feels felt feeling',
  find: 'find finds found finding',
  rest: 'rest rests rested resting',
  soak: 'soak soaks soaked soaking',
  steal: 'steal steals stole stolen stealing',
  tear: 'tear tears tore torn tearing',
  wake: 'wake wakes woke woken waking',
  weave: 'weave weaves wove woven weaving',
  lie: 'lie lies lay lain lying',
  cling: 'cling clings clung clinging',
  plot: 'plot plots plotted plotting',
  slam: 'slam slams slammed slamming',
  tug: 'tug tugs tugged tugging',
  become: 'become becomes became becoming',
  win: 'win wins won winning',
  write: 'write writes wrote written writing'
}
