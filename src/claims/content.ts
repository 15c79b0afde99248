import type { Clause, VerbGroup } from '../clauses/index.ts'
import type { Document } from '../document/index.ts'
import { has, type Span, Tag, type Token } from '../language/index.ts'

/** The content of a claim, read for its main clause: what the judgements look at. */
export type Content = {
  /** The words of the content in order, punctuation left out. */
  readonly words: readonly Token[]
  /** The verb group of the main clause; absent when the content is a noun phrase. */
  readonly verb?: VerbGroup
  /** The head of that verb group. */
  readonly head?: Token
  readonly clause?: Clause
  /** The words from the start of the main clause to three words after its verb group. */
  readonly opening: readonly Token[]
  /** An infinitive follows a noun phrase: `the army to leave`. */
  readonly infinitive?: true
  /** `that`, `whether`, `if` or a question word that opens the content. */
  readonly opener?: string
}

/** Subordinators that open an aside before the main clause: `when asked …, he`. */
const asides: ReadonlySet<string> = new Set(
  'if when while after before because since as although though unless until whereas once despite given'.split(' '),
)
const wordsAfterVerb = 3

/** Reads the content in `spans` (sorted): its words, its opener and the main clause of its first sentence. */
export function readContent(document: Document, clauses: readonly Clause[], spans: readonly Span[]): Content {
  const { tokens } = document
  const words: Token[] = []
  const indexes: number[] = []
  for (const span of spans) {
    for (let i = tokenAt(tokens, span.start); i < tokens.length && tokens[i]!.start < span.end; i++) {
      if (has(tokens[i], Tag.Punctuation)) continue
      words.push(tokens[i]!)
      indexes.push(i)
    }
  }
  if (words.length === 0) return { words, opening: [] }
  const clause = mainClause(tokens, clauses, indexes)
  const verb = clause?.verb
  const from = Math.max(indexes[0]!, clause?.first ?? 0)
  const to = verb ? verb.last + wordsAfterVerb : indexes[Math.min(indexes.length - 1, wordsAfterVerb)]!
  const opening = words.filter((_, i) => indexes[i]! >= from && indexes[i]! < to)
  const first = words[0]!.lower
  const opener = first === 'that' || first === 'if' || has(words[0], Tag.Wh) || first === 'whether' ? first : undefined
  return {
    words,
    opening,
    ...(verb && { verb, head: tokens[verb.head]! }),
    ...(clause && { clause }),
    ...(!verb && hasInfinitive(words) && { infinitive: true }),
    ...(opener && { opener }),
  }
}

const hasInfinitive = (words: readonly Token[]): boolean =>
  words.some((word, i) => i > 0 && word.lower === 'to' && has(words[i + 1], Tag.Verb) && !has(words[i + 1], Tag.Gerund))

/** The first clause with a verb in the content that depends on nothing else in it, asides and relative clauses left out. */
function mainClause(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  indexes: readonly number[],
): Clause | undefined {
  const first = indexes[0]!
  const last = indexes.at(-1)!
  const inside = (clause: Clause | undefined) =>
    clause?.verb !== undefined && clause.verb.head >= first && clause.verb.head <= last
  let reserve: Clause | undefined
  for (let c = clauseAt(clauses, first); c < clauses.length && clauses[c]!.first <= last; c++) {
    const clause = clauses[c]!
    if (!inside(clause)) continue
    if (clause.kind === 'infinitive' || clause.kind === 'participle') {
      if (clause.verb!.first === first) return clause
      continue
    }
    if (clause.kind === 'relative' && clause.first > first) continue
    const open = clause.first > first || tokens[first]!.lower !== 'if'
    if (clause.kind === 'subordinate' && open && asides.has(tokens[clause.first]!.lower)) {
      reserve ??= clause
      continue
    }
    return clause
  }
  return reserve
}

/** The first clause that may reach token `index`: clauses of one sentence stand together, so its sentence's first. */
function clauseAt(clauses: readonly Clause[], index: number): number {
  let low = 0
  let high = clauses.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (clauses[middle]!.last <= index) low = middle + 1
    else high = middle
  }
  while (low > 0 && clauses[low - 1]!.sentence === clauses[low]?.sentence) low--
  return low
}

/** Index of the first token that ends after `offset`. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
