/** Whether to colour what goes to a stream: the option, then FORCE_COLOR, NO_COLOR, and whether it is a terminal. */
export function useColor(
  option: boolean | undefined,
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>
): boolean {
  if (option !== undefined) return option
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: terminal } = env
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (none !== undefined && none !== '') return false
  return stream.isTTY === true && terminal !== 'dumb'
}
