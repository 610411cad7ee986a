/**
 * What comes and goes, opens and closes, rises and falls.
 * The pairs were drawn up for this project from published captions; where WordNet 3.1 has them as antonyms its pairs were
 * followed, its synonyms and hyponyms added. POSS stands for his, her, their, its; `-` for a space too.
 */
import type { Group } from '../group.ts'

/** WordNet: arrive/leave, arrival/departure. `Departs from Valletta as she docks at Valletta`. */
export const travel: Group = {
  name: 'travel',
  of: 'of one journey',
  sides: [
    {
      name: 'arriving',
      excludes: ['leaving', 'boarding'],
      does: `arrive, dock, land, reach, come back, set foot in, set foot on, come home, return home, get home,
        berth, draw in, drive in, turn up, show up, pull up, drop anchor, moor, tie up, make landfall,
        crash-land, fly home, land back, enter, go in, walk in, walk into, stride into, step into, drive into, come in, touch down, pull in`,
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
}

/** WordNet: open/close, opening/closing. `Inaugurates the tram line as it shuts for the last time`. */
export const trade: Group = {
  name: 'trade',
  of: 'of one place',
  sides: [
    {
      name: 'opening',
      fills: `unlock, unseal, throw open, open up, start up, open, inaugurate, reopen, launch, commission, open
        the doors of, cut the ribbon on, cut the ribbon at, open POSS doors, cut the ribbon of`,
      scene: `opening day, opening night, first night, first performance, grand opening, opening ceremony, inauguration, opening, launch, first
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
        day, final voyage, last voyage, final flight, last flight, last-ever, demolition, final performance, last performance, final show, last show, closing night,
        final night, last night of business, last customers, last guests, last visitors, last passengers,
        final customers, day of closing, for the last time`
    }
  ],
  unless:
    /\b(?:eyes?|mouth|arms|umbrellas?|fire on|closing ceremony|doors? of (?:the|a) (?:car|van)|session|parliament|curtain|bidding|umbrella|book)\b/iu,
  fixed: `opens fire, open fire, opening fire, opens the scoring, opening batsman, closes in, closing in,
        closing stages, closed doors, closing speech, opening speech, opening statement, closing
        statement, us open, french open, australian open, open championship, first day of school`
}

/** WordNet: ascending/descending, afloat/aground. */
export const way: Group = {
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
