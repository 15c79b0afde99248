import type { Clause } from '../../clauses/index.ts'
import * as w from '../../clauses/words.ts'
import { quotationAround, quotationFrom, quotationTo } from '../../document/quotation-index.ts'
import { has, looks, Shape, Tag, wordFact } from '../../language/index.ts'
import { type CueEntry, Takes, verbCuesBefore } from '../cues/index.ts'
import { contentEnd, trimEnd } from '../ends.ts'
import { particleEnd } from '../frames.ts'
import { simplePhraseEnd, skipAdjuncts, startsNounPhrase } from '../phrases.ts'
import { type Candidate, candidate, cueWords, type Range, type Scene } from '../scene.ts'
import { Hint, hints } from '../words.ts'
import { invertedSource } from './inverted.ts'

/** Content, then cue: `…, X said`, `“…,” said X`, with what goes on after it: `“…,” X said, “…”`. */
export function postposed(scene: Scene, clause: Clause): Candidate | undefined {
  const { tokens, first } = scene
  const verb = clause.verb
  if (verb.kind !== 'finite' || verb.passive) return undefined
  if (!mayEndBefore(scene, verb.first) && !(clause.subject && mayEndBefore(scene, clause.subject.first)))
    return undefined
  const entry = speechEntry(scene, verb.last, verbCuesBefore(tokens[verb.last], tokens[verb.head]!))
  if (!entry) return undefined
  const own = clause.subject && standsBefore(scene, clause) ? clause.subject : undefined
  if (own && isRelative(tokens[own.first]!)) return undefined
  const inverted = !own
  const begin = inverted ? verb.first : own.first
  const before = begin <= first ? sentenceBefore(scene, entry) : contentBefore(scene, begin)
  if (!before) return undefined
  const quoted = quotationTo(scene.document, before.last - 1) !== undefined
  const weak = entry.weak && !alwaysSpeaks.has(entry.lemma)
  if (!quoted && (weak || opensAside(scene, before) || (inverted && !reports.test(entry.name)))) return undefined
  const cueLast = verb.last + entry.fixed.length
  const source = inverted ? invertedSource(scene, cueLast) : own
  if (!source) return undefined
  const behind = contentAfter(scene, inverted ? source.last : hearerEnd(scene, cueLast, entry.audience))
  if (behind === 'complement' && (!quoted || begin <= first || takesMore(scene, cueLast, entry))) return undefined
  if (begin <= first && behind) return undefined
  const after = behind === 'complement' ? undefined : behind
  if (!quoted && after && quotationFrom(scene.document, after.first) && looks(tokens[after.first + 1], Shape.Capital))
    return undefined
  const rule = inverted
    ? quoted
      ? 'inverted.quotation'
      : 'inverted.clause'
    : quoted
      ? 'postposed.quotation'
      : 'postposed.clause'
  const cue = cueWords(verb.first, cueLast, verb.head, entry.name, entry.force)
  return candidate(rule, source, cue, after ? [before, after] : [before])
}

const isRelative = wordFact(({ lower }) => /^(?:who|which|that|whose)$/.test(lower))

/** Whether a content may end before token `at`: with a comma or a quotation. */
const mayEndBefore = ({ tokens, document }: Scene, at: number): boolean =>
  at > 0 && (w.isComma(tokens[at - 1]) || quotationTo(document, at - 1) !== undefined)

/** `On “This Week,” Roe said that …`: the verb has its content behind it, what is quoted before only leads up to it. */
function takesMore(scene: Scene, at: number, { audience }: CueEntry): boolean {
  const { tokens, verbAt, subjectAt } = scene
  const heard = hearerEnd(scene, at, audience)
  const start = skipAdjuncts(scene, heard)
  if (/^(?:that|whether)$/.test(tokens[start]?.lower ?? '')) return true
  // `“No,” he said of the wish to leave`: the noun has the infinitive.
  const isAbout = heard > at && audience !== 'object'
  return subjectAt.get(start) !== undefined || (!isAbout && verbAt.get(start)?.verb.kind === 'infinitive')
}

/** Verbs that stand before their speaker without quotation marks: `…, said the mayor`. */
const reports = /^(?:say|write|report|add|tell|note|claim|argue|warn|explain|announce)$/

/** Verbs marked weak for their objects' sake that follow a clause as a matter of course. */
const alwaysSpeaks: ReadonlySet<string> = new Set([
  'say',
  'add',
  'write',
  'claim',
  'maintain',
  'contend',
  'know',
  'show',
  'learn',
])

/** The clause before the cue only sets the scene: `When asked about it, she said …`. */
const opensAside = ({ tokens, clauses }: Scene, { first, last }: Range): boolean =>
  hints(tokens[first], Hint.Aside) &&
  tokens[first]!.lower !== 'once' &&
  !clauses.some(c => c.kind === 'main' && c.verb.kind === 'finite' && c.first > first && c.verb.last <= last)

/** The first sense that can follow a quotation or clause. */
function speechEntry(scene: Scene, at: number, entries: readonly CueEntry[]): CueEntry | undefined {
  for (const entry of entries) {
    if (entry.takes & (Takes.quotation | Takes.clause | Takes.that) && particleEnd(scene, at, entry) !== undefined)
      return entry
  }
  return undefined
}

/** The subject stands right before its verb: neither a quotation (`“…” said X`) nor a verb comes between. */
function standsBefore({ tokens, clauses, document }: Scene, { subject, verb }: Clause): boolean {
  if (subject!.last > verb.first) return false
  const title = quotationTo(document, subject!.last - 1)
  for (let i = subject!.last - 1; i < verb.first; i++) {
    const inside = title && i === subject!.last - 1 && title.first > subject!.first
    if (w.isQuoteMark(tokens[i]) && !inside) return false
  }
  return !clauses.some(c => c.verb.first >= subject!.last && c.verb.last <= verb.first)
}

/** `“Why?” Roe asked.`: the mark in the quotation ended its sentence, and what follows only names the speaker. */
function sentenceBefore({ tokens, document, first, index }: Scene, { lemma }: CueEntry): Range | undefined {
  const quotation = first > 0 ? quotationTo(document, first - 1) : undefined
  if (!quotation || quotation.paragraph !== document.sentences[index]!.paragraph) return undefined
  const mark = tokens[quotation.last - 2]?.text ?? ''
  return /^[?!—–-]$|^--$/.test(mark) || (mark === '.' && lemma === 'say')
    ? { first: quotation.first, last: quotation.last }
    : undefined
}

/** The content that ends right before token `at`: a quotation with all that leads up to it, or a clause and its comma. */
function contentBefore(scene: Scene, at: number): Range | undefined {
  const { tokens, document, first, clauses } = scene
  let end = at
  if (w.isComma(tokens[end - 1])) end--
  const quotation = quotationTo(document, end - 1)
  if (quotation) {
    const inside = quotation.first > first
    const lead = inside && clauses.some(c => c.verb.kind === 'finite' && c.verb.first < quotation.first)
    return {
      first:
        lead || (inside && !has(tokens[quotation.first - 1], Tag.Punctuation))
          ? leadStart(scene, quotation.first)
          : quotation.first,
      last: end,
    }
  }
  if (end === at || end <= first) return undefined
  const around = quotationAround(document, at)
  if (around && around.first > first) return undefined
  const finite = clauses.some(c => c.verb.kind === 'finite' && c.verb.last <= end)
  return finite ? { first: leadStart(scene, end), last: trimEnd(scene, first, end) } : undefined
}

/** Where the clause before the cue begins: after an opening conjunction. */
function leadStart({ tokens, first }: Scene, end: number): number {
  let i = first
  while (i < end - 1 && w.is(tokens[i], w.Word.Coordinator | w.Word.Dash | w.Word.Comma)) i++
  return i
}

/** Words with which a content goes on behind the cue: `…, she said, because …`. */
const goesOn = /^(?:because|since|until|unless|if|although|though|that|which|where|or)$/

/** After the addressee of `told reporters`, `said to her`; the preposition `of` leads to what it is about. */
function hearerEnd(scene: Scene, at: number, audience: CueEntry['audience']): number {
  const { tokens } = scene
  const lower = tokens[at]?.lower
  const from = audience === 'object' ? at : lower === 'to' || lower === 'of' || lower === 'about' ? at + 1 : -1
  if (from < 0 || !startsNounPhrase(tokens[from])) return at
  return simplePhraseEnd(scene, from, true)
}

/** What is said after the cue: a further quotation; `complement` when the cue seems to have its content there alone. */
function contentAfter(scene: Scene, at: number): Range | 'complement' | undefined {
  const { tokens, last, document, verbAt } = scene
  let start = at
  while (start < last && !w.isComma(tokens[start]) && !quotationFrom(document, start)) {
    const next = skipAdjuncts(scene, start)
    if (next === start) break
    start = next
  }
  const token = tokens[start]
  if (start >= last - 1 || !token) return undefined
  const opened = quotationFrom(document, hints(token, Hint.Comma | Hint.Colon) ? start + 1 : start)
  if (opened) return { first: opened.first, last: opened.last }
  const next = tokens[start + 1]?.lower ?? ''
  if (w.isComma(token) && goesOn.test(next)) {
    const end = contentEnd(scene, start + 1, 'that')
    if (end > start + 2) return { first: start + 1, last: end }
  }
  if (has(token, Tag.Punctuation) || w.is(token, w.Word.Coordinator | w.Word.Subordinator)) {
    return token.lower === 'that' || token.lower === 'whether' ? 'complement' : undefined
  }
  if (startsNounPhrase(token) && simplePhraseEnd(scene, start, true) >= last - 1) return undefined
  return verbAt.get(start)?.verb.kind === 'gerund' ? undefined : 'complement'
}
