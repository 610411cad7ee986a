/** Labels of the working copy. */

/**
 * Labels of working copy: what stands after them is printed, they are not. `Date:`, `By:` and `Photo:` are printed.
 * Source: the parts that briefs ask for and language models then name; the fields of content systems.
 */
export const workingLabels =
  /^(?:suggested |possible |proposed |alternative |working |draft |news )?(?:headlines?(?: options?)?|title options?|sub-?head(?:line|ing)?|sub-?title|standfirst|lede|lead paragraph|nut ?graf|meta[- ]?(?:description|title)|seo[- ](?:title|description|headline|keywords)|focus key(?:word|phrase)s?|primary keyword|url slug|image (?:prompt|suggestion)|photo suggestion|social(?: media)? (?:copy|post|blurb)|push (?:alert|notification)|body (?:text|copy)|article body|article text|call to action|pull ?quote|target length|character count)\s?(?:\d\s?)?:/i

/** The same as headings of their own. */
export const bareLabels =
  /^(?:headlines?(?: options?)?|sub-?head(?:line)?|lede|lead paragraph|nut ?graf|dek|standfirst|body(?: text| copy)?|article(?: body| text)?|news article|press release|meta description|social(?: media)? copy)\W*$/i

/** What stands over a draft that is not to be printed yet. */
export const notYet =
  /^\W*(?:(?:FIRST |ROUGH |WORKING )?DRAFT\b\W*)(?:ONLY\W*)?(?:NOT FOR (?:PUBLICATION|RELEASE|DISTRIBUTION)|DO NOT (?:PUBLISH|PRINT|DISTRIBUTE))\W*$/i

/** Labels that may be printed, and are leftovers in the company of another. */
export const weakLabels =
  /^(?:title|article|introduction|intro|conclusion|body|summary|main body|background|content|lead|slug|hook|de[ck]k?|kicker|teaser|angle|strapline|alt text|tone|keywords|tags|excerpt)\s?:/i

/** A length that was asked for: `Word count: 412`, `(700 words)`. */
export const wordCount =
  /^[([]?(?:(?:total |approx(?:imate|\.)? )?word ?count|length|words)\s?[:=]\s?(?:about |around |approx(?:imately|\.)? |~)?\d[\d,]*(?: words)?[)\]]?\.?$|^[([](?:about |around |approx(?:imately|\.)? |~)?\d[\d,]{1,5}[- ]words?[)\]]$|^\d{2,4} words$/i
