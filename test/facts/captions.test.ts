import { expect, it } from 'vitest'
import { captions } from '../../src/facts/captions.ts'
import { read } from '../../src/index.ts'

const long =
  'The council will spend two weeks and about £40,000 on the repair of the sea wall, it said on Thursday, in what its leader called the largest job of the year. Roads around the harbour will be closed to lorries until the weekend, and shopkeepers have been told to expect dust.'

function told(text: string, kind: 'text' | 'markdown' | 'html' = 'text') {
  return captions(read(text, { kind })).map((caption) => caption.text)
}

it.each([
  ['Caption: Shoppers crowd the food hall on Saturday.', 'Shoppers crowd the food hall on Saturday.'],
  [
    'FILE – Joan Reyes speaks in Tucson on Oct. 8, 2018. (AP Photo/Glen Ochoa)',
    'Joan Reyes speaks in Tucson on Oct. 8, 2018.'
  ],
  [
    'FILE PHOTO: A tanker lies off Aden, January 3, 2024. REUTERS/Rhona Pike',
    'A tanker lies off Aden, January 3, 2024.'
  ],
  ['Families swim at Hatchmere on Sunday. Getty Images', 'Families swim at Hatchmere on Sunday.'],
  [
    'Families swim at Hatchmere on Sunday. (Photo by Rhona Pike/Getty Images)',
    'Families swim at Hatchmere on Sunday.'
  ]
])('takes a marked line for a caption, without its label and credit: %s', (line, caption) => {
  expect(told(`${long}\n\n${line}\n\n${long}`)).toEqual([caption])
})

it.each([
  'Soldiers storm a building during an exercise on Salisbury Plain.',
  'A lifeboat is towed into the harbour at Peterhead, watched by families on the quay.',
  'Pilgrims bathe in the river in bright sunshine.',
  'A survivor of the explosion lays flowers at the gates.'
])('takes a short scene among longer paragraphs for a caption: %s', (scene) => {
  expect(told(`${long}\n\n${scene}\n\n${long}`)).toEqual([scene])
})

it.each([
  'The case continues.',
  'Shares rise.',
  'The trial continues in Leeds on Monday.',
  'The tournament takes place in Miami in March.',
  'The company runs 14 hotels in Spain.',
  'It stands on the corner of Mill Lane.',
  'Smith sits on the board of three charities.',
  'The storm closed roads in three counties.',
  'Ministers will meet in Oslo on Friday.',
  '“We stand together in the square,” says Ms Reyes.',
  'Residents say the smell hangs over the village in summer.'
])('leaves a short paragraph of news alone: %s', (news) => {
  expect(told(`${long}\n\n${news}\n\n${long}`)).toEqual([])
})

it('leaves a scene alone among paragraphs as short as itself', () => {
  const short = 'Crews were called at noon and left after three hours.'
  expect(told(`${short}\n\nSoldiers storm a building on Salisbury Plain.\n\n${short}`)).toEqual([])
})

it('takes the first sentence of a paragraph that opens like a caption, and says why', () => {
  const text = `${long}\n\nA dramatic scene from the quay, with smoke over the cranes. The fire began in a store, and nobody was hurt. ${long}`
  const [caption] = captions(read(text))
  expect(caption?.text).toBe('A dramatic scene from the quay, with smoke over the cranes.')
  expect(caption?.why).toBe('its paragraph opens like one, with `A dramatic scene from`')
})

it('reads the captions of Markdown and HTML, and an alt text once where it only repeats its caption', () => {
  expect(told('# The pier\n\n![The pier at dawn](a.jpg)\n\nIt will open in May.', 'markdown')).toEqual([
    'The pier at dawn'
  ])
  const figure = '<figure><img src="a.jpg" alt="The pier"><figcaption>The pier.</figcaption></figure>'
  expect(told(`<h1>The pier opens</h1>${figure}<p>It was built in 1874.</p>`, 'html')).toEqual(['The pier.'])
})
