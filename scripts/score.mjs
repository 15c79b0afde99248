// Runs the built product over a gold file and scores it:
//   npm run score -- GOLD.jsonl --scorer SCORER.mjs [--keep PREDICTIONS.ndjson] [further options of the scorer]
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const args = process.argv.slice(2)
const take = name => {
  const i = args.indexOf(name)
  return i < 0 ? undefined : args.splice(i, 2)[1]
}
const scorer = take('--scorer')
const keep = take('--keep')
const gold = args.shift()
if (!gold || !scorer) {
  console.error('usage: npm run score -- GOLD.jsonl --scorer SCORER.mjs [--keep FILE] [options of the scorer]')
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'score-'))
const predictions = keep ?? join(folder, 'predictions.ndjson')
const input = openSync(gold, 'r')
const output = openSync(predictions, 'w')
const command = fileURLToPath(new URL('../dist/extract.js', import.meta.url))
const run = spawnSync(process.execPath, [command, '-', '--input', 'ndjson', '--format', 'ndjson', '--quiet'], {
  stdio: [input, output, 'inherit'],
})
closeSync(output)
const scored =
  run.status === 0 ? spawnSync(process.execPath, [scorer, gold, predictions, ...args], { stdio: 'inherit' }) : run
rmSync(folder, { recursive: true, force: true })
process.exitCode = scored.status ?? 1
