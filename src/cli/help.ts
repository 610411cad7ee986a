/** The help, written by hand so that it fits a screen and reads as one. */

/** What `--help` prints. */
export const help = `Usage: backread [options] <file|folder|glob…>

Holds every fact in a draft against every other: plain text, Markdown, HTML.

  --preset NAME           recommended (default), style or all
  --rule ID=LEVEL         off, info, warning, error or on; may be repeated
  --date YYYY-MM-DD       the draft's own date, where it does not give one
  --story                 the files are one story: hold them against each other
  --config FILE           use this config; --no-config uses none
  --no-ignore             read also what an ignore file or the config leaves out
  --fix                   mend what is certain; --fix-dry-run prints a diff
  --watch                 read again whenever a draft or a config changes
  -, --stdin              read piped text; --stdin-filename NAME says what it is
  --stdin-format ndjson   answer piped records, a line of JSON each
  --jobs N                read on N threads; --shard I/N reads one share of N
  --cache, --timeout N    read only what has changed; N seconds a draft, or 60

  --format NAME           text, unix, json, sarif, github, junit, checkstyle
  --verbose, --quiet      add note, page and line of text; print errors only
  --max-warnings N        more warnings than N are exit 1
  --output FILE           write the report to a file
  --color, --no-color     told from the terminal; -V, --version; -h, --help

Commands:
  explain RULE, rules     what a rule asks, with examples; the list of all rules
  stet FILE:LINE [RULE]   let a finding stand; --because "why it stands"
  stet --baseline FILE…   let all stand that is found today
  audit FILE…             which rules to trust, over an archive; audit --help
  init                    write a config, a VS Code task and a pre-commit entry

Examples:
  backread drafts/                           every draft in a folder
  backread --fix --rule quote-marks=off 'news/**/*.md'

Exit code: 0 no errors, 1 findings, 2 wrong use or a draft that cannot be read.
`

/** What `backread audit --help` prints. */
export const auditHelp = `Usage: backread audit [options] <file|folder|glob…>

Reads an archive and reports on the rules: how often each speaks, the newest it
found, a sample by chance to judge, and from the judgements how often it is right.

  --sample N              findings of each rule to judge (20)
  --examples N            the newest findings of each rule (3)
  --only RULE             audit this rule; may be repeated
  --judge                 ask about the sample here, a key a finding
  --draw                  put the sample into the judgements file, to judge there
  --judgements FILE       that file (backread-judgements.yml)
  --seed N                another sample (1); the same number gives the same one

  --format NAME           text, json, html
  --output FILE           write the report to a file
  --stdin-format ndjson   read piped records, a line of JSON each
  --shard I/N             audit one share of N of a large archive
  Also --preset, --rule, --config, --no-ignore, --date, --jobs, --timeout, --color.

Examples:
  backread audit archive/
  backread audit --judge --only quote-marks --sample 50 archive/
  backread audit --format html --output audit.html archive/

Exit code: 0, or 2 for wrong use or a draft that cannot be read.
`

/** What a bare `backread` in a terminal prints. */
export const shortHelp = `Usage: backread [options] <file|folder|glob…>

  backread drafts/               read every draft in a folder
  backread story.md              read one
  backread explain year-typo     what a rule asks, and why
  backread --help                all options
`
