/**
 * How people are seen: standing or sitting, smiling or weeping, asleep or awake.
 * The pairs were drawn up for this project from published captions; where WordNet 3.1 has them as antonyms its pairs were
 * followed, its synonyms and hyponyms added. POSS stands for his, her, their, its; `-` for a space too.
 */
import type { Group } from '../group.ts'

/** WordNet: sit/stand, seated/standing. `Standing, reads the order while seated`. */
export const posture: Group = {
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
}

/** WordNet: smile/frown, laugh/cry. `In floods of tears, coach Dan Ruddy grins`. */
export const mood: Group = {
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
      does: `cry POSS eyes out, sob POSS heart out, weep POSS heart out, blub, blubber, snivel, whimper, lament, grieve, weep, sob, cry, wail, bawl, frown, scowl, glower,
        mourn, burst into tears, break down in tears, howl, grimace, glare, pout, sulk`
    }
  ],
  unless:
    /\b(?:tears of (?:joy|laughter|happiness|relief|pride)|with (?:joy|laughter|relief|happiness|pride)|happy tears|through (?:his |her |their )?tears|tearful\p{L}*|reunit\p{L}+|embrac\p{L}+|hug(?:s|ged|ging)?|wedding|crowned|newborn|mask|emoji|clown)\b/iu,
  fixed: 'cry out, cries out, crying out, laughing stock, crying shame'
}

/** WordNet: asleep/awake. */
export const sleep: Group = {
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
}
