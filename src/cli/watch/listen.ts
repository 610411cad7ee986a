/** Listens to folders. A file is heard of through its folder, so that one that is replaced or comes back is not lost. */
import { type FSWatcher, statSync, watch } from 'node:fs'
import { join } from 'node:path'

/** What listens. */
export interface Ears {
  /** Listens to these folders, not to what is in their subfolders, and to no others any more. */
  readonly listenTo: (folders: ReadonlySet<string>) => void
  readonly close: () => void
}

/**
 * Starts to listen.
 *
 * @param heard is told the absolute path of what changed; `undefined` where the system does not say.
 */
export function listen(heard: (path: string | undefined) => void): Ears {
  const watchers = new Map<string, { readonly watcher: FSWatcher; readonly inode: number }>()

  function forget(folder: string): void {
    watchers.get(folder)?.watcher.close()
    watchers.delete(folder)
  }

  function open(folder: string, inode: number): void {
    try {
      const watcher = watch(folder, (_, name) => heard(name === null ? undefined : join(folder, name)))
      // A folder that is deleted ends its watcher; on some systems as an error.
      watcher.on('error', () => forget(folder))
      watchers.set(folder, { watcher, inode })
    } catch {
      // It is gone again, or the system listens to no more folders.
    }
  }

  return {
    listenTo(folders) {
      for (const folder of watchers.keys()) if (!folders.has(folder)) forget(folder)
      for (const folder of folders) {
        const inode = statSync(folder, { throwIfNoEntry: false })?.ino
        // A folder that was deleted and made again is another one.
        if (watchers.has(folder) && watchers.get(folder)?.inode !== inode) forget(folder)
        if (inode !== undefined && !watchers.has(folder)) open(folder, inode)
      }
    },
    close() {
      for (const folder of watchers.keys()) forget(folder)
    }
  }
}
