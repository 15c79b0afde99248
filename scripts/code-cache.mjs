// Writes what V8 has compiled of the engine once it has read an article, for the command: its flags are part of what the code is
// good for, so this has a process of its own.
import { readFileSync, writeFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { codeOf, runScript } from '../dist/script.js'
import { load } from './bundle.mjs'

const { tune } = await load('src/tune.ts')
const { plainInput } = await load('src/read/input.ts')

tune()
const engine = new URL('../dist/chunks/engine.cjs', import.meta.url)
const { script, exports } = runScript(engine)
for (const file of globSync('seeds/*.txt').sort())
  exports.buildRecord(exports.analyse(plainInput(readFileSync(file, 'utf8'))))
writeFileSync(codeOf(engine), script.createCachedData())
