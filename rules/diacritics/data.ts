/**
 * Words that English prints without their accents, and names that have an English form of their own.
 * Source: the headwords of the AP Stylebook and of the Guardian and Observer style guide, which ask for plain letters in
 * anglicised words.
 */
export const anglicised: ReadonlySet<string> = new Set(
  `acai|a la carte|a la mode|angstrom|bric-a-brac|bronte|cafe|citroen|cliche|coup d'etat|crepe|curacao|debutante|decor|denouement|
  doppelganger|el nino|emigre|facade|fiance|fiancee|flambe|fuhrer|jalapeno|la nina|lycee|negligee|papier-mache|
  paper-mache|paper mache|protege|protegee|puree|quebec|quebecois|senor|senora|senorita|skoda|smorgasbord|souffle|
  vis-a-vis|voila`
    .split('|')
    .map((word) => word.trim())
)
