import { has, Tag, type Token, wordLists } from '../language/index.ts'
import { takesClause } from './cue-verbs.ts'
import { type Parse, top } from './frames.ts'
import { finiteAt, groupOver, type Line, stopFrom, verbAt } from './line.ts'
import { isOnePhrase } from './noun-phrases.ts'
import { subjectIn } from './subject.ts'
import { isTimeWord } from './times.ts'
import * as w from './words.ts'

/** What opens clauses, and what stands before it. */
export const Opener = {
  That: 1 << 0,
  As: 1 << 1,
  Where: 1 << 2,
  /** Prepositions as well. */
  Ambiguous: 1 << 3,
  /** May stand before a participle. */
  Reduced: 1 << 4,
  /** May be the subject of the clause. */
  Pronoun: 1 << 5,
  WhoWhich: 1 << 6,
  /** Part of the noun phrase that follows. */
  Owns: 1 << 7,
  Relative: 1 << 8,
  /** Belongs to the noun before. */
  Links: 1 << 9,
  Time: 1 << 10,
  /** Relative pronouns that end the search for the verb of an ambiguous one. */
  Who: 1 << 11,
  /** Before a relative pronoun: what it can belong to, though no noun. */
  Antecedent: 1 << 12,
  /** Before `as`: `known as`, `such as`, `as well as`. */
  BeforeAs: 1 << 13,
  Particle: 1 << 14,
  All: 1 << 15,
} as const

/** Bits of `Opener`. */
export const opener = wordLists([
  [Opener.That, 'that'],
  [Opener.As, 'as'],
  [Opener.Where, 'where'],
  [Opener.Ambiguous, 'as after before since until than once'],
  [Opener.Reduced, 'when while though although if unless where'],
  [Opener.Pronoun, 'who which what that whom whose how where when why'],
  [Opener.WhoWhich, 'who which'],
  [Opener.Owns, 'what whose how'],
  [Opener.Relative, 'who whom which whose that where'],
  [Opener.Links, 'who which whose whom where that when'],
  [Opener.Time, 'after before since when until as'],
  [Opener.Who, 'who which that'],
  [Opener.Antecedent, ') those all some many most few others both one ones anyone everyone'],
  [Opener.BeforeAs, 'known such well same far long'],
  [Opener.Particle, 'out up down off on'],
  [Opener.All, 'all'],
])
const listed = (token: Token | undefined, bits: number): boolean => token !== undefined && (opener(token) & bits) !== 0

/** Whether the words before the opener at `p` only lead up to the clause: nothing of its subject stands there yet. */
export function startsLater({ words }: Line, p: number): boolean {
  const before = words[Math.max(0, p - 1)]!
  if (p > 0 && listed(words[p], Opener.Time) && isTimeWord(before)) return true
  return w.isComma(before) && !listed(words[p], Opener.Links)
}

/** Whether a finite verb follows at once, adverbs apart. */
export function verbNext(line: Line, p: number): boolean {
  let k = p + 1
  while (k < line.words.length && w.isAdverb(line.words[k]) && !verbAt(line, k)) k++
  return finiteAt(line, k)
}

/** Whether the opener at `p` belongs to the noun before it. */
export function isRelative(parse: Parse, p: number): boolean {
  const { words, held } = parse.line
  if (!listed(words[p], Opener.Relative)) return false
  let k = p - 1
  if (k >= 0 && w.isPreposition(words[k])) k--
  if (k >= 0 && w.isComma(words[k])) k--
  if (k < 0 || held[k]) return false
  if (!w.isNounLike(words[k]) && !listed(words[k], Opener.Antecedent)) return false
  return !listed(words[p], Opener.That) || verbNext(parse.line, p) || !takesClauseBefore(parse, p)
}

/** `told reporters that …`, `warned him that …`: the noun before `that` is an addressee, or carries the clause itself. */
function takesClauseBefore(parse: Parse, p: number): boolean {
  const { tail, from } = top(parse)
  return tail !== undefined && p - from <= 8 && takesClause(parse.line.tokens[tail.head]!)
}

/** Whether the subordinator or relative pronoun at `p` opens a clause: a finite verb follows. */
export function opens(parse: Parse, p: number): boolean {
  const { line } = parse
  const { words, stops, stopCount } = line
  const own = opener(words[p]!)
  if (own & Opener.That) return opensThat(parse, p)
  if (
    own & Opener.As &&
    p > 0 &&
    (groupOver(line, p - 1)?.kind === 'participle' || listed(words[p - 1], Opener.BeforeAs))
  )
    return false
  const ambiguous = (own & Opener.Ambiguous) !== 0
  const reduced = (own & Opener.Reduced) !== 0
  if (reduced && !(own & Opener.Where) && verbNext(line, p)) return false
  const endsAtComma = ambiguous || (reduced && !w.isDeterminer(words[p + 1]))
  for (let s = stopFrom(line, p + 1); s < stopCount; s++) {
    const k = stops[s]!
    const verb = verbAt(line, k)
    if (verb && ambiguous && k > p + 1 && w.isCoordinator(words[k - 1])) return false
    if (verb?.kind === 'finite') return !ambiguous || isSubject(line, p + 1, k)
    const other = words[k]!
    if (w.isColon(other) || (endsAtComma && w.isComma(other))) return false
    if (ambiguous && w.is(other, w.Word.Relative) && listed(other, Opener.Who)) return false
  }
  return false
}

/** The words between an ambiguous subordinator and a finite verb are one noun phrase, the verb's subject. */
const isSubject = (line: Line, from: number, verb: number): boolean =>
  from === verb ? listed(line.words[from - 1], Opener.As) : isOnePhrase(line, from, verb)

function opensThat({ line, sentence, drafts }: Parse, p: number): boolean {
  const { words, held } = line
  if (p === 0 || p + 1 >= words.length) return false
  const finite = nextFinite(line, p + 1)
  if (finite < 0) return false
  const before = words[p - 1]!
  if (verbNext(line, p))
    return (w.isNounLike(before) || w.isComma(before)) && !held[p - 1] && !listed(before, Opener.All)
  if (w.isPreposition(before) && !listed(before, Opener.Particle)) return false
  if (w.isCoordinator(before) && drafts[drafts.length - 1]?.sentence !== sentence) return false
  const after = words[p + 1]!
  if (has(after, Tag.Punctuation | Tag.Particle)) return false
  return !(w.isPreposition(after) && held[p - 1] && !subjectIn(line, p + 1, finite, undefined, 'none'))
}

/** The first place at `place` or behind it where a finite verb begins, -1 for none. */
function nextFinite(line: Line, place: number): number {
  for (let s = stopFrom(line, place); s < line.stopCount; s++) if (finiteAt(line, line.stops[s]!)) return line.stops[s]!
  return -1
}
