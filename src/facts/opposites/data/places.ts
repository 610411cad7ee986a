/**
 * Places: under a roof or in the open, full or empty, wet or dry.
 * The pairs were drawn up for this project from published captions; where WordNet 3.1 has them as antonyms its pairs were
 * followed, its synonyms and hyponyms added. POSS stands for his, her, their, its; `-` for a space too.
 */
import type { Group } from '../group.ts'

/** WordNet: indoor/outdoor, indoors/outdoors. `On the indoor court, in the open air`. */
export const place: Group = {
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
}

/** WordNet: empty/full, crowded/uncrowded; busy/idle apart. `The jam-packed concourse lies vacant`. */
export const crowd: Group = {
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
}

/** WordNet: wet/dry. */
export const water: Group = {
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
}
