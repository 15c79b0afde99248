// Modules of the program for the scripts beside it.
import { rolldown } from 'rolldown'

/** Loads a module that reads no tables, as the program will run it. */
export async function load(path) {
  const bundle = await rolldown({ input: path, platform: 'node' })
  const { output } = await bundle.generate({ format: 'esm' })
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`)
}

/** Writes what measurements need of the program, and no user does, beside the tables. */
export async function writeInternals() {
  const bundle = await rolldown({ input: 'scripts/bench/internal.ts', platform: 'node' })
  await bundle.write({ file: 'dist/bench.js', format: 'esm' })
}
