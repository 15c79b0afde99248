import * as w from '../../clauses/words.ts'
import { quotationAround } from '../../document/quotation-index.ts'
import { has, Tag, type Token, wordLists } from '../../language/index.ts'
import { isBesideSource, markerEntries, markersOf } from '../cues/index.ts'
import { contentEnd, trimEnd } from '../ends.ts'
import { particleEnd } from '../frames.ts'
import { startsNounPhrase } from '../phrases.ts'
import { type Candidate, candidate, cueWords, type Range, type Scene } from '../scene.ts'
import { Hint, hints, isStop } from '../words.ts'

/** Attribution without a verb: `according to X, …`, `…, in the eyes of X`, `reportedly`. */
export function marked(scene: Scene, at: number): Candidate | undefined {
  const { tokens, first, last, document } = scene
  if (!goesOn(tokens[at + 1], tokens[at + 2])) return undefined
  for (const entry of markersOf(tokens[at]!)) {
    const end = particleEnd(scene, at + 1, entry)
    if (end === undefined) continue
    if (end >= last || !opensSource(tokens[end]!)) continue
    const opens = at === first || (at === first + 1 && !w.isComma(tokens[first]))
    const source = sourceAfter(scene, end, opens)
    if (!source || quotationAround(document, at)) continue
    const content = opens ? restAfter(scene, source.last) : beforeMarker(scene, at, source.last)
    if (content) {
      const cue = cueWords(at, end, at, entry.name, entry.force)
      return candidate(opens ? 'marker.first' : 'marker.last', source, cue, content)
    }
  }
  return undefined
}

const Second = 1
const Third = 2
/** The second word of a marker that has no third. */
const Last = 4
const place = wordLists(
  markerEntries
    .filter(isBesideSource)
    .flatMap(({ fixed: [second, third] }) => [
      [third ? Second : Last, [second!]] as const,
      [Third, third ? [third] : []] as const,
    ]),
)

/** Whether a marker may go on with the words behind its first. */
const goesOn = (second: Token | undefined, third: Token | undefined): boolean =>
  second !== undefined &&
  ((place(second) & Last) !== 0 ||
    ((place(second) & Second) !== 0 && third !== undefined && (place(third) & Third) !== 0))

/** `In a new poll, …`: the poll that the sentence opens with says what follows. */
export function inPoll(scene: Scene, at: number): Candidate | undefined {
  const { tokens, first, verbAt } = scene
  if (at - first > 12 || has(tokens[at + 1], Tag.Noun)) return undefined
  const start = w.isCoordinator(tokens[first]) ? first + 1 : first
  if (start + 1 >= at || tokens[start]!.lower !== 'in') return undefined
  for (let i = start + 1; i < at; i++)
    if (w.is(tokens[i], w.Word.Comma | w.Word.Preposition | w.Word.QuoteMark) || verbAt.get(i)) return undefined
  const source = sourceAfter(scene, start + 1, true)
  if (!source || source.last <= at || !w.isComma(tokens[source.last])) return undefined
  // `, conducted in May,`
  let last = source.last
  const form = verbAt.get(last + 1)?.verb
  if (form && form.kind !== 'finite') {
    last = form.last
    while (last < scene.last && !w.isComma(tokens[last])) last++
    if (last === scene.last) return undefined
  }
  const content = restAfter(scene, last)
  return (
    content &&
    candidate(
      'marker.poll',
      last === source.last ? source : { first: source.first, last },
      cueWords(start, start + 1, start, 'in', 'state'),
      content,
    )
  )
}

/** A word that is no mark, preposition or conjunction: the tagger may see a verb in `police`. */
const opensSource = (token: Token): boolean =>
  startsNounPhrase(token) || !(has(token, Tag.Punctuation) || w.isFunctionWord(token))

/** The noun phrase after the marker: to the comma before the clause, or to the end of the sentence. */
function sourceAfter({ tokens, last, clauses, verbAt }: Scene, from: number, opens: boolean): Range | undefined {
  let i = from
  for (; i < last; i++) {
    const token = tokens[i]!
    if (hints(token, Hint.Semicolon | Hint.Colon) || w.is(token, w.Word.Dash | w.Word.QuoteMark)) break
    if (hints(token, Hint.FullStop) && i === last - 1) break
    if (w.isComma(token)) {
      if (!opens && !isApposition(tokens[i + 1]?.lower ?? '')) break
      if (
        opens &&
        clauses.some(
          c =>
            c.verb.kind === 'finite' &&
            c.subject &&
            c.subject.first >= i &&
            c.verb.first > i &&
            c.subject.first <= i + 1,
        )
      )
        break
      if (opens && !isApposition(tokens[i + 1]?.lower ?? '')) break
    }
    const clause = i > from ? verbAt.get(i) : undefined
    if (clause?.verb.kind === 'finite' && clause.kind !== 'relative') break
  }
  while (i > from && isStop(tokens[i - 1])) i--
  return i > from ? { first: from, last: i } : undefined
}

const isApposition = (lower: string): boolean => /^(?:the|a|an|who|which|whose|\d+)$/.test(lower)

function restAfter(scene: Scene, at: number): Range[] | undefined {
  const { tokens, last } = scene
  const start = w.isComma(tokens[at]) ? at + 1 : at
  if (start >= last - 1) return undefined
  const end = contentEnd(scene, start, 'that')
  return end > start ? [{ first: start, last: end }] : undefined
}

/** What stands before the marker in its sentence, and after its source when the sentence goes on. */
function beforeMarker(scene: Scene, at: number, after: number): Range[] | undefined {
  const { tokens, first, last, clauses } = scene
  let start = first
  while (start < at && w.isCoordinator(tokens[start])) start++
  const end = trimEnd(scene, start, at)
  if (end <= start) return undefined
  const before = { first: start, last: end }
  if (!w.isComma(tokens[after]) || after + 2 >= last) return [before]
  const finite = clauses.some(c => c.verb.kind === 'finite' && c.verb.last <= at)
  if (finite) return [before]
  const rest = contentEnd(scene, after + 1, 'that')
  return rest > after + 1 ? [before, { first: after + 1, last: rest }] : [before]
}
