import type { Attribution, Stretch } from '../attributions/index.ts'
import type { Clause } from '../clauses/index.ts'
import type { Document } from '../document/index.ts'
import { type Span, type Token, TokenNumbers, wordLists } from '../language/index.ts'
import { withoutDateline } from './dateline.ts'
import type { MentionIndex } from './mentions.ts'
import { trim } from './trim.ts'

/** A finite main clause that nobody in the text is made to say. */
export type NarratedClause = { readonly clause: Clause; readonly spans: readonly Span[] }

/**
 * The main clauses of the document's own voice: finite, their verb in no attribution and no quotation, and with a person,
 * organisation or place, a quantity or a date. What attributions take (`the guard, who said …, fled`) is cut
 * out of their spans.
 */
export function findNarrated(
  document: Document,
  clauses: readonly Clause[],
  attributions: readonly Attribution[],
  mentions: MentionIndex,
): NarratedClause[] {
  const taken = readTaken(document, attributions)
  const found: NarratedClause[] = []
  let from = 0
  while (from < clauses.length) {
    let to = from + 1
    while (to < clauses.length && clauses[to]!.sentence === clauses[from]!.sentence) to++
    let before: Clause | undefined
    for (let c = from; c < to; c++) {
      const clause = clauses[c]!
      if (clause.kind !== 'main') continue
      let next = c + 1
      while (next < to && clauses[next]!.kind !== 'main') next++
      const isFirst = before === undefined
      before = clause
      if (!isNarrated(document, taken, clause, isFirst)) continue
      const whole = wholeSpan(document, clause, isFirst, next < to ? clauses[next] : undefined)
      const spans = spansOf(document, taken, clause, whole)
      if (spans.some(s => holds(s, mentions))) found.push({ clause, spans })
    }
    from = to
  }
  return found
}

/** A stretch of the text that may still grow. */
type Covered = { start: number; end: number }

/** What of a text is not its own voice; the spans of each list are sorted and disjoint. */
type Taken = {
  /** 1 for every token that somebody says, that tells who says it or that stands in quotation marks. */
  readonly said: Int32Array
  readonly sources: readonly Span[]
  /** What is cut out of a clause. */
  readonly cut: readonly Span[]
}

const saidTokens = new TokenNumbers()

function readTaken(document: Document, attributions: readonly Attribution[]): Taken {
  const said = saidTokens.filled(document.tokens.length)
  const sources: Covered[] = []
  const cut: Covered[] = []
  for (const { first, last } of document.quotations) mark(said, first, last)
  for (const { content, cue, source, audience } of attributions) {
    for (const { first, last } of content) mark(said, first, last)
    if (cue) mark(said, cue.first, cue.last)
    // A cue without a source (`mounting apprehension that …`) stands in the document's own voice.
    if (!source) continue
    mark(said, source.first, source.last)
    cover(sources, source.start, source.end)
    if (cue) cover(cut, cue.start, cue.end)
    if (audience) cover(cut, audience.start, audience.end)
    for (const { start, end } of content) cover(cut, start, end)
  }
  return { said, sources, cut }
}

function mark(tokens: Int32Array, first: number, last: number): void {
  for (let i = first; i < last; i++) tokens[i] = 1
}

/** Whether the text itself says what the clause says. */
function isNarrated(document: Document, { said }: Taken, clause: Clause, isFirst: boolean): boolean {
  const { verb, subject } = clause
  if (verb.kind !== 'finite' || !subject || said[verb.head] === 1 || !standsAlone(document, clause)) return false
  return subject.last > clause.first || isFirst || isJoined(document, clause)
}

/** The spans of a narrated clause; none when its verb stands in none of them. */
function spansOf(document: Document, { sources, cut }: Taken, clause: Clause, reach: Stretch): Span[] {
  const [whole] = withoutDateline(document, [reach])
  if (!whole) return []
  const { tokens, view } = document
  const verb = tokens[clause.verb.head]!
  const cuts: Covered[] = []
  for (let i = firstOver(cut, whole.start); i < cut.length && cut[i]!.start < whole.end; i++)
    cuts.push({ start: cut[i]!.start, end: cut[i]!.end })
  addForeign(document, sources, clause, whole, cuts)
  const spans = carve(view, whole, cuts)
  if (!spans.some(s => s.start <= verb.start && verb.end <= s.end)) return []
  // The subject of `sang and danced`: where it stands before the clause, it is a span of its own.
  const { first, last } = clause.subject!
  const { start } = tokens[first]!
  const { end } = tokens[last - 1]!
  return end <= whole.start ? [{ start, end }, ...spans] : spans
}

const Word = {
  /** Joins a clause without a subject of its own to the one before. */
  Joins: 1 << 0,
  /** The same when it is the first word of the clause. */
  Then: 1 << 1,
  Subordinator: 1 << 2,
  /** Leads to a noun phrase that is no subject. */
  Leads: 1 << 3,
} as const

const wordBits = wordLists([
  [Word.Joins, ', and but or'],
  [Word.Then, 'then'],
  [Word.Subordinator, 'after before since when while until because if though although unless according'],
  [Word.Leads, 'to of by with from as'],
])

const is = (token: Token, bits: number): boolean => (wordBits(token) & bits) !== 0

/** A clause without a subject of its own goes on after a conjunction or a comma. */
function isJoined({ tokens, sentences }: Document, { first, sentence }: Clause): boolean {
  for (let i = first; i > sentences[sentence]!.first && i >= first - 2; i--)
    if (is(tokens[i]!, Word.Joins | Word.Then) || is(tokens[i - 1]!, Word.Joins)) return true
  return false
}

/** No preposition leads to the subject, and no subordinator stands before it or in it: `according to a study published …`, `a week after …`. */
function standsAlone({ tokens, sentences }: Document, { first, subject, sentence }: Clause): boolean {
  const start = sentences[sentence]!.first
  for (let i = Math.max(start, Math.min(first, subject!.first - 2)); i < subject!.last; i++)
    if (is(tokens[i]!, Word.Subordinator)) return false
  return subject!.first === start || !is(tokens[subject!.first - 1]!, Word.Leads)
}

/** Sources in the clause that are not its own subject: `the guard, who said …, fled`. */
function addForeign(
  { tokens }: Document,
  sources: readonly Span[],
  { subject }: Clause,
  whole: Span,
  to: Covered[],
): void {
  const { start } = tokens[subject!.first]!
  const { end } = tokens[subject!.last - 1]!
  for (let i = firstOver(sources, whole.start); i < sources.length && sources[i]!.start < whole.end; i++)
    if (sources[i]!.end <= start || end <= sources[i]!.start) cover(to, sources[i]!.start, sources[i]!.end)
}

const holds = ({ start, end }: Span, { mentions, quantities, dates }: MentionIndex): boolean =>
  mentions.hasWithin(start, end) || quantities.hasFrom(start, end) || dates.hasFrom(start, end)

/** The clause with all that depends on it, up to the next main clause of its sentence. */
function wholeSpan(
  { tokens, sentences }: Document,
  clause: Clause,
  isFirst: boolean,
  next: Clause | undefined,
): Stretch {
  const sentence = sentences[clause.sentence]!
  const first = isFirst ? sentence.first : clause.first
  const last = Math.max(first + 1, next ? next.first : sentence.last)
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last }
}

/** The parts of `span` outside the `cuts` in it, without marks and conjunctions at their ends; parts without a word are dropped. */
function carve(view: string, span: Span, cuts: readonly Span[]): Span[] {
  const parts: Span[] = []
  let { start } = span
  for (let c = 0; c <= cuts.length; c++) {
    const cut = cuts[c]
    const part = trim(view, start, Math.max(start, cut ? cut.start : span.end))
    // One word left between or behind cuts says nothing.
    if (part && (parts.length === 0 || view.slice(part.start, part.end).includes(' '))) parts.push(part)
    if (cut) start = Math.max(start, cut.end)
  }
  return parts
}

/** Adds a stretch to sorted and disjoint ones. What attributions take comes nearly in the order of the text: few others have to move. */
function cover(spans: Covered[], start: number, end: number): void {
  let at = spans.length
  while (at > 0 && spans[at - 1]!.end >= start) at--
  const whole = { start, end }
  let next = at
  for (; next < spans.length && spans[next]!.start <= whole.end; next++) {
    whole.start = Math.min(whole.start, spans[next]!.start)
    whole.end = Math.max(whole.end, spans[next]!.end)
  }
  if (at === spans.length) spans.push(whole)
  else spans.splice(at, next - at, whole)
}

/** Index of the first of the disjoint sorted spans that reaches beyond `start`. */
function firstOver(spans: readonly Span[], start: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low
}
