/** Words of news copy that the dictionaries do not have yet. Source: Merriam-Webster, new words of 2018 to 2024. */
export const newWords: readonly string[] =
  `antivax antivaxxer biopic chatbot chatbots coronavirus cryptocurrency cryptocurrencies cyberattack cyberattacks
  cybersecurity datacentre datacentres deepfake deepfakes doomscrolling eco edtech fintech geolocation geolocated
  livestream livestreamed livestreaming livestreams lockdown lockdowns longtime microplastics paywall podcast podcaster
  podcasters podcasting podcasts staycation superspreader telehealth unhoused unfollow unvaccinated upcycled vape vaped
  vapes vaping vlog vlogger vloggers webinar webinars wellbeing`.split(/\s+/)
