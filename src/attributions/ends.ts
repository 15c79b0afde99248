import * as w from '../clauses/words.ts'
import type { Complement } from './cues/entry.ts'
import { Takes, verbCuesOf } from './cues/index.ts'
import { quotationAround, quotationFrom } from './quotes.ts'
import type { Range, Scene } from './scene.ts'

/** Contents that have no finite verb of their own: another finite verb with the cue's subject is not theirs. */
export const verbless: ReadonlySet<Complement> = new Set([
  'noun',
  'infinitive',
  'noun-infinitive',
  'gerund',
  'preposition',
])

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
  const around = quotationAround(document, start)
  const inside = around !== undefined && around.first < start - 1
  const limit = inside && around.closed ? Math.min(sentenceEnd, around.last - 1) : sentenceEnd
  const bare = verbless.has(complement)
  if (start >= limit) return quotationFrom(document, start)?.last ?? start
  let i = start
  while (i < limit) {
    const quotation = quotationFrom(document, i)
    if (quotation && quotation.last > i) {
      if (quotation.last >= limit) return Math.max(quotation.last, limit)
      const opening = i === start || (i === start + 1 && tokens[start]!.lower === 'that')
      i = quotation.last
      if (opening && complement === 'quotation' && !continues(scene, i)) return i
      continue
    }
    if (i > start && (cuts(scene, i, start, bare) || (speaker && goesOn(scene, i, speaker)))) break
    i++
  }
  return trimEnd(scene, start, complement === 'noun' ? beforeTime(scene, start, i) : i)
}

/** Leaves out a time at the end of a noun phrase: when it was said, not what. */
function beforeTime({ tokens }: Scene, start: number, end: number): number {
  let i = end
  while (i > start + 1 && /^[.,]$/.test(tokens[i - 1]!.text)) i--
  if (i - 1 > start && weekdays.test(tokens[i - 1]!.lower)) {
    return /^(?:on|last|this|next|since)$/.test(tokens[i - 2]!.lower)
      ? Math.max(start + 1, i - 2)
      : Math.max(start + 1, i - 1)
  }
  return end
}

const weekdays = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight)$/

/** Whether the sentence goes on after a quotation as part of what was said: `“strong” enough to win`. */
function continues({ tokens, verbAt, last }: Scene, i: number): boolean {
  if (i >= last) return false
  if (w.coordinators.has(tokens[i]!.lower) || w.isComma(tokens[i]) || w.isDash(tokens[i])) return false
  const verb = verbAt.get(i)
  return verb === undefined || verb.kind === 'infinitive'
}

/** `X said that it rained and went home`: the verb behind the conjunction has the speaker as its subject. */
function goesOn({ tokens, verbAt }: Scene, i: number, speaker: Range): boolean {
  if (!w.coordinators.has(tokens[i]!.lower)) return false
  const next = verbAt.get(i + 1)
  return (
    next?.verb?.kind === 'finite' &&
    next.subject?.first === speaker.first &&
    verbCuesOf(tokens[next.verb.head]!).length > 0
  )
}

function cuts(scene: Scene, i: number, start: number, bare: boolean): boolean {
  const { tokens, verbAt, subjectAt } = scene
  const token = tokens[i]!
  if (token.text === ';') return true
  if (w.isDash(token)) return bare && !closesDash(scene, i, start)
  if (bare && i > start + 1 && /^(?:when|while)$/.test(token.lower)) return true
  if (w.isComma(token)) return cutsAtComma(scene, i, start, bare)
  if (
    i > start + 2 &&
    w.closesQuote(tokens, i - 1) &&
    w.isComma(tokens[i - 2]) &&
    cutsAtComma(scene, i - 1, start, bare)
  )
    return true
  if (w.coordinators.has(token.lower) && bare) {
    const next = verbAt.get(i + 1)
    if (next?.verb?.kind === 'finite') return next.kind !== 'relative'
    return subjectAt.get(i + 1)?.kind === 'main'
  }
  if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') return true
  return w.coordinators.has(token.lower) && speaksNext(scene, i + 1)
}

function cutsAtComma(scene: Scene, i: number, start: number, bare: boolean): boolean {
  const { tokens, verbAt, subjectAt, clauses } = scene
  const next = tokens[i + 1]
  if (!next) return true
  const lower = next.lower
  if (lower === 'according') return true
  const gerund = verbAt.get(i + 1)?.verb
  if (gerund?.kind === 'gerund') return bare || verbCuesOf(tokens[gerund.head]!).some(e => !e.weak)
  if (
    lower === 'but' ||
    lower === 'and' ||
    lower === 'while' ||
    lower === 'though' ||
    lower === 'although' ||
    lower === 'whereas'
  ) {
    const main = subjectAt.get(i + 2) ?? clauses.find(c => c.first === i + 2 && c.subject && c.verb.kind === 'finite')
    if (main && main.verb!.first > i) return lower !== 'and' || bare || isPronoun(tokens[i + 2]!.lower)
    return (lower === 'but' && bare) || verbAt.get(i + 2)?.verb?.kind === 'finite'
  }
  if (bare && (w.relatives.has(lower) || loose.test(lower))) return true
  return (
    subjectAt.get(i + 1)?.kind === 'main' && (bare || (hasMainVerb(scene, start, i) && !closesFront(scene, start, i)))
  )
}

/** `…, but beyond that, he …`: the comma ends a phrase that leads up to the next clause of the same speech. */
function closesFront({ tokens }: Scene, start: number, comma: number): boolean {
  for (let p = comma - 1; p > Math.max(start, comma - 16); p--) {
    if (!w.isComma(tokens[p]) && !w.coordinators.has(tokens[p]!.lower)) continue
    const opener = tokens[p + 1]!.lower
    if (w.isComma(tokens[p]) && w.coordinators.has(opener)) return w.prepositions.has(tokens[p + 2]!.lower)
    return (w.prepositions.has(opener) && opener !== 'including' && opener !== 'of') || asides.test(opener)
  }
  return false
}

/** A finite verb in `[start, end)` that no subordinator inside it leads to: what follows it is a clause of its own. */
function hasMainVerb({ tokens, clauses }: Scene, start: number, end: number): boolean {
  return clauses.some(
    c =>
      c.verb?.kind === 'finite' &&
      c.verb.first > start &&
      c.verb.last <= end &&
      (c.kind !== 'relative' || c.first === start) &&
      !(c.first > start && asides.test(tokens[c.first]!.lower)),
  )
}

const asides = /^(?:if|when|while|as|because|since|although|though|after|before|until|unless|once)$/

/** What follows a noun phrase after a comma and only adds to it. */
const loose =
  /^(?:as|because|after|before|since|the|a|an|in|on|at|with|without|most|mostly|largely|especially|particularly|despite|even|another|one|part|including|largely|so|or)$/

const isPronoun = (lower: string): boolean => /^(?:he|she|they|it|i|we)$/.test(lower)

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
  while (
    i > start + 1 &&
    (/^(?:[.,;:]|[–—―-]+|\.{2,})$/.test(tokens[i - 1]!.text) || w.coordinators.has(tokens[i - 1]!.lower))
  )
    i--
  return i
}
