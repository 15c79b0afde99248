import { describe, expect, test } from 'vitest'
import { extract, folder, records } from './command.ts'

const cwd = folder({
  'london.txt': 'The mayor of London opened a bridge on Monday.\n',
  'springfield.txt': 'A bakery burnt in Springfield on Monday.\n',
  'illinois.txt': 'A bakery burnt in Springfield, Illinois, on Monday.\n',
})

/** Country and rounded latitude of the first place of a file. */
function placeOf(file: string, ...args: string[]) {
  const [record] = records([file, ...args], { cwd })
  const { name, country, lat } = record!.places[0]!
  return [name, country, lat === undefined ? undefined : Math.round(lat)]
}

describe('--home, where the publisher is', () => {
  test('decides between towns of one name', () => {
    expect(placeOf('london.txt')).toEqual(['London', 'GB', 52])
    expect(placeOf('london.txt', '--home', 'Ontario')).toEqual(['London', 'CA', 43])
    expect(placeOf('london.txt', '--home', 'London, Ontario')).toEqual(['London', 'CA', 43])
    expect(placeOf('london.txt', '--home', 'GB')).toEqual(['London', 'GB', 52])
  })

  test('settles a toss-up, which has no point without it', () => {
    expect(placeOf('springfield.txt')).toEqual(['Springfield', undefined, undefined])
    expect(placeOf('springfield.txt', '--home', 'Massachusetts')).toEqual(['Springfield', 'US', 42])
  })

  test('gives way to what the text says', () =>
    expect(placeOf('illinois.txt', '--home', 'Massachusetts')).toEqual(['Springfield', 'US', 40]))

  test('works on many files at once', () => {
    const places = records(['.', '--home', 'Ontario', '--jobs', '2'], { cwd }).map(r => r.places[0]!.country)
    expect(places).toEqual(['US', 'CA', undefined])
  })

  test('names a place that nobody knows', () => {
    const { status, stdout, stderr } = extract(['london.txt', '--home', 'Xyzzyville'], { cwd })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('--home Xyzzyville: no such place; give an ISO country code (CA) or a name (Ontario)')
  })
})
