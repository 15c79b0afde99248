// Measures how often each attribution rule is right in hand-annotated articles, with the built product:
//   npm run calibrate -- GOLD.jsonl           counts and writes src/claims/confidence.json
//   npm run calibrate -- --check GOLD.jsonl   compares the confidence that is claimed with what is found, in tenths
// GOLD.jsonl: one document a line, {id, text, date?, attributions: [one list for each annotator]}; spans in code points.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extract } from '../dist/index.js'

const enoughInGroup = 50
const tolerance = 0.05

const args = process.argv.slice(2)
const check = args.includes('--check')
const gold = args.find(a => !a.startsWith('--'))
if (!gold) {
  console.error('usage: npm run calibrate -- [--check] GOLD.jsonl')
  process.exit(2)
}

/** Words with their offsets in code points, as the scorer counts them. */
function wordsOf(text) {
  const words = []
  let points = 0
  let units = 0
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    points += [...text.slice(units, match.index)].length
    const length = [...match[0]].length
    words.push([points, points + length])
    points += length
    units = match.index + match[0].length
  }
  return words
}

/** Indexes of the words that lie in the spans. */
function covered(words, spans) {
  const inside = new Set()
  for (const [start, end] of spans) {
    words.forEach(([from, to], i) => {
      if (from < end && to > start) inside.add(i)
    })
  }
  return inside
}

const shared = (a, b) => [...a].filter(x => b.has(x)).length

/** Which of the claims an annotator marked too: their cues share a word, or half of the content is shared; best pairs first. */
function foundClaims(words, claims, marked) {
  const lay = (cue, content) => ({ cue: covered(words, cue), content: covered(words, content) })
  const wanted = marked.map(m => lay(m.cue, m.content))
  const got = claims.map(c => lay(c.cue ? [c.cue.span] : [], c.content.spans))
  const pairs = []
  for (const [i, w] of wanted.entries()) {
    for (const [j, g] of got.entries()) {
      const both = shared(w.content, g.content)
      const overlap = both ? both / (w.content.size + g.content.size - both) : 0
      const cue = shared(w.cue, g.cue) > 0
      if (cue || overlap >= 0.5) pairs.push([Number(cue) + overlap, i, j])
    }
  }
  const taken = new Set()
  const found = new Set()
  for (const [, i, j] of pairs.sort((a, b) => b[0] - a[0])) {
    if (taken.has(i) || found.has(j)) continue
    taken.add(i)
    found.add(j)
  }
  return found
}

const outcomes = []
for (const line of readFileSync(gold, 'utf8').split('\n')) {
  if (!line) continue
  const { id, text, date, attributions } = JSON.parse(line)
  const record = extract(text, { id, ...(date && { date }) })
  const claims = record.claims.filter(c => (c.source || c.cue) && !c.within)
  const words = wordsOf(text)
  const runs = attributions.map(marked => foundClaims(words, claims, marked))
  const best = runs.reduce((a, b) => (b.size > a.size ? b : a))
  claims.forEach((claim, i) => {
    outcomes.push({ rule: claim.rule, confidence: claim.confidence, found: best.has(i) })
  })
}

if (check) checkTenths()
else writeCounts()

function writeCounts() {
  const rules = {}
  for (const { rule, found } of outcomes) {
    rules[rule] ??= { found: 0, n: 0 }
    rules[rule].found += Number(found)
    rules[rule].n++
  }
  const sorted = Object.keys(rules).sort()
  const lines = sorted.map(id => `    ${JSON.stringify(id)}: { "found": ${rules[id].found}, "n": ${rules[id].n} }`)
  const file = fileURLToPath(new URL('../src/claims/confidence.json', import.meta.url))
  writeFileSync(file, `{\n  "rules": {\n${lines.join(',\n')}\n  }\n}\n`)
  for (const id of sorted) {
    const { found, n } = rules[id]
    console.log(id.padEnd(40), String(n).padStart(6), ((100 * found) / n).toFixed(1).padStart(6))
  }
}

function checkTenths() {
  const tenths = new Map()
  for (const { confidence, found } of outcomes) {
    if (confidence === undefined) continue
    const tenth = Math.min(9, Math.floor(confidence * 10))
    const group = tenths.get(tenth) ?? { said: 0, found: 0, n: 0 }
    tenths.set(tenth, { said: group.said + confidence, found: group.found + Number(found), n: group.n + 1 })
  }
  let faults = 0
  console.log('confidence       n    said   found')
  for (const tenth of [...tenths.keys()].sort((a, b) => a - b)) {
    const { said, found, n } = tenths.get(tenth)
    const off = Math.abs(said - found) / n > tolerance
    const judged = n >= enoughInGroup
    if (off && judged) faults++
    const range = `${(tenth / 10).toFixed(1)}–${((tenth + 1) / 10).toFixed(1)}`
    const note = off ? (judged ? '  off by more than 5 points' : '  (few cases)') : ''
    console.log(range, String(n).padStart(10), percent(said / n), percent(found / n), note)
  }
  const unmeasured = outcomes.filter(o => o.confidence === undefined).length
  if (unmeasured) console.log(`${unmeasured} claims come from rules that were not measured`)
  process.exitCode = faults ? 1 : 0
}

function percent(share) {
  return (100 * share).toFixed(1).padStart(7)
}
