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
  'dawn, daybreak, sunrise, first light, crack of dawn, break of day, at dawn, sun-up, sunup, cockcrow, first rays, sun rises, sun comes up, rising sun, sun rising'

export const groups: readonly Group[] = [
  {
    // WordNet: day/night, dawn/dusk, sunrise/sunset, noon/midnight. `In the dark at noon`.
    name: 'light',
    of: 'in one scene',
    sides: [
      { name: 'dawn', excludes: ['noon', 'afternoon', 'dusk'], scene: morning },
      {
        name: 'morning',
        excludes: ['afternoon', 'dusk'],
        scene: `morning, this morning, early morning, late morning, morning light, breakfast`
      },
      {
        name: 'noon',
        excludes: ['dawn', 'dusk', 'night'],
        scene: `noon, midday, mid-day, noon-day, elevenses, midday meal, high sun, high noon, noonday, lunchtime,
          noontime, noonday sun, midday sun`
      },
      {
        name: 'afternoon',
        excludes: ['dawn', 'morning', 'night'],
        scene: `afternoon, mid-afternoon, midafternoon, afternoon sun, mid-afternoon sun, afternoon sunshine, late
          afternoon, early afternoon`
      },
      {
        name: 'dusk',
        excludes: ['dawn', 'morning', 'noon', 'daylight'],
        scene: `dusk, sunset, eventide, sundown, twilight, nightfall, evening, sun sets, sun goes down, sun dips,
          sun sinks, setting sun, sun setting, sinking sun, dying sun, low sun, gloaming, last light, early
          evening, late evening, evening light, fading light`
      },
      {
        name: 'night',
        excludes: ['noon', 'afternoon', 'daylight'],
        does: 'stargaze',
        scene: `night, night sky, night-time, nighttime, midnight, at night, dead of night, night falls,
          moonlight, early-night, moonlit night, sky full of stars, by candlelight in the dark, lamplight,
          lamplit, torchlight, torchlit, by the light of torches, street lamps, streetlights, headlamps,
          pitch blackness, blackness, late at night, in the night, night-time sky, by the light of the moon,
          moonlit, full moon, crescent moon, half-moon, new moon, moon, moon rises, moon shines, moonrise,
          by moonlight, stars, star-filled, star-lit, constellations, milky way, starless, moonless, wee
          hours, witching hour, overnight, by night, nocturnal, bedtime, lights-out, stars shine, stars
          twinkle, stars fill the sky, stars above, stars overhead, darkness falls, starlight, starlit,
          starry, starry sky, star-studded sky, under the stars, beneath the stars, darkness, in the dark,
          after dark, pitch-dark, pitch-black, pitch darkness, small hours, midnight sky`
      },
      {
        name: 'daylight',
        excludes: ['night', 'dusk'],
        does: 'sunbathe',
        scene: `daylight, broad daylight, daytime, bright sunshine, sunshine, sunlight, sunlit, sunny,
          sun-drenched, bright sun, blazing sun, sun beats down, sun shines, sun blazes, burning sun, hot
          sun, scorching sun, strong sun, mid-morning, midmorning, morning sun, morning sunshine, sun high
          in the sky, sun overhead, glorious sunshine, dazzling sunlight, dazzling sunshine, sunbathers,
          sunbathing, sun, sun-lit, heat of the day, rays of the sun, sun-dappled, full sun, teatime, school
          hours, office hours, noon sun, warm sunshine, spring sunshine, summer sunshine, winter sunshine,
          brilliant sunshine, blue sky, blue skies, clear blue sky, bright daylight, sun-kissed, sun-baked`
      }
    ],
    unless:
      /\b(?:eclipse|cave|cavern|tunnel|mine|cinema|planetarium|blackout|power cut|power outage|arctic|antarctic|polar|time-lapse|long exposure|smoke|sandstorm|dust storm|ash cloud|aurora|northern lights|around the clock|all day|all night|round the clock)\b/iu,
    fixed: `midnight sun, night market, night shift, night school, night club, night watch, night bus, night
          train, night light, night out, night owl, opening night, morning coat, morning dress, morning
          suit, all-day breakfast, breakfast television, afternoon tea, evening gown, evening dress, evening
          class, evening wear, evening standard, day and night, night and day, in the dark about, kept in
          the dark, sunny side, sunny disposition, knight, twilight years, good morning, film stars, pop
          stars, rock stars, rising stars, five stars, stars of, stars and stripes, all stars, sun hat, sun
          cream, sun loungers, sun lounger, midnight mass, night vision, golden hour`
  },
  {
    // WordNet: summer/winter. `A snowman in the midsummer heat`.
    name: 'season',
    of: 'in one scene',
    sides: [
      {
        name: 'summer',
        excludes: ['winter', 'snow', 'autumn', 'spring'],
        scene: `summer, midsummer, midsummer's day, midsummer's eve, summertime, high summer, summery`
      },
      {
        name: 'heat',
        excludes: ['snow', 'cold'],
        scene: `heatwave, heat wave, torrid, baking, sultry, boiling heat, scorching heat, sweltering heat,
          blistering heat, searing heat, baking heat, stifling heat, sweltering, scorching, hottest day,
          tropical heat, record heat, roasting heat, fierce heat, intense heat, blazing heat`
      },
      {
        name: 'winter',
        excludes: ['summer', 'spring', 'autumn'],
        scene: `winter, midwinter, wintertime, wintry, deep winter, dead of winter, depths of winter, coldest day`
      },
      {
        name: 'snow',
        excludes: ['summer', 'heat'],
        scene: `snow, snowman, snowmen, snowball, snowballs, snowfall, snowdrift, snowdrifts, blizzard, snowstorm,
          snow-covered, snowy, snowbound, frozen pond, frozen lake, frozen river, frozen canal, ice rink,
          sledges, sledge, sledging, toboggan, toboggans, tobogganing, snowplough, snowploughs, snowplow,
          snowplows, sleet, ice floes, skates on the ice, frost, frosty, hoar frost, icicles, whiteout,
          hailstones, flurries, deep snow, thick snow, fresh snow, powder snow, ice-bound, icebound, frozen`
      },
      {
        name: 'cold',
        excludes: ['heat'],
        scene: 'bitter cold, freezing cold, biting cold, sub-zero, freezing'
      },
      {
        name: 'spring',
        excludes: ['autumn', 'summer', 'winter'],
        scene: `springtime, in spring, in the spring, spring sunshine, spring day, spring morning, spring blossom,
          cherry blossom, spring flowers, spring lambs, daffodils, bluebells`
      },
      {
        name: 'autumn',
        excludes: ['spring', 'summer', 'winter'],
        scene: 'autumn, autumnal, autumn leaves, falling leaves'
      }
    ],
    unless:
      /\b(?:artificial snow|fake snow|indoor|snow machine|snow cannon|glaciers?|summits?|peaks?|mountains?|mountaintops?|snow-?capped|snowline|alps|andes|himalaya\p{L}*|south pole|antarctic\p{L}*|arctic|greenland|dressed as|all year|year-round|four seasons|ski dome)\b/iu,
    fixed: `winter palace, winter gardens, winter garden, winter olympics, winter games, summer games, summer
          olympics, summer school, summer camp, summer season, summer holiday, summer holidays, summer term,
          summer fair, summer break, winter break, winter term, winter wheat, winter fuel, winter coat,
          winter coats, winter clothes, winter clothing, winter jacket, winter jackets, winter sports,
          winter festival, winter solstice, indian summer, midsummer night, winter's tale, snow white, snow
          leopard, snow leopards, winter quarters, winter crops, winter home, winter market, winter
          wonderland, winter tyres, winter tires, summer house, summer solstice, arab spring, spring roll`
  },
  {
    // WordNet: indoor/outdoor, indoors/outdoors. `On the indoor court, in the open air`.
    name: 'place',
    of: 'of one place',
    sides: [
      {
        name: 'indoors',
        scene: `indoors, indoor, basement, basements, basement hall, cellar, cellars, vault, vaults, attic, under
          the roof, beneath the roof, under a roof, under cover, within four walls, roofed, behind closed
          doors, underground hall, underground car park, windowless, crypt, wine cellar, strongroom,
          underground, below ground`
      },
      {
        name: 'outdoors',
        scene: `outdoors, outdoor, open air, open sky, in the open, out in the open, held outside, outside in the,
          alfresco, al fresco, out of doors, in the fresh air, under canvas, in the rain, in driving rain,
          in pouring rain, in heavy rain, under a clear sky, under the stars, under the sun, beneath the
          sky, roofless`
      }
    ],
    // Those who see it are in one place, what they see in another: `on a screen outside`.
    unless:
      /\b(?:screens?|relay\p{L}*|broadcast\p{L}*|live-?stream\p{L}*|streamed|loudspeakers?|windows?|doorways?|queu\p{L}+|overspill|overflow)\b/iu,
    fixed: `in the open air, in the open sky, out in the open air, outdoor clothing, outdoor gear, outdoor
          furniture, outdoor wear, outdoor heater, outdoor heaters, outdoor pursuits, outdoor shoes, outdoor
          brand, indoor plants, indoor plant`
  },
  {
    // WordNet: empty/full, crowded/uncrowded; busy/idle apart. `The jam-packed concourse lies vacant`.
    name: 'crowd',
    of: 'of one place',
    sides: [
      {
        name: 'crowded',
        describes: `crowded, packed, jam-packed, jammed, thronged, sold-out, bustling, heaving, teeming, crammed,
          overflowing, full to capacity, full to bursting, full to the rafters, full house, busy,
          overcrowded, standing-room-only, full, filled to capacity, filled, filled with people, at
          capacity, brimming, rammed, chock-a-block, chock-full, chockablock, swarming, populous, congested,
          bursting at the seams, bursting, awash with, brimful, densely packed, shoulder to shoulder,
          wall-to-wall, lively, mobbed, besieged, overrun, clogged, stuffed, crammed full, full up, fully
          booked, sold out, oversubscribed, well-attended, filled to bursting, packed to the rafters, packed
          out, without a spare seat, thick with people, seething, crowd-filled, lined with spectators, lined
          with people, choked with traffic, busiest`,
        does: `throng with, hum with, buzz, throb with, heave, seethe, heave with, teem with, bustle, bustle
          with, buzz with, overflow, overflow with, swarm with, brim with`,
        fills: 'fill, crowd, pack, throng, cram, jam, swarm, flood, mob'
      },
      {
        name: 'empty',
        describes: `empty, deserted, vacant, unoccupied, abandoned, desolate, near-empty, half-empty, bare,
          uninhabited, lifeless, unpeopled, forsaken, depopulated, unattended, abandoned by all, devoid of
          people, devoid of life, without a soul, free of people, people-free, devoid of spectators, without
          spectators, spectator-free, vacated, quiet and empty, void, tenantless, derelict, ghostly,
          peopleless, unfrequented, unused, unfilled, echoing, spookily quiet, eerily quiet, as quiet as the
          grave, untenanted`
      }
    ],
    fixed: `packed lunch, packed lunches, empty-handed, full moon, full time, full back, full-back, full kit,
          empty net, full stop, full of life, busy bee, bare hands, bare feet, empty nest, vacant lot,
          vacant lots, full dress, full colour, full color, full speed, full length, full flight, full
          uniform, full bloom`
  },
  {
    // WordNet: damaged/undamaged, broken/unbroken, destroyed/preserved. `The gutted hall, untouched by the fire`.
    name: 'state',
    of: 'of one thing',
    sides: [
      {
        name: 'damaged',
        scene:
          'gaping hole, gaping holes, bullet holes, shrapnel holes, roof missing, roof gone, missing roof, without a roof, in tatters',
        does: `crumble, collapse, disintegrate, burn, blaze, fall apart, go up in flames, shatter, splinter,
          break up, burn down`,
        describes: `in half, in two, split in two, cut in two, broken in two, snapped in two, full of holes, written
          off, a write-off, a wreck, a ruin, a shell, in bits, in a thousand pieces, a heap of rubble, a heap of ruins, a pile of ruins, a mass of rubble, a
          pile of rubble, a smoking ruin, matchwood, firewood, splinters, torn open, ripped open, blown
          open, torn off, ripped off, pockmarked, gouged, pierced, sliced open, damaged, destroyed, gutted,
          ruined, wrecked, burnt-out, burned-out, burnt out, charred, collapsed, shattered, smashed, smashed
          to pieces, flattened, razed, demolished, devastated, bombed-out, crumpled, mangled, broken,
          cracked, in ruins, in rubble, reduced to rubble, burnt to the ground, burned to the ground, in
          pieces, in fragments, in shards, in smithereens, blown to bits, blown to pieces, blown apart,
          blown up, smashed to bits, reduced to ashes, reduced to dust, reduced to a shell, in ashes, in a
          heap, burnt to a shell, levelled, leveled, fire-damaged, storm-damaged, flood-damaged,
          war-damaged, beat-up, bedraggled, busted, dilapidated, ramshackle, riddled, tumbledown,
          annihilated, blighted, sacked, war-torn, wiped out, scorched, totalled, totaled, disfigured,
          defaced, mutilated, cratered, holed, punctured, snapped, chipped, fractured, buckled, warped,
          incinerated, swept away, washed away, blasted, pulled to pieces, stove in, staved in, smashed up,
          bombed, shelled, battered, crushed, torn apart, dented, ravaged, toppled, splintered, burnt,
          burned, burnt down, burned down, blackened, riddled with holes, bullet-riddled, sunken, caved-in,
          caved in, in tatters, tattered, torn, ripped, obliterated, pulverised, pulverized, vandalised,
          vandalized, crumbling, smouldering, smoldering, wrecked beyond repair, beyond repair`
      },
      {
        name: 'intact',
        describes: `intact, undamaged, unscathed, untouched, unharmed, pristine, in one piece, without a crack, whole,
          without a mark, without so much as a scratch, not a scratch, in perfect condition, in mint
          condition, without a scratch, good as new, unbroken, unmarked, unspoiled, unspoilt, flawless,
          immaculate, entire, uninjured, unimpaired, unmarred, impeccable, unscarred, unscratched,
          uncracked, in perfect order, in good order, in good shape, in working order, in perfect shape,
          well preserved, perfectly sound, safe, sound, spick and span, spotless, unsinged, unruffled,
          unhurt, structurally sound, completely whole, safe and sound, whole and undamaged, faultless, like
          new, brand new, brand-new, unburnt, unburned, undented, perfectly preserved, in pristine
          condition, spared, unblemished, undisturbed`
      },
      // A damaged wall may still stand; one that has come down may not.
      {
        name: 'fallen',
        excludes: ['upright'],
        describes: `collapsed, flattened, razed, demolished, toppled, levelled, leveled, pulled down, torn down, razed
          to the ground`
      },
      {
        name: 'upright',
        excludes: ['fallen'],
        describes: 'still standing, upright, still upright',
        does: 'stand tall, tower over, tower above, stand upright'
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
        describes: `dead, lifeless, deceased, drowned, slain, stillborn, extinct, murdered, assassinated, executed,
          killed, stuffed, mummified, fossilised, fossilized, embalmed, long-dead, dead and buried, in POSS
          coffin, in POSS grave, at POSS funeral, at POSS own funeral, in a coffin, lying in state, frozen
          to death, shot dead, departed, expired, stone-dead, corpse, carcass, dead body, cadaver, lifeless
          body, lifeless form`
      },
      {
        name: 'alive',
        describes: `alive, alive and well, living, breathing, in rude health, in good health, hale and hearty, alive
          and kicking, very much alive, full of life, in fine fettle`,
        does: `prowl, run, walk, swim, wave, smile, greet, jump, dance, sing, speak, eat, drink, laugh, play,
          climb, feed, graze, leap, sprint, hunt, breathe, bark, nod, talk, chat, applaud, clap, gallop,
          trot, nurse, roam, stroll, perform, sign, pose, accept, receive, rehearse, chase, gasp, blink,
          yawn, stretch, bathe, paddle, tuck into, nibble, munch, chew, sip, cuddle, fetch, purr, growl,
          roar, snarl, peck, hop, crawl, flap, wag, lick, sniff, address, attend, shake hands, chair, cheer,
          score, kick, skip, frolic, romp, gambol, bask, blow, smoke, snore, doze, wink`
      }
    ],
    unless:
      /\b(?:actors?|play(?:s|ing) the|costume|zombie|halloween|puppet|film set|performance|mural|statue|wax|ghost)\b/iu,
    fixed: `dead heat, dead end, dead sea, dead ringer, dead ball, dead centre, dead center, dead man walking,
          grateful dead, day of the dead, walking dead, dead wood, dead weight, left for dead, living room,
          living rooms, cost of living, living wage, living memory, living museum, standard of living, dead
          leaves, dead leaf, dead flowers, dead grass, dead branch, dead branches, dead skin, dead tree,
          dead trees, dead reckoning, deadline, dead tired, living statue, living history`
  },
  {
    // WordNet: arrive/leave, arrival/departure. `Departs from Valletta as she docks at Valletta`.
    name: 'travel',
    of: 'of one journey',
    sides: [
      {
        name: 'arriving',
        excludes: ['leaving', 'boarding'],
        does: `arrive, dock, land, reach, come back, set foot in, set foot on, come home, return home, get home,
          berth, draw in, drive in, turn up, show up, pull up, drop anchor, moor, tie up, make landfall,
          crash-land, fly home, land back, enter, go in, walk in, come in, touch down, pull in`,
        scene: `homecoming, landfall, disembarkation, touchdown, on the way in, on POSS way in, just off the
          plane, just off the boat, on arrival, upon arrival, on POSS arrival, upon POSS arrival`
      },
      { name: 'boarding', excludes: ['alighting'], does: 'board, embark, climb aboard, get on' },
      { name: 'alighting', excludes: ['boarding'], does: 'disembark, alight, step off, get off, climb off' },
      {
        name: 'leaving',
        excludes: ['arriving'],
        does: `leave, depart, exit, set off, take off, set sail, set out, pull out, drive away, drive off, walk
          out, go out, fly out, head off, head out, steam out, sail out, weigh anchor, flee, set forth, take
          leave, take flight, undock, shove off, cast off, slip away, storm out, file out, walk away, speed
          off, speed away, ride off, fly off, fly away, say goodbye to, lift off, put to sea, check out,
          move out, quit, vacate, bid farewell to, head for home, pull away`,
        scene: `on the way out, on POSS way out, farewell, send-off, on departure, upon departure, on POSS
          departure, upon POSS departure`
      }
    ],
    unless: /\b(?:round trip|to and fro|in and out|back and forth|stopover|arrivals? and departures?)\b/iu,
    fixed: `leave home early, take off his, take off her, take off their, autumn leaves, tea leaves, on leave,
          sick leave, land mine`
  },
  {
    // WordNet: open/close, opening/closing. `Inaugurates the tram line as it shuts for the last time`.
    name: 'trade',
    of: 'of one place',
    sides: [
      {
        name: 'opening',
        fills: `unlock, unseal, throw open, open up, start up, open, inaugurate, reopen, launch, commission, open
          the doors of, cut the ribbon on, cut the ribbon at, open POSS doors, cut the ribbon of`,
        scene: `opening day, opening night, grand opening, opening ceremony, inauguration, opening, launch, first
          day, maiden voyage, maiden flight, first voyage, first flight, inaugural voyage, inaugural flight,
          unveiling, first customers, first guests, first visitors, first passengers, day of opening`
      },
      {
        name: 'closing',
        fills: `close, shut, shutter, close down, shut down, decommission, close POSS doors, shut POSS doors,
          mothball, board up, scrap, seal, padlock, bolt, lock, wind up, cease trading, go out of business,
          go bust, shut up shop, lock up, dismantle, demolish, bulldoze`,
        describes: 'closed for good, shut for good, closed down, shut down, shuttered',
        scene: `closure, closing day, closing-down, shutdown, shutters come down, last day, closing down, final
          day, final voyage, last voyage, final flight, last flight, last-ever, demolition, closing night,
          final night, last night of business, last customers, last guests, last visitors, last passengers,
          final customers, day of closing, for the last time`
      }
    ],
    unless:
      /\b(?:eyes?|mouth|arms|umbrellas?|fire on|closing ceremony|doors? of (?:the|a) (?:car|van)|session|parliament|curtain|bidding|umbrella|book)\b/iu,
    fixed: `opens fire, open fire, opening fire, opens the scoring, opening batsman, closes in, closing in,
          closing stages, closed doors, closing speech, opening speech, opening statement, closing
          statement, us open, french open, australian open, open championship, first day of school`
  },
  {
    // WordNet: sit/stand, seated/standing. `Standing, reads the order while seated`.
    name: 'posture',
    of: 'of one person',
    sides: [
      {
        name: 'standing',
        describes: `on POSS feet, upright, on foot, bolt upright, erect, on tiptoe, on POSS hind legs`,
        does: 'stand'
      },
      {
        name: 'sitting',
        describes: `seated, sat, enthroned, on POSS haunches, on horseback, on all fours, cross-legged, perched,
          slumped in POSS chair, slumped in POSS seat, in POSS seat, in POSS chair, in POSS armchair, from
          POSS seat, from POSS chair`,
        does: 'sit, perch, take a seat, lounge, slouch'
      },
      {
        name: 'lying',
        describes: `sprawled, flat on POSS back, prone, outstretched, stretched out, lying down, supine, prostrate,
          recumbent, flat on POSS stomach, face down, flat out, horizontal, curled up`,
        does: 'lie, recline, sprawl'
      },
      {
        name: 'kneeling',
        describes: 'on POSS knees, on one knee, on bended knee',
        does: 'kneel, crouch, squat'
      }
    ],
    fixed: `standing ovation, standing order, standing orders, standing room, standing committee, standing
          stone, standing stones, standing water, standing start, long-standing, stands for, stands by,
          stands trial, stands accused, stands out, stands up to, stands down, standing for, standing by,
          standing trial, standing down, stand for, stand by, stand trial, stand accused, sitting mp,
          sitting member, sitting president, sitting judge, sitting senator, sitting governor, sitting
          councillor, sitting tenant, sitting room, sitting mayor, sitting champion, sits on the, sitting on
          the board, sitting duck, standing empty, stands empty, lies in, lies on the, lie in state, lies in
          state, lies empty, lies at, lies between`
  },
  {
    // WordNet: smile/frown, laugh/cry. `In floods of tears, coach Dan Ruddy grins`.
    name: 'mood',
    of: 'of one face',
    sides: [
      {
        name: 'smiling',
        describes: `cheerfully, happily, merrily, gleefully, joyfully, wreathed in smiles, in gales of laughter, in fits of giggles, cheerful, cheery, blithe, glad, jolly, jaunty, mirthful, euphoric, radiant, light-hearted,
          rapturous, exultant, jubilant, overjoyed, gleeful, all smiles, delighted, grinning from ear to
          ear, with a broad smile, with a broad grin, with a wide smile, with a smile, smile on POSS face,
          grin on POSS face, smiles on their faces, laughing, full of joy, joyous, blissful, content,
          upbeat, relaxed and smiling, joyful, merry, happy, in high spirits, in fits of laughter, elated,
          ecstatic`,
        scene: `grin, smile, laughter, giggles, mirth, merriment, glee, hilarity, thumbs up, in stitches, a smile, a grin, a broad smile, a broad grin, a happy smile, a happy grin, a wide smile, a big
          smile, a wide grin, a cheerful smile, a cheery wave`,
        does: `simper, guffaw, cackle, chortle, snigger, titter, snicker, smile, grin, beam, laugh, chuckle,
          giggle, smirk`
      },
      {
        name: 'weeping',
        scene: `grief, sorrow, anguish, despair, misery, sobs, tears of grief, tears of rage, in bits, long face`,
        describes: `mournfully, sadly, miserably, glumly, grimly, inconsolably, sullenly, grim-faced, stony-faced, stern-faced, po-faced, in tears, in floods of tears, inconsolable,
          distraught, tears streaming down POSS face, tears streaming down POSS cheeks, tears run down POSS
          face, tears running down POSS cheeks, tears on POSS cheeks, tears rolling down POSS face, in
          mourning, weepy, dour, dour-faced, sombre-faced, gloomy, sad, unhappy, wretched, disconsolate,
          forlorn, bereft, doleful, lugubrious, woebegone, morose, surly, melancholy, downhearted,
          broken-hearted, woeful, long-faced, straight-faced, poker-faced, expressionless, stern, solemn,
          grim, tight-lipped, inconsolably, miserable, sorrowful, mournful, tormented, anguished,
          heartbroken, grief-stricken, tear-stained, sullen, glum, dejected, downcast, crestfallen,
          unsmiling, despondent, desolate`,
        does: `blub, blubber, snivel, whimper, lament, grieve, weep, sob, cry, wail, bawl, frown, scowl, glower,
          mourn, burst into tears, break down in tears, howl, grimace, glare, pout, sulk`
      }
    ],
    unless:
      /\b(?:tears of (?:joy|laughter|happiness|relief|pride)|with (?:joy|laughter|relief|happiness|pride)|happy tears|through (?:his |her |their )?tears|tearful\p{L}*|reunit\p{L}+|embrac\p{L}+|hug(?:s|ged|ging)?|wedding|crowned|newborn|mask|emoji|clown)\b/iu,
    fixed: 'cry out, cries out, crying out, laughing stock, crying shame'
  },
  {
    // WordNet: asleep/awake.
    name: 'sleep',
    of: 'of one person',
    sides: [
      {
        name: 'asleep',
        describes: 'asleep, fast asleep, sound asleep, unconscious, comatose',
        does: 'sleep, doze, snooze, snore, nap'
      },
      {
        name: 'awake',
        describes: 'awake, wide awake, wide-awake, conscious',
        does: `read, speak, sing, dance, run, walk, wave, knit, sew, write, play, cheer, applaud, chat`
      }
    ],
    fixed: `sleep walk, sleeping beauty, sleeping bag, sleeping bags, sleeping rough, sleeping giant, read on,
          sleeping partner`
  },
  {
    // WordNet: wet/dry.
    name: 'water',
    of: 'of one thing',
    sides: [
      {
        name: 'wet',
        describes: `flooded, waterlogged, submerged, underwater, under water, inundated, drenched, soaked, sodden,
          dripping, soaking wet, swollen, brimming`
      },
      {
        name: 'dry',
        describes: `dry, bone-dry, parched, arid, dried-up, dried up, desiccated, dusty, bone dry`
      }
    ],
    fixed: 'dry land, dry stone, dry dock, dry-stone, dry ice, dry goods'
  },
  {
    // WordNet: clear/cloudy; calm/stormy.
    name: 'weather',
    of: 'in one scene',
    sides: [
      {
        name: 'clear',
        scene: `cloudless, cloudless sky, clear skies, unclouded, blue sky, blue skies, clear blue sky`
      },
      {
        name: 'overcast',
        scene: `overcast, leaden sky, leaden skies, grey skies, gray skies, thick fog, dense fog, pouring rain,
          torrential rain, driving rain, downpour, blizzard, thunderstorm`
      }
    ]
  },
  {
    // WordNet: ascending/descending, afloat/aground.
    name: 'way',
    of: 'of one journey',
    sides: [
      { name: 'up', excludes: ['down'], does: 'ascend, climb up, go up, walk up' },
      {
        name: 'down',
        excludes: ['up'],
        does: 'descend, climb down, go down, come down, walk down, abseil down'
      },
      { name: 'afloat', excludes: ['aground'], describes: 'afloat, under sail, under way at sea' },
      {
        name: 'aground',
        excludes: ['afloat'],
        describes: 'aground, high and dry, beached, stranded on the rocks'
      }
    ],
    fixed: 'go down in, comes down to, goes down to'
  }
]

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

/** Words before a word of the lists, in its own phrase, that take it out of the scene: `after a sunny day`. */
export const droppers: ReadonlySet<string> = new Set(
  'not no never without neither nor hardly cannot usually normally typically often sometimes rarely before after since until till following ahead rather instead if would could will may might avoid prevent stop awaiting await expecting for from'.split(
    ' '
  )
)

/** What may follow a word of time or season in its phrase, with the scene still told: `winter cold`, `night sky`. */
export const timeHeads: ReadonlySet<string> = new Set(
  'bloom sky skies sun sunshine sunlight heat light hours air rain breeze gloom darkness mist fog cold chill frost wind weather day days morning afternoon evening night snow scene landscape rush walk swim storm showers haze glow hour monday tuesday wednesday thursday friday saturday sunday'.split(
    ' '
  )
)

/** Places that people fill; `fill empty bottles` is another thing. */
export const venues =
  /^(?:seats?|streets?|squares?|plazas?|piazza|halls?|rooms?|stands?|terraces?|stadiums?|stadia|arenas?|grounds?|churches|church|chapels?|cathedrals?|mosques?|temples?|theatres?|theaters?|cinemas?|markets?|malls?|shops?|stores?|concourses?|stations?|platforms?|trains?|buses|bus|carriages?|trams?|ferries|ferry|beach(?:es)?|parks?|gardens?|courts?|courtrooms?|courthouses?|pubs?|bars?|restaurants?|cafes?|cafés?|hotels?|schools?|classrooms?|wards?|hospitals?|terminals?|airports?|museums?|galleries|gallery|chambers?|benches|pews|venues?|clubs?|roads?|bridges?|motorways?|lanes?|alleys?|promenades?|piers?|quays?|courtyards?|forecourts?|quadrangles?|playgrounds?|boulevards?|avenues?|waterfronts?|shrines?|synagogues?|grandstands?|fields?|camps?|villages?|towns?|cit(?:y|ies)|hills?|slopes?|banks?|pools?|libraries|library|arcades?|foyers?|lobb(?:y|ies)|auditoriums?|pavilions?|tents?|marquees?|ballrooms?|bays?|rows?)$/u

/** Nobody there, told by what is not: `not a soul on the crowded beach`. */
export const nobody =
  /\b(?:not (?:a|one) (?:single )?(?:soul|person|shopper|passenger|fan|spectator|customer|car|visitor|tourist|bather|worshipper|commuter|diner|pupil|student)|nobody|no one|no-one|without (?:a|one) (?:single )?(?:soul|person|shopper|passenger|fan|spectator|customer|visitor)|no (?:fans|spectators|crowds?|people|passengers|customers|shoppers|visitors)|devoid of (?:people|life|fans|spectators|shoppers)|no sign of life)\b/iu

/** Everybody there, told so: `not a seat is free in the empty cinema`. */
export const everybody =
  /\b(?:not a (?:single )?(?:seat|place|table|space) (?:is |left |to be had|was )?(?:free|empty|spare|left|to spare|to be had|unfilled)|standing room only|every (?:seat|place|table|pew|chair|bench|room) (?:is |was )?(?:taken|occupied|filled|full|sold)|no room to (?:move|stand|sit)|barely room to|no (?:spare|empty|free) (?:seats?|tables?|places?)|full house|capacity crowd|sell-out crowd|sellout crowd|sold-out crowd|packed house)\b/iu

/** Adjectives of time and season: they tell of the scene whatever noun follows (`a moonlit street`). */
export const timeAdjectives: ReadonlySet<string> = new Set(
  'moonlit sunlit starlit starry sunny snowy snowbound snow-covered wintry summery autumnal frosty sun-drenched sun-kissed sun-baked early-morning late-night mid-morning mid-afternoon late-afternoon early-evening sweltering scorching freezing pitch-dark pitch-black star-studded'.split(
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
