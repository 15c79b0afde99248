import type { Form } from './forms.ts'
import { Kind } from './kinds.ts'
import { tagRules } from './rules/index.ts'
import { back, type Condition, on, type TagRule } from './rules/tag-rule.ts'
import { Shape, Tag } from './token.ts'

/** The words of one sentence while they are tagged: forms, and their tags so far. */
export type Words = {
  readonly forms: readonly Form[]
  readonly tags: number[]
  readonly first: number
  readonly last: number
}

/** The rules that can choose among some readings, by all the bits of these together. */
const applicable = new Map<number, readonly TagRule[]>()

function rulesFor(can: number): readonly TagRule[] {
  let rules = applicable.get(can)
  if (!rules) {
    rules = tagRules.filter(rule => can & rule.to && can & rule.over)
    applicable.set(can, rules)
  }
  return rules
}

/** Chooses a reading for each word from left to right. `told` hears which rule decided for which word. */
export function tagSentence(words: Words, told?: (index: number, rule: TagRule) => void): void {
  const { forms, tags, first, last } = words
  for (let i = first; i < last; i++) tags[i] = likely(words, i)
  for (let i = first; i < last; i++) {
    const form = forms[i]!
    if (form.readings.length > 1 && !(tags[i]! & Tag.Proper && !(form.readings[0]! & Tag.Proper))) {
      const rules = rulesFor(form.can)
      for (let r = 0; r < rules.length; r++) {
        const rule = rules[r]!
        const reading = form.readings.find(reading => reading & rule.to && !(reading & (rule.except ?? 0)))
        if (reading === undefined || !holds(words, i, rule.when)) continue
        tags[i] = chosen(reading, rule.to)
        told?.(i, rule)
        break
      }
    }
    if ((tags[i]! & pastOrParticiple) === pastOrParticiple) tags[i] = narrow(words, i)
  }
}

/** What a word is before its neighbours are asked: its first reading, or a name for its capital letter. */
function likely({ forms, first, last }: Words, i: number): number {
  const { shape, readings, known, can } = forms[i]!
  const reading = readings[0]!
  if (!(shape & Shape.Capital) || reading & Tag.Punctuation) return lowerCase(readings)
  const closed = reading & closedClasses
  if (closed && !(can & Tag.Proper)) return reading
  let start = i
  while (start > first && forms[start - 1]!.can & Tag.Punctuation) start--
  if (start > first) return demonym(readings) ? reading : nameTags(readings)
  if (reading & Tag.Proper || (known && !(can & Tag.Proper))) return reading
  const next = i + 1 < last ? forms[i + 1]! : undefined
  const nameFollows = next !== undefined && next.shape & Shape.Capital && !(next.readings[0]! & closedClasses)
  if (nameFollows) return nameTags(readings)
  return known || (can & Tag.Noun && reading & Tag.Noun && !(can & Tag.Plural)) === false ? reading : nameTags(readings)
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

const nameTags = (readings: readonly number[]): number =>
  Tag.Noun | Tag.Proper | (readings[0]! & Tag.Plural ? Tag.Plural : 0)

const demonym = (readings: readonly number[]): boolean =>
  readings.length === 2 && readings[0] === Tag.Adjective && readings[1] === (Tag.Noun | Tag.Proper)

/** A form that is base, past and participle at once keeps those that the rule asks for. */
function chosen(reading: number, to: number): number {
  const forms = reading & verbForms
  return forms & to && forms !== (forms & to) ? reading & ~(forms & ~to) : reading
}

const verbForms = Tag.Base | Tag.Past | Tag.Participle
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
function narrow(words: Words, i: number): number {
  const tags = words.tags[i]! & ~Tag.Base
  const before = place(words, i, back)
  const kinds = before < words.first ? Kind.Edge : words.forms[before]!.kinds
  if (kinds & (Kind.Have | Kind.Be)) return tags & ~Tag.Past
  if (i > words.first && words.tags[i - 1]! & beforeNoun) return tags & ~Tag.Past
  if (kinds & (Kind.PluralSubject | Kind.SingularSubject)) return tags & ~Tag.Participle
  return tags
}

/** The index of the token that a condition speaks of; outside `[first, last)` when there is none. */
function place({ tags, first, last }: Words, i: number, at: number): number {
  if (at !== back && at !== on) return i + at
  const step = at === back ? -1 : 1
  let j = i + step
  while (j >= first && j < last && tags[j]! & Tag.Adverb) j += step
  return j
}

function holds(words: Words, i: number, when: readonly Condition[]): boolean {
  for (let c = 0; c < when.length; c++) {
    const { at, is, isNot, can, cannot, kind, kindNot } = when[c]!
    const j = place(words, i, at)
    const outside = j < words.first || j >= words.last
    const form = outside ? undefined : words.forms[j]!
    const tags = outside ? 0 : words.tags[j]!
    const kinds = form === undefined ? Kind.Edge : form.kinds
    const possible = form === undefined ? 0 : form.can
    if (is !== undefined && !(tags & is)) return false
    if (isNot !== undefined && tags & isNot) return false
    if (can !== undefined && !(possible & can)) return false
    if (cannot !== undefined && possible & cannot) return false
    if (kind !== undefined && !(kinds & kind)) return false
    if (kindNot !== undefined && kinds & kindNot) return false
  }
  return true
}
