// One variant in a process of its own: warms up on the first two thirds of the texts and measures the rest.
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
const warm = Math.floor((2 * documents.length) / 3)
for (const { text } of documents.slice(0, warm)) run(text)
let characters = 0
const start = process.hrtime.bigint()
for (const { text } of documents.slice(warm)) {
  run(text)
  characters += text.length
}
const ms = Number(process.hrtime.bigint() - start) / 1e6
console.log(JSON.stringify({ ms, characters, rss: process.memoryUsage().rss }))
