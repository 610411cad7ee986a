/**
 * Of the words that retext-intensify knows, those that seldom carry anything. The others (`about`, `will`, `many`, `says`)
 * are the stuff of news copy. Source: the entries on needless words in Strunk and White’s The Elements of Style, and in
 * the style guides of the Guardian and The Economist.
 */
export const emptyWords: ReadonlySet<string> = new Set(
  `a bit|a lot|absolutely|actually|amazing|anyway|arguably|basically|clearly|completely|definitely|definite|entirely|
  essentially|exceedingly|extremely|fairly|frankly|hopefully|if i'm understanding you correctly|in my mind|in my opinion|
  in my view|interestingly|kind of|literally|not rocket science|obviously|outside the box|pretty|quite|quite clearly|
  rather|really|remarkably|seriously|simply|somehow|somewhat|sort of|stuff|substantially|surely|surprisingly|totally|truly|
  various|vast|very|virtually`
    .split('|')
    .map((phrase) => phrase.trim())
)
