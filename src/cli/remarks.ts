/** What to say of backread's own remarks, which no rule makes and which have no page. */
export const remarks: Readonly<Record<string, string>> = {
  encoding: `# encoding

The file is not UTF-8, so its encoding was guessed.

## Why

Old systems export Windows-1252. It is read as that; where the guess is wrong, accents, dashes and quote marks are.
Save the file as UTF-8 and nothing has to be guessed.
`,
  language: `# language

The draft does not read as English, so only the rules that need no English have run.

## Why

Less than a tenth of its words are among the commonest of English. Where that is wrong (a list of names, a page of
results), say \`language: en-US\` or \`language: en-GB\` in the config.
`,
  length: `# length

A paragraph is longer than any that goes to print, and only its beginning was read.

## Why

A paragraph of 100,000 characters has lost its line breaks, or is no prose. Mend the line breaks, and all of it is read.
`,
  time: `# time

A draft took longer than it may, was given up, and has not been checked.

## Why

A draft takes some milliseconds. One that takes a minute has millions of words, or something in it that a rule cannot
cope with: please report it. The other drafts are read, and the exit code is 2. \`--timeout\` gives each draft more time.
`,
  stet: `# stet

A \`stet\` lets nothing stand, or names no rule there is.

## Why

What was let stand once may have been mended since, and a stet that nobody needs hides the next slip at that place.
Take it out, or correct the rule's name; in a draft it stands before the paragraph it is meant for.

\`\`\`
<!-- stet -->
<!-- stet year-typo -->
<!-- stet year-typo: the flight's number -->
<!-- backread-disable year-typo -->
<!-- backread-enable year-typo -->
\`\`\`
`
}
