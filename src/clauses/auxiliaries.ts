import { has, looks, Shape, Tag, type Token, wordLists } from '../language/index.ts'
import { isVerbCue } from './cue-verbs.ts'
import { type Group, groupOf, setKind } from './group.ts'
import { isOnlyParticiple } from './verbs.ts'
import * as w from './words.ts'

/** Words that `to` follows as a preposition. */
const TakesTo = 1
const Do = 2
const Participial = 4
const Gerund = 8
const Cannot = 16
const Contracted = 32
const word = wordLists([
  [TakesTo, 'according due thanks prior owing'],
  [Do, 'do'],
  [Gerund, 'being having'],
  [Participial, 'been'],
  [Cannot, 'cannot'],
  [Contracted, "'s"],
])

/** The infinitive that `to` at token `i` opens. */
export function infinitiveAt(tokens: readonly Token[], i: number, last: number): Group | undefined {
  if (i > 0 && word(tokens[i - 1]!) & TakesTo) return undefined
  let j = i + 1
  while (j < last && w.isAdverb(tokens[j])) j++
  if (j >= last) return undefined
  const verb = tokens[j]!
  const auxiliary = w.is(verb, w.Word.Be | w.Word.Have) || word(verb) & Do
  if (!auxiliary && !(has(verb, Tag.Verb) && has(verb, Tag.Base) && !looks(verb, Shape.Capital))) return undefined
  const group = extend(tokens, i, j, last)
  setKind(group, 'infinitive')
  return group
}

/** The group that the auxiliary at token `i` begins. */
export function auxiliaryGroup(tokens: readonly Token[], i: number, last: number): Group {
  const group = extend(tokens, i, i, last)
  const own = word(tokens[i]!)
  if (own & Gerund) setKind(group, 'gerund')
  else if (own & Participial) setKind(group, 'participle')
  return group
}

/** Takes the verbs after auxiliary `at` into the group, as the auxiliary allows: `has been told`, `did not say`, `is saying`. */
function extend(tokens: readonly Token[], first: number, at: number, last: number): Group {
  let head = at
  let negated = false
  let passive = false
  for (let j = at; j < last; j++) {
    const token = tokens[j]!
    if (j > at && w.isAdverb(token) && !has(token, Tag.Punctuation)) {
      if (w.is(token, w.Word.Negation)) negated = true
      continue
    }
    if (j === at || (w.isAuxiliary(tokens, j) && !has(tokens[j - 1], Tag.Punctuation))) {
      if (j > at && head !== j - 1 && w.isNounLike(tokens[j - 1])) break
      head = j
      if (word(token) & Cannot) negated = true
      continue
    }
    const before = tokens[head]!
    const modal = w.is(before, w.Word.Modal | w.Word.Do)
    if (modal && !w.isFunctionWord(token) && !has(token, Tag.Punctuation) && !looks(token, Shape.Capital)) {
      head = j
      break
    }
    if (!w.isAuxiliary(tokens, head)) break
    const being = w.is(before, w.Word.Be) || (word(before) & Contracted) !== 0
    const past = has(token, Tag.Past | Tag.Participle) || w.is(token, w.Word.Ed) || isOnlyParticiple(token)
    if (fits(token, being, w.is(before, w.Word.Have), past)) {
      passive = past && being
      head = j
    }
    break
  }
  const group = groupOf(first, head + 1, head)
  group.passive = passive
  group.negated = negated
  return group
}

/** Whether an auxiliary takes the form: be a participle of either kind, have one of the past, do and the modals neither. */
function fits(token: Token, being: boolean, having: boolean, past: boolean): boolean {
  if (!has(token, Tag.Verb | Tag.Adjective) && !w.is(token, w.Word.Ed | w.Word.Ing)) return false
  const ing = w.is(token, w.Word.Ing)
  if (being) return (ing && (has(token, Tag.Verb) || isVerbCue(token))) || past
  return having ? past : has(token, Tag.Verb) && !ing
}
