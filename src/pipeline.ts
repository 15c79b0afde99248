import { type Attribution, findAttributions } from './attributions/index.ts'
import { buildClaims, type Claim } from './claims/index.ts'
import { MentionIndex } from './claims/mentions.ts'
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
  /** For claims and record. Kept in a WeakMap, it would hold a done document through V8's collections of young objects. */
  readonly mentions: MentionIndex
  readonly clauses: readonly Clause[]
  readonly attributions: readonly Attribution[]
  readonly claims: readonly Claim[]
}

/** Runs a stage; one that measures may stand in for the plain one. */
export type RunStage = <T>(stage: string, work: () => T) => T
const nothingYet: readonly Claim[] = []
const plainly: RunStage = (_, work) => work()

/**
 * The whole flow: each stage reads what earlier ones made and changes none of it. `home` is the publisher's country or region.
 */
export function analyse(input: Input, lexicon?: Lexicon, home?: string, run?: RunStage): Analysis {
  return analyseAll([input], lexicon, home, run)[0]!
}

/**
 * The same for several documents, stage by stage: a stage that goes on to the next document finds its code and tables still in
 * the processor's cache, which documents of some kilobytes feel.
 */
export function analyseAll(
  inputs: readonly Input[],
  lexicon: Lexicon = noLexicon,
  home?: string,
  run: RunStage = plainly,
): Analysis[] {
  const each = <T>(stage: string, work: (document: Document, i: number) => T) => run(stage, () => documents.map(work))
  const documents = run('document', () => inputs.map(input => withHouseWords(readDocument(input, lexicon), lexicon)))
  const names = each('names', document => withHouseNames(document, findNames(document, home), lexicon))
  const dates = each('dates', document => findDates(document))
  const quantities = each('quantities', (document, i) => findQuantities(document, names[i]!, dates[i]!))
  const roles = each('roles', (document, i) => findRoles(document, names[i]!))
  const entities = each('entities', (document, i) =>
    withHouseAliases(resolveEntities(document, names[i]!, roles[i]!), lexicon),
  )
  const clauses = each('clauses', document => segmentClauses(document))
  const attributions = each('attributions', (document, i) => findAttributions(document, clauses[i]!, names[i]!))
  const mentions = each('mentions', (_, i) => new MentionIndex(entities[i]!, quantities[i]!, dates[i]!))
  const found = documents.map((document, i) => ({
    document,
    names: names[i]!,
    roles: roles[i]!,
    dates: dates[i]!,
    quantities: quantities[i]!,
    entities: entities[i]!,
    mentions: mentions[i]!,
    clauses: clauses[i]!,
    attributions: attributions[i]!,
    claims: nothingYet,
  }))
  const claims = run('claims', () => found.map(buildClaims))
  // A copy with the claims would be of a shape that V8 has not seen before, each of them.
  for (let i = 0; i < found.length; i++) found[i]!.claims = claims[i]!
  return found
}
