import type { Attribution } from '../attributions/index.ts'
import type { Clause } from '../clauses/index.ts'
import type { Document } from '../document/index.ts'
import type { Span } from '../language/index.ts'
import { withoutDateline } from './dateline.ts'
import { lowerBound, type MentionIndex } from './mentions.ts'

/** A finite main clause that nobody in the text is made to say. */
export type NarratedClause = { readonly clause: Clause; readonly spans: readonly Span[] }

/**
 * The main clauses of the document's own voice: finite, their verb in no attribution and no quotation, and with a person,
 * organisation, place, quantity or date. What attributions take (`the guard, who said …, fled`) is cut out of their spans.
 */
export function findNarrated(
  document: Document,
  clauses: readonly Clause[],
  attributions: readonly Attribution[],
  mentions: MentionIndex,
  others: readonly Span[],
): NarratedClause[] {
  const said = merge(attributions.flatMap(a => [...a.content, a.cue, a.source].filter(s => s !== undefined)))
  const quoted = merge(document.quotations)
  // A cue without a source (`mounting apprehension that …`) stands in the document's own voice.
  const cut = attributions.filter(a => a.source).flatMap(a => [...a.content, a.cue, a.audience])
  const sources = merge(attributions.flatMap(a => a.source ?? []))
  const taken = merge(cut.filter(s => s !== undefined))
  const found: NarratedClause[] = []
  let from = 0
  while (from < clauses.length) {
    let to = from + 1
    while (to < clauses.length && clauses[to]!.sentence === clauses[from]!.sentence) to++
    const mains = clauses.slice(from, to).filter(c => c.kind === 'main')
    for (const [m, clause] of mains.entries()) {
      if (clause.verb?.kind !== 'finite' || !clause.subject || !standsAlone(document, clause)) continue
      if (clause.subject.last <= clause.first && m > 0 && !isJoined(document, clause)) continue
      const verb = document.tokens[clause.verb.head]!
      if (overlapping(said, verb).length || overlapping(quoted, verb).length) continue
      const [whole] = withoutDateline(document, [wholeSpan(document, clause, m === 0, mains[m + 1])])
      if (!whole) continue
      const spans = carve(
        document,
        whole,
        merge([...overlapping(taken, whole), ...foreign(document, sources, clause, whole)]),
      )
      if (!spans.some(s => s.start <= verb.start && verb.end <= s.end)) continue
      const subject = sharedSubject(document, clause, whole)
      if (subject) spans.unshift(subject)
      if (spans.some(s => holds(s, mentions, others))) found.push({ clause, spans })
    }
    from = to
  }
  return found
}

/** A clause without a subject of its own goes on after a conjunction or a comma. */
function isJoined({ tokens, sentences }: Document, { first, sentence }: Clause): boolean {
  for (let i = first; i > sentences[sentence]!.first && i >= first - 2; i--)
    if (/^(?:,|and|but|or|then)$/.test(tokens[i]!.lower) || /^(?:,|and|but|or)$/.test(tokens[i - 1]!.lower)) return true
  return false
}

/** The subject of `sang and danced`: where it stands before the clause, which then has it as a span of its own. */
function sharedSubject({ tokens }: Document, { subject }: Clause, whole: Span): Span | undefined {
  const span = { start: tokens[subject!.first]!.start, end: tokens[subject!.last - 1]!.end }
  return span.end <= whole.start ? span : undefined
}

const subordinators = /^(?:after|before|since|when|while|until|because|if|though|although|unless|according)$/

/** No preposition leads to the subject, and no subordinator stands before it or in it: `according to a study published …`, `a week after …`. */
function standsAlone({ tokens, sentences }: Document, { first, subject, sentence }: Clause): boolean {
  const start = sentences[sentence]!.first
  for (let i = Math.max(start, Math.min(first, subject!.first - 2)); i < subject!.last; i++)
    if (subordinators.test(tokens[i]!.lower)) return false
  return subject!.first === start || !/^(?:to|of|by|with|from|as)$/.test(tokens[subject!.first - 1]!.lower)
}

/** Sources in the clause that are not its own subject: `the guard, who said …, fled`. */
function foreign({ tokens }: Document, sources: readonly Span[], { subject }: Clause, whole: Span): Span[] {
  const { first, last } = subject!
  const own = { start: tokens[first]!.start, end: tokens[last - 1]!.end }
  return overlapping(sources, whole).filter(s => s.end <= own.start || own.end <= s.start)
}

const holds = (span: Span, mentions: MentionIndex, others: readonly Span[]): boolean => {
  if (mentions.inside(span).length) return true
  const next = others[lowerBound(others, span.start)]
  return next !== undefined && next.start < span.end
}

/** The clause with all that depends on it, up to the next main clause of its sentence. */
function wholeSpan({ tokens, sentences }: Document, clause: Clause, isFirst: boolean, next: Clause | undefined): Span {
  const sentence = sentences[clause.sentence]!
  const first = isFirst ? sentence.first : clause.first
  const last = next ? next.first : sentence.last
  return { start: tokens[first]!.start, end: tokens[Math.max(first, last - 1)]!.end }
}

/** The parts of `span` outside `taken`, without marks and conjunctions at their ends; parts without a word are dropped. */
function carve({ view }: Document, span: Span, taken: readonly Span[]): Span[] {
  const parts: Span[] = []
  let start = span.start
  for (const cut of [...overlapping(taken, span), { start: span.end, end: span.end }]) {
    const part = trim(view, start, Math.max(start, cut.start))
    // One word left between or behind cuts says nothing.
    if (part && (parts.length === 0 || view.slice(part.start, part.end).includes(' '))) parts.push(part)
    start = Math.max(start, cut.end)
  }
  return parts
}

const leading = /^(?:[\s.,;:!?…)\]–—-]|(?:and|but|or|so)\b)+/i
const trailing = /(?:[\s.,;:!?…([–—-]|\b(?:and|but|or|so))+$/i

function trim(view: string, start: number, end: number): Span | undefined {
  const slice = view.slice(start, end)
  const before = leading.exec(slice)?.[0].length ?? 0
  const after = trailing.exec(slice.slice(before))?.[0].length ?? 0
  const span = { start: start + before, end: end - after }
  return span.end > span.start && /[\p{L}\p{N}]/u.test(slice.slice(before)) ? span : undefined
}

/** Disjoint spans that cover the same text, sorted. */
function merge(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** Those of the disjoint sorted spans that share text with `span`. */
function overlapping(spans: readonly Span[], span: Span): Span[] {
  const found: Span[] = []
  let i = lowerBound(spans, span.start)
  if (i > 0 && spans[i - 1]!.end > span.start) i--
  for (; i < spans.length && spans[i]!.start < span.end; i++) found.push(spans[i]!)
  return found
}
