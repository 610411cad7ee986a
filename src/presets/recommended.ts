import type { RuleSettings } from '../config/config.ts'

/** The default: what is wrong on the page, whoever wrote it. Each rule with the reason why it is here. */
const recommended: RuleSettings = {
  // A year that lost a digit reads smoothly and goes to print; only numbers that can be no year are marked.
  'year-typo': 'on',
  // None of it can be right in print, and the eye slides over it.
  'leftover-text': 'on',
  // Nobody can come, pay or protest on April 31; the calendar leaves no doubt.
  'impossible-date': 'on',
  // Nobody dies before birth; ranges that are moved, compared or counted down are let stand.
  'date-order': 'on',
  // A weekday that does not fall on its date sends readers to the wrong day; counting the days leaves no doubt.
  'weekday-mismatch': 'on',
  // Readers check their neighbour's age first; only ages that one person cannot have together are marked.
  'age-mismatch': 'on',
  // A word written twice is a slip in print; what is meant twice is let stand.
  'repeated-words': 'on',
  // A headline pasted with the text below it is printed twice; only copies count, not titles that are not printed.
  'repeated-headline': 'on',
  // Told twice, half a page apart, by two hands or by a machine; refrains, quotations, lists and pulled lines are let stand.
  'repeated-passage': 'on',
  // The line that every reader sees is the one nobody reads twice; only what one caption says of one thing is held together.
  'caption-contradiction': 'on',
  // Caption and text come from two desks; only details that both give to one scene are held against each other.
  'caption-mismatch': 'on',
  // A mark without its partner is a matter of fact: the reader cannot tell who speaks. Mixed marks are info only.
  'quote-marks': 'on',
  // What a paragraph lost at its end may be what mattered, and nobody can guess it.
  'cut-off-text': 'on',
  // One person, in office and out of it: a reader no longer knows who governs.
  'title-conflict': 'on',
  // The reader is left to choose which statement to believe; only what one speaker, one thing and one time bind is held together.
  'claim-conflict': 'on',
  // The wrong initials pass every spelling checker, and the draft goes on about another body.
  'acronym-mismatch': 'on',
  // A name in two spellings is wrong in one of them; nearly all that it finds in print are slips.
  'name-spelling': 'on',
  // Verb and figures contradict each other in one sentence; ranks, records, odds and currencies are let stand.
  'direction-mismatch': 'on',
  // Every reader abroad gets the wrong figure; the writer’s own rounding and every size of gallon are let stand.
  'conversion-mismatch': 'on',
  // A list loses a name in the cut and the count stays; lists that are open, or whose commas part more than items, are let stand.
  'count-mismatch': 'on',
  // Nobody adds up on deadline, and every reader does; only parts that cannot overlap are added.
  'sum-mismatch': 'on',
  // The headline is the last to hear of a new figure; sources, updates, parts and rounding are let stand.
  'number-conflict': 'on',
  // The reader does the sum again and finds it wrong; what rounding explains is let stand.
  'percent-mismatch': 'on'
}

export default recommended
