import type { CueEntry } from '../attributions/cues/index.ts'
import type { Location, NameType } from '../mentions/names/index.ts'
import type { LexiconFile } from './schema.ts'

/** A name that the house knows, with all the forms in which texts have it. */
export type HouseName = {
  readonly type: NameType
  readonly name: string
  readonly forms: readonly string[]
  readonly acronym?: string
  readonly location?: Location
}

/** A house lexicon made ready for the stages. */
export type Lexicon = {
  readonly names: readonly HouseName[]
  readonly roles: readonly string[]
  readonly cues: readonly CueEntry[]
  readonly abbreviations: readonly string[]
  readonly ignore: readonly RegExp[]
}

/** The lexicon of a project that has none. */
export const noLexicon: Lexicon = { names: [], roles: [], cues: [], abbreviations: [], ignore: [] }

export function compileLexicon(file: LexiconFile): Lexicon {
  const forms = (name: string, others: readonly string[] = []) => [...new Set([name, ...others])]
  return {
    names: [
      ...(file.people ?? []).map(p => ({ type: 'person' as const, name: p.name, forms: forms(p.name, p.aliases) })),
      ...(file.organizations ?? []).map(({ name, aliases, acronym }) => ({
        type: 'organization' as const,
        name,
        forms: forms(name, [...(aliases ?? []), ...(acronym ? [acronym] : [])]),
        ...(acronym && { acronym }),
      })),
      ...(file.places ?? []).map(({ name, aliases, kind = 'area', country, lat, lon, geonames }) => ({
        type: 'place' as const,
        name,
        forms: forms(name, aliases),
        location: {
          kind,
          ...(country && { country }),
          ...(lat !== undefined && { lat }),
          ...(lon !== undefined && { lon }),
          ...(geonames !== undefined && { geonames }),
        },
      })),
    ],
    roles: file.roles ?? [],
    cues: (file.cues ?? []).map(({ lemma, class: kind, force, takes, prepositions }) => {
      const [head, ...fixed] = lemma.toLowerCase().split(/\s+/)
      return {
        lemma: head!,
        ...(fixed.length && { particle: fixed.join(' ') }),
        class: kind,
        force,
        complements: new Set([...takes, ...(prepositions.length ? (['preposition'] as const) : [])]),
        prepositions,
        audience: 'none',
        weak: false,
      }
    }),
    abbreviations: file.abbreviations ?? [],
    ignore: (file.ignore ?? []).map(source => new RegExp(source, 'iu')),
  }
}
