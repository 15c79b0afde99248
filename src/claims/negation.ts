import type { Attribution, Cue } from '../attributions/index.ts'
import type { Document } from '../document/index.ts'
import { has, Tag, type Token } from '../language/index.ts'
import type { Content } from './content.ts'
import { tokenAt } from './content.ts'

const negators: ReadonlySet<string> = new Set("not n't never neither nor hardly scarcely barely cannot".split(' '))
/** Words that keep the act from happening: `refused to confirm`, `failed to say`. */
const withholders: ReadonlySet<string> = new Set(
  'refuse decline fail hesitate unable unwilling reluctant loath neglect stop'.split(' '),
)
const nobody: ReadonlySet<string> = new Set('no nobody none neither nothing'.split(' '))

/** Whether the cue is negated: `did not rule out`, `refused to confirm`, `no one believes`. */
export function cueNegated(document: Document, { cue, source }: Attribution): boolean {
  if (!cue) return false
  const { tokens } = document
  if (source) {
    const i = tokenAt(tokens, source.start)
    if (nobody.has(tokens[i]?.lower ?? '')) return true
  }
  for (let i = Math.max(0, groupStart(tokens, cue)); i < cue.last; i++) {
    if (i === cue.head) continue
    // `has no plans to close`
    if (negates(tokens, i) || withholders.has(tokens[i]!.lemma) || tokens[i]!.lower === 'no') return true
  }
  return false
}

/** The cue's verb group may begin before the cue's own span: `refused` `to` `confirm`. */
function groupStart(tokens: readonly Token[], cue: Cue): number {
  let i = cue.first
  while (
    i > 0 &&
    (tokens[i - 1]!.lower === 'to' ||
      negators.has(tokens[i - 1]!.lower) ||
      has(tokens[i - 1], Tag.Auxiliary | Tag.Modal | Tag.Negation | Tag.Adverb))
  )
    i--
  if (i > 0 && tokens[i]!.lower === 'to' && withholders.has(tokens[i - 1]?.lemma ?? '')) i--
  return i
}

function negates(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!
  const next = tokens[i + 1]?.lower
  if (lower === 'no') return next === 'longer'
  return negators.has(lower) && next !== 'only' && next !== 'just' && next !== 'merely'
}

/** Predicates that say by themselves that something is not so: `was unable to`, `is false`. */
const negative: ReadonlySet<string> = new Set('unable unlikely impossible improbable untrue false'.split(' '))

/** Whether the content's main clause is negated: by its verb group, a negative subject or predicate, or `no` right after the verb. */
export function contentNegated(document: Document, content: Content): boolean {
  const { verb, clause } = content
  if (!verb || !clause) return nobody.has(content.words[0]?.lower ?? '')
  const { tokens } = document
  let last = verb.last
  while (last < tokens.length && has(tokens[last], Tag.Negation | Tag.Adverb)) last++
  for (let i = verb.first; i < last; i++) if (negates(tokens, i)) return true
  const subject = clause.subject
  if (subject && nobody.has(tokens[subject.first]?.lower ?? '')) return true
  // `had “nothing to hide”`
  while (has(tokens[last], Tag.Punctuation) && /^["“‘']$/.test(tokens[last]!.text)) last++
  const next = tokens[last]?.lower ?? ''
  const after = tokens[last + 1]?.lower
  if (next === 'to' && tokens[verb.head]!.lemma === 'fail') return true
  if (next === 'to' && tokens[last - 1]!.lower === 'yet') return true
  if (negative.has(next) && has(tokens[verb.head], Tag.Auxiliary)) return true
  return (next === 'no' || next === 'none' || next === 'nobody' || next === 'nothing') && after !== 'but'
}
