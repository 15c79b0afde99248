import type { ClaimRecord, DocumentRecord } from '../record/schema.ts'

/** What differs between two records of one text. */
export type Changes = {
  readonly added: readonly ClaimRecord[]
  readonly gone: readonly ClaimRecord[]
  /** Claims with the same content and cue whose reading differs, with each field that does. */
  readonly altered: readonly { readonly claim: ClaimRecord; readonly fields: readonly FieldChange[] }[]
  /** Entities by name that only one of the records has: `person Petra Vale`. */
  readonly entitiesAdded: readonly string[]
  readonly entitiesGone: readonly string[]
}

export type FieldChange = { readonly field: string; readonly before: string; readonly after: string }

const shown: readonly [field: string, value: (claim: ClaimRecord) => string | undefined][] = [
  ['source', claim => claim.source?.text],
  ['speaker', claim => claim.source?.name],
  ['roles', claim => claim.source?.roles?.join('; ')],
  ['audience', claim => claim.audience?.text],
  ['force', claim => claim.cue?.force],
  ['content', claim => claim.content.text],
  ['form', claim => claim.form],
  ['certainty', claim => claim.certainty],
  ['polarity', claim => claim.polarity],
  ['tense', claim => claim.tense],
]

/** Compares the records of one text before and after a change of the lexicon. A claim is known by its cue, else by its content. */
export function changesBetween(before: DocumentRecord, after: DocumentRecord): Changes {
  const old = keyed(before)
  const now = keyed(after)
  const altered = [...now].flatMap(([key, claim]) => {
    const was = old.get(key)
    const fields = was ? differences(was, claim) : []
    return fields.length ? [{ claim, fields }] : []
  })
  const [entitiesBefore, entitiesAfter] = [entityNames(before), entityNames(after)]
  return {
    added: [...now].filter(([key]) => !old.has(key)).map(([, claim]) => claim),
    gone: [...old].filter(([key]) => !now.has(key)).map(([, claim]) => claim),
    altered,
    entitiesAdded: entitiesAfter.filter(name => !entitiesBefore.includes(name)),
    entitiesGone: entitiesBefore.filter(name => !entitiesAfter.includes(name)),
  }
}

export const isChanged = (changes: Changes): boolean => Object.values(changes).some(list => list.length > 0)

function keyed({ claims }: DocumentRecord): Map<string, ClaimRecord> {
  return new Map(
    claims.map(claim => {
      const [start] = claim.content.spans[0]!
      return [claim.cue ? `cue ${claim.cue.span.join('-')}` : `${claim.form === 'narrated'} ${start}`, claim]
    }),
  )
}

function differences(before: ClaimRecord, after: ClaimRecord): FieldChange[] {
  return shown.flatMap(([field, value]) => {
    const [was, is] = [value(before) ?? 'none', value(after) ?? 'none']
    return was === is ? [] : [{ field, before: was, after: is }]
  })
}

function entityNames({ people, organizations, places, roles }: DocumentRecord): string[] {
  return [
    ...people.map(p => `person ${p.name}`),
    ...organizations.map(o => `organization ${o.name}`),
    ...places.map(p => `place ${p.name}`),
    ...roles.map(r => `role ${r.title}`),
  ]
}
