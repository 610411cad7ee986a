/**
 * The light, the season and the weather of a scene.
 * The pairs were drawn up for this project from published captions; where WordNet 3.1 has them as antonyms its pairs were
 * followed, its synonyms and hyponyms added. POSS stands for his, her, their, its; `-` for a space too.
 */
import type { Group } from '../group.ts'

const morning =
  'dawn, daybreak, sunrise, first light, crack of dawn, break of day, at dawn, sun-up, sunup, cockcrow, first rays, sun rises, sun comes up, rising sun, sun rising'

/** WordNet: day/night, dawn/dusk, sunrise/sunset, noon/midnight. `In the dark at noon`. */
export const light: Group = {
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
}

/** WordNet: summer/winter. `A snowman in the midsummer heat`. */
export const season: Group = {
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
}

/** WordNet: clear/cloudy; calm/stormy. */
export const weather: Group = {
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
}
