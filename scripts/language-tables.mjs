// Writes dist/tables/words.bin, lemmas.txt and suffixes.txt: which readings a word has, which base form an irregular form
// belongs to, and what endings tell about an unknown word. The data are those of the installed compromise (names, inflected
// forms, endings) and of Brill's lexicon (which parts of speech a word has, the most likely first).
import { writeFileSync } from 'node:fs'
import { brill } from 'brill'
import nlp from 'compromise'
import { load } from './bundle.mjs'

const { lemmaOf } = await load('src/language/lemma.ts')
const { hashOf, placeOf } = await load('src/language/hash.ts')

const model = nlp.model()
const { lexicon } = model.one
const { switches, suffixPatterns, endsWith } = model.two
const { verb: verbs, noun: nouns } = nlp.world().methods.two.transform

/** The readings behind the tags of compromise. A tag that is not here says nothing that the tables need. */
const codes = {
  Infinitive: 'b',
  PastTense: 'k',
  Participle: 'e',
  Gerund: 'g',
  PresentTense: 'z',
  Singular: 'n',
  Noun: 'n',
  Uncountable: 'n',
  Actor: 'n',
  Unit: 'n',
  Duration: 'n',
  Currency: 'n',
  Plural: 's',
  Adjective: 'a',
  Comparative: 'a',
  Superlative: 'a',
  Adverb: 'r',
  Cardinal: 'c',
  Value: 'c',
  Ordinal: 'o',
  Fraction: 's',
  Expression: 'i',
  Verb: 'b',
}
for (const name of 'FemaleName MaleName FirstName LastName Person City Place Organization Country Region SportsTeam ProperNoun Month WeekDay Honorific'.split(
  ' ',
))
  codes[name] = 'p'
const switchCodes = {
  Noun: 'n',
  Verb: 'b',
  Plural: 's',
  Actor: 'n',
  Adj: 'a',
  Past: 'k',
  Gerund: 'g',
  Present: 'b',
  Person: 'p',
  Place: 'p',
  Date: 'p',
  Unit: 'n',
}
const plain = /^[a-z][a-z'-]*$/

const found = new Map()
const add = (word, code) => {
  if (!plain.test(word) || !code) return
  const list = found.get(word) ?? []
  if (!list.includes(code)) list.push(code)
  found.set(word, list)
}
const codeOf = tag => {
  const tags = Array.isArray(tag) ? tag : [tag]
  if (tags.includes('Demonym')) return tags.includes('Plural') ? 'q' : 'ap'
  if (tags.includes('Plural')) return 's'
  const first = tags.find(t => codes[t])
  if (!first || tags.includes('Possessive') || tags.includes('Pronoun') || tags.includes('Modal')) return ''
  return codes[first]
}
/** The readings behind the tags of the Penn Treebank, which Brill's lexicon uses. */
const pennCodes = {
  NN: 'n',
  NNS: 's',
  JJ: 'a',
  JJR: 'a',
  JJS: 'a',
  RB: 'r',
  RBR: 'r',
  RBS: 'r',
  VB: 'b',
  VBP: 'b',
  VBD: 'v',
  VBN: 'e',
  VBG: 'g',
  VBZ: 'z',
  CD: 'c',
}
/** Readings that the form of a word allows: the lexicon has slips. */
const fits = (word, code) => {
  if (code === 'g') return /ing?'?$/.test(word)
  if (/ed$/.test(word) && word.length > 4 && (code === 'n' || code === 'b' || code === 'r')) return word.endsWith('eed')
  return (code !== 's' && code !== 'z') || /s$|[aei]$|en$/.test(word)
}
/** `ve` → `k`, `bve` → `u`, in the place of the first. */
const join = codes => {
  const past = codes.filter(c => 've'.includes(c))
  if (past.length < 2) return codes
  const whole = codes.includes('b') ? 'buve' : 've'
  const first = codes.findIndex(c => whole.includes(c))
  const rest = codes.filter(c => !whole.includes(c))
  return [...rest.slice(0, first), whole.length > 2 ? 'u' : 'k', ...rest.slice(first)]
}
for (const [word, tags] of Object.entries(brill)) {
  if (!plain.test(word)) continue
  let codes = [...new Set(tags.map(tag => pennCodes[tag]))].filter(code => code && fits(word, code))
  if (/ed$/.test(word)) codes = [...new Set(codes.map(c => (c === 'v' || c === 'e' ? 'k' : c)))]
  else codes = join(codes)
  if (codes.length) found.set(word, codes)
}

const pairs = new Set()
const bases = new Set()
const singulars = new Set()
const shared = (word, parts) => parts.includes('Plural') && parts.includes('Verb') && word.endsWith('s')

for (const [word, tag] of Object.entries(lexicon)) {
  if (!plain.test(word)) continue
  const kinds = switches[word]?.split('|') ?? []
  const own = codeOf(tag)
  if (kinds.includes('Noun') && kinds.includes('Verb')) add(word, 'n')
  if (kinds.length && shared(word, kinds)) add(word, 's')
  for (const code of own) add(word, code)
}
for (const [word, pair] of Object.entries(switches)) {
  const kinds = pair.split('|')
  for (const kind of kinds) {
    if (kind === 'Verb') add(word, kinds.includes('Plural') ? 'z' : 'b')
    else add(word, switchCodes[kind])
  }
}
for (const [word, list] of found) {
  if (list.includes('b')) bases.add(word)
  if (list.includes('n')) singulars.add(word)
}
const lemmas = []
for (const base of [...bases].sort()) {
  const { PastTense, PresentTense, Gerund, Participle } = verbs.conjugate(base, model)
  const participle = Participle && Participle !== PastTense && Participle !== base ? Participle : undefined
  const forms = [
    [PastTense, PastTense === base ? 'u' : participle ? 'v' : 'k'],
    [participle, 'e'],
    [PresentTense, 'z'],
    [Gerund, 'g'],
  ]
  for (const [form, code] of forms) {
    if (!form || !plain.test(form)) continue
    if (code === 'u')
      found.set(
        form,
        (found.get(form) ?? []).map(c => (c === 'b' ? 'u' : c)).filter(c => c !== 'k'),
      )
    else if (code === 'v') found.set(form, [...new Set((found.get(form) ?? ['v']).map(c => (c === 'k' ? 'v' : c)))])
    else add(form, code)
    pairs.add(`${form} ${base} v`)
  }
}
for (const singular of [...singulars].sort()) {
  const plural = nouns.toPlural(singular, model)
  if (!plural || plural === singular || !plain.test(plural)) continue
  add(plural, 's')
  pairs.add(`${plural} ${singular} n`)
}
for (const pair of pairs) {
  const [form, base, kind] = pair.split(' ')
  const known = word => (kind === 'v' ? bases.has(word) : singulars.has(word))
  if (lemmaOf(form, kind === 'v', known) !== base) lemmas.push(pair)
}

// `word code` lines, those of one hash together, behind the number of hashes and where the lines of each begin.
const places = 2 ** 16
const byPlace = Array.from({ length: places }, () => [])
for (const [word, list] of found)
  byPlace[placeOf(hashOf(word), places)].push(`${word} ${[...new Set(list)].join('')}\n`)
const lines = byPlace.map(list => list.sort().join(''))
const starts = new Uint32Array(places + 2)
starts[0] = places
for (const [i, text] of lines.entries()) starts[i + 2] = starts[i + 1] + text.length
writeFileSync(
  'dist/tables/words.bin',
  Buffer.concat([Buffer.from(starts.buffer), Buffer.from(lines.join(''), 'latin1')]),
)
writeFileSync('dist/tables/lemmas.txt', `${[...new Set(lemmas)].sort().join('\n')}\n`)

const endings = []
for (const list of suffixPatterns)
  for (const [ending, tag] of Object.entries(list ?? {})) {
    const code = codeOf(tag)
    if (code && /^[a-z]+$/.test(ending)) endings.push(`${ending} ${code}`)
  }
const shapes = []
for (const list of Object.values(endsWith))
  for (const [regex, tag] of list) if (codeOf(tag)) shapes.push(`${codeOf(tag)} ${regex.source}`)
writeFileSync('dist/tables/suffixes.txt', `${endings.sort().join('\n')}\n\n${shapes.join('\n')}\n`)
