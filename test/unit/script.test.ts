import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { codeOf, runScript } from '../../src/script.ts'
import { tune } from '../../src/tune.ts'

const folder = mkdtempSync(join(tmpdir(), 'script-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A script that asks for a module of Node and for its own place. */
function write(name: string): URL {
  const path = join(folder, `${name}.cjs`)
  writeFileSync(path, "exports.name = require('node:path').basename(__filename)")
  return pathToFileURL(path)
}

describe('a script', () => {
  test('runs without kept code', () => {
    const { exports, script } = runScript(write('plain'))
    expect(exports).toEqual({ name: 'plain.cjs' })
    expect(script.cachedDataRejected).toBeUndefined()
  })

  test('takes the code that was kept of it', () => {
    const url = write('kept')
    writeFileSync(codeOf(url), runScript(url).script.createCachedData())
    const { exports, script } = runScript(url)
    expect(exports).toEqual({ name: 'kept.cjs' })
    expect(script.cachedDataRejected).toBe(false)
  })

  test('is compiled anew when the code is damaged', () => {
    const url = write('damaged')
    writeFileSync(codeOf(url), 'no code')
    const { exports, script } = runScript(url)
    expect(exports).toEqual({ name: 'damaged.cjs' })
    expect(script.cachedDataRejected).toBe(true)
  })
})

test('the code that the build kept is good for the flags of the command', () => {
  const built = new URL('../../dist/chunks/engine.cjs', import.meta.url)
  tune()
  expect(runScript(built).script.cachedDataRejected).toBe(false)
})
