/** Something that the person at the keyboard can put right: printed as one line, without a stack trace; exit 2. */
export class UsageError extends Error {}

/** What went wrong with a file that was read, in the words of a newsroom and not of the operating system. */
export function whyUnreadable(error: unknown): string {
  return reasonOf(error, readingReasons)
}

/** What went wrong with a file that was written. */
export function whyUnwritable(error: unknown): string {
  return reasonOf(error, { ...readingReasons, ...writingReasons })
}

type Reasons = Readonly<Record<string, string>>

const readingReasons: Reasons = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'you may not read it (permission denied)',
  EPERM: 'you may not read it (permission denied)',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EISDIR: 'it is a folder, expected a file',
  EMFILE: 'too many files are open',
  ERR_FS_FILE_TOO_LARGE: 'it is too large to read'
}

const writingReasons: Reasons = {
  EACCES: 'you may not write it (permission denied)',
  EPERM: 'you may not write it (permission denied)',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EEXIST: 'a file of this name is there'
}

function reasonOf(error: unknown, reasons: Reasons): string {
  const words = error instanceof Error ? error.message : String(error)
  return (error instanceof Error && 'code' in error && reasons[String(error.code)]) || words
}

/** Names as an error gives them, each in backticks. */
export function namesOf(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
