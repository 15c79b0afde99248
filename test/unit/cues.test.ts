import { expect, test } from 'vitest'
import { readEntries, Takes } from '../../src/attributions/cues/entry.ts'
import {
  adjectiveEntries,
  markerEntries,
  markers,
  nounCue,
  nounEntries,
  verbCue,
  verbEntries,
} from '../../src/attributions/cues/index.ts'

test('an entry is read with its fixed words, complements, prepositions and audience', () => {
  expect(readEntries('verb', 'state', 'speak out: quotation +against @to weak')).toMatchObject([
    {
      lemma: 'speak',
      particle: 'out',
      fixed: ['out'],
      name: 'speak out',
      class: 'verb',
      force: 'state',
      takes: Takes.quotation | Takes.preposition,
      prepositions: ['against'],
      audience: 'to',
      weak: true,
    },
  ])
})

test('a misspelt complement is an error that shows the line', () => {
  expect(() => readEntries('verb', 'state', 'say: thta')).toThrow('cue entry "say: thta": thta is no complement')
})

test('no entry stands twice with the same force', () => {
  const keys = [...verbEntries, ...nounEntries, ...adjectiveEntries, ...markerEntries].map(
    e => `${e.class} ${e.lemma} ${e.particle ?? ''} ${e.force}`,
  )
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
})

test('every entry takes something as its content', () => {
  const empty = [...verbEntries, ...nounEntries, ...adjectiveEntries].filter(e => e.takes === 0)
  expect(empty.map(e => e.lemma)).toEqual([])
})

test('entries with fixed words come before the bare verb', () => {
  expect(verbCue('rule').map(e => e.particle)).toEqual(['out', undefined])
  expect(verbCue('make').every(e => e.particle)).toBe(true)
})

test('senses of one verb differ in force by what they take', () => {
  const tell = verbCue('tell')
  expect(tell.find(e => e.takes & Takes['noun-infinitive'])?.force).toBe('urge')
  expect(tell.find(e => e.takes & Takes.that)?.force).toBe('state')
})

test('nouns and markers are found by their first word', () => {
  expect(nounCue('allegation')[0]?.force).toBe('allege')
  expect(markers('according')[0]?.particle).toBe('to')
  expect(markers('in').some(e => e.particle === 'the eyes of')).toBe(true)
})
