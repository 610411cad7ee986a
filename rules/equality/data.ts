/**
 * Of the words that retext-equality knows, those that a news desk queries wherever they stand in its own copy: words on
 * disability and illness, on suicide, on origin, on sexuality and on ability. Words for a person who is known to be a man
 * or a woman (`he`, `chairman`, `his wife`) state a fact. Source: the AP Stylebook's entries on disabilities, mental
 * illness, suicide, gender and sexuality, and race-related coverage; the Guardian style guide's on the same.
 */
export const queried: ReadonlySet<string> = new Set(
  `addict|addicts|junkie|junkies|afflicted with aids|aids victim|suffering from aids|suffers from aids|victim of aids|
  alcoholic|authoress|average housewife|aviatrix|bedlam|madhouse|loony bin|born a man|born a woman|genetically male|
  genetically female|biologically male|biologically female|birth defect|bucktoothed|commit suicide|committed suicide|
  complete suicide|completed suicide|successful suicide|failed suicide|suicide failure|confined to a wheelchair|
  bound to a wheelchair|restricted to a wheelchair|wheelchair bound|cretin|cripple|crippled|gimp|deaf and dumb|deafmute|
  demented|senile|downs syndrome|dumb|midget|dwarf|vertically challenged|epileptic|eskimo|eskimos|fag|faggot|dyke|homo|
  gay agenda|homosexual agenda|gay lifestyle|homosexual lifestyle|goy|goyim|gyp|gypsy|handicapped|handicapped parking|
  harelip|hearing impaired|hearing impairment|hermaphrodite|homosexual|homosexual couple|homosexual marriage|
  homosexual relations|homosexual relationship|hysterical|idiot|imbecile|feebleminded|indian giver|insane|insanity|
  japs|lady doctor|lame|loony|lunatic|lunacy|maniac|mental case|mental defective|mongoloid|moron|moronic|
  natives are restless|off the reservation|circle the wagons|on the warpath|oriental|orientals|poetess|powwow|psycho|
  psychotic|red indian|red indians|redskin|redskins|retard|retarded|retards|savage|schizo|schizophrenic|sex change|
  sex change operation|sexchange|sexual preference|shemale|sodomite|spastic|spaz|special needs|stutterer|suicide epidemic|
  epidemic of suicides|suffers from schizophrenia|suffering from schizophrenia|suffers from multiple sclerosis|
  suffering from multiple sclerosis|victim of a stroke|stroke victim|suffers from disabilities|transgendered|transgenderism|
  transgenders|transvestite|tranny|wacko|whacko|woman lawyer|woman painter|working mother|working wife|usherette`
    .split('|')
    .map((phrase) => phrase.trim())
)
