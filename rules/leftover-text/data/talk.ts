/**
 * The words of a chatbot’s talk, by class, as parts of the patterns of `turns.ts`.
 * Source: Wikipedia, *Signs of AI writing*, section *Communication intended for the user*; drafts by language models.
 */

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
