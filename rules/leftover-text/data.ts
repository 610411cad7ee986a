/** What leftovers are made of: words and forms, by class, each list with its source. */
import { wordSet } from '../../src/draft/word-set.ts'

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

/** What counts and measures are followed by; any plural in small letters counts too. */
export const units =
  /^[-\s]*(?:%|(?:per ?cent|percentage|people|men|women|children|million|billion|trillion|thousand|hundred|bn|m|crore|lakh|year-old|kg|km|cm|mm|mph|kph|pc|feet|foot|metre|meter|mile|square|degree|year|month|week|day|hour|minute|point|seat|vote|of the)\b|(?:of (?:all|its|his|her|their)|[\p{Ll}-]{3,24}[^s\W]s)(?!\p{L}))/u

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

/**
 * What chatbots' citations and tokens leave behind when an answer is copied.
 * Source: Wikipedia, *Signs of AI writing*, section *Markup*; the chat templates of open language models.
 */
export const machineMarks: readonly RegExp[] = [
  /【[^【】\n]{1,60}】/g,
  /:?contentReference\[oaicite:\d+\](?:\{index=\d+\})?/g,
  /\[?oai(?:cite|_citation):?\d*[^\]\s]{0,80}\]?(?:\([^)\s]{0,200}\))?/g,
  /[\ue000-\uf8ff]?(?:cite|file|navlist|i|video|entity|image_group|products?|forecast|finance|schedule|standing|memcite)?[\ue000-\uf8ff]?turn\d+(?:search|news|view|image|fetch|file|academia|reddit|forecast|maps|product|sports|finance|youtube)\d+(?:[\ue000-\uf8ff]?turn\d+[a-z]+\d+)*[\ue000-\uf8ff]?/g,
  /\[(?:cite|citation|ref|source|web|attached_file|file|page_content|doc|search)[_ ]?(?:start|end|:\s?\d+(?:\s?[,–-]\s?\d+)*)\]/gi,
  /\[(?:source|ref|citation|link) \d{1,2}\]|\[\^\d+(?:\^|_\d+)\]|\[\d+(?::\d+)?†[^\]\n]{0,60}\]|:cit(?:e|ation)\[[^\]\n]{0,60}\](?:\{[^{}\n]{0,60}\})?/gi,
  // The names that Reuters gives to its stories: `[nL1N2AB3CD]`
  /\[n[A-Z][A-Z0-9]{5,13}\]/g,
  // What mail and word processors leave, and the head of a diff.
  /^Sent from my [\p{L} ]{3,24}\.?$|^Get Outlook for \p{L}+|^-{3,} ?(?:Original|Forwarded) [Mm]essage ?-{3,}$|^Begin forwarded message:|\bCommented \[[A-Z]{1,3}\d{1,2}\]:|^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/gu,
  /\bgrok_(?:card|render)[\w-]*|<\/?grok[^<>]{0,120}>/g,
  /\(?\{"attribut(?:ion|able)[^{}]{0,200}(?:\{[^{}]{0,120}\}[^{}]{0,120})?\}\)?/g,
  /<\|[\w ]{2,30}\|>|<\/?s>(?=\s*(?:$|\n|[A-Z[]))|\[\/?INST\]|<<\/?SYS>>|<\/?think>|<(?:start|end)_of_turn>/g
]

/** A chatbot's tag on an address that it gave. Source: Wikipedia, *Signs of AI writing*, section *Citations*. */
export const machineTags =
  /\b(?:utm_source=(?:chatgpt\.com|openai|copilot\.com|copilot\.microsoft\.com|perplexity(?:\.ai)?|claude\.ai|gemini(?:\.google\.com)?|deepseek\.com|grok\.com)|referrer=grok\.com)/g

/** Chatbots' pages, copied with the answer. Source: the interfaces of ChatGPT, Claude, Gemini and Copilot. */
export const machinePages =
  /^(?:ChatGPT|Claude|Gemini|Copilot|Grok|You) said:|^(?:ChatGPT|Claude|Gemini|Copilot|Grok)(?: is AI and)? can make mistakes\b.*|^(?:Regenerate(?: response)?|Copy code|Show drafts|Stop generating|Thought for (?:\d+ seconds?|a (?:few seconds|couple of seconds|second)))$|^(?:System|User|Assistant|Human|Prompt)\s?:(?=\s)/

/**
 * Labels of working copy: what stands after them is printed, they are not. `Date:`, `By:` and `Photo:` are printed.
 * Source: the parts that briefs ask for and language models then name; the fields of content systems.
 */
export const workingLabels =
  /^(?:suggested |possible |proposed |alternative |working |draft |news )?(?:headlines?(?: options?)?|title options?|sub-?head(?:line|ing)?|sub-?title|standfirst|lede|lead paragraph|nut ?graf|meta[- ]?(?:description|title)|seo[- ](?:title|description|headline|keywords)|focus key(?:word|phrase)s?|primary keyword|url slug|image (?:prompt|suggestion)|photo suggestion|social(?: media)? (?:copy|post|blurb)|push (?:alert|notification)|body (?:text|copy)|article body|article text|call to action|pull ?quote|target length|character count)\s?(?:\d\s?)?:/i

/** The same as headings of their own. */
export const bareLabels =
  /^(?:headlines?(?: options?)?|sub-?head(?:line)?|lede|lead paragraph|nut ?graf|dek|standfirst|body(?: text| copy)?|article(?: body| text)?|news article|press release|meta description|social(?: media)? copy)\W*$/i

/** Labels that may be printed, and are leftovers in the company of another. */
export const weakLabels =
  /^(?:title|article|introduction|intro|conclusion|body|summary|main body|background|content|lead|slug|hook|de[ck]k?|kicker|teaser|angle|strapline|alt text|tone|keywords|tags|excerpt)\s?:/i

/** A length that was asked for: `Word count: 412`, `(700 words)`. */
export const wordCount =
  /^[([]?(?:(?:total |approx(?:imate|\.)? )?word ?count|length|words)\s?[:=]\s?(?:about |around |approx(?:imately|\.)? |~)?\d[\d,]*(?: words)?[)\]]?\.?$|^[([](?:about |around |approx(?:imately|\.)? |~)?\d[\d,]{1,5}[- ]words?[)\]]$|^\d{2,4} words$/i

/** Elements that copy is marked up with. Source: the HTML standard, and the elements it has retired. */
export const elements = wordSet(`
  a abbr address article aside audio b big blockquote body br button caption center cite code col div del dd dl dt em
  embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label
  li link main mark meta nav object ol p picture pre q s script section small source span strike strong style sub sup
  svg table tbody td tfoot th thead time title tr tt u ul video`)

/** Written matter, whose words are quoted for their own sake: `the e-mail began “Dear [first name]”`. */
export const writtenMatter =
  /\b(?:e-?mails?|letters?|messages?|posts?|pages?|web ?sites?|sites?|forms?|templates?|screens?|headlines?|notices?|invitations?|alerts?|notes?|essays?|signs?|buttons?|banners?|pleadings?|leaflets?|invoices?|drafts?|memos?|reads?|reading|began|begins?|beginning|opened|opens|ended|ends|closed|closes|titled|entitled|headed|signed|marked|labell?ed|addressed)\b/i

/** Words that a mark stands behind where the mark itself is the subject: `journalists write TK for what is to come`. */
export const namesMark =
  /\b(?:letters?|words?|marks?|marked|tags?|tagged|abbreviations?|placeholders?|symbols?|strings?|phrases?|codes?|characters?|called|named|labell?ed|spelled|stamped|typed?|initials|kisses|write|writes|wrote|nickname)\s["“‘'*_]*$/iu

// The classes of words that a chatbot's talk is made of, as parts of patterns.
// Sources: Wikipedia, *Signs of AI writing*, section *Communication intended for the user*; drafts by language models.

/** What it agrees with before it hands over. */
export const openers =
  '(?:certainly|sure(?: thing)?|of course|absolutely|definitely|gladly|with pleasure|no problem|okay|ok|all ?right|understood|got it|great(?: question)?|good question|perfect|happy to help|you got it|as (?:you )?requested)'

/** What it writes. */
export const pieces =
  '(?:(?:news|press|short|full|final|first|original|complete|revised|feature) )*(?:articles?|stor(?:y|ies)|pieces?|texts?|drafts?|versions?|summar(?:y|ies)|rewrites?|revisions?|reports?|headlines?|captions?|paragraphs?|obituar(?:y|ies)|releases?|essays?|posts?|copy|write-?ups?|outlines?|translations?|features?|profiles?|reviews?|ledes?|intros?|standfirsts?|tweets?|scripts?|editorials?|op-eds?|columns?|e-?mails?|newsletters?|bulletins?|blurbs?|content|narratives?|responses?|answers?)'

/** What it is asked to do to a text, and offers to do. */
export const writeVerbs =
  '(?:write|rewrite|revise|draft|redraft|edit|shorten|expand|summari[sz]e|translate|generate|create|adjust|tweak|refine|polish|modify|change|adapt|proofread|rephrase|reword|reformat|format|tailor|tighten|trim|condense|lengthen|elaborate|continue|add|include|turn|make (?:it|this|the))'

/** What it reports to have done. */
export const writtenForms =
  '(?:written|rewritten|revised|drafted|edited|shortened|expanded|summari[sz]ed|translated|generated|created|adjusted|tweaked|refined|polished|modified|adapted|proofread|rephrased|reworded|reformatted|formatted|tailored|tightened|trimmed|condensed|lengthened|reworked|restructured|corrected|improved|crafted|composed|prepared|kept|moved|cut|added|removed|replaced|included)'

/** What it offers more of. */
export const moreOf =
  '(?:changes?|revisions?|adjustments?|edits?|modifications?|tweaks?|corrections?|amendments?|alterations?|clarifications?|versions?|tones?|angles?)'

/** What it says of the people and events in its article. */
export const fictions =
  '(?:fiction|fictional|fictitious|invented|imaginary|hypothetical|made[- ]up|not real|fabricated|placeholders?|illustrative|simulated|(?:ai|machine|computer)[- ]generated|(?:generated|created|written|produced) (?:by|with|using) (?:an? )?(?:ai|artificial|language|openai|chatgpt|chatbot))'

/** What it calls itself. */
export const machines =
  '(?:(?:ai|artificial intelligence|text-based ai|generative ai|large language|language)(?:[- ](?:language|powered|based))?(?: (?:model|assistant|chatbot|system|program|tool))?|llm|chatbot|virtual assistant)'
