import type { Clause } from '../../clauses/index.ts'
import * as w from '../../clauses/words.ts'
import { has, lemmaFact, Tag } from '../../language/index.ts'
import { nounCue, Takes } from '../cues/index.ts'
import { contentEnd } from '../ends.ts'
import { simplePhraseEnd, startsNounPhrase } from '../phrases.ts'
import { type Candidate, candidate, cueWords, type Range, type Scene } from '../scene.ts'
import { sourceOf } from './controller.ts'

/** Nouns for somebody who is for or against what their preposition leads to. */
const partisans: ReadonlyMap<string, RegExp> = new Map([
  ['supporter', /^of$/],
  ['proponent', /^of$/],
  ['opponent', /^of$/],
  ['advocate', /^(?:of|for)$/],
  ['critic', /^of$/],
  ['defender', /^of$/],
  ['champion', /^of$/],
  ['backer', /^of$/],
  ['admirer', /^of$/],
  ['fan', /^of$/],
  ['believer', /^in$/],
  ['foe', /^of$/],
  ['skeptic', /^of$/],
  ['sceptic', /^of$/],
])

/** What leads to the cause of a partisan. */
const partisanOf = lemmaFact(lemma => partisans.get(lemma) ?? null)

/** `is a critic of the war`, `remains an advocate for …`: a noun for a partisan carries the attitude of the subject. */
function partisan(scene: Scene, clause: Clause): Candidate | undefined {
  const { tokens, last } = scene
  const verb = clause.verb
  for (let i = verb.last; i < Math.min(last - 1, verb.last + 7); i++) {
    const token = tokens[i]!
    const leads = partisanOf(token)
    if (leads?.test(tokens[i + 1]!.lower)) {
      const source = sourceOf(scene, clause)
      if (!source || !(startsNounPhrase(tokens[i + 2]) || /ing$/.test(tokens[i + 2]?.lower ?? ''))) return undefined
      const against = /^(?:opponent|critic|foe|s[kc]eptic)$/.test(token.lemma)
      const cue = cueWords(verb.first, i + 2, i, token.lemma, against ? 'deny' : 'feel')
      return candidate('copula.partisan', source, cue, [
        { first: i + 2, last: contentEnd(scene, i + 2, 'noun', clause.end) },
      ])
    }
    if (has(token, Tag.Punctuation) || w.isOpener(token) || w.isPreposition(token)) return undefined
  }
  return undefined
}

/** `Her fear is that …`, `the question is whether …`: the noun is the cue and its owner the source. */
function equation(scene: Scene, clause: Clause): Candidate | undefined {
  const { tokens, clauses } = scene
  const { verb, subject } = clause
  if (!subject || !w.is(tokens[verb.last], w.Word.Opens)) return undefined
  const opener = tokens[verb.last]!.lower
  if (!/^(?:that|whether|how|why)$/.test(opener)) return undefined
  if (!clauses.some(c => c.verb.kind === 'finite' && c.first === verb.last)) return undefined
  const end = simplePhraseEnd(scene, subject.first)
  const head = end - 1
  if (end < subject.last && !w.isPreposition(tokens[end])) return undefined
  const entry = nounCue(tokens[head]!.lemma).find(e => opener === 'that' || e.takes & Takes.wh)
  if (!entry || entry.weak) return undefined
  const source = ownerOf(scene, subject, head)
  const first = source ? source.last : subject.first
  return candidate('copula.equation', source, cueWords(first, verb.last, head, entry.lemma, entry.force), [
    { first: verb.last, last: contentEnd(scene, verb.last, 'that') },
  ])
}

/** `their` of `their hope`, `the mayor’s` of `the mayor’s hope`. */
function ownerOf({ tokens }: Scene, subject: Range, head: number): Range | undefined {
  for (let i = subject.first; i < head; i++) {
    if (w.isPossessive(tokens[i])) return { first: subject.first, last: i + 1 }
    if (/^(?:my|his|her|its|our|their|your|whose)$/.test(tokens[i]!.lower)) return { first: i, last: i + 1 }
  }
  return undefined
}

/** Cue nouns that a form of be joins to their subject or content. */
export function copula(scene: Scene, clause: Clause): Candidate | undefined {
  const { verb } = clause
  if (verb.kind !== 'finite' || verb.passive) return undefined
  const head = scene.tokens[verb.head]!
  if (!w.isBe(head) && head.lower !== "'s" && !/^(?:remain|become)$/.test(head.lemma)) return undefined
  return partisan(scene, clause) ?? equation(scene, clause)
}
