/** Words that tell of which scene or thing a word of the groups speaks. Drawn up for this project from published captions. */

/** Words before a word of the lists, in its own phrase, that take it out of the scene: `after a sunny day`. */
export const droppers: ReadonlySet<string> = new Set(
  'not no never without neither nor hardly cannot usually normally typically often sometimes rarely before after since until till following ahead rather instead if would could will may might avoid prevent stop awaiting await expecting for from'.split(
    ' '
  )
)

/** What may follow a word of time or season in its phrase, with the scene still told: `winter cold`, `night sky`. */
export const timeHeads: ReadonlySet<string> = new Set(
  'bloom sky skies sun sunshine sunlight heat light hours air rain breeze gloom darkness mist fog cold chill frost wind weather day days morning afternoon evening night snow scene landscape rush walk swim storm showers haze glow hour monday tuesday wednesday thursday friday saturday sunday'.split(
    ' '
  )
)

/** Adjectives of time and season: they tell of the scene whatever noun follows (`a moonlit street`). */
export const timeAdjectives: ReadonlySet<string> = new Set(
  'moonlit sunlit starlit starry sunny snowy snowbound snow-covered wintry summery autumnal frosty sun-drenched sun-kissed sun-baked early-morning late-night mid-morning mid-afternoon late-afternoon early-evening sweltering scorching freezing pitch-dark pitch-black star-studded'.split(
    ' '
  )
)

/** Places that people fill; `fill empty bottles` is another thing. */
export const venues =
  /^(?:seats?|streets?|squares?|plazas?|piazza|halls?|rooms?|stands?|terraces?|stadiums?|stadia|arenas?|grounds?|churches|church|chapels?|cathedrals?|mosques?|temples?|theatres?|theaters?|cinemas?|markets?|malls?|shops?|stores?|concourses?|stations?|platforms?|trains?|buses|bus|carriages?|trams?|ferries|ferry|beach(?:es)?|parks?|gardens?|courts?|courtrooms?|courthouses?|pubs?|bars?|restaurants?|cafes?|cafés?|hotels?|schools?|classrooms?|wards?|hospitals?|terminals?|airports?|museums?|galleries|gallery|chambers?|benches|pews|venues?|clubs?|roads?|bridges?|motorways?|lanes?|alleys?|promenades?|piers?|quays?|courtyards?|forecourts?|quadrangles?|playgrounds?|boulevards?|avenues?|waterfronts?|shrines?|synagogues?|grandstands?|fields?|camps?|villages?|towns?|cit(?:y|ies)|hills?|slopes?|banks?|pools?|libraries|library|arcades?|foyers?|lobb(?:y|ies)|auditoriums?|pavilions?|tents?|marquees?|ballrooms?|bays?|rows?)$/u

/** Rooms and buildings with a roof: with `in` or `inside` before them they are indoors. */
export const rooms: ReadonlySet<string> = new Set(
  'hall ballroom room kitchen chapel church cathedral library gym gymnasium lounge bedroom classroom office corridor lobby foyer workshop basement cellar bunker canteen dormitory ward mosque synagogue'.split(
    ' '
  )
)

/** Places that somebody leaves or arrives at on foot; a vehicle left on arrival is none. */
export const places: ReadonlySet<string> = new Set(
  'court courthouse courtroom theatre theater cinema hotel hospital airport building house office station church cathedral home stadium ground school restaurant club hall embassy palace parliament chamber room stage pitch field track arena studio venue museum prison jail port harbour harbor city town country village island premises compound headquarters scene gallery terminal clinic chapel mosque temple'.split(
    ' '
  )
)
