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
    expect(other.organizations.map(o => o.name)).not.toContain('House of the Weavers')
  })
})

describe('words', () => {
  const spoken = (text: string, yaml: string) => recordOf(text, yaml).claims.filter(c => c.form !== 'narrated')

  test('a verb that the tool does not know attributes with the force the house gives it', () => {
    const text = 'The harbour board greenlit that the quay would reopen. The union pooh-poohed that the crane was safe.'
    expect(spoken(text, '').map(c => c.cue?.lemma)).toEqual([])
    const yaml = `cues:
  - {lemma: greenlight, forms: [greenlit], force: confirm}
  - {lemma: pooh-pooh, force: deny}
`
    expect(spoken(text, yaml).map(c => [c.source?.text, c.cue?.lemma, c.cue?.force, c.content.text])).toEqual([
      ['The harbour board', 'greenlight', 'confirm', 'that the quay would reopen'],
      ['The union', 'pooh-pooh', 'deny', 'that the crane was safe'],
    ])
  })

  test('a cue that the tool knows keeps its complements under the house’s force', () => {
    const text = 'The minister insisted the vote was fair. She insisted on a recount.'
    const forces = (yaml: string) => spoken(text, yaml).map(c => c.cue?.force)
    const before = forces('')
    expect(before).not.toContain('urge')
    expect(forces('cues: [{lemma: insist, force: urge}]')).toEqual(before.map(() => 'urge'))
  })

  test('a noun and an adjective of the house attribute', () => {
    const noun = spoken(
      'His hunch that the dam would hold was right.',
      'cues: [{lemma: hunch, class: noun, force: believe}]',
    )
    expect(noun).toMatchObject([{ cue: { lemma: 'hunch', force: 'believe' } }])
    const adjective = 'cues: [{lemma: gung-ho, class: adjective, force: feel, prepositions: [about]}]'
    expect(spoken('The mayor is gung-ho about the new tram.', adjective)).toMatchObject([
      { source: { text: 'The mayor' }, cue: { force: 'feel' }, content: { text: 'the new tram' } },
    ])
  })

  test('a title of the house is a role, and no part of the name behind it', () => {
    const text = 'The Keeper of the Wells, Petra Vale, said no. They met Wellmaster Petra Vale on Monday.'
    const titles = recordOf(text, 'roles: [Keeper of the Wells, Wellmaster]')
    expect(titles.roles.map(r => r.title)).toEqual(['Keeper of the Wells', 'Wellmaster'])
    expect(titles.people.map(p => p.name)).toEqual(['Petra Vale'])
    expect(titles.people[0]?.roles).toEqual(['Keeper of the Wells', 'Wellmaster'])
  })

  test('an abbreviation of the house ends no sentence', () => {
    const text = 'The Obs. Karl Lind said it was dry.'
    expect(spoken(text, 'abbreviations: [Obs.]').map(c => c.source?.text)).toEqual(['The Obs. Karl Lind'])
    expect(spoken(text, '').map(c => c.source?.text)).not.toContain('The Obs. Karl Lind')
  })

  test('lines that the house ignores are skipped', () => {
    const text = 'Follow our live ticker\n\n“It is dry,” said Karl Lind.'
    const skipped = recordOf(text, 'ignore: ["^follow our "]').skipped
    expect(skipped).toEqual([{ span: [0, 22], reason: 'boilerplate' }])
  })
})
