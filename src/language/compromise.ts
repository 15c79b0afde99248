import nlp from 'compromise'
import { Shape, Tag } from './token.ts'

type Term = { pre: string; text: string; post: string; tags: Set<string>; root?: string }

/** A word as compromise sees it, with its UTF-16 offsets in the text given. */
export type Word = { start: number; end: number; tags: number; root?: string }

const tagBits: readonly [string, number][] = [
  ['Noun', Tag.Noun],
  ['Plural', Tag.Plural],
  ['ProperNoun', Tag.Proper | Tag.Noun],
  ['Pronoun', Tag.Pronoun],
  ['Possessive', Tag.Possessive],
  ['Determiner', Tag.Determiner],
  ['Adjective', Tag.Adjective],
  ['Adverb', Tag.Adverb],
  ['Preposition', Tag.Preposition],
  ['Conjunction', Tag.Conjunction],
  ['Verb', Tag.Verb],
  ['Infinitive', Tag.Base],
  ['PastTense', Tag.Past],
  ['Participle', Tag.Participle],
  ['Gerund', Tag.Gerund],
  ['PresentTense', Tag.Present3],
  ['Modal', Tag.Modal],
  ['Auxiliary', Tag.Auxiliary],
  ['Copula', Tag.Auxiliary],
  ['Value', Tag.Number],
  ['Particle', Tag.Particle],
  ['Negative', Tag.Negation],
  ['Expression', Tag.Interjection],
  ['QuestionWord', Tag.Wh],
]

/** Tags of the words of `text`, in order. compromise's own offsets drift after quotation marks, so they are summed up here. */
export function tagWords(text: string): Word[] {
  const doc = nlp.tokenize(text)
  doc.compute(['index', 'lexicon', 'preTagger', 'root'])
  const words: Word[] = []
  let at = 0
  for (const sentence of (doc as unknown as { document: Term[][] }).document) {
    for (const term of sentence) {
      const start = at + term.pre.length
      const end = start + term.text.length
      at = end + term.post.length
      let tags = 0
      for (const [name, bit] of tagBits) if (term.tags.has(name)) tags |= bit
      if (end > start) words.push({ start, end, tags, ...(term.root && { root: term.root }) })
    }
  }
  return words
}

/** Shape bits of a word's text. */
export function shapeOf(text: string): number {
  let shape = 0
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (/^\p{Lu}/u.test(text)) shape |= Shape.Capital
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    shape |= Shape.AllCaps
  if (/\d/.test(text)) shape |= Shape.Digit
  if (/\p{L}\.$/u.test(text)) shape |= Shape.Abbreviation
  if (/^\p{Lu}\.$/u.test(text)) shape |= Shape.Initial
  if (/[\p{L}\d]-[\p{L}\d]/u.test(text)) shape |= Shape.Hyphen
  if (/^.+\p{Lu}/u.test(text) && !(shape & Shape.AllCaps)) shape |= Shape.InnerCapital
  if (!/[\p{L}\d]/u.test(text)) shape |= Shape.Mark
  return shape
}
