import * as w from '../../clauses/words.ts'
import { quotationFrom } from '../../document/quotation-index.ts'
import { has, looks, Shape, Tag } from '../../language/index.ts'
import { startsNounPhrase } from '../phrases.ts'
import type { Range, Scene } from '../scene.ts'
import { Hint, hints, isStop } from '../words.ts'

/** The speaker after an inverted cue, with title and apposition, to the next mark that ends it. */
export function invertedSource(scene: Scene, at: number): Range | undefined {
  const { tokens, last, document, verbAt } = scene
  // `said retired general Roe`
  const modified = has(tokens[at], Tag.Participle) && has(tokens[at + 1], Tag.Noun | Tag.Adjective)
  if (!(startsNounPhrase(tokens[at]) || modified) || w.is(tokens[at], w.Word.That)) return undefined
  let i = at
  let described = false
  for (; i < last; i++) {
    const token = tokens[i]!
    if (hints(token, Hint.Semicolon | Hint.Colon) || w.isDash(token) || quotationFrom(document, i)) break
    if (hints(token, Hint.FullStop) && i >= last - 1) break
    const clause = i > at ? verbAt.get(i) : undefined
    if (clause?.verb.kind === 'finite' && !w.is(tokens[i - 1], w.Word.Relative) && !insideRelative(scene, at, i)) {
      const subject = clause.subject && clause.subject.first > at ? clause.subject : undefined
      if (!subject || w.isComma(tokens[subject.first - 1]) || w.isComma(tokens[i - 1])) {
        let comma = (subject ? subject.first : i) - 1
        while (comma > at && !w.isComma(tokens[comma])) comma--
        if (comma <= at) return undefined
        i = comma
        break
      }
    }
    if (w.isComma(token)) {
      const next = tokens[i + 1]
      if (!next || w.isQuoteMark(next) || hints(next, Hint.Onward)) break
      if (verbAt.get(i + 1)?.verb.kind === 'gerund') break
      described = true
    } else if (token.lower === 'who') described = true
    else if (i > at && hints(token, Hint.Occasion)) {
      const named = looks(tokens[i - 1], Shape.Capital) || /^(?:he|she|they|it)$/.test(tokens[i - 1]!.lower)
      if ((named && !described) || isOccasion(scene, i)) break
    }
  }
  while (i > at && isStop(tokens[i - 1])) i--
  return i > at ? { first: at, last: i } : undefined
}

/** `in a statement`, `on Friday`: when or how it was said. */
function isOccasion({ tokens }: Scene, at: number): boolean {
  for (let i = at + 1; i < at + 5; i++) if (hints(tokens[i], Hint.Manner)) return true
  return false
}

function insideRelative({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (hints(tokens[i], Hint.Relative)) return true
  return false
}
