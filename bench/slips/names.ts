/** Letters of names dropped, doubled, swapped and changed. */
import type { Random } from '../random.ts'
import { peopleOf } from './people.ts'
import { type Planted, replace, type Slip } from './slip.ts'

type Change = (name: string, at: number, random: Random) => string

const drop: Change = (name, at) => name.slice(0, at) + name.slice(at + 1)
const double: Change = (name, at) => name.slice(0, at + 1) + name.slice(at)
const swap: Change = (name, at) =>
  at + 1 < name.length ? name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2) : name

/** A vowel for a vowel, a consonant for a consonant. */
const change: Change = (name, at, random) => {
  const letters = /[aeiou]/.test(name[at] ?? '') ? 'aeiou' : 'bcdfghjklmnpqrstvwxyz'
  return name.slice(0, at) + letters[random.below(letters.length)] + name.slice(at + 1)
}

/** Breaks one of several places of a name, behind its first letter, where the new form stands nowhere else. */
function misspell(text: string, name: string, places: readonly number[], slip: Change, random: Random) {
  const start = random.pick(places)
  if (start === undefined) return undefined
  const broken = slip(name, 1 + random.below(name.length - 1), random)
  const isNew = broken !== name && !text.toLowerCase().includes(broken.toLowerCase().concat(' '))
  return isNew ? replace(text, start, start + name.length, broken) : undefined
}

/** Breaks a surname that stands at least three times. */
function surnameSlip(name: string, slip: Change): Slip {
  return {
    rule: 'name-spelling',
    name,
    plant: ({ text }, random): Planted | undefined => {
      const known = peopleOf(text).filter(({ surnameAt }) => surnameAt.length >= 3)
      const person = random.pick(known)
      return person && misspell(text, person.surname, person.surnameAt, slip, random)
    }
  }
}

/** Changes a letter of a given name that stands at least twice before its surname. */
const givenNameSlip: Slip = {
  rule: 'name-spelling',
  name: 'another letter in a given name',
  plant: ({ text }, random) => {
    const known = peopleOf(text).filter(({ givenAt }) => givenAt.length >= 2)
    const person = random.pick(known)
    return person && misspell(text, person.given, person.givenAt, change, random)
  }
}

export const nameSlips: readonly Slip[] = [
  surnameSlip('a letter of a surname dropped', drop),
  surnameSlip('a letter of a surname doubled', double),
  surnameSlip('two letters of a surname swapped', swap),
  surnameSlip('a letter of a surname changed', change),
  givenNameSlip
]
