import type { Clause } from '../../clauses/index.ts'
import * as w from '../../clauses/words.ts'
import { has, Tag } from '../../language/index.ts'
import { type CueEntry, plainVerbCuesOf, Takes } from '../cues/index.ts'
import { contentEnd } from '../ends.ts'
import { frameAfter } from '../frames.ts'
import { simplePhraseEnd, startsNounPhrase } from '../phrases.ts'
import { type Candidate, candidate, cueWords, type Range, type Scene } from '../scene.ts'

/** Past participles without an auxiliary: `asked whether …`, `told by the court to …`, `a fish called “ghost”`. */
export function participle(scene: Scene, clause: Clause): Candidate | undefined {
  const verb = clause.verb
  if (verb.kind !== 'participle') return undefined
  const entries = plainVerbCuesOf(scene.tokens[verb.head]!)
  if (entries.length === 0) return undefined
  const hears = entries.find(e => e.audience === 'object' && e.lemma !== 'brief')
  const agent = agentAt(scene, verb.last)
  const make = (rule: string, entry: CueEntry, cueLast: number, content: readonly Range[]): Candidate =>
    candidate(rule, agent, cueWords(verb.first, cueLast, verb.head, entry.name, entry.force), content)
  if (hears) {
    const at = agent?.last ?? verb.last
    const frame = frameAfter(scene, at, entries, Takes.noun | Takes.clause)
    if (!frame) return undefined
    const cueLast = agent ? verb.last : frame.cueLast
    const content = { first: frame.start, last: contentEnd(scene, frame.start, frame.complement, clause.end) }
    return make('participle.told', frame.entry, cueLast, [content])
  }
  if (agent || !antecedes(scene, verb.first)) return undefined
  const as = entries.find(e => e.prepositions.includes('as') && scene.tokens[verb.last]?.lower === 'as')
  const naming = as ?? entries.find(e => names.test(e.lemma))
  const at = as ? verb.last + 1 : verb.last
  const opens = w.isQuoteMark(scene.tokens[at]) || startsNounPhrase(scene.tokens[at])
  if (!naming || !opens) return undefined
  const name = { first: at, last: contentEnd(scene, at, 'noun', clause.end) }
  const named = namedPhrase(scene, verb.first)
  return make('participle.name', naming, at, named ? [named, name] : [name])
}

/** The noun phrase that gets the name: back to its determiner, or the words up to a preposition or verb. */
function namedPhrase({ tokens, first, verbAt }: Scene, at: number): Range | undefined {
  const last = w.isComma(tokens[at - 1]) ? at - 1 : at
  let i = last
  while (i > first && last - i < 7) {
    const token = tokens[i - 1]!
    if (has(token, Tag.Punctuation) || w.is(token, w.Word.Preposition | w.Word.Coordinator) || has(token, Tag.Verb))
      break
    if (verbAt.get(i - 1)) break
    i--
    if (w.isDeterminer(token)) break
  }
  return i < last ? { first: i, last } : undefined
}

/** Verbs that give a name: what they name stands before them, the name behind. */
const names = /^(?:call|dub|nickname|name|title|label|brand)$/

/** A noun phrase stands before, that the participle belongs to. */
function antecedes({ tokens, first }: Scene, at: number): boolean {
  const end = w.isComma(tokens[at - 1]) ? at - 1 : at
  return end > first && w.isNounLike(tokens[end - 1])
}

function agentAt(scene: Scene, at: number): Range | undefined {
  const { tokens } = scene
  if (tokens[at]?.lower !== 'by' || !startsNounPhrase(tokens[at + 1]) || has(tokens[at + 1], Tag.Number))
    return undefined
  const last = simplePhraseEnd(scene, at + 1, true)
  return last > at + 1 ? { first: at + 1, last } : undefined
}
