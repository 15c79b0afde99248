import type { Clause } from '../../clauses/index.ts'
import * as w from '../../clauses/words.ts'
import { quotationAround } from '../../document/quotation-index.ts'
import { has, Tag } from '../../language/index.ts'
import { lightVerbs } from '../cues/index.ts'
import { nounPhraseBefore } from '../phrases.ts'
import type { Range, Scene } from '../scene.ts'
import { invertedSource } from './inverted.ts'

/** Verbs that only lead to the next: `tried to explain`, `continued to insist` are one cue. */
const leading =
  /^(?:seem|appear|try|attempt|continue|begin|start|tend|need|have|happen|fail|struggle|proceed|manage|strive|use|be)$/
/** Adjectives of the same kind: `were quick to point out`. */
const ready =
  /^(?:quick|ready|likely|unlikely|able|unable|slow|careful|set|bound|free|poised|reluctant|hesitant|eager|happy|prepared)$/
/** Verbs whose object only takes time or effort: `spent an hour attacking`. */
const spending = /^(?:spend|waste|devote|pass|have|take|lose)$/
/** What is issued and speaks for its author: `released a statement saying`. */
const papers =
  /^(?:statement|letter|press release|release|email|e-mail|tweet|report|note|memo|article|essay|column|op-ed|speech|ad|advertisement|video|message|post|petition|lawsuit|complaint|brief|order|resolution|bill|amendment|leaflet|documents?|emails|tweets|letters|statements|reports|ads|signs?)$/

/**
 * The clause with which the cue of an infinitive or -ing form begins: `tried to explain`, `were quick to add`, `issued a
 * statement saying`; otherwise the clause itself.
 */
export function chainOf(scene: Scene, clause: Clause): Clause {
  const { tokens, clauses } = scene
  const { kind, first } = clause.verb
  if (kind !== 'infinitive' && kind !== 'gerund') return clause
  const before = clauses[clauses.indexOf(clause) - 1]
  if (!before || before.verb.passive || before.verb.last > first) return clause
  const head = tokens[before.verb.head]!
  if (kind === 'infinitive') {
    if (before.verb.last === first) {
      const leads = leading.test(head.lemma) || head.lower === 'going' || w.isBe(head) || w.isHave(head)
      return leads ? chainOf(scene, before) : clause
    }
    const adjective =
      first - before.verb.last <= 3 && (w.isBe(head) || head.lower === "'s") && ready.test(tokens[first - 1]!.lower)
    return adjective ? before : clause
  }
  if (before.verb.kind !== 'finite' || first - before.verb.last > 9) return clause
  const start = nounPhraseBefore(scene, first)
  const particle = start === before.verb.last + 1 && /^(?:out|off)$/.test(tokens[before.verb.last]!.lower)
  if (start !== before.verb.last && !particle) return clause
  const issues = (particle || lightVerbs.has(head.lemma)) && papers.test(tokens[first - 1]!.lower)
  return issues || spending.test(head.lemma) ? before : clause
}

/** Who says it: the clause's own subject; for a gerund or infinitive, that of the clause it hangs on. */
export function sourceOf(scene: Scene, clause: Clause): Range | undefined {
  const subject = clause.subject ?? (clause.verb.kind === 'finite' ? undefined : controllerOf(scene, clause))
  if (!subject) return undefined
  const word = scene.tokens[subject.first]!.lower
  const empty =
    subject.last - subject.first === 1 &&
    (word === 'there' ||
      (word === 'it' &&
        (clause.verb.kind === 'infinitive' ||
          clause.verb.passive ||
          impersonal.test(scene.tokens[clause.verb.head]!.lemma))))
  return empty ? undefined : subject
}

/** `It seems that …`: nobody says so. */
const impersonal = /^(?:seem|appear)$/

/**
 * Who does what an -ing form or infinitive says: the noun right before it (`a group calling for …`, `asked her to explain`),
 * otherwise the subject of the main clause that a comma sets it off from, or of the nearest clause; the clause behind when
 * the form comes first (`In opposing the plan, her lawyer wrote …`).
 */
function controllerOf(scene: Scene, clause: Clause): Range | undefined {
  const { tokens, clauses, first, document } = scene
  const at = clause.verb.first
  const inside = quotationAround(document, at)
  /** The nearest clauses before: with a subject, the same as a main clause, and with its speaker behind it. */
  let governing: Clause | undefined
  let governingMain: Clause | undefined
  let speaking: Clause | undefined
  for (let c = clauses.indexOf(clause) - 1; c >= 0; c--) {
    const before = clauses[c]!
    if (before.verb.kind !== 'finite' || quotationAround(document, before.verb.first) !== inside) continue
    if (before.subject) governing ??= before
    if (before.subject && before.kind === 'main') governingMain ??= before
    if (!inside && w.closesQuote(tokens, before.verb.first - 1)) speaking ??= before
  }
  let lead = at - 1
  while (lead > first && /^(?:while|by|in|after|before|without|also|then)$/.test(tokens[lead]!.lower)) lead--
  const comma = w.is(tokens[lead], w.Word.Comma | w.Word.Coordinator)
  // `“…,” said Roe, adding …`: the speaker stands behind the verb.
  const spoken = comma && speaking ? invertedSource(scene, speaking.verb.last) : undefined
  if (spoken) return spoken
  if (!comma && lead === at - 1 && w.isNounLike(tokens[at - 1])) {
    const beneficiary = forPhrase(scene, at)
    if (beneficiary && clause.verb.kind === 'infinitive') return beneficiary
    const start = nounPhraseBefore(scene, at)
    const object = governing?.verb.last === start
    if (clause.verb.kind === 'gerund' ? start < at : object && !promises.test(tokens[governing!.verb.head]!.lemma)) {
      return { first: Math.max(first, start), last: at }
    }
  }
  if (!governing) return around(scene, clause) ?? behind(scene, clause)
  const main = comma || tokens[lead + 1]!.lower === 'while' ? governingMain : undefined
  return (main ?? governing).subject
}

/** `an opening for Roe to explain`. */
function forPhrase({ tokens, first }: Scene, at: number): Range | undefined {
  for (let i = at - 1; i > Math.max(first, at - 7); i--) {
    const token = tokens[i]!
    if (token.lower === 'for') return { first: i + 1, last: at }
    if (has(token, Tag.Punctuation) || w.isOpener(token)) return undefined
    if (w.isPreposition(token) && token.lower !== 'of') return undefined
  }
  return undefined
}

/** `Roe, citing the storm, closed the port`: the form stands between the subject and its verb. */
function around({ tokens, clauses }: Scene, clause: Clause): Range | undefined {
  const at = clause.verb.first
  if (!w.isComma(tokens[at - 1])) return undefined
  const next = clauses.find(c => c.verb.kind === 'finite' && c.subject && c.subject.first < at && c.verb.first > at)
  return next && { first: next.subject!.first, last: Math.min(next.subject!.last, at - 1) }
}

/** The subject of the main clause that follows after a comma. */
function behind({ tokens, clauses }: Scene, clause: Clause): Range | undefined {
  const next = clauses.find(
    c => c.kind === 'main' && c.verb.kind === 'finite' && c.subject && c.subject.first > clause.verb.last,
  )
  return next && w.isComma(tokens[next.subject!.first - 1]) ? next.subject : undefined
}

/** Verbs whose infinitive is done by their subject although an object stands between. */
const promises = /^(?:promise|use|take|have|need|make|give|hold|launch|issue|begin|spend|travel|write)$/
