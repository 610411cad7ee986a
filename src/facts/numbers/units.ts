/**
 * Units of measure and of money. Factors after NIST Special Publication 811 (2008), appendix B, and the UK’s Units of
 * Measurement Regulations 1995; names and abbreviations as in the AP, Guardian and Reuters stylebooks.
 * A table and no library: the factors are exact and never change, and what prose needs is the names, the dialects’ gallons and tons.
 */

/** What a unit measures. */
export type UnitKind =
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'speed'
  | 'temperature'
  | 'time'
  | 'share'
  | 'points'
  | 'money'

/** A unit. A value in it times `factor`, plus `offset`, is a value in the base unit of its kind. */
export interface Unit {
  /** Its name in the singular: `mile`, `degree Celsius`, `percent`, `US dollar`. */
  readonly name: string
  readonly kind: UnitKind
  /** To metres, square metres, kilograms, litres, metres a second, kelvins, seconds, the whole; 1 for money. */
  readonly factor: number
  readonly offset?: number
  /** The same name means another size elsewhere: `gallon` in British copy, `ton` in American. */
  readonly others?: readonly number[]
}

/** Whether a unit is metric. */
export function isMetric({ name, factor, kind }: Unit): boolean {
  return kind === 'temperature' ? factor === 1 : /metre|gram|litre|hectare|tonne/u.test(name)
}

/** How a unit may be written: names take an -s of their own; symbols stand as they are and only beside figures. */
interface Entry extends Unit {
  readonly names: string
  readonly symbols?: string
}

const foot = 0.3048
const mile = 1609.344
const pound = 0.45359237

/** Names and symbols are parted by `|`; a name of several words is matched word by word. */
const table: readonly Entry[] = [
  { name: 'millimetre', kind: 'length', factor: 0.001, names: 'millimetre|millimeter', symbols: 'mm' },
  { name: 'centimetre', kind: 'length', factor: 0.01, names: 'centimetre|centimeter', symbols: 'cm|cms' },
  { name: 'metre', kind: 'length', factor: 1, names: 'metre|meter', symbols: 'm' },
  { name: 'kilometre', kind: 'length', factor: 1000, names: 'kilometre|kilometer', symbols: 'km|kms|k' },
  { name: 'inch', kind: 'length', factor: 0.0254, names: 'inch|inches', symbols: 'in|ins' },
  { name: 'foot', kind: 'length', factor: foot, names: 'foot|feet', symbols: 'ft' },
  { name: 'yard', kind: 'length', factor: 0.9144, names: 'yard', symbols: 'yd|yds' },
  { name: 'mile', kind: 'length', factor: mile, names: 'mile', symbols: 'mi' },
  { name: 'nautical mile', kind: 'length', factor: 1852, names: 'nautical mile', symbols: 'nm' },
  { name: 'fathom', kind: 'length', factor: 6 * foot, names: 'fathom' },
  { name: 'furlong', kind: 'length', factor: mile / 8, names: 'furlong' },

  {
    name: 'square centimetre',
    kind: 'area',
    factor: 0.0001,
    names: 'square centimetre|square centimeter',
    symbols: 'sq cm|cm²|cm2'
  },
  {
    name: 'square metre',
    kind: 'area',
    factor: 1,
    names: 'square metre|square meter',
    symbols: 'sq m|sqm|m²|m2|square m|sq . m'
  },
  {
    name: 'square kilometre',
    kind: 'area',
    factor: 1e6,
    names: 'square kilometre|square kilometer',
    symbols: 'sq km|sqkm|km²|km2|square km|sq . km'
  },
  {
    name: 'square inch',
    kind: 'area',
    factor: 0.0254 ** 2,
    names: 'square inch|square inches',
    symbols: 'sq in'
  },
  {
    name: 'square foot',
    kind: 'area',
    factor: foot ** 2,
    names: 'square foot|square feet',
    symbols: 'sq ft|sqft|ft²|square ft|sq . ft'
  },
  { name: 'square yard', kind: 'area', factor: 0.9144 ** 2, names: 'square yard', symbols: 'sq yd' },
  {
    name: 'square mile',
    kind: 'area',
    factor: mile ** 2,
    names: 'square mile|sq mile|sq. mile',
    symbols: 'sq mi|mi²'
  },
  { name: 'acre', kind: 'area', factor: 4046.8564224, names: 'acre' },
  { name: 'hectare', kind: 'area', factor: 10000, names: 'hectare', symbols: 'ha' },

  { name: 'milligram', kind: 'mass', factor: 1e-6, names: 'milligram|milligramme', symbols: 'mg' },
  { name: 'gram', kind: 'mass', factor: 0.001, names: 'gram|gramme', symbols: 'g' },
  { name: 'kilogram', kind: 'mass', factor: 1, names: 'kilogram|kilogramme|kilo', symbols: 'kg|kgs' },
  { name: 'tonne', kind: 'mass', factor: 1000, names: 'tonne|metric ton|metric tonne' },
  {
    name: 'ton',
    kind: 'mass',
    factor: 2000 * pound,
    others: [2240 * pound, 1000],
    names: 'ton|short ton|long ton'
  },
  {
    name: 'ounce',
    kind: 'mass',
    factor: pound / 16,
    others: [0.0311034768],
    names: 'ounce|troy ounce',
    symbols: 'oz'
  },
  { name: 'pound', kind: 'mass', factor: pound, names: 'pound', symbols: 'lb|lbs' },
  { name: 'stone', kind: 'mass', factor: 14 * pound, names: 'stone', symbols: 'st' },

  { name: 'millilitre', kind: 'volume', factor: 0.001, names: 'millilitre|milliliter', symbols: 'ml' },
  { name: 'centilitre', kind: 'volume', factor: 0.01, names: 'centilitre|centiliter', symbols: 'cl' },
  { name: 'litre', kind: 'volume', factor: 1, names: 'litre|liter', symbols: 'l' },
  {
    name: 'cubic metre',
    kind: 'volume',
    factor: 1000,
    names: 'cubic metre|cubic meter',
    symbols: 'm³|m3|cu m'
  },
  {
    name: 'cubic foot',
    kind: 'volume',
    factor: 28.316846592,
    names: 'cubic foot|cubic feet',
    symbols: 'cu ft'
  },
  { name: 'cubic yard', kind: 'volume', factor: 764.554857984, names: 'cubic yard' },
  {
    name: 'fluid ounce',
    kind: 'volume',
    factor: 0.0295735295625,
    others: [0.0284130625],
    names: 'fluid ounce',
    symbols: 'fl oz|fl . oz'
  },
  {
    name: 'pint',
    kind: 'volume',
    factor: 0.473176473,
    others: [0.56826125],
    names: 'pint',
    symbols: 'pt'
  },
  {
    name: 'quart',
    kind: 'volume',
    factor: 0.946352946,
    others: [1.1365225],
    names: 'quart',
    symbols: 'qt'
  },
  {
    name: 'gallon',
    kind: 'volume',
    factor: 3.785411784,
    others: [4.54609],
    names: 'gallon|US gallon|imperial gallon',
    symbols: 'gal'
  },
  { name: 'barrel', kind: 'volume', factor: 158.987294928, names: 'barrel', symbols: 'bbl' },

  {
    name: 'mile an hour',
    kind: 'speed',
    factor: mile / 3600,
    names: 'mile an hour|mile per hour|miles an hour|miles per hour',
    symbols: 'mph'
  },
  {
    name: 'kilometre an hour',
    kind: 'speed',
    factor: 1 / 3.6,
    names:
      'kilometre an hour|kilometre per hour|kilometer an hour|kilometer per hour|kilometres an hour|kilometres per hour|kilometers an hour|kilometers per hour',
    symbols: 'km/h|km / h|kmh|kph|kmph|km per hour|km an hour'
  },
  {
    name: 'metre a second',
    kind: 'speed',
    factor: 1,
    names:
      'metre a second|metre per second|meter a second|meter per second|metres a second|metres per second|meters a second|meters per second',
    symbols: 'm/s'
  },
  {
    name: 'foot a second',
    kind: 'speed',
    factor: foot,
    names: 'foot a second|foot per second|feet a second|feet per second'
  },
  { name: 'knot', kind: 'speed', factor: 1852 / 3600, names: 'knot', symbols: 'kt|kts' },

  {
    name: 'degree Celsius',
    kind: 'temperature',
    factor: 1,
    offset: 273.15,
    names: 'degree celsius|degrees celsius|degree centigrade|degrees centigrade|degree c|degrees c|celsius',
    symbols: '°C|° C|ºC|º C|C|℃'
  },
  {
    name: 'degree Fahrenheit',
    kind: 'temperature',
    factor: 5 / 9,
    offset: 255.372222222,
    names: 'degree fahrenheit|degrees fahrenheit|degree f|degrees f|fahrenheit',
    symbols: '°F|° F|ºF|º F|F|℉'
  },
  { name: 'kelvin', kind: 'temperature', factor: 1, offset: 0, names: 'kelvin' },
  {
    name: 'degree',
    kind: 'temperature',
    factor: Number.NaN,
    names: 'degree',
    symbols: '°|º'
  },

  { name: 'millisecond', kind: 'time', factor: 0.001, names: 'millisecond', symbols: 'ms' },
  { name: 'second', kind: 'time', factor: 1, names: 'second|sec', symbols: 'secs' },
  { name: 'minute', kind: 'time', factor: 60, names: 'minute|min', symbols: 'mins' },
  { name: 'hour', kind: 'time', factor: 3600, names: 'hour|hr', symbols: 'h|hrs' },
  { name: 'day', kind: 'time', factor: 86400, names: 'day' },
  { name: 'night', kind: 'time', factor: 86400, names: 'night' },
  { name: 'week', kind: 'time', factor: 604800, names: 'week' },
  { name: 'fortnight', kind: 'time', factor: 1209600, names: 'fortnight' },
  { name: 'month', kind: 'time', factor: 2629746, names: 'month' },
  { name: 'year', kind: 'time', factor: 31556952, names: 'year|yr', symbols: 'yrs' },
  { name: 'decade', kind: 'time', factor: 315569520, names: 'decade' },
  { name: 'century', kind: 'time', factor: 3155695200, names: 'century|centuries' },

  {
    name: 'percentage point',
    kind: 'points',
    factor: 0.01,
    names: 'percentage point|percent point|per cent point',
    symbols: 'pp|ppt|ppts|% points|%-points'
  },
  { name: 'basis point', kind: 'points', factor: 0.0001, names: 'basis point', symbols: 'bps' },
  {
    name: 'percent',
    kind: 'share',
    factor: 0.01,
    names: 'percent|per cent',
    symbols: '%|pc|pct'
  }
]

/** Money by its name, sign or code; names after ISO 4217. A bare `dollar` or `pound` may be several countries’. */
const money: readonly (readonly [name: string, signs: string, words: string])[] = [
  ['dollar', '$', 'dollar|buck'],
  ['US dollar', 'US$|USD|U.S.$', 'US dollar|U.S. dollar|American dollar'],
  ['Australian dollar', 'A$|AU$|AUD', 'Australian dollar'],
  ['Canadian dollar', 'C$|CA$|CAD', 'Canadian dollar'],
  ['New Zealand dollar', 'NZ$|NZD', 'New Zealand dollar'],
  ['Hong Kong dollar', 'HK$|HKD', 'Hong Kong dollar'],
  ['Singapore dollar', 'S$|SGD', 'Singapore dollar'],
  ['pound sterling', '£|GBP|stg£', 'pound sterling|pounds sterling|quid'],
  ['euro', '€|EUR', 'euro'],
  ['yen', '¥|JPY', 'yen'],
  ['yuan', 'CNY|RMB', 'yuan|renminbi'],
  ['rupee', '₹|Rs|INR', 'rupee'],
  ['rouble', '₽|RUB', 'rouble|ruble'],
  ['won', '₩|KRW', ''],
  ['hryvnia', '₴|UAH', 'hryvnia'],
  ['lira', '₺|TRY', 'lira'],
  ['shekel', '₪|ILS|NIS', 'shekel'],
  ['naira', '₦|N|NGN', 'naira'],
  ['rand', 'R|ZAR', 'rand'],
  ['shilling', 'KSh|Ksh|KES|Sh', 'shilling'],
  ['real', 'R$|BRL', 'reais'],
  ['peso', 'MXN|PHP|₱', 'peso'],
  ['franc', 'CHF', 'franc|Swiss franc'],
  ['krona', 'SEK', 'krona|kronor'],
  ['krone', 'NOK|DKK', 'krone|kroner'],
  ['zloty', 'PLN|zł', 'zloty|zlotys'],
  ['taka', '৳|BDT', 'taka'],
  ['dirham', 'AED|Dh', 'dirham'],
  ['ringgit', 'RM|MYR', 'ringgit'],
  ['baht', '฿|THB', 'baht'],
  ['bitcoin', '₿|BTC', 'bitcoin']
]
const smallMoney: readonly Entry[] = [
  { name: 'cent', kind: 'money', factor: 0.01, names: 'cent', symbols: '¢' },
  { name: 'penny', kind: 'money', factor: 0.01, names: 'penny|pence|pennies', symbols: 'p' }
]

const currencies: readonly Entry[] = money.map(([name, , names]) => ({
  name,
  kind: 'money',
  factor: 1,
  names
}))

const entries: readonly Entry[] = [...table, ...currencies, ...smallMoney]

/** A way to write a unit, cut into words. */
export interface UnitForm {
  readonly unit: Unit
  readonly words: readonly string[]
  readonly isSymbol: boolean
}

/** The forms that begin with a word or a sign, longest first; names in small letters, symbols as they stand. */
export const unitForms: ReadonlyMap<string, readonly UnitForm[]> = formsByStart()

function formsByStart(): Map<string, UnitForm[]> {
  const byStart = new Map<string, UnitForm[]>()
  for (const { names, symbols = '', ...unit } of entries) {
    for (const name of names.split('|').filter(Boolean)) {
      addForm(byStart, unit, name.toLowerCase(), false)
      if (!/s$|feet/u.test(name) || name === 'celsius')
        addForm(byStart, unit, `${name.toLowerCase()}s`, false)
    }
    for (const symbol of symbols.split('|').filter(Boolean)) addForm(byStart, unit, symbol, true)
  }
  for (const forms of byStart.values()) forms.sort((a, b) => b.words.length - a.words.length)
  return byStart
}

function addForm(byStart: Map<string, UnitForm[]>, unit: Unit, written: string, isSymbol: boolean): void {
  const words = wordsIn(written)
  const start = words[0] ?? ''
  const forms = byStart.get(start)
  const form: UnitForm = { unit, words, isSymbol }
  if (forms) forms.push(form)
  else byStart.set(start, [form])
}

/** The tokens that a written form is cut into. */
function wordsIn(written: string): readonly string[] {
  return written.match(/(?:\p{L}\.){2,}|\p{L}+|\d+|\S/gu) ?? []
}

/** The unit of a name in small letters: `mile`, `square mile`. */
export function unitNamed(name: string): Unit | undefined {
  const words = wordsIn(name)
  const forms = unitForms.get(words[0] ?? '') ?? []
  return forms.find((form) => !form.isSymbol && form.words.join(' ') === words.join(' '))?.unit
}

/** A sign or code of money, and the tokens that it is cut into. */
export interface MoneySign {
  readonly sign: string
  readonly words: readonly string[]
  readonly unit: Unit
}

/** Signs and codes of money that stand before a figure, by their last character; longest first. */
export const moneySigns: readonly MoneySign[] = money
  .flatMap(([name, signs]) =>
    signs.split('|').map((sign) => ({
      sign,
      words: wordsIn(sign),
      unit: { name, kind: 'money', factor: 1 } as const
    }))
  )
  .sort((a, b) => b.sign.length - a.sign.length)

/** Shares in words: `half`, `a third`, `two-thirds`. */
export const fraction: Unit = { name: 'fraction', kind: 'share', factor: 1 }
