/** Something that the person at the keyboard can put right: printed as one line, without a stack trace; exit 2. */
export class UsageError extends Error {}

/** What went wrong with a file, in the words of a newsroom and not of the operating system. */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return (
    {
      ENOENT: 'no such file or folder',
      ENOTDIR: 'no such file or folder',
      EACCES: 'you may not read it (permission denied)',
      EPERM: 'you may not read it (permission denied)',
      ELOOP: 'its links lead in a circle',
      ENAMETOOLONG: 'the name is too long',
      EISDIR: 'it is a folder, expected a file',
      EMFILE: 'too many files are open',
      ERR_FS_FILE_TOO_LARGE: 'it is too large to read'
    }[code] ?? (error instanceof Error ? error.message : String(error))
  )
}
