/** Imports what is known at run time only. In the build it is a file of its own: code that V8 kept cannot import. */

/**
 * Imports a module.
 *
 * @param name its URL, or a package that lies beside this one.
 */
export async function importModule(name: string): Promise<unknown> {
  return await import(name)
}
