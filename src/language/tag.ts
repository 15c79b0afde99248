import type { Form } from './forms.ts'
import { Kind } from './kinds.ts'
import type { Readings } from './readings.ts'
import { back, type Condition, on, type TagRule } from './rules/tag-rule.ts'
import { Shape, Tag } from './token.ts'
import type { Words } from './words.ts'

/** Chooses a reading for each word of a sentence from left to right. `told` hears which rule decided for which word. */
export function tagSentence(
  words: Words,
  first: number,
  last: number,
  told?: (index: number, rule: TagRule) => void,
): void {
  const { forms, tags } = words
  let opening = true
  for (let i = first; i < last; i++) {
    const form = forms[i]!
    tags[i] = opening && form.shape & Shape.Capital ? opens(form, i + 1 < last ? forms[i + 1] : undefined) : form.usual
    opening &&= (form.can & Tag.Punctuation) !== 0
  }
  // What the words before have to be decides most choices, before any condition is looked at.
  let isBefore = 0
  let kindBefore: number = Kind.Edge
  for (let i = first; i < last; i++) {
    const form = forms[i]!
    const { list, choices } = form.readings
    if (choices.length > 0 && !(tags[i]! & Tag.Proper && !(list[0]! & Tag.Proper))) {
      for (let c = 0; c < choices.length; c++) {
        const choice = choices[c]!
        if (choice.isBefore !== 0 && !(choice.isBefore & isBefore)) continue
        if (choice.kindBefore !== 0 && !(choice.kindBefore & kindBefore)) continue
        if (!holds(words, i, first, last, choice.when)) continue
        tags[i] = choice.tags
        told?.(i, choice.rule)
        break
      }
    }
    if ((tags[i]! & pastOrParticiple) === pastOrParticiple) tags[i] = narrow(words, i, first, last)
    // Behind an adverb a choice may ask for what stands before it.
    if (tags[i]! & Tag.Adverb) {
      isBefore |= tags[i]!
      kindBefore |= form.kinds
    } else {
      isBefore = tags[i]!
      kindBefore = form.kinds
    }
  }
}

/** What a word is before its neighbours are asked, where it does not open a sentence: its first reading, or a name for its capital letter. */
export function usualTags({ list, can }: Readings, shape: number): number {
  const reading = list[0]!
  if (!(shape & Shape.Capital) || reading & Tag.Punctuation) return lowerCase(list)
  return (reading & closedClasses && !(can & Tag.Proper)) || demonym(list) ? reading : nameTags(reading)
}

/** The same for a word whose capital letter may stand there only because it opens a sentence. */
function opens({ readings, known, can, usual }: Form, next: Form | undefined): number {
  const reading = readings.list[0]!
  if (reading & Tag.Punctuation || (reading & closedClasses && !(can & Tag.Proper))) return usual
  if (reading & Tag.Proper || (known && !(can & Tag.Proper))) return reading
  const nameFollows = next !== undefined && next.shape & Shape.Capital && !(next.readings.list[0]! & closedClasses)
  if (nameFollows) return nameTags(reading)
  return known || (reading & Tag.Noun && can & Tag.Plural) ? reading : nameTags(reading)
}

const closedClasses =
  Tag.Determiner |
  Tag.Pronoun |
  Tag.Preposition |
  Tag.Conjunction |
  Tag.Subordinator |
  Tag.To |
  Tag.Modal |
  Tag.Auxiliary |
  Tag.Wh |
  Tag.Negation

/** A name in lower case is the common word of the same spelling, if there is one. */
function lowerCase(readings: readonly number[]): number {
  if (!(readings[0]! & Tag.Proper)) return readings[0]!
  return readings.find(r => !(r & Tag.Proper)) ?? readings[0]!
}

const nameTags = (reading: number): number => Tag.Noun | Tag.Proper | (reading & Tag.Plural)

const demonym = (readings: readonly number[]): boolean =>
  readings.length === 2 && readings[0] === Tag.Adjective && readings[1] === (Tag.Noun | Tag.Proper)

const pastOrParticiple = Tag.Past | Tag.Participle

/** What a finite verb hardly ever follows at once, but a participle before its noun may: `the stolen car`, `said suspected`. */
const beforeNoun =
  Tag.Determiner |
  Tag.Possessive |
  Tag.Adjective |
  Tag.Preposition |
  Tag.Number |
  Tag.Base |
  Tag.Past |
  Tag.Present3 |
  Tag.Gerund

/** A form that is both past and participle is a participle behind have and be, a past behind a subject pronoun. */
function narrow(words: Words, i: number, first: number, last: number): number {
  const tags = words.tags[i]! & ~Tag.Base
  const before = place(words, i, first, last, back)
  const kinds = before < first ? Kind.Edge : words.forms[before]!.kinds
  if (kinds & (Kind.Have | Kind.Be)) return tags & ~Tag.Past
  if (i > first && words.tags[i - 1]! & beforeNoun) return tags & ~Tag.Past
  if (kinds & (Kind.PluralSubject | Kind.SingularSubject)) return tags & ~Tag.Participle
  return tags
}

/** The index of the token that a condition speaks of; outside `[first, last)` when there is none. */
function place({ tags }: Words, i: number, first: number, last: number, at: number): number {
  if (at !== back && at !== on) return i + at
  const step = at === back ? -1 : 1
  let j = i + step
  while (j >= first && j < last && tags[j]! & Tag.Adverb) j += step
  return j
}

function holds(words: Words, i: number, first: number, last: number, when: readonly Required<Condition>[]): boolean {
  for (let c = 0; c < when.length; c++) {
    const { at, is, isNot, can, cannot, kind, kindNot } = when[c]!
    const j = place(words, i, first, last, at)
    let tags = 0
    let possible = 0
    let kinds: number = Kind.Edge
    if (j >= first && j < last) {
      const form = words.forms[j]!
      tags = words.tags[j]!
      possible = form.can
      kinds = form.kinds
    }
    if (is !== 0 && !(tags & is)) return false
    if (can !== 0 && !(possible & can)) return false
    if (kind !== 0 && !(kinds & kind)) return false
    if (tags & isNot || possible & cannot || kinds & kindNot) return false
  }
  return true
}
