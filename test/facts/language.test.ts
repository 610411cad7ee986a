import { describe, expect, it } from 'vitest'
import { isEnglish, variety } from '../../src/facts/language.ts'
import { read } from '../../src/index.ts'

const german =
  'Die Stadt will die alte Brücke am Hafen abreißen und durch einen Neubau ersetzen. Der Rat stimmte am Dienstag mit großer Mehrheit für den Plan, gegen den sich vor allem die Anwohner wehren. Sie fürchten den Verkehr, der dann durch ihre Straßen fließt, und haben eine Klage angekündigt.'
const english =
  'The town wants to pull down the old bridge at the harbour and build a new one. The council voted for the plan on Tuesday by a wide margin. People who live nearby fear the traffic that would then run through their streets, and have said that they will go to court.'

describe('isEnglish', () => {
  it('tells English from another language', () => {
    expect(isEnglish(read(english))).toBe(true)
    expect(isEnglish(read(german))).toBe(false)
  })

  it('takes a few words for English', () => {
    expect(isEnglish(read('Brücke gesperrt'))).toBe(true)
  })

  it('believes the config over the words', () => {
    expect(isEnglish(read(german, { config: { language: 'en-GB' } }))).toBe(true)
    expect(isEnglish(read(english, { config: { language: 'de' } }))).toBe(false)
  })
})

describe('variety', () => {
  it('is told from spellings and dates', () => {
    expect(variety(read('The colour of the theatre was chosen on 5 March.'))).toBe('british')
    expect(variety(read('The color of the theater was chosen on March 5.'))).toBe('american')
  })

  it('stays open where nothing speaks', () => {
    expect(variety(read('The old bridge is closed.'))).toBeUndefined()
  })

  it('follows a language tag', () => {
    expect(variety(read('The colour of the theatre.', { config: { language: 'en-US' } }))).toBe('american')
    expect(variety(read('The color of the theater.', { config: { language: 'en-IE' } }))).toBe('british')
  })
})
