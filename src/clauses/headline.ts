import { cueLemma } from '../attributions/cues/index.ts'
import { has, looks, Shape, Tag, type Token, wordFact } from '../language/index.ts'
import { isVerbCue } from './cue-verbs.ts'
import { groupOf } from './group.ts'
import type { VerbGroup } from './index.ts'
import * as w from './words.ts'

const mostly = 0.7
const isLong = wordFact(({ text }) => text.length >= 4 && /\p{L}/u.test(text))

/** Whether the sentence is set like a title: nearly all its longer words begin with a capital. */
export function isHeadline(tokens: readonly Token[], first: number, last: number): boolean {
  let long = 0
  let capital = 0
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (!isLong(token)) continue
    long++
    if (looks(token, Shape.Capital)) capital++
  }
  return long >= 3 && capital >= mostly * long
}

/** The verb of a headline whose capitals hide it from the tagger: the first word that can be a cue in the present tense. */
export function headlineVerb(tokens: readonly Token[], first: number, last: number): VerbGroup | undefined {
  for (let i = first + 1; i < last; i++) {
    const token = tokens[i]!
    if (has(token, Tag.Punctuation) || w.isFunctionWord(token) || !looks(token, Shape.Capital)) continue
    const before = tokens[i - 1]!
    if (w.isDeterminer(before) || w.isPossessive(before) || w.isPreposition(before)) continue
    if (!isVerbCue(token) || w.is(token, w.Word.Ing)) continue
    const inflected = token.lower !== cueLemma(token) || has(before, Tag.Plural) || /[^s]s$/.test(before.lower)
    if (!inflected || (i + 1 < last && w.isCoordinator(tokens[i + 1]))) continue
    return groupOf(i, i + 1, i)
  }
  return undefined
}
