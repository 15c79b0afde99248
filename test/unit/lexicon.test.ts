import { describe, expect, test } from 'vitest'
import { compileLexicon, type Lexicon } from '../../src/lexicon/lexicon.ts'
import { readLexicon } from '../../src/lexicon/read.ts'
import { analyse } from '../../src/pipeline.ts'
import { plainInput } from '../../src/read/input.ts'
import { buildRecord } from '../../src/record/build.ts'

const lexicon = (yaml: string): Lexicon => compileLexicon(readLexicon(yaml, 'extract.config.yaml'))
const recordOf = (text: string, yaml: string) => buildRecord(analyse(plainInput(text), lexicon(yaml)))
const faults = (yaml: string) => {
  try {
    readLexicon(yaml, 'extract.config.yaml')
  } catch (error) {
    return (error as Error).message
  }
}

describe('reading', () => {
  test('an empty file is a lexicon without entries', () => expect(lexicon('').names).toEqual([]))

  test('a fault names its line, its column and its key', () => {
    expect(faults('people:\n  - nam: Ada\n')).toMatch(/^extract\.config\.yaml:2:5: people\.0/m)
    expect(faults('cues:\n  - {lemma: tout, force: shout}\n')).toMatch(/^extract\.config\.yaml:2:19: cues\.0\.force: /)
    expect(faults('people: [')).toMatch(/^extract\.config\.yaml:1:\d+: /)
    expect(faults('ignore: ["("]')).toMatch(/^extract\.config\.yaml:1:10: ignore\.0: no regular expression/)
  })
})

describe('names', () => {
  const yaml = `
people: [{name: Brother Anselm Roe, aliases: [Bro. Anselm]}]
organizations: [{name: House of the Weavers, acronym: HoW}]
places: [{name: the Shallows, kind: area, country: NO, lat: 61.5, lon: 5}]
`
  const text = 'Bro. Anselm met the House of the Weavers in the Shallows. Brother Anselm Roe said the HoW would stay.'
  const record = recordOf(text, yaml)

  test('the house’s own names are found with their type, whatever the rules make of them', () => {
    expect(record.places.find(p => p.name === 'the Shallows')).toMatchObject({ country: 'NO', lat: 61.5, kind: 'area' })
    expect(record.organizations.find(o => o.name === 'House of the Weavers')).toMatchObject({ acronym: 'HoW' })
  })

  test('its aliases are one person', () => {
    const anselm = record.people.find(p => p.name === 'Brother Anselm Roe')
    expect(anselm?.mentions.filter(m => m.kind === 'name').map(m => m.text)).toEqual([
      'Bro. Anselm',
      'Brother Anselm Roe',
    ])
  })

  test('a form inside a longer word is none', () => {
    const other = recordOf('HoWitzers were seen.', yaml)
    expect(other.organizations).toEqual([])
  })
})
