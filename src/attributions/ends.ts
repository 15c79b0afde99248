import type { Clause } from '../clauses/index.ts'
import * as w from '../clauses/words.ts'
import { quotationAround, quotationFrom, quotationIndex } from '../document/quotation-index.ts'
import type { Token } from '../language/index.ts'
import type { Complement } from './cues/entry.ts'
import { Takes, verbCuesOf } from './cues/index.ts'
import type { Range, Scene } from './scene.ts'
import { Hint, hints, isStop } from './words.ts'

/** Contents that have no finite verb of their own: another finite verb with the cue's subject is not theirs. */
const verbless = Takes.noun | Takes.infinitive | Takes['noun-infinitive'] | Takes.gerund | Takes.preposition

export const isVerbless = (complement: Complement): boolean => (Takes[complement] & verbless) !== 0

/**
 * Where a content that starts at `start` ends: the end of the sentence, unless something begins that the source did not say –
 * a new main clause after a comma, a further cue, a second verb of the cue's own subject.
 */
export function contentEnd(
  scene: Scene,
  start: number,
  complement: Complement,
  sentenceEnd = scene.last,
  speaker?: Range,
): number {
  const { tokens, document } = scene
  const { quotations } = document
  const around = quotationAround(document, start)
  const inside = around !== undefined && around.first < start - 1
  const limit = inside && around.closed ? Math.min(sentenceEnd, around.last - 1) : sentenceEnd
  const bare = isVerbless(complement)
  if (start >= limit) return quotationFrom(document, start)?.last ?? start
  // `said if it rains, they will stay`: the clause that leads up to the one said ends nothing.
  const from = complement === 'clause' && hints(tokens[start], Hint.Lead) ? start - 1 : start
  let q = quotationIndex(quotations, start)
  let i = start
  while (i < limit) {
    while (q < quotations.length && quotations[q]!.first < i) q++
    const quotation = q < quotations.length ? quotations[q]! : undefined
    if (quotation !== undefined && quotation.first === i && quotation.depth === 0) {
      if (quotation.last >= limit) return Math.max(quotation.last, limit)
      const opening = i === start || (i === start + 1 && w.is(tokens[start], w.Word.That))
      i = quotation.last
      if (opening && complement === 'quotation' && !continues(scene, i)) return i
      continue
    }
    if (i > start && mayCut(tokens, i) && (cuts(scene, i, from, bare) || (speaker && goesOn(scene, i, speaker)))) break
    i++
  }
  return trimEnd(scene, start, complement === 'noun' ? beforeTime(scene, start, i) : i)
}

/** Only these words, or one behind a quotation, may end a content. */
const mayCut = (tokens: readonly Token[], i: number): boolean =>
  w.is(tokens[i], w.Word.Comma | w.Word.Dash | w.Word.Coordinator) ||
  hints(tokens[i], Hint.Semicolon | Hint.LeadsAway | Hint.According) ||
  w.closesQuote(tokens, i - 1)

/** Leaves out a time at the end of a noun phrase: when it was said, not what. */
function beforeTime({ tokens }: Scene, start: number, end: number): number {
  let i = end
  while (i > start + 1 && isStop(tokens[i - 1])) i--
  const day = tokens[i - 1]
  if (i - 1 <= start || !hints(day, Hint.Day) || day!.lower === 'tomorrow') return end
  return Math.max(start + 1, /^(?:on|last|this|next|since)$/.test(tokens[i - 2]!.lower) ? i - 2 : i - 1)
}

/** Whether the sentence goes on after a quotation as part of what was said: `“strong” enough to win`. */
function continues({ tokens, verbAt, last }: Scene, i: number): boolean {
  if (i >= last) return false
  if (w.is(tokens[i], w.Word.Coordinator | w.Word.Comma | w.Word.Dash)) return false
  const verb = verbAt.get(i)
  return verb === undefined || verb.kind === 'infinitive'
}

/** `X said that it rained and went home`: the verb behind the conjunction has the speaker as its subject. */
function goesOn({ tokens, verbAt }: Scene, i: number, speaker: Range): boolean {
  if (!w.isCoordinator(tokens[i])) return false
  const next = verbAt.get(i + 1)
  return (
    next?.verb?.kind === 'finite' &&
    next.subject?.first === speaker.first &&
    verbCuesOf(tokens[next.verb.head]!).length > 0
  )
}

/** `criticised the plan because it cost too much`: behind a noun phrase a clause of time or reason tells of the cue. */
function leadsAway({ tokens, verbAt, clauses }: Scene, i: number, start: number): boolean {
  const { lower } = tokens[i]!
  if (lower === 'because') return true
  if (i < start + 2) return false
  if (lower === 'when' || lower === 'while') return true
  if (lower !== 'as' && verbAt.get(i + 1)?.verb.kind === 'gerund') return true
  return finiteFrom(clauses, i) !== undefined
}

/** The first finite clause that begins at a token. */
function finiteFrom(clauses: readonly Clause[], at: number): Clause | undefined {
  for (const clause of clauses) if (clause.first === at && clause.verb.kind === 'finite') return clause
  return undefined
}

function cuts(scene: Scene, i: number, start: number, bare: boolean): boolean {
  const { tokens, verbAt, subjectAt } = scene
  const token = tokens[i]!
  if (hints(token, Hint.Semicolon)) return true
  if (w.isDash(token)) return bare && !closesDash(scene, i, start)
  if (bare && hints(token, Hint.LeadsAway) && leadsAway(scene, i, start)) return true
  if (w.isComma(token)) return cutsAtComma(scene, i, start, bare)
  if (
    i > start + 2 &&
    w.closesQuote(tokens, i - 1) &&
    w.isComma(tokens[i - 2]) &&
    cutsAtComma(scene, i - 1, start, bare)
  )
    return true
  if (w.isCoordinator(token) && bare) {
    const next = verbAt.get(i + 1)
    if (next?.verb?.kind === 'finite') return next.kind !== 'relative'
    return subjectAt.get(i + 1)?.kind === 'main'
  }
  if (hints(token, Hint.According) && hints(tokens[i + 1], Hint.To)) return true
  return w.isCoordinator(token) && speaksNext(scene, i + 1)
}

function cutsAtComma(scene: Scene, i: number, start: number, bare: boolean): boolean {
  const { tokens, verbAt, subjectAt, clauses } = scene
  const next = tokens[i + 1]
  if (!next) return true
  const lower = next.lower
  if (hints(next, Hint.According)) return true
  const gerund = verbAt.get(i + 1)?.verb
  if (gerund?.kind === 'gerund') return bare || verbCuesOf(tokens[gerund.head]!).some(e => !e.weak)
  if (hints(next, Hint.Contrast)) {
    const main = subjectAt.get(i + 2) ?? withSubjectFrom(clauses, i + 2)
    if (main && main.verb.first > i) return lower !== 'and' || bare || hints(tokens[i + 2], Hint.Pronoun)
    return (lower === 'but' && bare) || verbAt.get(i + 2)?.verb?.kind === 'finite'
  }
  if (bare && (w.is(next, w.Word.Relative) || hints(next, Hint.Loose))) return true
  return (
    subjectAt.get(i + 1)?.kind === 'main' && (bare || (hasMainVerb(scene, start, i) && !closesFront(scene, start, i)))
  )
}

/** The first finite clause with a subject that begins at a token. */
function withSubjectFrom(clauses: readonly Clause[], at: number): Clause | undefined {
  for (const clause of clauses)
    if (clause.first === at && clause.subject && clause.verb.kind === 'finite') return clause
  return undefined
}

/** `…, but beyond that, he …`: the comma ends a phrase that leads up to the next clause of the same speech. */
function closesFront({ tokens }: Scene, start: number, comma: number): boolean {
  for (let p = comma - 1; p > Math.max(start, comma - 16); p--) {
    if (!w.is(tokens[p], w.Word.Comma | w.Word.Coordinator)) continue
    const opener = tokens[p + 1]!
    if (w.isComma(tokens[p]) && w.isCoordinator(opener)) return w.isPreposition(tokens[p + 2])
    if (hints(opener, Hint.Aside)) return true
    return w.isPreposition(opener) && opener.lower !== 'including' && opener.lower !== 'of'
  }
  return false
}

/** A finite verb in `[start, end)` that no subordinator inside it leads to: what follows it is a clause of its own. */
function hasMainVerb({ tokens, clauses }: Scene, start: number, end: number): boolean {
  for (const { verb, kind, first } of clauses)
    if (
      verb.kind === 'finite' &&
      verb.first > start &&
      verb.last <= end &&
      (kind !== 'relative' || first === start) &&
      !(first > start && hints(tokens[first], Hint.Aside))
    )
      return true
  return false
}

/** `… and said`: a verb of speech after a coordinator goes back to the speaker. */
function speaksNext({ tokens, verbAt }: Scene, i: number): boolean {
  const verb = verbAt.get(i)?.verb
  return (
    verb?.kind === 'finite' &&
    verbCuesOf(tokens[verb.head]!).some(
      e => !e.particle && e.force === 'state' && e.takes & Takes.quotation && e.takes & Takes.that,
    )
  )
}

/** The dash closes an aside that opened inside the content. */
function closesDash({ tokens }: Scene, i: number, start: number): boolean {
  for (let d = i - 1; d > start; d--) if (w.isDash(tokens[d])) return true
  return false
}

/** Leaves out the closing marks of the sentence, and a conjunction or comma that leads on. */
export function trimEnd({ tokens }: Scene, start: number, end: number): number {
  let i = end
  while (i > start + 1 && (hints(tokens[i - 1], Hint.End) || w.isCoordinator(tokens[i - 1]))) i--
  return i
}
