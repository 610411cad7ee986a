/** Votes, rulings and decisions. Read off edited news; every kind has an example. */
import { anyOf, count, fewer, type Kind } from './kind.ts'

const { raw } = String
const member = raw`(?:members?|councillors?|council members?|commissioners?|judges?|justices?|senators?|delegates?|directors?|trustees?|jurors?|supervisors?|ministers?|MPs?|TDs?|MSPs?|lawmakers?|legislators?|deputies|deputy|shareholders?|peers?|aldermen|alderman|governors?|board members?|players|countries|states|voters|Republicans?|Democrats?)`
const decides = (ed: string): string => raw`\b(?:${ed})\b`
const base = {
  yes: 'approve|pass|adopt|endorse|ratify|uphold|grant|sign|accept|back|support',
  no: 'reject|vote down|throw out|block|veto|turn down|strike down|refuse|defeat|oppose|overturn'
}

export const votes: readonly Kind[] = [
  {
    // `voted unanimously`, `without dissent` – `the 5-4 vote`, `by seven votes to four`, `Hobbs voted no`
    name: 'vote',
    bond: 'vote',
    claim: anyOf(
      'giu',
      raw`\b(?<!not |be |nearly |almost |near-|all but |non-|virtually )unanimous(?:ly)?\b`,
      raw`\bunanimity\b`,
      raw`\bwithout (?:a |any |one )?(?:single )?(?:dissent|dissenting (?:vote|voice)|votes? against|voices? against|opposition|objection|division)\b`,
      raw`\b(?:of one mind|with one voice|(?:voted|acted) as one|nem(?:\.|ine)? con(?:\.|tradicente)?|to a man|to a woman)\b`,
      raw`\b(?:no[ -]?one|nobody|none|not (?:one|a single) ${member}|no (?:\p{L}+ )?${member}) (?:voted (?:against|no)|dissented|objected|opposed (?:it|the)|disagreed|was against)\b`,
      raw`\b[Aa]ll (?:of the )?(?:${count} )(?:\p{L}+ )?${member}(?: present)? (?:agreed|voted (?:for|in favou?r|yes)|backed|approved|supported|concurred|found|held|ruled|joined|signed|were in favou?r)\b`,
      raw`\b[Ee]very (?:\p{L}+ )?${member}(?: present)? (?:agreed|voted (?:for|in favou?r|yes)|backed|approved|supported)\b`
    ),
    instance: anyOf(
      'giu',
      raw`\b(?:by (?:a vote of )?|voted |vote of |split |divided |ruled |a |the |decision of |was )(?<m>${count}(?: votes?)?(?:[-–—]| to | against )${fewer})\b(?! (?:win|victory|defeat|loss|draw|lead|years?|days?|months?|weeks?))`,
      raw`\b(?:confirmed|approved|passed|rejected|adopted|backed|carried|ratified|endorsed|agreed|voted)(?: [\p{L}’'-]+){0,9}?,? (?:by )?(?<m0>\d{1,3}(?:[-–]| to )${fewer})(?=[,.;]| (?:on|in|for|late|after|with)\b)`,
      raw`\b(?<m2>${fewer}(?:[-–—]| to )${fewer}) (?:vote|ruling|decision|majority|split|margin|verdict|opinion)\b`,
      raw`\b(?<m3>voted (?:no|against)|cast the (?:only|sole|lone) (?:vote against|dissenting vote|no vote)|dissented|abstained|voted the other way|(?:in|by|writing in) dissent|dissenting|to vote against|to vote no|voting (?:against|no)|opposed the (?:motion|plan|bill|measure|proposal|increase|budget|move|resolution)|spoke and voted against|wrote (?:the|a) (?:\p{L}+ )?dissent)\b`,
      raw`\b(?<m4>(?:split|divided) (?:vote|decision|ruling|verdict)|(?:lone|sole|only) dissent(?:er|ing vote)?|(?:was|were) divided|by a single vote|by one vote|(?:narrowly (?:approved|passed|voted|backed|adopted)))\b`,
      raw`\b(?<m5>(?:${fewer}|[Oo]ne|several|some|a) (?:of the )?(?:\p{L}+ )?${member} (?:of the \p{L}+ )?(?:opposed|objected|disagreed|were against|was against|refused to back|voted to (?:acquit|convict|reject|keep|oppose)))\b`,
      raw`\b(?<m6>(?:${fewer}|[Oo]ne) (?:\p{L}+ )?${member} (?:\p{L}+ ){0,3}(?:dissenting|against))\b`
    )
  },
  {
    // `The council approved the plan` – `The council rejected the plan`
    name: 'decision',
    bond: 'decision',
    onTop: {
      claim:
        /\b(?:approves|passes|adopts|endorses|ratifies|upholds|grants|signs|accepts|backs|agrees to|okays|OKs)\b/gu,
      instance:
        /\b(?:rejects|blocks|vetoes|votes down|throws out|turns down|strikes down|refuses|defeats|overturns|votes against)\b/gu
    },
    claim: anyOf(
      'gu',
      decides(
        'approved|passed|adopted|endorsed|ratified|upheld|granted|signed|accepted|backed|agreed to|took up'
      ),
      raw`\b(?:voted|agreed|decided|decision|vote|chose) to (?:${base.yes})\b`
    ),
    instance: anyOf(
      'gu',
      decides(
        'rejected|voted down|threw out|blocked|vetoed|turned down|struck down|defeated|voted against|overturned|refused(?= (?:the|an?|his|her|its|their|planning|permission)\\b)|declined(?= (?:the|an?|his|her|its|their) (?:offer|invitation|request|award|post|job|role|prize|honou?r))'
      ),
      raw`\b(?:voted|agreed|decided|decision|vote|chose) to (?:${base.no})\b`
    )
  }
]
