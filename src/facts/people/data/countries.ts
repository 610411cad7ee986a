/** Countries, by the forms in which they stand before an office. */
import { lines } from './lists.ts'

/** Adjectives and short forms of countries, each with the country's name where it is not formed by rule. */
const countryForms = `
us = u.s. u.s america american americans usa united_states u.s.a.
uk = u.k. u.k britain british united_kingdom briton
russia = russian soviet ussr | ukraine = ukrainian | france = french | germany = german | italy = italian | spain = spanish
ireland = irish | england = english | scotland = scottish scots | wales = welsh | portugal = portuguese | greece = greek
netherlands = dutch holland | belgium = belgian | denmark = danish | sweden = swedish | norway = norwegian
finland = finnish | iceland = icelandic | poland = polish | hungary = hungarian | austria = austrian
switzerland = swiss | czech = czechia | slovakia = slovak slovakian | slovenia = slovenian slovene
croatia = croatian | serbia = serbian | bosnia = bosnian | kosovo = kosovar | albania = albanian | romania = romanian
bulgaria = bulgarian | turkey = turkish türkiye | cyprus = cypriot | malta = maltese | estonia = estonian
latvia = latvian | lithuania = lithuanian | belarus = belarusian belarussian | moldova = moldovan
georgia = georgian | armenia = armenian | azerbaijan = azerbaijani azeri | israel = israeli
palestine = palestinian | egypt = egyptian | jordan = jordanian | lebanon = lebanese | syria = syrian
iraq = iraqi | iran = iranian | yemen = yemeni | oman = omani | qatar = qatari | kuwait = kuwaiti
bahrain = bahraini | uae = emirati | arabia = arab arabic arabian arabs | libya = libyan | tunisia = tunisian | algeria = algerian
morocco = moroccan | sudan = sudanese | ethiopia = ethiopian | eritrea = eritrean | somalia = somali
kenya = kenyan | uganda = ugandan | tanzania = tanzanian | rwanda = rwandan | burundi = burundian
congo = congolese | zambia = zambian | zimbabwe = zimbabwean | malawi = malawian | botswana = motswana
namibia = namibian | angola = angolan | mozambique = mozambican | nigeria = nigerian | ghana = ghanaian
senegal = senegalese | mali = malian | niger = nigerien | chad = chadian | cameroon = cameroonian
gabon = gabonese | liberia = liberian | gambia = gambian | guinea = guinean | togo = togolese | benin = beninese
madagascar = malagasy | mauritius = mauritian | india = indian | pakistan = pakistani
bangladesh = bangladeshi | nepal = nepali nepalese | bhutan = bhutanese | maldives = maldivian
afghanistan = afghan | kazakhstan = kazakh | uzbekistan = uzbek | kyrgyzstan = kyrgyz | tajikistan = tajik
turkmenistan = turkmen | mongolia = mongolian | china = chinese | taiwan = taiwanese | japan = japanese
korea = korean | vietnam = vietnamese | laos = laotian lao | cambodia = cambodian | thailand = thai
myanmar = burmese burma | malaysia = malaysian | singapore = singaporean | indonesia = indonesian
philippines = philippine filipino | australia = australian | fiji = fijian | samoa = samoan | tonga = tongan
canada = canadian | mexico = mexican | guatemala = guatemalan | honduras = honduran | nicaragua = nicaraguan
panama = panamanian | cuba = cuban | haiti = haitian | jamaica = jamaican | colombia = colombian
venezuela = venezuelan | ecuador = ecuadorian ecuadorean | peru = peruvian | bolivia = bolivian
chile = chilean | argentina = argentine argentinian | uruguay = uruguayan | paraguay = paraguayan
brazil = brazilian | guyana = guyanese | europe = european eu e.u. | un = u.n. united_nations
`

/** From each form to the country: `American` → `us`. */
export const countries: ReadonlyMap<string, string> = new Map(
  lines(countryForms).flatMap((line) => {
    const [country = '', forms = ''] = line.split(/\s*=\s*/u)
    return [country, ...forms.split(/\s+/u)].map((form): [string, string] => [
      form.replace('_', ' '),
      country
    ])
  })
)
