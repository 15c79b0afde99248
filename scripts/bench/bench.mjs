// Speed and memory as ratios within one run, since machines differ and have their moods.
//   npm run bench [-- --quick] [--only GROUP]… [--texts FOLDER|FILE.ndjson] [--write]
// --quick takes fewer and smaller samples; --texts measures speed on other texts than made ones; --write puts the table into
// README.md.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeInternals } from '../bundle.mjs'
import * as groups from './groups.mjs'
import { tableOf, withTable } from './table.mjs'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    texts: { type: 'string' },
    only: { type: 'string', multiple: true },
  },
})
const unknown = options.only?.find(name => !(name in groups))
if (unknown) {
  console.error(`--only ${unknown}: no such group; there are ${Object.keys(groups).join(', ')}`)
  process.exit(2)
}
if (options.write && options.only) {
  console.error('--write needs the rows of all groups: leave out --only')
  process.exit(2)
}

await writeInternals()
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const rows = []
try {
  for (const [name, measure] of Object.entries(groups)) {
    if (options.only && !options.only.includes(name)) continue
    for (const row of measure({ quick: options.quick, texts: options.texts, folder })) {
      rows.push(row)
      console.error(row.join(' · '))
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
  rmSync('dist/bench.js', { force: true })
}

const table = tableOf(rows)
console.log(table)
if (options.write) writeFileSync('README.md', withTable(readFileSync('README.md', 'utf8'), table))
