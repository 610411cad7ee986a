// Generated from the folders beside this file by `npm run generate`.
import type { Rule } from '../src/rule.ts'
import acronymMismatch from './acronym-mismatch/index.ts'
import ageMismatch from './age-mismatch/index.ts'
import captionContradiction from './caption-contradiction/index.ts'
import captionMismatch from './caption-mismatch/index.ts'
import claimConflict from './claim-conflict/index.ts'
import contractions from './contractions/index.ts'
import conversionMismatch from './conversion-mismatch/index.ts'
import countMismatch from './count-mismatch/index.ts'
import cutOffText from './cut-off-text/index.ts'
import dateOrder from './date-order/index.ts'
import diacritics from './diacritics/index.ts'
import directionMismatch from './direction-mismatch/index.ts'
import doubleHedge from './double-hedge/index.ts'
import equality from './equality/index.ts'
import impossibleDate from './impossible-date/index.ts'
import indefiniteArticle from './indefinite-article/index.ts'
import intensify from './intensify/index.ts'
import leftoverText from './leftover-text/index.ts'
import nameSpelling from './name-spelling/index.ts'
import numberConflict from './number-conflict/index.ts'
import passive from './passive/index.ts'
import percentMismatch from './percent-mismatch/index.ts'
import profanities from './profanities/index.ts'
import quoteMarks from './quote-marks/index.ts'
import quotes from './quotes/index.ts'
import readability from './readability/index.ts'
import redundantAcronyms from './redundant-acronyms/index.ts'
import repeatedHeadline from './repeated-headline/index.ts'
import repeatedPassage from './repeated-passage/index.ts'
import repeatedWords from './repeated-words/index.ts'
import sentenceSpacing from './sentence-spacing/index.ts'
import simplify from './simplify/index.ts'
import spelling from './spelling/index.ts'
import stockPhrase from './stock-phrase/index.ts'
import sumMismatch from './sum-mismatch/index.ts'
import termVariant from './term-variant/index.ts'
import titleConflict from './title-conflict/index.ts'
import weekdayMismatch from './weekday-mismatch/index.ts'
import yearTypo from './year-typo/index.ts'

/** All rules, by id. */
export const rules: readonly Rule[] = [
  acronymMismatch as unknown as Rule,
  ageMismatch as unknown as Rule,
  captionContradiction as unknown as Rule,
  captionMismatch as unknown as Rule,
  claimConflict as unknown as Rule,
  contractions as unknown as Rule,
  conversionMismatch as unknown as Rule,
  countMismatch as unknown as Rule,
  cutOffText as unknown as Rule,
  dateOrder as unknown as Rule,
  diacritics as unknown as Rule,
  directionMismatch as unknown as Rule,
  doubleHedge as unknown as Rule,
  equality as unknown as Rule,
  impossibleDate as unknown as Rule,
  indefiniteArticle as unknown as Rule,
  intensify as unknown as Rule,
  leftoverText as unknown as Rule,
  nameSpelling as unknown as Rule,
  numberConflict as unknown as Rule,
  passive as unknown as Rule,
  percentMismatch as unknown as Rule,
  profanities as unknown as Rule,
  quoteMarks as unknown as Rule,
  quotes as unknown as Rule,
  readability as unknown as Rule,
  redundantAcronyms as unknown as Rule,
  repeatedHeadline as unknown as Rule,
  repeatedPassage as unknown as Rule,
  repeatedWords as unknown as Rule,
  sentenceSpacing as unknown as Rule,
  simplify as unknown as Rule,
  spelling as unknown as Rule,
  stockPhrase as unknown as Rule,
  sumMismatch as unknown as Rule,
  termVariant as unknown as Rule,
  titleConflict as unknown as Rule,
  weekdayMismatch as unknown as Rule,
  yearTypo as unknown as Rule
]
