import { type Attribution, findAttributions } from './attributions/index.ts'
import { buildClaims, type Claim } from './claims/index.ts'
import { type Clause, segmentClauses } from './clauses/index.ts'
import { type Document, readDocument } from './document/index.ts'
import { type Entities, resolveEntities } from './entities/index.ts'
import { withHouseAliases } from './lexicon/entities.ts'
import { type Lexicon, noLexicon } from './lexicon/lexicon.ts'
import { withHouseNames } from './lexicon/names.ts'
import { withHouseWords } from './lexicon/words.ts'
import { type DateMention, findDates } from './mentions/dates/index.ts'
import { findNames, type Name } from './mentions/names/index.ts'
import { findQuantities, type Quantity } from './mentions/quantities/index.ts'
import { findRoles, type Role } from './mentions/roles/index.ts'
import type { Input } from './read/input.ts'

/** What every stage found in one document, UTF-16 offsets throughout. */
export type Analysis = {
  readonly document: Document
  readonly names: readonly Name[]
  readonly roles: readonly Role[]
  readonly dates: readonly DateMention[]
  readonly quantities: readonly Quantity[]
  readonly entities: Entities
  readonly clauses: readonly Clause[]
  readonly attributions: readonly Attribution[]
  readonly claims: readonly Claim[]
}

/** Runs a stage; one that measures may stand in for the plain one. */
export type RunStage = <T>(stage: string, work: () => T) => T
const plainly: RunStage = (_, work) => work()

/**
 * The whole flow: each stage reads what earlier ones made and changes none of it. `home` is the publisher's country or region.
 */
export function analyse(input: Input, lexicon: Lexicon = noLexicon, home?: string, run: RunStage = plainly): Analysis {
  const document = run('document', () => withHouseWords(readDocument(input, lexicon), lexicon))
  const names = run('names', () => withHouseNames(document, findNames(document, home), lexicon))
  const dates = run('dates', () => findDates(document))
  const quantities = run('quantities', () => findQuantities(document, names, dates))
  const roles = run('roles', () => findRoles(document, names))
  const entities = run('entities', () => withHouseAliases(resolveEntities(document, names, roles), lexicon))
  const clauses = run('clauses', () => segmentClauses(document))
  const attributions = run('attributions', () => findAttributions(document, clauses, names))
  const claims = run('claims', () => buildClaims({ document, clauses, entities, quantities, dates, attributions }))
  return { document, names, roles, dates, quantities, entities, clauses, attributions, claims }
}
