// Scores the built product on every gold file of a folder and writes QUALITY.md:
//   npm run quality -- --gold DIR --scorer FILE --date YYYY-MM-DD [--only NAME]
import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const option = name => {
  const i = process.argv.indexOf(name)
  return i < 0 ? undefined : process.argv[i + 1]
}
const folder = option('--gold')
const scorer = option('--scorer')
const date = option('--date')
const only = option('--only')
if (!folder || !scorer || !date) {
  console.error('usage: npm run quality -- --gold DIR --scorer FILE --date YYYY-MM-DD [--only NAME]')
  process.exit(2)
}

const here = path => fileURLToPath(new URL(`../${path}`, import.meta.url))
const { files, measures } = JSON.parse(readFileSync(here('scripts/quality.json'), 'utf8'))
const command = here('dist/extract.js')
const work = mkdtempSync(join(tmpdir(), 'quality-'))

const sections = []
for (const { name, about } of files) {
  const gold = join(folder, `${name}.jsonl`)
  if ((only && only !== name) || !existsSync(gold)) continue
  console.error(name)
  sections.push(section(name, about, scoresOf(gold)))
}
rmSync(work, { recursive: true, force: true })

/** The scorer's figures of the product's own output: {measure: {p, r, f}}. */
function scoresOf(gold) {
  const predictions = join(work, 'predictions.ndjson')
  const input = openSync(gold, 'r')
  const output = openSync(predictions, 'w')
  const run = spawnSync(process.execPath, [command, '-', '--input', 'ndjson', '--format', 'ndjson', '--quiet'], {
    stdio: [input, output, 'inherit'],
  })
  closeSync(input)
  closeSync(output)
  if (run.status !== 0) throw new Error(`extract failed on ${gold}`)
  return JSON.parse(execFileSync(process.execPath, [scorer, gold, predictions, '--json'], { encoding: 'utf8' }))
}

function section(name, about, scores) {
  const rows = Object.entries(scores).map(([measure, { p, r, f }]) => {
    const known = measures.find(m => m.measure === measure && (!m.file || m.file === name)) ?? {}
    return `| ${measure} | ${percent(p)} | ${percent(r)} | **${percent(f)}** | ${known.floor ?? ''} | ${known.peers ?? ''} |`
  })
  return [
    `## ${name}`,
    '',
    about,
    '',
    '```',
    `npm run score -- GOLD/${name}.jsonl --scorer SCORER`,
    '```',
    '',
    '| measure | precision | recall | F1 | floor | others |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function percent(share) {
  return (100 * share).toFixed(1)
}

const head = `# Quality

Written by \`npm run quality -- --gold GOLD --scorer SCORER --date ${date}\` on ${date} from the output of the built command;
never edited by hand. Figures are percentages. \`GOLD\` is a folder of hand-annotated texts in the format that the README explains;
they measure and teach nothing: no rule, word list or threshold is learned from them. The confidence of a rule is its share of
claims found on polnear-train (\`npm run calibrate\`).
`
writeFileSync(here('QUALITY.md'), `${[head, ...sections].join('\n')}`)
