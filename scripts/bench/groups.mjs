// What is measured, group by group. Each yields rows of [what, measured, wanted].
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { interleaved, median, onText, peak, ratio, timed } from './measure.mjs'
import { makeDocuments, readDocuments } from './texts.mjs'

/** Writes documents as NDJSON; returns the path. */
function write(folder, name, documents) {
  const file = join(folder, `${name}.ndjson`)
  writeFileSync(file, documents.map(document => `${JSON.stringify(document)}\n`).join(''))
  return file
}

/** The command as a filter of NDJSON. */
const filter = jobs => [
  ...['dist/extract.js', '-', '--input', 'ndjson', '--format', 'ndjson', '--quiet', '--no-config'],
  ...['--jobs', String(jobs)],
]

/** Speed of one core once 12 MB of other texts have gone by, against compromise and wink-nlp on the same texts. */
export function* speed({ quick, texts, folder }) {
  const documents = texts ? readDocuments(texts) : makeDocuments({ total: 15_000_000, seed: 7 })
  const file = write(folder, 'speed', documents)
  const run = name => () => {
    const { stdout, status, stderr } = spawnSync(process.execPath, ['scripts/bench/variant.mjs', name, file], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${name}: ${stderr}`)
    const { ms, characters } = JSON.parse(stdout)
    return characters / 1000 / ms
  }
  const names = ['tokens', 'extract', 'compromise', 'wink']
  const rates = interleaved(quick ? 3 : 7, Object.fromEntries(names.map(name => [name, run(name)])))
  yield ['tokens and tags, against `nlp(text)` of compromise', ratio(rates.tokens, rates.compromise), '≥ 15 ×']
  yield ['whole extraction, against `nlp(text)` of compromise', ratio(rates.extract, rates.compromise), '≥ 10 ×']
  yield ['whole extraction, against the whole of wink-nlp', ratio(rates.extract, rates.wink), '≥ 1 ×']
  yield ['whole extraction, one core', `${median(rates.extract).toFixed(2)} MB/s`, '']
}

/** What a person at a prompt waits for. */
export function* start({ quick }) {
  const [article] = globSync(['seeds/*.txt']).sort()
  const once = `import('compromise').then(m => m.default(require('node:fs').readFileSync(${JSON.stringify(article)}, 'utf8')))`
  const ms = interleaved(quick ? 7 : 21, {
    bare: () => timed(['-e', '0']),
    help: () => timed(['dist/extract.js', '--help']),
    extract: () => timed(['dist/extract.js', article, '--quiet', '--no-config']),
    compromise: () => timed(['-e', once]),
  })
  yield ['`extract --help`, against `node -e 0`', ratio(ms.help, ms.bare), '≤ 1.7 ×']
  yield [`\`extract ${article}\`, against compromise on it once`, ratio(ms.extract, ms.compromise), '≤ 0.55 ×']
}

/** Whether time grows with the length of a text, and no faster. */
export function* length({ quick, folder }) {
  const text = (total, seed) =>
    makeDocuments({ total, seed })
      .map(document => document.text)
      .join('\n\n')
  const run = (name, documents) => {
    const file = write(folder, name, documents)
    return () => onText(file, stdio => timed(filter(1), { stdio }))
  }
  const ms = interleaved(quick ? 1 : 3, {
    none: run('none', []),
    small: run('small', [{ id: 'one', text: text(1_000_000, 3) }]),
    large: run('large', [{ id: 'twenty', text: text(20_000_000, 4) }]),
  })
  const perMegabyte = (times, size) => times.map((time, i) => (time - ms.none[i]) / size)
  yield [
    'one text of 20 MB against one of 1 MB, per MB',
    ratio(perMegabyte(ms.large, 20), perMegabyte(ms.small, 1)),
    '≤ 1.3 ×',
  ]
}

/** Peak resident memory. */
export function* memory({ quick, folder }) {
  const make = seed => makeDocuments({ total: 4_400_000, size: 1_900, seed }).slice(0, 2_000)
  const few = write(folder, 'few', make(5))
  const many = write(folder, 'many', Array.from({ length: quick ? 2 : 10 }, (_, i) => make(20 + i)).flat())
  const run = (file, jobs) => () => onText(file, stdio => peak(filter(jobs), stdio))
  const mb = interleaved(quick ? 1 : 3, { few: run(few, 1), two: run(few, 2), four: run(few, 4) })
  const large = interleaved(1, { many: run(many, 1) }).many
  yield [
    `peak memory of ${quick ? '4,000' : '20,000'} documents against 2,000`,
    ratio(large, [median(mb.few)]),
    '≤ 1.15 ×',
  ]
  yield ['peak memory of one process', `${median(mb.few).toFixed(0)} MB`, '< 250 MB']
  const worker = mb.four.map((four, i) => (four - mb.two[i]) / 2)
  yield ['each further worker', `${median(worker).toFixed(0)} MB`, '< 100 MB']
}

/**
 * What a second core brings: on an archive, and on fewer documents, of which each worker spends the first thousands on having V8
 * compile the program anew.
 */
export function* workers({ quick, folder }) {
  const archive = 100_000
  for (const count of quick ? [2_000] : [5_000, 20_000, archive]) {
    const file = write(folder, `work-${count}`, makeDocuments({ total: count * 2_700, seed: 6 }).slice(0, count))
    const run = jobs => () => onText(file, stdio => timed(filter(jobs), { stdio }))
    const ms = interleaved(quick ? 1 : 3, { one: run(1), two: run(2) })
    yield [
      `two workers against one, ${count.toLocaleString('en')} documents`,
      ratio(ms.one, ms.two),
      count === archive ? '≥ 1.7 ×' : '',
    ]
  }
}
