/**
 * What excludes each other in one caption, in groups. The pairs were drawn up for this project; where WordNet 3.1 has
 * them as antonyms (real/staged apart, nearly all) its pairs were followed, its synonyms and hyponyms added.
 * Words are lemmas: `does` and `fills` are inflected as verbs. POSS stands for his, her, their, its; `-` for a space too.
 */

/** One side of a group. */
export interface Side {
  readonly name: string
  /** The sides of its group that it cannot share a scene with; all others where absent. */
  readonly excludes?: readonly string[]
  /** Adjectives and set phrases that describe a thing or a person. */
  readonly describes?: string
  /** Verbs of which the subject is meant. */
  readonly does?: string
  /** Verbs of which the object is meant, else the subject: `open the library`, `the library opens`. */
  readonly fills?: string
  /** Words that speak of the whole scene. */
  readonly scene?: string
}

/** A group of sides that exclude each other. */
export interface Group {
  readonly name: string
  /** What both words speak of, as a message says it. */
  readonly of: string
  readonly sides: readonly Side[]
  /** Captions in which the group has nothing to say. */
  readonly unless?: RegExp
  /** Names and set phrases that hold a word of the group and mean another thing. */
  readonly fixed?: string
}

const morning =
  'dawn, daybreak, sunrise, first light, crack of dawn, break of day, at dawn, sun rises, sun comes up, rising sun, sun rising'

export const groups: readonly Group[] = [
  {
    // WordNet: day/night, dawn/dusk, sunrise/sunset, noon/midnight. `In the dark at noon`.
    name: 'light',
    of: 'in one scene',
    sides: [
      { name: 'dawn', excludes: ['noon', 'afternoon', 'dusk'], scene: morning },
      { name: 'morning', excludes: ['afternoon', 'dusk'], scene: 'morning, this morning' },
      {
        name: 'noon',
        excludes: ['dawn', 'dusk', 'night'],
        scene: 'noon, midday, high noon, noonday, lunchtime, noontime, noonday sun, midday sun'
      },
      {
        name: 'afternoon',
        excludes: ['dawn', 'morning', 'night'],
        scene: 'afternoon, mid-afternoon, midafternoon, afternoon sun, mid-afternoon sun, afternoon sunshine'
      },
      {
        name: 'dusk',
        excludes: ['dawn', 'morning', 'noon', 'daylight'],
        scene:
          'dusk, sunset, sundown, twilight, nightfall, evening, sun sets, sun goes down, sun dips, sun sinks, setting sun, sun setting, gloaming, last light'
      },
      {
        name: 'night',
        excludes: ['noon', 'afternoon', 'daylight'],
        scene: `night, night sky, night-time, nighttime, midnight, at night, dead of night, night falls, moonlight, moonlit,
          full moon, crescent moon, half-moon, new moon, moon, moon rises, moon shines, moonrise, by moonlight, stars shine, stars twinkle,
          stars fill the sky, stars above, stars overhead, darkness falls, starlight, starlit, starry, starry sky, star-studded sky,
          under the stars, beneath the stars, darkness, in the dark, after dark, pitch-dark, pitch-black, pitch darkness,
          small hours, midnight sky`
      },
      {
        name: 'daylight',
        excludes: ['night', 'dusk'],
        scene: `daylight, broad daylight, daytime, bright sunshine, sunshine, sunlight, sunlit, sunny, sun-drenched, bright sun,
          blazing sun, sun beats down, sun shines, sun blazes, burning sun, hot sun, scorching sun, strong sun, mid-morning, midmorning, morning sun, morning sunshine,
          blue sky, blue skies, clear blue sky, bright daylight, sun-kissed, sun-baked`
      }
    ],
    unless:
      /\b(?:eclipse|cave|cavern|tunnel|mine|cinema|planetarium|blackout|power cut|power outage|arctic|antarctic|polar|time-lapse|long exposure|smoke|sandstorm|dust storm|ash cloud|aurora|northern lights|around the clock|all day|all night|round the clock)\b/iu,
    fixed:
      'midnight sun, night market, night shift, night school, night club, night watch, night bus, night train, night light, night out, night owl, opening night, morning coat, morning dress, morning suit, afternoon tea, evening gown, evening dress, evening class, evening wear, evening standard, day and night, night and day, in the dark about, kept in the dark, sunny side, sunny disposition, knight, twilight years, good morning, midnight mass, night vision, golden hour'
  },
  {
    // WordNet: summer/winter. `A snowman in the midsummer heat`.
    name: 'season',
    of: 'in one scene',
    sides: [
      {
        name: 'summer',
        excludes: ['winter', 'snow', 'autumn', 'spring'],
        scene: 'summer, midsummer, summertime, high summer, summery'
      },
      {
        name: 'heat',
        excludes: ['snow', 'cold'],
        scene:
          'heatwave, heat wave, scorching heat, sweltering heat, blistering heat, searing heat, baking heat, stifling heat, sweltering, scorching'
      },
      {
        name: 'winter',
        excludes: ['summer', 'spring', 'autumn'],
        scene: 'winter, midwinter, wintertime, wintry, deep winter, dead of winter, depths of winter'
      },
      {
        name: 'snow',
        excludes: ['summer', 'heat'],
        scene:
          'snow, snowman, snowmen, snowball, snowballs, snowfall, snowdrift, snowdrifts, blizzard, snowstorm, snow-covered, snowy, snowbound, frozen pond, frozen lake, frozen river, frozen canal, ice rink, sledges, skates on the ice, frost, frosty, hoar frost, icicles'
      },
      {
        name: 'cold',
        excludes: ['heat'],
        scene: 'bitter cold, freezing cold, biting cold, sub-zero, freezing'
      },
      {
        name: 'spring',
        excludes: ['autumn', 'summer', 'winter'],
        scene: 'springtime, in spring, spring sunshine, spring day'
      },
      { name: 'autumn', excludes: ['spring', 'summer', 'winter'], scene: 'autumn, autumnal, autumn leaves' }
    ],
    unless:
      /\b(?:artificial snow|fake snow|indoor|snow machine|snow cannon|glacier|summit|peak|alps|andes|himalaya\p{L}*|south pole|antarctic\p{L}*|arctic|greenland|dressed as|all year|year-round|four seasons|ski dome)\b/iu,
    fixed:
      "winter palace, winter gardens, winter garden, winter olympics, winter games, summer games, summer olympics, summer school, summer camp, summer season, summer holiday, summer holidays, summer term, summer fair, summer break, winter break, winter term, winter wheat, winter fuel, winter coat, winter coats, winter clothes, winter clothing, winter jacket, winter jackets, winter sports, winter festival, winter solstice, indian summer, midsummer night, winter's tale, snow white, snow leopard, snow leopards, winter quarters, winter crops, winter home, winter market, winter wonderland, winter tyres, winter tires, summer house, summer solstice, arab spring, spring roll"
  },
  {
    // WordNet: indoor/outdoor, indoors/outdoors. `On the indoor court, in the open air`.
    name: 'place',
    of: 'of one place',
    sides: [
      {
        name: 'indoors',
        scene:
          'indoors, indoor, basement, basement hall, cellar, vault, attic, underground hall, underground car park, windowless'
      },
      {
        name: 'outdoors',
        scene:
          'outdoors, outdoor, open air, open sky, out in the open, held outside, outside in the, alfresco, al fresco, out of doors, under the stars, under the sun, beneath the sky, roofless'
      }
    ],
    fixed:
      'outdoor clothing, outdoor gear, outdoor furniture, outdoor wear, outdoor heater, outdoor heaters, outdoor pursuits, outdoor shoes, outdoor brand, indoor plants, indoor plant'
  },
  {
    // WordNet: empty/full, crowded/uncrowded; busy/idle apart. `The jam-packed concourse lies vacant`.
    name: 'crowd',
    of: 'of one place',
    sides: [
      {
        name: 'crowded',
        describes: `crowded, packed, jam-packed, jammed, thronged, sold-out, bustling, heaving, teeming, crammed, overflowing,
          full to capacity, full to bursting, full to the rafters, full house, busy, overcrowded, standing-room-only, full,
          filled to capacity, filled, filled with people, at capacity, brimming`,
        does: 'heave with, teem with, bustle, bustle with, buzz with, overflow, overflow with, swarm with, brim with',
        fills: 'fill, crowd, pack, throng, cram, jam, swarm, flood, mob'
      },
      {
        name: 'empty',
        describes:
          'empty, deserted, vacant, unoccupied, abandoned, desolate, near-empty, half-empty, bare, uninhabited, lifeless, unpeopled, forsaken, depopulated'
      }
    ],
    fixed:
      'packed lunch, packed lunches, empty-handed, full moon, full time, full back, full-back, full kit, empty net, full stop, full of life, busy bee, bare hands, bare feet, empty nest, vacant lot, vacant lots, full dress, full colour, full color, full speed, full length, full flight, full uniform, full bloom'
  },
  {
    // WordNet: damaged/undamaged, broken/unbroken, destroyed/preserved. `The gutted hall, untouched by the fire`.
    name: 'state',
    of: 'of one thing',
    sides: [
      {
        name: 'damaged',
        describes: `damaged, destroyed, gutted, ruined, wrecked, burnt-out, burned-out, burnt out, charred, collapsed, shattered,
          smashed, smashed to pieces, flattened, razed, demolished, devastated, bombed-out, crumpled, mangled, broken, cracked,
          in ruins, in rubble, reduced to rubble, burnt to the ground, burned to the ground, in pieces, levelled, leveled,
          fire-damaged, storm-damaged, flood-damaged, war-damaged, battered, crushed, torn apart, dented, ravaged, toppled`
      },
      {
        name: 'intact',
        describes: `intact, undamaged, unscathed, untouched, unharmed, pristine, in one piece, in perfect condition,
          in mint condition, without a scratch, good as new, unbroken, unmarked, unspoiled, unspoilt, flawless, perfectly preserved,
          in pristine condition, spared, unblemished, undisturbed`
      }
    ],
    fixed: 'broken english, broken-hearted, cracked pepper, broken hearted'
  },
  {
    // WordNet: alive/dead, living/dead. `The lifeless body prowls her enclosure`.
    name: 'life',
    of: 'of one creature',
    sides: [
      {
        name: 'dead',
        describes:
          'dead, lifeless, deceased, drowned, slain, stillborn, extinct, murdered, assassinated, executed, corpse, carcass, dead body'
      },
      {
        name: 'alive',
        describes: 'alive, alive and well, living',
        does: `prowl, run, walk, swim, wave, smile, greet, jump, dance, sing, speak, eat, drink, laugh, play, climb, feed, graze, leap,
          sprint, hunt, breathe, bark, nod, talk, chat, applaud, clap, gallop, trot, nurse, roam, stroll, perform, sign, pose, accept, receive, rehearse, chase, gasp, blink, yawn, stretch, bathe, paddle`
      }
    ],
    unless:
      /\b(?:actors?|play(?:s|ing) the|costume|zombie|halloween|puppet|film set|performance|mural|statue|wax|ghost)\b/iu,
    fixed:
      'dead heat, dead end, dead sea, dead ringer, dead ball, dead centre, dead center, dead man walking, grateful dead, day of the dead, walking dead, dead wood, dead weight, left for dead, living room, living rooms, cost of living, living wage, living memory, living museum, standard of living, dead leaves, dead tree, dead trees, dead reckoning, deadline, dead tired, living statue, living history'
  },
  {
    // WordNet: arrive/leave, arrival/departure. `Departs from Valletta as she docks at Valletta`.
    name: 'travel',
    of: 'of one journey',
    sides: [
      {
        name: 'arriving',
        does: 'arrive, dock, land, enter, go in, walk in, come in, disembark, alight, touch down, pull in',
        scene: 'on arrival, upon arrival'
      },
      {
        name: 'leaving',
        does: 'leave, depart, exit, set off, take off, set sail, set out, pull out, drive away, drive off, walk out, go out, fly out, head off, head out, steam out, sail out, weigh anchor',
        scene: 'on departure, upon departure'
      }
    ],
    unless: /\b(?:round trip|to and fro|in and out|back and forth|stopover|arrivals? and departures?)\b/iu,
    fixed:
      'leave home early, take off his, take off her, take off their, autumn leaves, tea leaves, on leave, sick leave, land mine'
  },
  {
    // WordNet: open/close, opening/closing. `Inaugurates the tram line as it shuts for the last time`.
    name: 'trade',
    of: 'of one place',
    sides: [
      {
        name: 'opening',
        fills: 'open, inaugurate, reopen, launch',
        scene:
          'opening day, opening night, grand opening, opening ceremony, inauguration, opening, launch, first day'
      },
      {
        name: 'closing',
        fills: 'close, shut, shutter, close down, shut down',
        describes: 'closed for good, shut for good, closed down, shut down, shuttered',
        scene:
          'closure, closing day, closing-down, shutdown, shutters come down, last day, closing down, final day'
      }
    ],
    unless:
      /\b(?:eyes?|mouth|arms|umbrellas?|fire on|closing ceremony|doors? of (?:the|a) (?:car|van)|session|parliament|curtain|bidding|umbrella|book)\b/iu,
    fixed:
      'opens fire, open fire, opening fire, opens the scoring, opening batsman, closes in, closing in, closing stages, closed doors, closing speech, opening speech, opening statement, closing statement, us open, french open, australian open, open championship, first day of school'
  },
  {
    // WordNet: sit/stand, seated/standing. `Standing, reads the order while seated`.
    name: 'posture',
    of: 'of one person',
    sides: [
      { name: 'standing', describes: 'on POSS feet, upright, on foot', does: 'stand' },
      { name: 'sitting', describes: 'seated, sat, cross-legged', does: 'sit' },
      { name: 'lying', describes: 'sprawled, flat on POSS back, prone, outstretched', does: 'lie' },
      {
        name: 'kneeling',
        describes: 'on POSS knees, on one knee, on bended knee',
        does: 'kneel, crouch, squat'
      }
    ],
    fixed: `standing ovation, standing order, standing orders, standing room, standing committee, standing stone, standing stones,
      standing water, standing start, long-standing, stands for, stands by, stands trial, stands accused, stands out, stands up to,
      stands down, standing for, standing by, standing trial, standing down, stand for, stand by, stand trial, stand accused,
      sitting mp, sitting member, sitting president, sitting judge, sitting senator, sitting governor, sitting councillor,
      sitting tenant, sitting room, sitting mayor, sitting champion, sits on the, sitting on the board, sitting duck,
      standing empty, stands empty, lies in, lies on the, lie in state, lies in state, lies empty, lies at, lies between`
  },
  {
    // WordNet: smile/frown, laugh/cry. `In floods of tears, coach Dan Ruddy grins`.
    name: 'mood',
    of: 'of one face',
    sides: [
      {
        name: 'smiling',
        describes:
          'cheerful, jubilant, overjoyed, gleeful, all smiles, delighted, grinning from ear to ear, joyful, merry, happy, in high spirits, in fits of laughter, elated, ecstatic',
        does: 'smile, grin, beam, laugh, chuckle, giggle, smirk'
      },
      {
        name: 'weeping',
        describes: `grim-faced, stony-faced, stern-faced, po-faced, in tears, in floods of tears, inconsolable, distraught,
          heartbroken, grief-stricken, tear-stained, sullen, glum, dejected, downcast, crestfallen, unsmiling, despondent, desolate`,
        does: 'weep, sob, cry, wail, bawl, frown, scowl, glower, mourn, burst into tears, break down in tears, howl, grimace, glare, pout, sulk'
      }
    ],
    unless:
      /\b(?:tears of (?:joy|laughter|happiness|relief|pride)|with (?:joy|laughter|relief|happiness|pride)|happy tears|through (?:his |her |their )?tears|tearful\p{L}*|reunit\p{L}+|embrac\p{L}+|hug(?:s|ged|ging)?|wedding|crowned|newborn|mask|emoji|clown)\b/iu,
    fixed: 'cry out, cries out, crying out, laughing stock, crying shame'
  }
]

/** Words of contrast or change: with one of them in the caption, both sides may be meant. */
export const contrast =
  /\b(?:but|yet|although|though|whereas|despite|unlike|compared|contrast\p{L}*|versus|vs|once|formerly|former|previously|originally|then|later|earlier|turn(?:s|ed|ing) (?:into|to|the)|transform\p{L}*|restor(?:ed|ation)|converted|becom(?:es?|ing)|becoming|respectively|alternat\p{L}+|in its (?:prime|heyday|day)|used to|no longer|combination|composite|collage|montage|panels?|diptych|triptych|two (?:views|pictures|photos|images|photographs)|(?:top|bottom|above|below|left|right|first|second)(?: (?:photo|picture|image|panel|frame|row))?:|others?|one of|(?:the|an)other|imagin\p{L}+|dream\p{L}*|as if|as though|like a|pretend\p{L}*|mock|simulat\p{L}+|reconstruct\p{L}*|sculpture)\b/iu

/** Words before a word of the lists, in its own phrase, that take it out of the scene: `after a sunny day`. */
export const droppers: ReadonlySet<string> = new Set(
  'not no never without neither nor hardly cannot usually normally typically often sometimes rarely before after since until till following ahead rather instead if would could will may might avoid prevent stop awaiting await expecting for from'.split(
    ' '
  )
)

/** What may follow a word of time or season in its phrase, with the scene still told: `winter cold`, `night sky`. */
export const timeHeads: ReadonlySet<string> = new Set(
  'sky skies sun sunshine sunlight heat light hours air rain breeze gloom darkness mist fog cold chill frost wind weather day days morning afternoon evening night snow scene landscape rush walk swim storm showers haze glow hour monday tuesday wednesday thursday friday saturday sunday'.split(
    ' '
  )
)

/** Adjectives of time and season: they tell of the scene whatever noun follows (`a moonlit street`). */
export const timeAdjectives: ReadonlySet<string> = new Set(
  'moonlit sunlit starlit starry sunny snowy snowbound snow-covered wintry summery autumnal frosty sun-drenched sun-kissed sun-baked sweltering scorching freezing pitch-dark pitch-black star-studded'.split(
    ' '
  )
)

/** Rooms and buildings with a roof: with `in` or `inside` before them they are indoors. */
export const rooms: ReadonlySet<string> = new Set(
  'hall ballroom room kitchen chapel church cathedral library gym gymnasium lounge bedroom classroom office corridor lobby foyer workshop basement cellar bunker canteen dormitory ward mosque synagogue'.split(
    ' '
  )
)

/** Places that somebody leaves or arrives at on foot; a vehicle left on arrival is none. */
export const places: ReadonlySet<string> = new Set(
  'court courthouse courtroom theatre theater cinema hotel hospital airport building house office station church cathedral home stadium ground school restaurant club hall embassy palace parliament chamber room stage pitch field track arena studio venue museum prison jail port harbour harbor city town country village island premises compound headquarters scene gallery terminal clinic chapel mosque temple'.split(
    ' '
  )
)
