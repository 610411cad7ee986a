import type { ReporterModule } from './reporter.ts'

/** The reporters, by the name that `--format` takes; each is loaded when it is used. */
export const reporters: Readonly<Record<string, () => Promise<ReporterModule>>> = {
  text: () => import('./text.ts'),
  unix: () => import('./unix.ts'),
  html: () => import('./html/index.ts'),
  json: () => import('./json.ts'),
  sarif: () => import('./sarif.ts'),
  github: () => import('./github.ts'),
  junit: () => import('./junit.ts'),
  checkstyle: () => import('./checkstyle.ts')
}
