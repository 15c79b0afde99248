import { cueLemma } from '../attributions/cues/index.ts'
import { calling } from '../attributions/cues/triggers.ts'
import type { Document } from '../document/index.ts'
import { has, type Sentence, Tag, type Token } from '../language/index.ts'
import type { HouseWord, Lexicon } from './lexicon.ts'

/** The document with the house's cues and titles on its tokens. A form of a house verb that the tagger took for something else becomes one. */
export function withHouseWords(document: Document, lexicon: Lexicon): Document {
  const { verbs, nouns, adjectives, titles } = lexicon
  if (verbs.size + nouns.size + adjectives.size + titles.length === 0) return document
  const titleAt = titleFinder(titles)
  const { tokens } = document
  const changed = tokens.map((token, i): Token => {
    const verb = verbs.get(cueLemma(token, verbs))
    const noun = nouns.get(token.lower) ?? nouns.get(token.lower.replace(/s$/, ''))
    const adjective = adjectives.get(token.lower)
    const title = titleAt(tokens, i)
    if (!verb && !noun && !adjective && !title) return token
    const house: HouseWord = {
      ...(verb && { verb }),
      ...(noun && { noun }),
      ...(adjective && { adjective }),
      ...(title && { title }),
    }
    return token.asHouse(house, verb ? asVerb(token, tokens[i - 1]) : token.tags)
  })
  const sentences = document.sentences.map((sentence): Sentence => {
    const { first, last, promises } = sentence
    const called = changed.slice(first, last).some(({ house }) => house?.noun)
    return called ? { ...sentence, promises: promises | calling } : sentence
  })
  return { ...document, tokens: changed, sentences }
}

/** The tags of a verb form behind what may be its subject or auxiliary. */
function asVerb({ tags, lower }: Token, before: Token | undefined): number {
  const subject = has(before, Tag.Noun | Tag.Pronoun | Tag.Proper | Tag.Modal | Tag.Auxiliary | Tag.Adverb | Tag.Wh)
  if (tags & Tag.Verb || !subject || has(before, Tag.Possessive | Tag.Determiner)) return tags
  if (lower.endsWith('ing')) return Tag.Verb | Tag.Gerund
  if (lower.endsWith('ed')) return Tag.Verb | Tag.Past
  return Tag.Verb | (lower.endsWith('s') ? Tag.Present3 : Tag.Past)
}

/** How many tokens of a house title begin at a token, longest title first; 0 for none. */
function titleFinder(titles: readonly string[]): (tokens: readonly Token[], at: number) => number {
  const byFirst = new Map<string, string[][]>()
  for (const title of [...titles].sort((a, b) => b.length - a.length)) {
    const words = title.toLowerCase().replace(/’/g, "'").split(/\s+/)
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words])
  }
  return (tokens, at) =>
    byFirst.get(tokens[at]!.lower)?.find(words => words.every((word, i) => tokens[at + i]?.lower === word))?.length ?? 0
}
