/**
 * Of the phrases that retext-simplify knows, those that plain copy does without. The others (`however`, `vice`, `it is`)
 * are good English more often than not. Source: the words that both Plain English Campaign's A to Z of alternative words
 * and the federal plain language guidelines of the United States advise against.
 */
export const officialese: ReadonlySet<string> = new Set(
  `accede to|accorded|addressees|addressees are requested|adversely impact|adversely impact on|afford an opportunity|
  aforementioned|already existing|ameliorate|arrive onboard|as a means of|as prescribed by|ascertain|
  at the present time|at this time|be advised|because of the fact that|by means of|by virtue of|commence|due to the fact that|
  during the period|each and every|effect modifications|elucidate|endeavor|enumerate|expeditious|factual evidence|
  first and foremost|for a period of|for the purpose of|has a requirement for|herein|heretofore|herewith|honest truth|
  if and when|impacted|in a timely manner|in accordance with|in all likelihood|in excess of|in lieu of|
  in light of the fact that|in order for|in order that|in order to|in regard to|in relation to|in some instances|
  in the amount of|in the near future|in the process of|in view of the above|inasmuch as|incumbent upon|inter alia|
  interpose no objection|is applicable to|is authorised to|is authorized to|is in consonance with|it is essential|
  it is requested|necessitate|not later than|notwithstanding|null and void|obligate|owing to the fact that|pertaining to|
  point in time|practicable|preclude|prior to|procure|promulgate|provides guidance for|pursuant to|readily apparent|
  refer back|relative to|remuneration|set forth in|should you wish|span across|strategise|strategize|subsequent to|
  successfully complete|take action to|the month of|the undersigned|this day and age|time period|under the provisions of|
  until such time as|utilisation|utilise|utilised|utilization|utilize|utilized|various different|whether or not|
  with reference to|with respect to|with the exception of`
    .split('|')
    .map((phrase) => phrase.trim())
)
