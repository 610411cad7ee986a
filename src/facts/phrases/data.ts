/**
 * Closed classes of English words, after R. Quirk and others, A Comprehensive Grammar of the English Language (1985),
 * chapters 2, 4, 5, 6, 9 and 13. What is not here is taken for a noun or an adjective.
 */

import { wordSet } from '../../draft/word-set.ts'
import type { Part } from './words.ts'

export const articles = wordSet(
  `the a an this these those his her its their our my your whose some any every each both all several many few no
   another one two three four five six seven eight nine ten eleven twelve half`
)

export const closed: readonly (readonly [Part, ReadonlySet<string>])[] = [
  ['article', articles],
  [
    'preposition',
    wordSet(
      `of in on at by with from to into onto over under underneath beneath behind beside besides near inside outside through
       throughout across along alongside amid amidst among around round against between beyond past toward towards during
       despite without within upon above below off down up out for via like after before since until till following opposite
       aboard atop per next`
    )
  ],
  ['joiner', wordSet('and or but nor yet &')],
  ['relative', wordSet('who whom which that')],
  [
    'pronoun',
    wordSet('he she it they him them himself herself itself themselves I we us you everyone nobody somebody')
  ],
  [
    'auxiliary',
    wordSet(
      'is are was were be been being has have had do does did will would can could may might must should shall'
    )
  ],
  [
    'adverb',
    wordSet(
      'not never still now then again there here too also just almost nearly once twice today tonight yesterday tomorrow away back ahead together abroad ever very so far even'
    )
  ]
]

/** Words that open a clause with a subject of its own, or one that borrows its subject (`while seated`). */
export const clauseWords = wordSet('as while whilst when where because although though if whereas')

/** Words that end as participles or adverbs do and are neither. */
export const notParticiples = wordSet(
  'morning evening king ring wing ceiling building wedding thing nothing something everything anything during spring string sibling railing sterling meeting hearing clothing painting Beijing awning viking pudding darling shilling'
)
export const notAdverbs = wordSet(
  'family friendly early elderly daily weekly lonely lovely july italy assembly supply reply jelly belly fly rally ally'
)

/** Photographs and the like: what they show is another thing than they (`a portrait of a seated girl`). */
export const pictures = wordSet(
  'photo photos photograph photographs picture pictures image images portrait portraits painting paintings statue statues sculpture mural poster posters print drawing sketch bust model'
)

/** What stands for the whole that it is of: `every seat of the empty stand`, `a crowd of smiling children`. */
export const parts = wordSet(
  'seat seats row rows part parts side sides half end inside interior whole rest all most many some one two three each hundreds thousands dozens crowd crowds group pair line queue body remains ruins shell walls wreckage wreck city town village street streets'
)
