/**
 * Nouns that name a part in a story: a draft has one of them, or says that there are more. Put together by hand for
 * backread, from the nouns that English and American newsrooms put after an age.
 */
export const parts: ReadonlySet<string> = new Set(
  `driver motorist rider cyclist motorcyclist biker pedestrian passenger pilot skipper walker climber hiker swimmer
  suspect defendant victim attacker gunman shooter robber burglar thief killer farmer teacher nurse doctor officer soldier
  firefighter paramedic fisherman sailor diver skier jockey winner survivor tourist student pupil pensioner widow widower
  grandmother grandfather teenager man woman boy girl toddler baby actor actress singer striker midfielder goalkeeper
  keeper defender forward winger batsman bowler golfer sprinter boxer wrestler gymnast skater rower racer champion veteran
  rookie star ace native schoolboy schoolgirl monarch king queen prince princess duke duchess politician lawmaker
  democrat republican conservative liberal novelist poet painter sculptor artist musician rapper pianist violinist
  guitarist composer conductor comedian broadcaster presenter director producer playwright author writer journalist
  chef baker butcher builder plumber electrician miner engineer scientist professor lawyer barrister solicitor banker
  billionaire millionaire businessman businesswoman entrepreneur executive coach manager captain referee umpire trainer
  mother father beekeeper postman hairdresser bride groom graduate intern apprentice hostage refugee migrant activist
  surfer paddler kayaker canoeist jogger angler hunter gardener roofer courier guard clerk cashier shopper shopkeeper publican
  landlady councillor resident worker labourer laborer camper contestant finalist claimant plaintiff patient inmate prisoner
  caretaker cleaner carer waiter waitress bartender skateboarder snowboarder windsurfer kitesurfer caller retiree trucker
  trader dealer detective constable sergeant sheriff lifeguard bus-driver beachgoer bather burglar vicar bishop
  nun monk priest owner landlord hygienist physicist chemist dentist`.split(/\s+/u)
)
