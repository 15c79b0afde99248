// Scores parts of speech against a gold file, a document a line: {text, tags: [[start, end, UPOS], …]}, code points.
//   npm run score:tags -- GOLD.jsonl [--errors CLASS>CLASS] [--news]
// Ten coarse classes, as taggers differ in how they cut the finer ones. Words that are cut differently are left out and counted.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writeInternals } from './bundle.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string' }, only: { type: 'string' } },
})
if (positionals.length !== 1) {
  console.error('usage: npm run score:tags -- GOLD.jsonl [--only ID-PART] [--errors GOLD>OURS]')
  process.exit(2)
}
await writeInternals()
const { readDocument, plainInput, Tag } = await import('../dist/bench.js')

const goldClasses = { AUX: 'VERB', DET: 'PRON', SCONJ: 'ADP', CCONJ: 'ADP', PART: 'ADP' }
const negations = new Set(['not', "n't", 'n’t'])
const coarseGold = (upos, text) => (negations.has(text.toLowerCase()) ? 'ADV' : (goldClasses[upos] ?? upos))

function coarse({ tags, lower }) {
  if (tags & Tag.Punctuation) return 'PUNCT'
  if (tags & Tag.Possessive && /^['’]s?$/.test(lower)) return 'ADP'
  if (tags & Tag.Verb) return 'VERB'
  if (tags & Tag.Proper) return 'PROPN'
  if (tags & (Tag.Pronoun | Tag.Determiner | Tag.Possessive)) return 'PRON'
  if (tags & (Tag.Preposition | Tag.Conjunction | Tag.Subordinator | Tag.To | Tag.Particle)) return 'ADP'
  if (tags & Tag.Adjective) return 'ADJ'
  if (tags & (Tag.Adverb | Tag.Wh)) return 'ADV'
  if (tags & Tag.Number) return 'NUM'
  if (tags & Tag.Interjection) return 'INTJ'
  return tags & Tag.Noun ? 'NOUN' : 'X'
}

const counts = {}
const confused = {}
const words = {}
let aligned = 0
let all = 0
let right = 0
for (const line of readFileSync(positionals[0], 'utf8').split('\n').filter(Boolean)) {
  const { id, text, tags } = JSON.parse(line)
  if (options.only && !id.includes(options.only)) continue
  const unit = []
  for (let i = 0, at = 0; i <= text.length; i++) {
    unit[at++] = i
    if (text.codePointAt(i) > 0xffff) i++
  }
  const { tokens } = readDocument(plainInput(text))
  const byStart = new Map(tokens.map((token, i) => [token.start, i]))
  for (const [start, end, upos] of tags) {
    if (upos === 'PUNCT' || upos === 'SYM') continue
    all++
    const at = byStart.get(unit[start])
    const token = tokens[at]
    if (token?.end !== unit[end]) continue
    aligned++
    const gold = coarseGold(upos, token.text)
    const ours = coarse(token)
    counts[gold] ??= { gold: 0, ours: 0, right: 0 }
    counts[ours] ??= { gold: 0, ours: 0, right: 0 }
    counts[gold].gold++
    counts[ours].ours++
    if (gold === ours) {
      right++
      counts[gold].right++
      continue
    }
    const key = `${gold}>${ours}`
    confused[key] = (confused[key] ?? 0) + 1
    const word = `${token.lower} ${key}`
    words[word] = (words[word] ?? 0) + 1
    if (options.errors === key) {
      const around = (from, to) =>
        tokens
          .slice(Math.max(0, from), to)
          .map(t => t.text)
          .join(' ')
      console.log(`${around(at - 6, at)} [${token.text}] ${around(at + 1, at + 6)}`)
    }
  }
}
const percent = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`
const top = (table, n) =>
  Object.entries(table)
    .sort((a, b) => b[1] - a[1])
    .slice(0, n)
    .map(([key, n]) => `${key} ${n}`)
if (!options.errors) {
  for (const [name, c] of Object.entries(counts).sort((a, b) => b[1].gold - a[1].gold))
    console.log(
      `${name.padEnd(6)} recall ${percent(c.right, c.gold).padStart(8)}  precision ${percent(c.right, c.ours).padStart(8)}  (${c.gold} gold)`,
    )
  console.log(`\ngold > ours: ${top(confused, 24).join(', ')}`)
  console.log(`\nwords: ${top(words, 40).join(', ')}\n`)
}
console.log(`accuracy ${percent(right, aligned)} of ${aligned} words (${percent(aligned, all)} cut alike)`)
