// One variant in a process of its own, V8 set as the command sets it, which compromise and wink-nlp do not feel. Measures the last
// fifth of the texts once those before have gone by: our code is large and V8 goes on compiling it for about ten megabytes;
// compromise and wink-nlp are as fast as they get after one.
//   node variant.mjs NAME DOCUMENTS.ndjson → {"ms": …, "characters": …, "rss": …}
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { tune } from '../../dist/bench.js'

const [name, file] = process.argv.slice(2)
const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line).text)

const variants = {
  async tokens() {
    const { readDocument, plainInput } = await import('../../dist/bench.js')
    return some => {
      for (const text of some) readDocument(plainInput(text))
    }
  },
  async extract() {
    const { extractAll } = await import('../../dist/index.js')
    return some => {
      for (const record of extractAll(some)) if (!record.id) throw new Error('a record without id')
    }
  },
  async compromise() {
    const { default: nlp } = await import('compromise')
    return some => {
      for (const text of some) nlp(text)
    }
  },
  async wink() {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ])
    const nlp = winkNLP(model)
    return some => {
      for (const text of some) nlp.readDoc(text)
    }
  },
}

tune()
const run = await variants[name]()
const warm = Math.floor(0.8 * texts.length)
let from = name === 'compromise' || name === 'wink' ? Math.floor(0.9 * warm) : 0
// As in the command, there are pauses in which what is due is done.
for (; from < warm; from += 100) {
  run(texts.slice(from, Math.min(from + 100, warm)))
  await pause(1)
}
const measured = texts.slice(warm)
const start = process.hrtime.bigint()
run(measured)
const ms = Number(process.hrtime.bigint() - start) / 1e6
const characters = measured.reduce((sum, text) => sum + text.length, 0)
console.log(JSON.stringify({ ms, characters, rss: process.memoryUsage().rss }))
