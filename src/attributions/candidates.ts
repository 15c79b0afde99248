import type { Clause } from '../clauses/index.ts'
import { calling, Trigger, verbTriggers, wordTriggers } from './cues/triggers.ts'
import { adjective } from './rules/adjective.ts'
import { copula } from './rules/copula.ts'
import { interrupted } from './rules/interrupted.ts'
import { label, signature } from './rules/label.ts'
import { inPoll, marked } from './rules/markers.ts'
import { noun } from './rules/noun.ts'
import { participle } from './rules/participle.ts'
import { passive } from './rules/passive.ts'
import { postposed } from './rules/postposed.ts'
import { prefixed } from './rules/prefixed.ts'
import { relative } from './rules/relative.ts'
import type { Candidate, Range, Scene } from './scene.ts'

/** A rule with the bits of `Trigger` that a word must have one of, for it to be tried there. */
type Called<At> = { readonly by: number; readonly find: (scene: Scene, at: At) => Candidate | undefined }

/** The rules of a verb and of a word, most precise first: the first that takes it keeps it. */
const verbRules: readonly Called<Clause>[] = [
  { by: Trigger.Verb, find: interrupted },
  { by: Trigger.Verb, find: relative },
  { by: Trigger.Verb, find: postposed },
  { by: Trigger.Linking | Trigger.Adjective, find: adjective },
  { by: Trigger.Linking, find: copula },
  { by: Trigger.Verb, find: prefixed },
  { by: Trigger.Verb, find: passive },
  { by: Trigger.Verb, find: participle },
]
const wordRules: readonly Called<number>[] = [
  { by: Trigger.Colon, find: label },
  { by: Trigger.Dash, find: signature },
  { by: Trigger.Marker, find: marked },
  { by: Trigger.Poll, find: inPoll },
  { by: Trigger.Noun, find: noun },
]

/** All bits that call a rule of a word. */
const callsWord = wordRules.reduce((bits, { by }) => bits | by, 0)

/** What the rules propose for one sentence. */
export function candidatesOf(scene: Scene): Candidate[] {
  const found: Candidate[] = []
  addCandidates(scene, found)
  return found
}

/** Adds what the rules propose for one sentence; nouns first, for the verb that carries one belongs to its cue. */
export function addCandidates(scene: Scene, found: Candidate[]): void {
  const { document, tokens, index, first, last, clauses } = scene
  const from = found.length
  let others: Candidate[] | undefined
  const end = document.sentences[index]!.promises & calling ? last : first
  for (let i = first; i < end; i++) {
    const triggers = wordTriggers(tokens[i]!)
    if ((triggers & callsWord) === 0) continue
    const candidate = firstOf(wordRules, triggers, scene, i)
    if (!candidate) continue
    if (candidate.rule.startsWith('noun-verb')) found.push(candidate)
    else if (others) others.push(candidate)
    else others = [candidate]
  }
  for (let c = 0; c < clauses.length; c++) {
    const clause = clauses[c]!
    const candidate = firstOf(verbRules, verbTriggers(tokens[clause.verb.head]!), scene, clause)
    if (candidate) found.push(candidate)
  }
  if (others) for (let c = 0; c < others.length; c++) if (!isOccasion(others[c]!, found, from)) found.push(others[c]!)
}

/** `said in a statement that …`: the clause is that of a verb among those found `from` on, and the noun only the occasion. */
function isOccasion({ rule, content }: Candidate, found: readonly Candidate[], from: number): boolean {
  if (rule !== 'noun-alone.that') return false
  for (let i = from; i < found.length; i++) {
    const other = found[i]!.content
    for (let k = 0; k < other.length; k++) if (other[k]!.first === content[0]!.first) return true
  }
  return false
}

/** What the first rule that fits makes of a place; a candidate with a part that was cut down to nothing is none. */
function firstOf<At>(rules: readonly Called<At>[], triggers: number, scene: Scene, at: At): Candidate | undefined {
  if (triggers === 0) return undefined
  for (let r = 0; r < rules.length; r++) {
    const { by, find } = rules[r]!
    if ((triggers & by) === 0) continue
    const candidate = find(scene, at)
    if (candidate) return isWhole(candidate) ? candidate : undefined
  }
  return undefined
}

function isWhole({ source, audience, cue, content }: Candidate): boolean {
  if (!hasWords(source) || !hasWords(audience) || !hasWords(cue)) return false
  for (let i = 0; i < content.length; i++) if (!hasWords(content[i])) return false
  return true
}

const hasWords = (range: Range | undefined): boolean => range === undefined || range.first < range.last
