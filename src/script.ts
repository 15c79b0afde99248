import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

/** Where the code stands that V8 made of a script when the package was built. */
export const codeOf = (script: URL): URL => new URL(script.href.replace(/\.cjs$/, '.cache'))

/**
 * Runs a CommonJS script of the build. V8 takes the code that was kept beside it and need not compile it; a V8 of another
 * version or with other flags refuses that code and compiles the script as usual.
 */
export function runScript(url: URL): { readonly exports: Record<string, unknown>; readonly script: Script } {
  const filename = fileURLToPath(url)
  const code = codeOf(url)
  const script = new Script(`(function (exports, require, __filename) { ${readFileSync(url, 'utf8')}\n})`, {
    filename,
    ...(existsSync(code) && { cachedData: readFileSync(code) }),
  })
  const exports = {}
  script.runInThisContext()(exports, createRequire(url), filename)
  return { exports, script }
}
