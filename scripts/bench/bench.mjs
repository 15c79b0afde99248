// Speed and memory as ratios within one run:   npm run bench [-- --quick] [--texts FILE.ndjson] [--only NAME]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { interleaved, peak, timed } from './measure.mjs'
import { makeDocuments } from './texts.mjs'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, texts: { type: 'string' }, only: { type: 'string' } },
})
const rounds = options.quick ? 3 : 7
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const write = (name, documents) => {
  const file = join(folder, name)
  writeFileSync(file, documents.map(d => `${JSON.stringify(d)}\n`).join(''))
  return file
}
const rows = []
const row = (what, value, wanted) => {
  rows.push([what, value, wanted])
  console.error(`${what}: ${value} (wanted ${wanted})`)
}
const times = value => `${value.toFixed(value < 10 ? 2 : 1)} ×`

await build({
  entryPoints: ['scripts/bench/internal.ts'],
  outfile: 'dist/bench.js',
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
})

const groups = {
  speed() {
    const made = makeDocuments({ total: options.quick ? 600_000 : 1_500_000, seed: 7 })
    const file = options.texts ?? write('speed.ndjson', made)
    const rate = name => () => {
      const { stdout, status, stderr } = spawnSync(process.execPath, ['scripts/bench/variant.mjs', name, file], {
        encoding: 'utf8',
      })
      if (status !== 0) throw new Error(`${name}: ${stderr}`)
      const { ms, characters } = JSON.parse(stdout)
      return characters / 1000 / ms
    }
    const names = ['tokens', 'extract', 'compromise', 'wink']
    const mb = interleaved(rounds, Object.fromEntries(names.map(name => [name, rate(name)])))
    row('tokens and tags, against `nlp(text)` of compromise', times(mb.tokens / mb.compromise), '≥ 15 ×')
    row('whole extraction, against `nlp(text)` of compromise', times(mb.extract / mb.compromise), '≥ 6 ×')
    row('whole extraction, against the whole of wink-nlp', times(mb.extract / mb.wink), '≥ 1 ×')
    row('whole extraction, MB/s on one core', mb.extract.toFixed(2), '')
  },
  start() {
    const article = readFileSync('fixtures/korea-deployment/article.txt', 'utf8')
    const file = join(folder, 'article.txt')
    writeFileSync(file, article)
    const once = `import('compromise').then(m => m.default(require('node:fs').readFileSync(${JSON.stringify(file)}, 'utf8')))`
    const ms = interleaved(rounds * 3, {
      bare: () => timed(['-e', '0']),
      help: () => timed(['dist/extract.js', '--help']),
      extract: () => timed(['dist/extract.js', file, '--quiet', '--no-config']),
      compromise: () => timed(['-e', once], { cwd: process.cwd() }),
    })
    row('`extract --help`, against `node -e 0`', times(ms.help / ms.bare), '≤ 1.7 ×')
    row(
      '`extract` of one article, against importing and calling compromise',
      times(ms.extract / ms.compromise),
      '≤ 0.55 ×',
    )
  },
  length() {
    const one = makeDocuments({ total: 1_000_000, seed: 3 }).map(d => d.text)
    const twenty = makeDocuments({ total: 20_000_000, seed: 4 }).map(d => d.text)
    const small = write('one.ndjson', [{ id: 'one', text: one.join('\n\n') }])
    const large = write('twenty.ndjson', [{ id: 'twenty', text: twenty.join('\n\n') }])
    const run = file => () => timed(filter(1), { stdio: [openSync(file, 'r'), 'ignore', 'pipe'] })
    const ms = interleaved(options.quick ? 1 : 3, {
      none: run(write('none.ndjson', [])),
      small: run(small),
      large: run(large),
    })
    row(
      'one text of 20 MB against one of 1 MB, per MB',
      times((ms.large - ms.none) / 20 / (ms.small - ms.none)),
      '≤ 1.3 ×',
    )
  },
  memory() {
    const few = makeDocuments({ total: 2_000 * 2_000, size: 1_900, seed: 5 }).slice(0, 2_000)
    const many = Array.from({ length: 10 }, (_, i) => makeDocuments({ total: 4_200_000, size: 1_900, seed: 20 + i }))
    const small = write('few.ndjson', few)
    const large = write(
      'many.ndjson',
      many.flatMap(d => d.slice(0, 2_000)),
    )
    const run = (file, jobs) => peak(filter(jobs), openSync(file, 'r'))
    const [a, b, c] = [run(small, 1), run(large, 1), run(small, 2)]
    row('peak memory of 20,000 documents against 2,000', times(b.mb / a.mb), '≤ 1.15 ×')
    row('peak memory of one process, MB', a.mb.toFixed(0), '< 250')
    row('each further worker, MB', ((c.mb - a.mb) / 2).toFixed(0), '< 100')
  },
  workers() {
    const file = write('work.ndjson', makeDocuments({ total: 3_000 * 2_600, seed: 6 }).slice(0, 3_000))
    const run = jobs => () => timed(filter(jobs), { stdio: [openSync(file, 'r'), 'ignore', 'pipe'] })
    const ms = interleaved(rounds, { one: run(1), two: run(2) })
    row('two workers against one, 3,000 documents', times(ms.one / ms.two), '≥ 1.7 ×')
  },
}

function filter(jobs) {
  return [
    'dist/extract.js',
    '-',
    '--input',
    'ndjson',
    '--format',
    'ndjson',
    '--quiet',
    '--no-config',
    '--jobs',
    String(jobs),
  ]
}

try {
  for (const [name, group] of Object.entries(groups)) if (!options.only || options.only === name) group()
} finally {
  rmSync(folder, { recursive: true, force: true })
  rmSync('dist/bench.js', { force: true })
}
console.log('| what | measured | wanted |\n|---|---|---|')
for (const cells of rows) console.log(`| ${cells.join(' | ')} |`)
