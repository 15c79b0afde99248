// Turns the chunk with the stages, most of the program, into a script whose compiled code is kept: modules have to be compiled
// anew at every start, scripts not.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { rolldown } from 'rolldown'

/** `chunk` is the engine as the bundler wrote it into dist/; a module with the same exports takes its place. */
export async function compileEngine({ fileName, exports }) {
  const bundle = await rolldown({ input: `dist/${fileName}`, platform: 'node' })
  await bundle.write({ file: 'dist/chunks/engine.cjs', format: 'cjs', charset: 'ascii' })
  writeFileSync(
    `dist/${fileName}`,
    `import { runScript } from '../script.js'
const engine = runScript(new URL('engine.cjs', import.meta.url)).exports
export const { ${exports.join(', ')} } = engine
`,
  )
  execFileSync(process.execPath, ['scripts/code-cache.mjs'], { stdio: 'inherit' })
}
