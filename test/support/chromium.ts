/** Chromium, where it is installed. */
import { spawnSync } from 'node:child_process'

/** The browser's path; `undefined` where there is none. */
export const chromiumPath: string | undefined = ['chromium', 'chromium-browser', 'google-chrome']
  .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim())
  .find((path) => path)
