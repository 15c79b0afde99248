import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/document/index.ts'
import { findHome } from '../../src/gazetteer/home.ts'
import { lookUp } from '../../src/gazetteer/lookup.ts'
import { findNames } from '../../src/mentions/names/index.ts'
import { plainInput } from '../../src/read/input.ts'

/** Country and rounded point of each place in a text. */
function placesOf(text: string, home?: string): Record<string, string> {
  const names = findNames(readDocument(plainInput(text, 'test', {})), home).filter(n => n.type === 'place')
  return Object.fromEntries(
    names.map(({ start, end, location: l }) => [
      text.slice(start, end),
      l ? `${l.country ?? ''} ${Math.round(l.lat!)} ${Math.round(l.lon!)}` : 'nowhere',
    ]),
  )
}

describe('which place is meant', () => {
  test('what stands behind the comma contains it', () => {
    expect(placesOf('A bakery burnt in Springfield, Illinois, on Monday.')).toMatchObject({ Springfield: 'US 40 -90' })
    expect(placesOf('A bakery burnt in Springfield, Missouri, on Monday.')).toMatchObject({ Springfield: 'US 37 -93' })
    expect(placesOf('A bakery burnt in Lexington, Va., on Monday.')).toMatchObject({ Lexington: 'US 38 -79' })
  })

  test('the country that the document is about counts more than size', () => {
    const text = 'Honduras closed its ports. In Honduras, boats stayed near La Ceiba and near Trujillo.'
    expect(placesOf(text)).toMatchObject({ Trujillo: 'HN 16 -86' })
  })

  test('the publisher’s home decides where nothing else does', () => {
    const text = 'The mayor of London opened a bridge.'
    expect(placesOf(text)).toEqual({ London: 'GB 52 0' })
    expect(placesOf(text, 'Ontario')).toEqual({ London: 'CA 43 -81' })
  })

  test('a toss-up is refused: the name stays, the point does not', () => {
    const text = 'A bakery burnt in Springfield on Monday.'
    expect(placesOf(text)).toEqual({ Springfield: 'nowhere' })
    expect(placesOf(text, 'Massachusetts')).toEqual({ Springfield: 'US 42 -73' })
    expect(placesOf(`${text} Firemen came from Worcester and from Boston.`)).toMatchObject({ Springfield: 'US 42 -73' })
    expect(placesOf('A bakery burnt in Birmingham on Monday.')).toEqual({ Birmingham: 'GB 52 -2' })
  })

  test('an older name is the town of today', () => {
    expect(placesOf('He flew from Bombay to Kiev.')).toEqual({ Bombay: 'IN 19 73', Kiev: 'UA 50 31' })
  })
})

describe('the gazetteer', () => {
  test('folds diacritics, hyphens, apostrophes and full stops', () => {
    for (const name of ['São Paulo', 'Sao Paulo', 'N’Djamena', "N'Djamena", 'St. Louis', 'St Louis', 'Port-au-Prince'])
      expect(lookUp(name), name).toBeDefined()
    expect(lookUp('Xyzzyville')).toBeUndefined()
  })

  test('knows a publisher’s home by code, name, or name and container', () => {
    expect(findHome('CA')).toBe(findHome('Canada'))
    expect(findHome('Paris, Ontario')).not.toBe(findHome('Paris'))
    expect(findHome('Xyzzyville')).toBeUndefined()
    expect(findHome('ZZ')).toBeUndefined()
  })
})
