// Builds dist/: tables, the bundled command and library, and the type declarations.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { globSync } from 'tinyglobby'

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

await build({
  entryPoints: {
    extract: 'bin/extract.ts',
    index: 'src/index.ts',
    worker: 'src/run/worker.ts',
    alone: 'src/run/alone-main.ts',
    markup: 'src/markup.ts',
    schema: 'src/schema.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: Object.keys(dependencies).filter(name => !bundled.includes(name)),
  // The bundled packages are CommonJS and ask for modules of Node by `require`.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'none',
})
await build({
  entryPoints: ['src/review/client/review.ts'],
  outfile: 'dist/tables/review.js',
  bundle: true,
  format: 'iife',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
})
copyFileSync('src/review/page.css', 'dist/tables/review.css')

// What a record depends on besides its text: kept records are good as long as this hash stays.
const program = createHash('sha256')
for (const file of globSync('dist/**', { ignore: 'dist/tables/review.*' }).sort())
  program.update(`${file}\0`).update(readFileSync(file))
writeFileSync('dist/tables/revision.txt', program.digest('hex'))
execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' })
writeFileSync('dist/schema.json', execFileSync(process.execPath, ['dist/extract.js', 'schema']))
