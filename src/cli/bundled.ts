/** What stands in `dist/command.cjs`, one file for the command and its threads. Each runs only what it wants of it. */

/** Runs the command on this process's arguments. */
export const runCommand = () => import('./main.ts')

/** Gives what runs in a thread. */
export const openThread = () => import('../engine/thread.ts')
