/**
 * What state a thing or a creature is in: damaged or whole, dead or alive.
 * The pairs were drawn up for this project from published captions; where WordNet 3.1 has them as antonyms its pairs were
 * followed, its synonyms and hyponyms added. POSS stands for his, her, their, its; `-` for a space too.
 */
import type { Group } from '../group.ts'

/** WordNet: damaged/undamaged, broken/unbroken, destroyed/preserved. `The gutted hall, untouched by the fire`. */
export const state: Group = {
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
}

/** WordNet: alive/dead, living/dead. `The lifeless body prowls her enclosure`. */
export const life: Group = {
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
}
