import type { Document } from '../../document/index.ts'
import type { Span } from '../../language/index.ts'
import type { Name } from '../names/index.ts'

/** An office, job or relation that the text gives somebody. `start`–`end`: the title words with their complement. */
export type Role = Span & {
  readonly title: string
  readonly rule: string
  /** Indexes in the list of names. */
  readonly holder?: number
  readonly organization?: number
  readonly place?: number
}

/** Roles with the names they belong to, sorted by start. */
export function findRoles(_document: Document, _names: readonly Name[]): Role[] {
  return []
}
