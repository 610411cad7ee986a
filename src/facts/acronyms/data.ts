/** Initials that belong to a name in another language, and small words that initials leave out. */
import { wordSet } from '../../draft/word-set.ts'

/**
 * Words of a name that its initials may leave out: articles, prepositions and joints of English and of its neighbours; and
 * `State`, `County` or `City` inside one, as in `New York State Attorney General (NYAG)`.
 */
export const smallWords = wordSet(
  'state county city al el ul a an and as at by de del der des du e et for from in into la le of on or the to und upon van vs with y & its his her our their your my'
)

/**
 * Initials in the order of another language, where English copy gives the English name: put together by hand from bodies
 * that English news names, each with its own name in the language that its initials come from.
 */
export const foreignInitials = wordSet(
  `AFD AKP BND CGT CIO CNR CNT DGSE DGSI DST ELN ENI ETA EZLN FARC FDLR FIA FIBA FIFA FIS FLN FMLN FSB FSLN FSO GRU GUR HDP
  IAAF IMSS ISI ISO KGB KHL KNVB KPRF LFI LREM MAS MHP MSF MVD NKVD OMON ONU OTAN PAN PAP PDVSA PIS PJD PKK PNV PRD PRI
  PSD PSOE PVV PYD RATP RFEF RSF SBU SIDA SNCF SPD SPO SVP SVR SVV TKP UCI UDI UER UMP UNAM URSS UTC VTB YPG YPJ CERN
  CNRS FINA CICR RENAMO FRELIMO MPLA`
)

/** Initials that are right and come of no rule: with a letter for a sound, or chosen for the word that they make. */
export const settledInitials = wordSet('XML XSS JAXA NICE CMS ISIS TAFTA EDI RADAR SONAR')

/** Words of companies’ names: what stands in brackets behind one may be its letters at the exchange. */
export const companyWords = wordSet(
  `inc corp corporation co company ltd limited plc llc group holdings holding airlines motors industries technologies
  pharmaceuticals energy bancorp financial partners trust ag sa nv se`
)

/**
 * Countries, and peoples, whose bodies bring initials of their own language into English copy: those that write in Latin
 * letters and are not English, and those whose Cyrillic initials are spelled out.
 */
export const foreignNations = wordSet(
  `russia ukraine belarus france germany italy spain portugal netherlands belgium denmark sweden norway finland iceland
  poland hungary austria switzerland czech slovakia slovenia croatia serbia bosnia kosovo albania romania bulgaria turkey
  estonia latvia lithuania moldova mexico guatemala honduras nicaragua panama cuba haiti colombia venezuela ecuador peru
  bolivia chile argentina uruguay paraguay brazil mozambique angola senegal mali niger cameroon congo madagascar vietnam
  indonesia catalonia catalan basque kurdistan kurdish quebec breton corsican galician flemish`
)
