import * as w from '../../clauses/words.ts'
import { looks, Shape } from '../../language/index.ts'
import { startsNounPhrase } from '../phrases.ts'
import { quotationFrom } from '../quotes.ts'
import type { Range, Scene } from '../scene.ts'

/** The speaker after an inverted cue, with title and apposition, to the next mark that ends it. */
export function invertedSource(scene: Scene, at: number): Range | undefined {
  const { tokens, last, document, verbAt } = scene
  if (!startsNounPhrase(tokens[at]) || tokens[at]!.lower === 'that') return undefined
  let i = at
  for (; i < last; i++) {
    const token = tokens[i]!
    if (quotationFrom(document, i) || token.text === ';' || token.text === ':' || w.isDash(token)) break
    if (token.text === '.' && i >= last - 1) break
    const verb = verbAt.get(i)?.verb
    const relative = tokens[i]!.lower === 'who'
    if (i > at && verb?.kind === 'finite' && !w.relatives.has(tokens[i - 1]!.lower) && !insideRelative(scene, at, i)) {
      const subject = verbAt.get(i)!.subject
      const contact = subject && subject.first > at && !w.isComma(tokens[subject.first - 1])
      if (!contact || w.isComma(tokens[i - 1])) {
        const from = subject && subject.first > at ? subject.first : i
        let comma = from - 1
        while (comma > at && !w.isComma(tokens[comma])) comma--
        if (comma <= at) return undefined
        i = comma
        break
      }
    }
    if (w.isComma(token)) {
      const next = tokens[i + 1]
      if (!next || w.isQuoteMark(next)) break
      const gerund = verbAt.get(i + 1)?.verb.kind === 'gerund'
      if (gerund || /^(?:and|but|as|while|after|when|in|on|at|during|because|with|though)$/.test(next.lower)) break
    } else if (i > at && /^(?:in|on|during|at|after|before|as|when|while|to)$/.test(token.lower) && !relative) {
      const described = tokens.slice(at, i).some(t => w.isComma(t) || t.lower === 'who')
      const named = looks(tokens[i - 1], Shape.Capital) || /^(?:he|she|they|it)$/.test(tokens[i - 1]!.lower)
      if (described ? isOccasion(scene, i) : named || isOccasion(scene, i)) break
    }
  }
  while (i > at && /^[.,]$/.test(tokens[i - 1]!.text)) i--
  return i > at ? { first: at, last: i } : undefined
}

/** `in a statement`, `on Friday`: when or how it was said. */
function isOccasion({ tokens }: Scene, at: number): boolean {
  const next = tokens.slice(at + 1, at + 5).map(t => t.lower)
  return next.some(word => occasions.test(word))
}

const occasions =
  /^(?:statement|interview|email|e-mail|letter|tweet|speech|call|conference|briefing|telephone|phone|message|report|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|week|month|morning|evening|night)$/

const insideRelative = ({ tokens }: Scene, from: number, to: number): boolean =>
  tokens.slice(from, to).some(t => t.lower === 'who' || t.lower === 'which' || t.lower === 'whose')
