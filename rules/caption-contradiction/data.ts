/** Words by which a caption means both sides, and what its lists do not hold. Drawn up for this project from published captions. */

/** Words of contrast or change: with one of them in the caption, both sides may be meant. */
export const contrast =
  /\b(?:but|yet|although|though|whereas|despite|unlike|compared|contrast\p{L}*|versus|vs|once|formerly|former|previously|originally|then|later|earlier|turn(?:s|ed|ing) (?:into|to|the)|transform\p{L}*|restor(?:ed|ation)|converted|becom(?:es?|ing)|becoming|respectively|again|alternat\p{L}+|in its (?:prime|heyday|day)|used to|no longer|combination|composite|collage|montage|panels?|diptych|triptych|two (?:views|pictures|photos|images|photographs)|(?:top|bottom|above|below|left|right|first|second)(?: (?:photo|picture|image|panel|frame|row))?:|others?|one of|(?:the|an)other|imagin\p{L}+|dream\p{L}*|as if|as though|like a|pretend\p{L}*|mock|simulat\p{L}+|reconstruct\p{L}*|sculpture|before[- ]and[- ]after|side[- ]by[- ]side|(?:minutes?|hours?|days?|weeks?|months?|years?) (?:after|before|ago|on)|respective|ones? (?:that|which|whose|is|was)|(?:an?|the) \p{L}+ ones?|(?:left|top)\b[^.]*\b(?:right|bottom)|right\b[^.]*\bleft)\b/iu

/** What makes news of a contrast in the weather or the light: `Rare summer snow covers the pass`. */
export const wonder =
  /\b(?:rare(?:ly)?|freak(?:ish)?|unseasonabl[ey]|unseasonal(?:ly)?|unusual(?:ly)?|unexpected(?:ly)?|unlikely|surpris\p{L}+|unprecedented|bizarre(?:ly)?|strange(?:ly)?|odd(?:ly)?|astonish\p{L}+|out[- ]of[- ]season|in spite of|regardless|defy\p{L}*|defied|phenomenon|even in|shock)\b/iu

/** What sets one thing beside a second: `A ruined house lies next to an intact one`. */
export const beside: ReadonlySet<string> = new Set(
  'beside alongside opposite versus adjacent neighbouring neighboring adjoining'.split(' ')
)

/** Parts of a building, a vehicle or a ship that it is not whole without. Drawn up for this project from damage reports. */
export const structure: ReadonlySet<string> = new Set(
  'roof roofs wall walls facade front side spire steeple tower dome ceiling floors windows hull bow stern wing tail fuselage cab deck'.split(
    ' '
  )
)

/** Nobody there, told by what is not: `not a soul on the crowded beach`. */
export const nobody =
  /\b(?:not (?:a|one) (?:single )?(?:soul|person|shopper|passenger|fan|spectator|customer|car|visitor|tourist|bather|worshipper|commuter|diner|pupil|student)|nobody|no one|no-one|without (?:a|one) (?:single )?(?:soul|person|shopper|passenger|fan|spectator|customer|visitor)|no (?:fans|spectators|crowds?|people|passengers|customers|shoppers|visitors)|devoid of (?:people|life|fans|spectators|shoppers)|no sign of life)\b/iu

/** Everybody there, told so: `not a seat is free in the empty cinema`. */
export const everybody =
  /\b(?:not a (?:single )?(?:seat|place|table|space) (?:is |left |to be had|was )?(?:free|empty|spare|left|to spare|to be had|unfilled)|standing room only|every (?:seat|place|table|pew|chair|bench|room) (?:is |was )?(?:taken|occupied|filled|full|sold)|no room to (?:move|stand|sit)|barely room to|no (?:spare|empty|free) (?:seats?|tables?|places?)|full house|capacity crowd|sell-out crowd|sellout crowd|sold-out crowd|packed house)\b/iu

/** Feasts on a fixed day of the year, after the civil calendars of the United Kingdom, Ireland, the United States, France and Australia. */
export const feasts: ReadonlyMap<string, { readonly month: number; readonly day: number }> = new Map(
  Object.entries({
    'Christmas Eve': [12, 24],
    'Christmas Day': [12, 25],
    'Boxing Day': [12, 26],
    "New Year's Eve": [12, 31],
    "New Year's Day": [1, 1],
    Halloween: [10, 31],
    "Valentine's Day": [2, 14],
    "St Patrick's Day": [3, 17],
    "St. Patrick's Day": [3, 17],
    'Bonfire Night': [11, 5],
    'Bastille Day': [7, 14],
    'Anzac Day': [4, 25],
    'Australia Day': [1, 26],
    'Canada Day': [7, 1],
    Juneteenth: [6, 19],
    'Armistice Day': [11, 11],
    'Veterans Day': [11, 11],
    "St Andrew's Day": [11, 30],
    "St George's Day": [4, 23]
  }).map(([name, [month = 1, day = 1]]) => [name, { month, day }])
)
