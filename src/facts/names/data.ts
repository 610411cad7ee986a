/** Given names in several spellings; each row is one name. */

/** Put together by hand for backread, from the spellings that English-language newsrooms print for one name. */
const rows = `
john jon
sara sarah
ann anne
stephen steven stephan stefan
geoffrey jeffrey jeffery
geoff jeff
brian bryan
alan allan allen
lindsay lindsey
marc mark
carl karl
eric erik
nicholas nicolas
teresa theresa
isabel isobel isabelle
elisabeth elizabeth
laurence lawrence
rachel rachael
michele michelle
hilary hillary
sean shaun shawn
gerard gerrard
susanna suzanna
catherine katherine kathryn catharine katharine cathryn
philip phillip
philippa phillipa
matthew mathew
graham graeme
leslie lesley
megan meghan
christine kristine
christina kristina
deborah debra
gillian jillian
stuart stewart
tomas thomas
anthony antony
aidan aiden
connor conor
derek derrick
jacqueline jaqueline
katie katy
lynn lynne
rebecca rebekah
robin robyn
sofia sophia
sophie sofie
terence terrence
tracey tracy
vivian vivien vivienne
cheryl sheryl
glen glenn
greg gregg
jonathan jonathon johnathan
mohammed muhammad mohamed mohammad muhammed mohamad muhamad
ahmed ahmad
hussein hussain husain hossein husayn
yousef youssef yusuf yousuf yusef yusouf
abdullah abdallah abdulla
khaled khalid
omar umar
osama usama
mustafa mostafa moustafa
saeed said sayeed saeid
layla leila laila leyla
fatima fatema fatimah
ibrahim ebrahim
moammar muammar
sergei sergey serhiy serhii
alexei alexey aleksei aleksey oleksiy oleksii
andrei andrey andriy andrii
dmitry dmitri dmytro dimitri
vladimir volodymyr
aleksandr alexander oleksandr
nikolai nikolay mykola
yevgeny evgeny yevgeniy yevhen
mikhail mykhailo
`

/** The first spelling of a given name, for each of its spellings. */
export const givenSpellings: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const names = row.split(' ')
      return names.map((name): [string, string] => [name, names[0] as string])
    })
)
