/** Initials that belong to a name in another language, and small words that initials leave out. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}

/**
 * Words of a name that its initials may leave out: articles, prepositions and joints of English and of its neighbours; and
 * `State`, `County` or `City` inside one, as in `New York State Attorney General (NYAG)`.
 */
export const smallWords = words(
  'state county city al el ul a an and as at by de del der des du e et for from in into la le of on or the to und upon van vs with y & its his her our their your my'
)

/**
 * Initials in the order of another language, where English copy gives the English name: put together by hand from bodies
 * that English news names, each with its own name in the language that its initials come from.
 */
export const foreignInitials = words(
  `AfD AKP BND BSW CGT CIO CNR CNT DGSE DGSI DST EADS ELN ENI ETA EZLN FARC FDLR FIA FIBA FIFA FIS FLN FMLN FN FSB FSLN
  FSO FSVTS GRU GUR HDP IAAF IFREMER INRA INSEE IRA ISI ISO KGB KHL KNVB KPRF LFI LREM MAS MHP MSF MVD NKVD ODIHR OMON ONU
  OTAN PAN PCC PDVSA PEMEX PiS PKK PNV PRD PRI PSD PSG PSOE PT PVV PYD RAF RAI RATP RFEF RN RSF SBU SED SIDA SKDU SNCF SPD
  SPO SS SSR SVP SVR SVV TGV TKP UCI UDI UEFA UER UMP UNAM URSS UTC VTB YPG YPJ ZANU ZAPU CERN CNRS ESO FINA IOC NSDAP PJD
  PLFP PUK KDP HTS JNIM MEK MOIS IRGC DFLP PLA PFLP RENAMO FRELIMO SWAPO MPLA UNITA BIPM CICR`
)

/** Words of companies’ names: what stands in brackets behind one may be its letters at the exchange. */
export const companyWords = words(
  `inc corp corporation co company ltd limited plc llc group holdings holding airlines motors industries technologies
  pharmaceuticals energy bancorp financial partners trust ag sa nv se`
)

/**
 * Countries, and peoples, whose bodies bring initials of their own language into English copy: those that write in Latin
 * letters and are not English, and those whose Cyrillic initials are spelled out.
 */
export const foreignNations = words(
  `russia ukraine belarus france germany italy spain portugal netherlands belgium denmark sweden norway finland iceland
  poland hungary austria switzerland czech slovakia slovenia croatia serbia bosnia kosovo albania romania bulgaria turkey
  estonia latvia lithuania moldova mexico guatemala honduras nicaragua panama cuba haiti colombia venezuela ecuador peru
  bolivia chile argentina uruguay paraguay brazil mozambique angola senegal mali niger cameroon congo madagascar vietnam
  indonesia catalonia catalan basque kurdistan kurdish quebec breton corsican galician flemish`
)
