import type { CueEntry } from '../attributions/cues/index.ts'
import type { Location, NameType } from '../mentions/names/index.ts'
import { compileCues } from './cues.ts'
import type { LexiconFile } from './schema.ts'

/** A name that the house knows, with all the forms in which texts have it. */
export type HouseName = {
  readonly type: NameType
  readonly name: string
  readonly forms: readonly string[]
  readonly acronym?: string
  readonly location?: Location
}

/** What the house says of one word: its senses as a cue, and how many tokens of a title begin here. */
export type HouseWord = {
  readonly verb?: readonly CueEntry[]
  readonly noun?: readonly CueEntry[]
  readonly adjective?: readonly CueEntry[]
  readonly title?: number
}

/** A house lexicon made ready for the stages. */
export type Lexicon = {
  readonly names: readonly HouseName[]
  /** Cues by their lemma and by each irregular form. */
  readonly verbs: ReadonlyMap<string, readonly CueEntry[]>
  readonly nouns: ReadonlyMap<string, readonly CueEntry[]>
  readonly adjectives: ReadonlyMap<string, readonly CueEntry[]>
  readonly titles: readonly string[]
  /** With their full stop, as they stand in texts. */
  readonly abbreviations: ReadonlySet<string>
  readonly ignore: readonly RegExp[]
}

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
    ...compileCues(file.cues ?? []),
    titles: file.roles ?? [],
    abbreviations: new Set(file.abbreviations),
    ignore: (file.ignore ?? []).map(source => new RegExp(source, 'iu')),
  }
}

/** The lexicon of a project that has none. */
export const noLexicon: Lexicon = compileLexicon({})
