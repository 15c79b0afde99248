import type { Clause } from '../../clauses/index.ts'
import * as w from '../../clauses/words.ts'
import { quotationFrom } from '../../document/quotation-index.ts'
import { looks, Shape } from '../../language/index.ts'
import { plainVerbCuesOf, Takes } from '../cues/index.ts'
import { contentEnd, trimEnd } from '../ends.ts'
import { simplePhraseEnd, skipAdjuncts, startsNounPhrase } from '../phrases.ts'
import { type Candidate, candidate, cueWords, type Scene } from '../scene.ts'

/** A cue between two commas in the middle of what it reports: `The talks, she said, would go on`. */
export function interrupted(scene: Scene, clause: Clause): Candidate | undefined {
  const { tokens, first, last, clauses } = scene
  const verb = clause.verb
  const subject = clause.subject
  if (verb.kind !== 'finite' || verb.passive || !subject || subject.last !== verb.first) return undefined
  const begin = subject.first
  if (begin <= first + 1 || !w.isComma(tokens[begin - 1])) return undefined
  if (w.is(tokens[subject.first], w.Word.Relative)) return undefined
  const entry = plainVerbCuesOf(tokens[verb.head]!).find(e => e.takes & (Takes.clause | Takes.quotation))
  if (!entry) return undefined
  const after = closingComma(scene, verb.last, entry.audience === 'object')
  if (
    after === undefined ||
    after + 2 >= last ||
    opensSentence(scene, after + 1) ||
    /^(?:and|but|or|so)$/.test(tokens[after + 1]!.lower)
  )
    return undefined
  const before = { first: leadStart(scene, begin), last: trimEnd(scene, first, begin - 1) }
  const complete = clauses.some(c => c.verb.kind === 'finite' && c.verb.last <= begin && c.kind === 'main')
  const goesOn = clauses.some(c => c.verb.kind === 'finite' && c.verb.first > after)
  if (complete || !goesOn || before.last <= before.first) return undefined
  const rest = { first: after + 1, last: contentEnd(scene, after + 1, 'that') }
  const cue = cueWords(verb.first, verb.last, verb.head, entry.lemma, entry.force)
  return candidate('interrupted.clause', subject, cue, [before, rest])
}

/** A quotation that begins with a capital is all that is said: `When asked, she said, “No.”` */
const opensSentence = ({ tokens, document }: Scene, at: number): boolean =>
  quotationFrom(document, at) !== undefined && looks(tokens[at + 1], Shape.Capital)

/** The comma that closes the cue, at most an addressee or a time away. */
function closingComma(scene: Scene, from: number, hears: boolean): number | undefined {
  const { tokens } = scene
  if (w.isComma(tokens[from])) return from
  const heard = hears && startsNounPhrase(tokens[from]) ? simplePhraseEnd(scene, from) : from
  const end = w.isComma(tokens[heard]) ? heard : skipAdjuncts(scene, heard)
  return end - from <= 6 && w.isComma(tokens[end])
    ? end
    : w.isComma(tokens[end - 1]) && end > from
      ? end - 1
      : undefined
}

function leadStart({ tokens, first }: Scene, end: number): number {
  let i = first
  while (i < end - 1 && w.is(tokens[i], w.Word.Coordinator | w.Word.Comma)) i++
  return i
}
