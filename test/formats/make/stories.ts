/** The stories of the sample files, with invented people and planted slips; `make/index.ts` writes them in every format. */

/** A part of a story, in the order of the page. */
export type Part =
  | { readonly type: 'paragraph' | 'heading' | 'quote'; readonly text: string }
  | { readonly type: 'picture'; readonly alt: string; readonly caption: string }
  | { readonly type: 'list'; readonly items: readonly string[] }

/** A story as a desk would have it. */
export interface Story {
  readonly name: string
  readonly headline: string
  readonly byline: string
  /** The day it was written, `YYYY-MM-DD`. */
  readonly date: string
  readonly parts: readonly Part[]
}

const paragraph = (text: string): Part => ({ type: 'paragraph', text })
const heading = (text: string): Part => ({ type: 'heading', text })

const ferry: Story = {
  name: 'ferry',
  headline: 'Island ferry keeps its winter timetable after council vote',
  byline: 'By Tamsin Arkwell',
  date: '2026-02-06',
  parts: [
    paragraph(
      'The island council voted on Tuesday, February 5, 2026, to keep the winter ferry running to all three villages. The decision ends a dispute that has gone on since 208, when the old pier at Scarra was closed to lorries.'
    ),
    paragraph(
      'Harbour master Eilidh Brannock told the meeting that the boat had carried more people than in any winter before. “We have turned nobody away,” she said.'
    ),
    paragraph(
      'The subsidy pays for three sailings a day: the morning boat, the school boat, the noon boat and the late boat. Councillor Mateus Oyelaran, who proposed it, said that the money was safe until spring.'
    ),
    {
      type: 'picture',
      alt: 'A small car ferry at a stone pier',
      caption: 'The ferry leaves the pier at Scarra under a starry sky, its deck lit by the midday sun.'
    },
    heading('What the villages want'),
    paragraph(
      'Shopkeepers had warned that they could not stock fresh food without the late boat. A petition with hundreds of names was handed in at the town hall before the meeting began.'
    ),
    paragraph(
      'Councillor Mateus Oyelaren said that the petition had settled the matter. He thanked the shopkeepers for their patience and promised a review of the fares before the summer timetable starts.'
    ),
    paragraph(
      'Former harbour master Eilidh Brannock said that she would present the figures to the villages herself.'
    ),
    paragraph(
      'Shopkeepers had warned that they could not stock any fresh food without the late boat. A petition with hundreds of names was handed in at the town hall before the meeting began.'
    )
  ]
}

const museum: Story = {
  name: 'museum',
  headline: 'Lace museum reopens with 40 new looms',
  byline: 'By Jonah Petrescu',
  date: '2026-03-12',
  parts: [
    paragraph(
      'The lace museum in Hallow Street reopened on Saturday after two years of repairs. Visitors will find 45 new looms on the ground floor, all of them in working order.'
    ),
    paragraph(
      '“We wanted people to hear what this street once sounded like, said Ottilie Varga, the director. Her staff had spent the winter oiling shuttles and winding bobbins.'
    ),
    paragraph('Four firms paid for the work:'),
    { type: 'list', items: ['Corrie & Daughters', 'the Hallow Street Dairy', 'Lindqvist Ropes'] },
    paragraph(
      'The oldest loom, which the the museum bought from a mill in 1921, stands by the door. It was in use until 19966 and still makes a yard of lace a day.'
    ),
    {
      type: 'picture',
      alt: 'Rows of wooden looms in a bright hall',
      caption:
        'Ottilie Varga, director of the museum, shows two guests, Ines Calloway, Bram Oduya and Petra Sand, the oldest loom.'
    },
    heading('A street of weavers'),
    paragraph(
      'At its height the street had ninety workshops. The last of them closed on February 30, 1988, and its tools went to the museum in a single cart.'
    ),
    paragraph(
      'Ottilie Varda said that children would be let in free until the end of the school holidays. The café in the yard opens an hour before the doors do.'
    )
  ]
}

const marathon: Story = {
  name: 'marathon',
  headline: 'River marathon moves to a flatter course',
  byline: 'By Samira Quill',
  date: '2026-05-05',
  parts: [
    paragraph(
      'The river marathon will start at the old fish market this year, its organisers said on Monday. The course drops the climb to the castle, on which dozens of runners gave up last summer.'
    ),
    paragraph(
      'Entries rose from 4,200 to 3,900, a record for the race, said Dunja Halvorsen, who runs it. She put that down to the flatter course and to a later start.'
    ),
    {
      type: 'quote',
      text: '“I ran the castle hill four times, and four times I swore never to come back,” said Piet Marchetti, 61, a baker who has run in every race since the first one.'
    },
    paragraph(
      'The race takes place on Sunday, June 13, 2026. Roads along the river will be closed from six in the morning, and buses will run every ten minutes from the station to the start.'
    ),
    heading('Water and shade'),
    paragraph(
      'Piet Marchetti, 63, said that he had trained on the new course since March. There will be eleven water points and, for the first time, tents with shade at the half-way mark.'
    ),
    {
      type: 'picture',
      alt: 'Runners crossing a bridge',
      caption: 'Runners cross the rail bridge in last year’s race. [insert name] was first at the turn.'
    },
    paragraph(
      'The Riverside Athletics Federation (RFA) measures the course on Friday. Its result decides whether times count for the national list, and the first runners are expected back by noon.'
    )
  ]
}

/** All stories. */
export const stories: readonly Story[] = [ferry, museum, marathon]
