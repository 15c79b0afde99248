// Builds dist/: tables, the bundled command and library, and the type declarations.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { globSync } from 'tinyglobby'
import { compileEngine } from './engine.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
rmSync('dist', { recursive: true, force: true })
mkdirSync('dist/tables', { recursive: true })
await import('./given-names.mjs')
await import('./name-words.mjs')
await import('./gazetteer.mjs')
await import('./language-tables.mjs')

/** Loaded at every start, from many small files: in the bundle they are there sooner. */
const bundled = ['commander', 'yaml']
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

/** Everything from a text to its record is one chunk; what other parts need of it as well, small and without state, another. */
const engine = { name: 'engine', test: /src[\\/](?:pipeline|records|record[\\/]build)\.ts$/ }
const base = {
  name: 'base',
  test: /src[\\/](?:tables|lower-bound|read[\\/](?:day|offset-map)|record[\\/](?:offsets|positions|sha))\.ts$/,
  priority: 1,
}
const program = await rolldown({
  input: {
    extract: 'bin/extract.ts',
    index: 'src/index.ts',
    worker: 'src/run/worker.ts',
    alone: 'src/run/alone-main.ts',
    markup: 'src/markup.ts',
    schema: 'src/schema.ts',
    script: 'src/script.ts',
  },
  platform: 'node',
  external: Object.keys(dependencies).filter(name => !bundled.includes(name)),
})
const { output } = await program.write({
  dir: 'dist',
  format: 'esm',
  charset: 'ascii',
  chunkFileNames: 'chunks/[name]-[hash].js',
  minifyInternalExports: false,
  codeSplitting: { groups: [base, engine] },
})
// `npx extract` in a checkout starts the file itself.
chmodSync('dist/extract.js', 0o755)
await compileEngine(output.find(({ name }) => name === 'engine'))

const client = await rolldown({ input: 'src/review/client/review.ts', transform: { target: 'es2022' } })
await client.write({ file: 'dist/tables/review.js', format: 'iife', minify: true })
copyFileSync('src/review/page.css', 'dist/tables/review.css')

// What a record depends on besides its text: kept records are good as long as this hash stays.
const revision = createHash('sha256')
for (const file of globSync('dist/**', { ignore: ['dist/tables/review.*', 'dist/**/*.cache'] }).sort())
  revision.update(`${file}\0`).update(readFileSync(file))
writeFileSync('dist/tables/revision.txt', revision.digest('hex'))
execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' })
writeFileSync('dist/schema.json', execFileSync(process.execPath, ['dist/extract.js', 'schema']))
