/** Drafts that mean harm to whatever shows them: markup, scripts, escapes for terminals, commands for build logs. */

const parts: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<svg/onload=alert(1)>',
  '[press](javascript:alert(1))',
  '<a href="javascript:alert(1)">here</a>',
  '</mark></p></article></body>',
  '</script><script>alert(2)//',
  '</style><style>*{display:none}',
  '<!-- --><b>',
  ']]>',
  '&#x3c;script&#x3e;',
  '\u001b[2J\u001b[31mred',
  '\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u202egnp.exe',
  '\u2066hidden\u2069',
  '\u0000\u0007\u0008',
  '\ud800',
  '\ufffe\uffff',
  '::error file=x::gotcha',
  '\r::set-output name=a::b',
  '%0A::warning::',
  '##vso[task.complete]',
  '`$' + '{alert(1)}`',
  '{{constructor.constructor("alert(1)")()}}',
  'on February 5, 225, the the mayor said “no',
  'Former President Ada Brandt. President Brandt is here today.'
]

/** As many drafts, the same each time, each of several such parts in a plausible sentence. */
export function hostileDrafts(count: number): string[] {
  let seed = 7
  const next = (below: number) => {
    // Numerical Recipes' linear congruential generator.
    seed = (seed * 1664525 + 1013904223) % 2 ** 32
    return Math.floor((seed / 2 ** 32) * below)
  }
  return Array.from({ length: count }, () => {
    const chosen = Array.from({ length: 1 + next(5) }, () => parts[next(parts.length)])
    return `The council met ${chosen.join(' and ')} in the the hall on February 31.\n`
  })
}
