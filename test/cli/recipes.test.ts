import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { command } from './spawn.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** The code below `<!-- recipe: name -->`. */
function recipe(name: string): string {
  const found = new RegExp(`<!-- recipe: ${name} -->\\n\`\`\`\\w+\\n(.*?)\`\`\``, 's').exec(readme)
  if (!found) throw new Error(`the README has no recipe ${name}`)
  return found[1]!
}

const folder = mkdtempSync(join(tmpdir(), 'recipes-'))
cpSync(join(root, 'seeds'), join(folder, 'seeds'), { recursive: true })
writeFileSync(join(folder, 'extract'), `#!/bin/sh\nexec '${process.execPath}' '${command}' "$@"\n`)
chmodSync(join(folder, 'extract'), 0o755)

function shell(script: string) {
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` }
  return spawnSync('sh', ['-c', `set -e\n${script}`], { cwd: folder, env, encoding: 'utf8' })
}
const has = (probe: string) => shell(`${probe} >/dev/null 2>&1`).status === 0

const tools = [
  ['jq', has('jq --version'), /^ +\d+ .+\n/],
  ['pandas', has('python3 -c "import pandas"'), /document/],
  ['sqlite-utils', has('sqlite-utils --version'), /water/],
] as const
for (const [name, there] of tools) if (!there) console.warn(`${name} is not here: its recipe is not run`)

describe('recipes of the README', () => {
  test.each(tools.filter(([, there]) => there))('%s', (name, _, output) => {
    const { status, stdout, stderr } = shell(recipe(name))
    expect([status, stderr.replace(/^(?:warning|note): .*\n/gm, '')]).toEqual([0, ''])
    expect(stdout).toMatch(output)
  })

  test('the command of the workflow runs', () => {
    const { jobs } = parse(recipe('actions')) as { jobs: { check: { steps: { run?: string }[] } } }
    const step = jobs.check.steps.find(s => s.run?.startsWith('extract '))
    expect(shell(step!.run!).status).toBe(0)
  })

  test('the hook runs on the files that it names', () => {
    const { repos } = parse(recipe('pre-commit')) as { repos: { hooks: { entry: string; files: string }[] }[] }
    const { entry, files } = repos[0]!.hooks[0]!
    expect('seeds/mindanao-quake.txt').toMatch(new RegExp(files))
    expect(shell(`${entry} seeds/mindanao-quake.txt`).status).toBe(0)
  })
})
