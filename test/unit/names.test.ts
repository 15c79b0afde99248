import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/document/index.ts'
import { findNames } from '../../src/mentions/names/index.ts'
import { plainInput } from '../../src/read/input.ts'

/** Names of a text as `person: Nadia Brennick`. */
function namesOf(text: string): string[] {
  return findNames(readDocument(plainInput(text, 'test', {}))).map(n => `${n.type}: ${text.slice(n.start, n.end)}`)
}

describe('where names begin and end', () => {
  test('titles, bodies and places before a person are cut off', () => {
    expect(namesOf('They met World Bank President Ola Renberg and Kano State Governor Musa Idris there.')).toEqual([
      'organization: World Bank',
      'person: Ola Renberg',
      'place: Kano State',
      'person: Musa Idris',
    ])
  })

  test('an office is no name, its holder is', () => {
    expect(namesOf('It was signed by Minister of Health and Welfare Chen Yu-ting on Monday.')).toEqual([
      'person: Chen Yu-ting',
    ])
  })

  test('heads take what follows over of, for and and', () => {
    expect(namesOf('She left the Ministry of Health and Welfare for the Bank of Estonia last year.')).toEqual([
      'organization: Ministry of Health and Welfare',
      'organization: Bank of Estonia',
    ])
    expect(namesOf('He moved from the Council of Ministers to the Office of the Prime Minister.')).toEqual([
      'organization: Council of Ministers',
      'organization: Office of the Prime Minister',
    ])
  })

  test('particles, initials, apostrophes and hyphens stay inside', () => {
    expect(
      namesOf('The jury heard Ilka von Raden, Thord K. Ameling, Rana al-Turki and Bridget O’Grallan-Moss.'),
    ).toEqual([
      'person: Ilka von Raden',
      'person: Thord K. Ameling',
      'person: Rana al-Turki',
      'person: Bridget O’Grallan-Moss',
    ])
  })

  test('an initial that touches the name belongs to it', () => {
    expect(
      namesOf('They met Deputy Prime Minister of Mongolia T.Gantulga and the Great Khural G.Bolor there.'),
    ).toEqual(['place: Mongolia', 'person: T.Gantulga', 'organization: Great Khural', 'person: G.Bolor'])
  })

  test('what is tied by a hyphen to a place is no part of it', () => {
    expect(namesOf('The Nairobi-based firm left pro-Russia groups and the India-Pakistan border.')).toEqual([
      'place: Nairobi',
      'place: Russia',
      'place: India',
      'place: Pakistan',
    ])
  })

  test('possessives, determiners and peoples stay outside', () => {
    expect(namesOf('The Kenyan runner left Kenya’s camp and the Gambia’s coast.')).toEqual([
      'place: Kenya',
      'place: Gambia',
    ])
  })
})

describe('what the document teaches', () => {
  test('a surname is the person whose full name stands elsewhere', () => {
    const text = 'Vurim Tashkolli resigned. In Tashkolli there was no anger, friends of Tashkolli told the paper.'
    expect(namesOf(text).filter(n => n === 'person: Tashkolli')).toHaveLength(2)
  })

  test('an acronym in brackets is tied to its name, either way round', () => {
    const read = (text: string) => findNames(readDocument(plainInput(text, 'test', {})))
    for (const text of [
      'The Lowland Farmers Association (LFA) object.',
      'The LFA (Lowland Farmers Association) objects.',
    ]) {
      const names = read(text)
      const acronym = names.findIndex(n => n.acronymOf !== undefined)
      expect(text.slice(names[acronym]!.start, names[acronym]!.end)).toBe('LFA')
      const full = names[names[acronym]!.acronymOf!]!
      expect(text.slice(full.start, full.end)).toBe('Lowland Farmers Association')
      expect(full.type).toBe('organization')
    }
  })

  test('headlines in capitals are read by what the text below says', () => {
    const text = 'OKAFOR LEAVES LAGOS AFTER VOTE\nAdaeze Okafor left Lagos on Monday, aides said after the vote.'
    expect(namesOf(text).slice(0, 2)).toEqual(['person: OKAFOR', 'place: LAGOS'])
  })
})

test('Washington stays a place when it speaks', () => {
  expect(namesOf('Washington said that Moscow had agreed.')).toEqual(['place: Washington', 'place: Moscow'])
})

test('a text of one unbroken run of names is read in linear time', () => {
  const steps = (words: number) => {
    const text = `${'Ullik Tarvin of Gulvik, '.repeat(words)}left.`
    let reads = 0
    const document = readDocument(plainInput(text, 'test', {}))
    const tokens = new Proxy(document.tokens as unknown[], {
      get(target, key, receiver) {
        reads++
        return Reflect.get(target, key, receiver)
      },
    })
    findNames({ ...document, tokens: tokens as typeof document.tokens })
    return reads
  }
  expect(steps(2000)).toBeLessThan(steps(500) * 5)
})
