// News-like texts that nobody has seen: sentences of the project's own fixtures and seeds in a seeded order, with names and
// figures made anew, so that no cache knows their words.
import { readFileSync, statSync } from 'node:fs'
import { globSync } from 'tinyglobby'

/** A small seeded generator of numbers in [0, 1) (mulberry32, T. Ettinger, public domain). */
export function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const onsets = [
  'b',
  'd',
  'f',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'z',
  'br',
  'dr',
  'kl',
  'st',
  'tr',
  'sh',
]
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou']
const codas = ['', '', 'n', 'r', 's', 'l', 'k', 'nd', 'rt', 'sk']

function newName(random) {
  const pick = list => list[Math.floor(random() * list.length)]
  const syllables = 2 + Math.floor(random() * 2)
  let name = ''
  for (let i = 0; i < syllables; i++) name += pick(onsets) + pick(vowels)
  name += pick(codas)
  return name[0].toUpperCase() + name.slice(1)
}

/** The paragraphs that new texts are made of. */
function paragraphs() {
  const files = globSync(['seeds/*.txt', 'fixtures/*/article.txt']).sort()
  return files.flatMap(file =>
    readFileSync(file, 'utf8')
      .split(/\n+/)
      .filter(line => line.length > 60),
  )
}

/** Documents of about `size` characters each, until `total` characters are made. */
export function makeDocuments({ total, size = 2500, seed = 1 }) {
  const random = seeded(seed)
  const source = paragraphs()
  const documents = []
  for (let made = 0; made < total; ) {
    const lines = []
    let length = 0
    while (length < size) {
      const line = source[Math.floor(random() * source.length)]
        .replace(/(?<=[a-z,] )\p{Lu}\p{Ll}{3,}/gu, word => (random() < 0.6 ? newName(random) : word))
        .replace(/\d{2,}/g, figure => String(Math.floor(random() * 10 ** figure.length)))
      lines.push(line)
      length += line.length + 1
    }
    const text = lines.join('\n')
    documents.push({ id: `made-${seed}-${documents.length}`, text })
    made += text.length
  }
  return documents
}

/** The documents of a folder of texts, or of an NDJSON file. */
export function readDocuments(path) {
  if (statSync(path).isDirectory())
    return globSync(['**/*.txt'], { cwd: path, absolute: true })
      .sort()
      .map(file => ({ id: file, text: readFileSync(file, 'utf8') }))
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
    .map(({ id, text }) => ({ id, text }))
}
