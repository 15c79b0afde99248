import type { Clause, VerbGroup } from '../clauses/index.ts'
import * as w from '../clauses/words.ts'
import { quotationFrom, quotationIn } from '../document/quotation-index.ts'
import { has, looks, Shape, Tag, wordFact } from '../language/index.ts'
import { type Complement, type CueEntry, leadsTo, Takes } from './cues/index.ts'
import { isPlainAdverb, simplePhraseEnd, skipAdjuncts, startsNounPhrase } from './phrases.ts'
import type { Range, Scene } from './scene.ts'
import { Hint, hints } from './words.ts'

/** A cue matched with what follows it: which sense, where the cue ends, where the content begins. */
export type Frame = {
  readonly entry: CueEntry
  readonly complement: Complement
  readonly cueLast: number
  readonly start: number
  readonly audience: Range | undefined
}

const frame = (entry: CueEntry, complement: Complement, cueLast: number, start: number, audience?: Range): Frame => ({
  entry,
  complement,
  cueLast,
  start,
  audience,
})

/** Matches the words after token `at` with what the entries take, bits of `except` left out; the first entry that fits wins. */
export function frameAfter(scene: Scene, at: number, entries: readonly CueEntry[], except = 0): Frame | undefined {
  const found = frameBehind(scene, at, entries, except)
  if (found || except & Takes.clause) return found
  return (
    loose(scene, at, entries) ??
    led(scene, at, entries) ??
    thatLater(scene, at, entries) ??
    quotedLater(scene, at, entries)
  )
}

/** The same, where neither a verb nor a quotation further on can prove a clause. */
export function frameBehind(scene: Scene, at: number, entries: readonly CueEntry[], except = 0): Frame | undefined {
  let noun: Frame | undefined
  for (const entry of entries) {
    const after = particleEnd(scene, at, entry)
    if (after === undefined) continue
    const takes = entry.takes & ~except
    const found =
      direct(scene, after, entry, takes) ??
      addressed(scene, after, entry, takes) ??
      afterAdjuncts(scene, after, entry, takes)
    if (found?.complement === 'noun' && !entry.particle) noun ??= found
    else if (found) return found
  }
  return noun
}

/** `said if it rains, they will stay`, `says despite all that, he was right`: a clause that opens with what it hangs on. */
function led(
  { tokens, last, document, subjectAt }: Scene,
  at: number,
  entries: readonly CueEntry[],
): Frame | undefined {
  const entry = hints(tokens[at], Hint.Lead) ? plainWith(entries, Takes.clause, Takes.that) : undefined
  if (!entry) return undefined
  for (let i = at + 2; i < last - 1; i++) {
    if (hints(tokens[i], Hint.Semicolon | Hint.Colon)) return undefined
    if (quotationFrom(document, i)) return frame(entry, 'clause', at, at)
    if (w.isComma(tokens[i]) && (subjectAt.get(i + 1) || quotationFrom(document, i + 1)))
      return frame(entry, 'clause', at, at)
  }
  return undefined
}

/** `said, among other things, that they were late`: a clause behind an aside. */
function thatLater(scene: Scene, at: number, entries: readonly CueEntry[]): Frame | undefined {
  const { tokens, last, verbAt } = scene
  if (at >= last || !opensAside(tokens[at]!)) return undefined
  const entry = plainWith(entries, Takes.that, Takes.that)
  if (!entry) return undefined
  for (let i = at + 1; i < last - 2; i++) {
    if (verbAt.get(i)?.verb.kind === 'finite' || hints(tokens[i], Hint.Semicolon | Hint.Colon)) return undefined
    if (w.isComma(tokens[i]) && w.is(tokens[i + 1], w.Word.That) && clauseAt(scene, i + 1))
      return frame(entry, 'that', at, i + 1)
  }
  return undefined
}

/** `said in spring, when the story broke, “No …”`: a quoted sentence further on that nothing else leads to. */
function quotedLater(scene: Scene, at: number, entries: readonly CueEntry[]): Frame | undefined {
  const { tokens, last, document } = scene
  if (at >= last || !quotationIn(document, at + 1, last)) return undefined
  const entry = plainWith(entries, Takes.quotation, Takes.that)
  if (!entry) return undefined
  if (hints(tokens[last - 1], Hint.Colon) && quotationFrom(document, last) && isLastFinite(scene, at))
    return frame(entry, 'quotation', at, last)
  if (!opensAside(tokens[at]!)) return undefined
  for (let i = at + 1; i < last - 3; i++) {
    const clause = scene.verbAt.get(i)
    if (clause?.verb.kind === 'finite' && clause.kind === 'main') return undefined
    if (!hints(tokens[i], Hint.Comma | Hint.Colon) || !quotationFrom(document, i + 1)) continue
    return looks(tokens[i + 2], Shape.Capital) ? frame(entry, 'quotation', at, i + 1) : undefined
  }
  return undefined
}

/** No finite verb follows in the sentence. */
function isLastFinite({ verbAt, last }: Scene, at: number): boolean {
  for (let i = at; i < last; i++) if (verbAt.get(i)?.verb.kind === 'finite') return false
  return true
}

/** The first sense without fixed words that takes both complements. */
function plainWith(entries: readonly CueEntry[], one: number, other: number): CueEntry | undefined {
  for (const entry of entries) if (!entry.particle && entry.takes & one && entry.takes & other) return entry
  return undefined
}

/** Whether an aside may begin at a token: `said, among other things, …`, `said in spring …`. */
const opensAside = wordFact(({ lower }) =>
  /^(?:,|in|on|at|during|after|before|when|while|as|from|to|about|of)$/.test(lower),
)

/** Behind a verb of saying or thinking a finite verb proves a clause even where its subject was not understood. */
function loose(scene: Scene, at: number, entries: readonly CueEntry[]): Frame | undefined {
  const { tokens, last } = scene
  const entry = plainWith(entries, Takes.clause, Takes.that)
  const token = tokens[at]
  if (!entry || at >= last || !token || has(token, Tag.Punctuation) || w.isFunctionWord(token)) return undefined
  for (let i = at + 1; i < last; i++) {
    if (has(tokens[i], Tag.Punctuation) || w.isOpener(tokens[i])) return undefined
    if (verbAt(scene, i)?.kind === 'finite') return frame(entry, 'clause', at, at)
  }
  return undefined
}

/** The token after the entry's fixed words; undefined when they do not stand here. */
export function particleEnd({ tokens, last }: Scene, at: number, { particle, fixed }: CueEntry): number | undefined {
  if (particle === undefined) return at
  const end = at + fixed.length
  if (end > last) return undefined
  for (let i = 0; i < fixed.length; i++) if (tokens[at + i]!.lower !== fixed[i]) return undefined
  return end
}

/** `discuss further steps`, `wants more time`: the word belongs to the noun behind it. */
const comparesNoun = ({ tokens, last }: Scene, at: number): boolean =>
  hints(tokens[at], Hint.Comparative) && at + 1 < last && has(tokens[at + 1], Tag.Noun | Tag.Adjective)

function direct(scene: Scene, at: number, entry: CueEntry, takes: number): Frame | undefined {
  const { tokens, last } = scene
  let start = at
  while (start < last && isPlainAdverb(tokens[start]) && !comparesNoun(scene, start)) start++
  const below = quotationBelow(scene, start)
  if (below !== undefined && takes & Takes.quotation) {
    return frame(entry, 'quotation', start + 1, below)
  }
  if (start >= last) return undefined
  const token = tokens[start]!
  if (
    takes & Takes.preposition &&
    leadsTo(entry, token.lower) &&
    !(token.lower === 'on' && hints(tokens[start + 1], Hint.Day)) &&
    !(hints(token, Hint.To) && verbAt(scene, start)?.kind === 'infinitive')
  ) {
    if (entry.weak && !clauseLike(scene, start + 1)) return undefined
    if (start + 1 >= last || (has(tokens[start + 1], Tag.Punctuation) && !w.isQuoteMark(tokens[start + 1])))
      return undefined
    return frame(entry, 'preposition', start + 1, start + 1)
  }
  const complement = complementAt(scene, start, entry, takes)
  return complement && frame(entry, complement.kind, hints(token, Hint.Colon) ? start + 1 : at, complement.start)
}

/** `told reporters that`, `promised voters to`, `confirmed to NATO that`: the addressee stands before the content. */
function addressed(scene: Scene, at: number, entry: CueEntry, takes: number): Frame | undefined {
  const { tokens } = scene
  if (entry.audience === 'none') return undefined
  let from = at
  if (entry.audience !== 'object') {
    if (tokens[at]?.lower !== entry.audience) return undefined
    from = at + 1
  }
  if (!startsNounPhrase(tokens[from])) return undefined
  const end = simplePhraseEnd(scene, from, true)
  const short = simplePhraseEnd(scene, from)
  for (const to of short === end ? [end] : [short, end]) {
    const found = direct(scene, to, entry, takes) ?? afterAdjuncts(scene, to, entry, takes)
    if (found && found.complement !== 'noun')
      return frame(entry, found.complement, at, found.start, { first: from, last: to })
  }
  return undefined
}

function afterAdjuncts(scene: Scene, at: number, entry: CueEntry, takes: number): Frame | undefined {
  const { tokens } = scene
  const start = skipAdjuncts(scene, at)
  if (start === at) return undefined
  const complement = complementAt(scene, start, entry, takes)
  if (!complement) return undefined
  const clausal = complement.kind === 'that' || complement.kind === 'wh' || complement.kind === 'quotation'
  const away = start - at > 4 && w.isComma(tokens[start - 1])
  const bare = complement.kind === 'clause' && (takes & Takes.clause) !== 0 && !away
  const dated = complement.kind === 'infinitive' && start - at <= 3 && hints(tokens[start - 1], Hint.Day)
  return clausal || bare || dated ? frame(entry, complement.kind, at, complement.start) : undefined
}

function complementAt(
  scene: Scene,
  at: number,
  entry: CueEntry,
  takes: number,
): { kind: Complement; start: number } | undefined {
  const { tokens, last } = scene
  if (at >= last) return undefined
  let start = at
  if (hints(tokens[at], Hint.Comma | Hint.Colon) && w.isQuoteMark(tokens[at + 1])) start = at + 1
  const token = tokens[start]!
  if (w.isQuoteMark(token) && (w.isPossessive(tokens[start - 1]) || w.isDeterminer(tokens[start - 1]))) return undefined
  if (w.isQuoteMark(token))
    return takes & Takes.quotation || takes & Takes.noun
      ? { kind: takes & Takes.quotation ? 'quotation' : 'noun', start }
      : undefined
  if (hints(tokens[at], Hint.Colon) && takes & Takes.quotation)
    return at + 1 < last ? { kind: 'clause', start: at + 1 } : undefined
  if (has(token, Tag.Punctuation) && !hints(token, Hint.Currency)) return undefined
  if (
    w.is(token, w.Word.That) &&
    takes & Takes.that &&
    clauseAt(scene, start) &&
    verbAt(scene, start + 1)?.kind !== 'finite'
  )
    return { kind: 'that', start }
  if (hints(token, Hint.Question)) {
    const open = !hints(token, Hint.Condition)
    return takes & Takes.wh && (open || entry.force === 'ask' || entry.force === 'reveal')
      ? { kind: 'wh', start }
      : undefined
  }
  // `vowed not to run`
  const verb = verbAt(scene, token.lower === 'not' ? start + 1 : start)
  if (verb?.kind === 'infinitive') return takes & Takes.infinitive ? { kind: 'infinitive', start } : undefined
  if (verb?.kind === 'gerund') return takes & Takes.gerund ? { kind: 'gerund', start } : undefined
  if (!startsNounPhrase(token)) return undefined
  if (takes & Takes.clause && clauseLike(scene, start)) return { kind: 'clause', start }
  if (takes & Takes['noun-infinitive']) {
    const end = simplePhraseEnd(scene, start, true)
    if (end > start && verbAt(scene, end)?.kind === 'infinitive') return { kind: 'noun-infinitive', start }
  }
  if (hints(token, Hint.Day)) return undefined
  if (takes & Takes.noun && (!entry.weak || (entry.force === 'reveal' && isDocument(scene, at))))
    return { kind: 'noun', start }
  return undefined
}

/** The word before the cue that ends at `at` is a poll, a paper or another thing that shows. */
function isDocument({ tokens, clauses }: Scene, at: number): boolean {
  const clause = clauses.find(c => c.verb.last <= at && at - c.verb.last <= 2 && c.subject)
  if (!clause) return false
  for (let i = clause.subject!.last - 1; i >= clause.subject!.first; i--) {
    if (hints(tokens[i], Hint.Paper)) return true
  }
  return false
}

/** `She wrote:` at the end of a sentence or paragraph: the quotation that the next one opens with. */
function quotationBelow({ tokens, last, document }: Scene, at: number): number | undefined {
  if (at !== last - 1 || !hints(tokens[at], Hint.Colon)) return undefined
  return quotationFrom(document, last) ? last : undefined
}

/** The verb group that begins at the token. */
export const verbAt = (scene: Scene, at: number): VerbGroup | undefined => scene.verbAt.get(at)?.verb

/** A finite clause whose subject begins at the token. */
export const clauseLike = (scene: Scene, at: number): Clause | undefined => scene.subjectAt.get(at)

/** A finite clause that `that` at the token opens. */
function clauseAt({ clauses }: Scene, at: number): boolean {
  for (const { verb, first, subject } of clauses)
    if (verb.kind === 'finite' && verb.first > at && (first === at || (subject !== undefined && subject.first > at)))
      return true
  return false
}
