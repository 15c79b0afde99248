// One variant in a process of its own: measures the last quarter of the texts once those before have gone by. Our code is large
// and V8 goes on compiling it for some megabytes; compromise and wink-nlp are as fast as they get after one.
//   node variant.mjs NAME DOCUMENTS.ndjson → {"ms": …, "characters": …, "rss": …}
import { readFileSync } from 'node:fs'

const [name, file] = process.argv.slice(2)
const documents = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line))

const variants = {
  async tokens() {
    const { readDocument, plainInput } = await import('../../dist/bench.js')
    return text => readDocument(plainInput(text))
  },
  async extract() {
    const { extract } = await import('../../dist/index.js')
    return text => extract(text)
  },
  async compromise() {
    const { default: nlp } = await import('compromise')
    return text => nlp(text)
  },
  async wink() {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ])
    const nlp = winkNLP(model)
    return text => nlp.readDoc(text)
  },
}

const run = await variants[name]()
const warm = Math.floor((3 * documents.length) / 4)
const skipped = name === 'compromise' || name === 'wink' ? Math.floor(warm * 0.8) : 0
for (const { text } of documents.slice(skipped, warm)) run(text)
let characters = 0
const start = process.hrtime.bigint()
for (const { text } of documents.slice(warm)) {
  run(text)
  characters += text.length
}
const ms = Number(process.hrtime.bigint() - start) / 1e6
console.log(JSON.stringify({ ms, characters, rss: process.memoryUsage().rss }))
