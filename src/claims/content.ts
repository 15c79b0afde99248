import type { Stretch } from '../attributions/index.ts'
import type { Clause, VerbGroup } from '../clauses/index.ts'
import type { Document } from '../document/index.ts'
import { has, type Span, Tag, type Token, wordFact } from '../language/index.ts'
import { hedgeOf, hedges } from './hedges.ts'

/** Tokens `[first, last)`. */
type Range = { readonly first: number; readonly last: number }

/** The content of a claim, read for its main clause: what the judgements look at. */
export type Content = {
  /** The first word, punctuation left out; undefined when there is none. */
  readonly first: Token | undefined
  /** The verb group of the main clause; undefined when the content is a noun phrase. */
  readonly verb: VerbGroup | undefined
  /** The head of that verb group. */
  readonly head: Token | undefined
  readonly clause: Clause | undefined
  /** The words from the start of the main clause to three words after its verb group; none where no word there hedges. */
  readonly opening: readonly Token[]
  /** An infinitive follows a noun phrase: `the army to leave`. */
  readonly infinitive: boolean
  /** `whether` or `if` opens the content. */
  readonly isQuestion: boolean
}

/** Subordinators that open an aside before the main clause: `when asked …, he`. */
const asides: ReadonlySet<string> = new Set(
  'if when while after before because since as although though unless until whereas once despite given'.split(' '),
)
const opensAside = wordFact(({ lower }) => asides.has(lower))
const opensQuestion = wordFact(({ lower }) => lower === 'if' || lower === 'whether')
const wordsAfterVerb = 3

const none: readonly Token[] = []
const empty: Content = {
  first: undefined,
  verb: undefined,
  head: undefined,
  clause: undefined,
  opening: none,
  infinitive: false,
  isQuestion: false,
}

/** Reads a content (sorted stretches): its first word and the main clause of its first sentence. */
export function readContent({ tokens }: Document, clauses: readonly Clause[], content: readonly Range[]): Content {
  const first = firstWord(tokens, content)
  if (first < 0) return empty
  const clause = mainClause(tokens, clauses, first, lastWord(tokens, content))
  const verb = clause?.verb
  const opening = clause
    ? wordsBetween(tokens, content, clause.first, clause.verb.last + wordsAfterVerb)
    : firstWords(tokens, content)
  const word = tokens[first]!
  return {
    first: word,
    verb,
    head: verb && tokens[verb.head]!,
    clause,
    opening,
    infinitive: !verb && hasInfinitive(tokens, content),
    isQuestion: opensQuestion(word),
  }
}

function firstWord(tokens: readonly Token[], content: readonly Range[]): number {
  for (const { first, last } of content)
    for (let i = first; i < last; i++) if (!has(tokens[i], Tag.Punctuation)) return i
  return -1
}

function lastWord(tokens: readonly Token[], content: readonly Range[]): number {
  for (let s = content.length - 1; s >= 0; s--) {
    const { first, last } = content[s]!
    for (let i = last - 1; i >= first; i--) if (!has(tokens[i], Tag.Punctuation)) return i
  }
  return -1
}

/** The words of a content among tokens `[from, to)`; none where none of them hedges, as mostly. */
function wordsBetween(tokens: readonly Token[], content: readonly Range[], from: number, to: number): readonly Token[] {
  if (!hedgesBetween(tokens, content, from, to)) return none
  const words: Token[] = []
  for (const { first, last } of content) {
    const end = Math.min(last, to)
    for (let i = Math.max(first, from); i < end; i++) if (!has(tokens[i], Tag.Punctuation)) words.push(tokens[i]!)
  }
  return words
}

function hedgesBetween(tokens: readonly Token[], content: readonly Range[], from: number, to: number): boolean {
  for (const { first, last } of content) {
    const end = Math.min(last, to)
    for (let i = Math.max(first, from); i < end; i++) if (hedgeOf(tokens[i]!) & hedges) return true
  }
  return false
}

/** The first words of a content without a verb, never its last. */
function firstWords(tokens: readonly Token[], content: readonly Range[]): Token[] {
  const words: Token[] = []
  for (const { first, last } of content) {
    for (let i = first; i < last && words.length <= wordsAfterVerb; i++)
      if (!has(tokens[i], Tag.Punctuation)) words.push(tokens[i]!)
  }
  words.pop()
  return words
}

function hasInfinitive(tokens: readonly Token[], content: readonly Range[]): boolean {
  let to = false
  let any = false
  for (const { first, last } of content) {
    for (let i = first; i < last; i++) {
      if (has(tokens[i], Tag.Punctuation)) continue
      if (to && has(tokens[i], Tag.Verb) && !has(tokens[i], Tag.Gerund)) return true
      to = any && tokens[i]!.lower === 'to'
      any = true
    }
  }
  return false
}

/** The first clause with a verb in the content that depends on nothing else in it, asides and relative clauses left out. */
function mainClause(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  first: number,
  last: number,
): Clause | undefined {
  let reserve: Clause | undefined
  for (let c = clauseAt(clauses, first); c < clauses.length && clauses[c]!.first <= last; c++) {
    const clause = clauses[c]!
    const { verb, kind } = clause
    if (verb.head < first || verb.head > last) continue
    if (kind === 'infinitive' || kind === 'participle') {
      if (verb.first === first) return clause
      continue
    }
    if (kind === 'relative' && clause.first > first) continue
    const open = clause.first > first || tokens[first]!.lower !== 'if'
    if (kind === 'subordinate' && open && opensAside(tokens[clause.first]!)) {
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

/** A span of the text with the tokens that share letters with it. */
export function stretchOver(tokens: readonly Token[], { start, end }: Span): Stretch {
  const first = tokenAt(tokens, start)
  let last = tokenAt(tokens, end - 1)
  if (last < tokens.length && tokens[last]!.start < end) last++
  return { start, end, first, last }
}
