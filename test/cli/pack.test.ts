import { execFileSync } from 'node:child_process'
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { root, story } from './command.ts'

/** An empty project with the packed package in it and the packages it depends on, nothing else. */
const project = mkdtempSync(join(tmpdir(), 'installed-'))
const modules = join(project, 'node_modules')
const run = (program: string, args: string[], input = '') =>
  execFileSync(program, args, { cwd: project, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] })

const [packed] = JSON.parse(
  // The tests run on what is built: building again would pull it away under them.
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
    cwd: root,
    encoding: 'utf8',
  }),
) as [{ filename: string; files: { path: string }[] }]
mkdirSync(join(modules, 'source-claims'), { recursive: true })
run('tar', ['-xzf', packed.filename, '--strip-components=1', '-C', join(modules, 'source-claims')])
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { dev?: boolean; optional?: boolean }>
}
for (const [path, { dev }] of Object.entries(lock.packages))
  if (path && !dev && existsSync(join(root, path))) cpSync(join(root, path), join(project, path), { recursive: true })
writeFileSync(join(project, 'package.json'), '{"type": "module"}')
afterAll(() => rmSync(project, { recursive: true, force: true }))

test('the package holds what is built and no source', () => {
  for (const { path } of packed.files)
    expect(path).toMatch(/^(?:dist\/|package\.json$|README\.md$|LICENSE$|NOTICE$|QUALITY\.md$)/)
  expect(packed.files.map(file => file.path)).toContain('dist/types/index.d.ts')
})

test('the command starts in a checkout as it stands', () => {
  accessSync(join(root, 'dist', 'extract.js'), constants.X_OK)
})

describe('installed elsewhere', () => {
  test('the command works', () => {
    const command = join(modules, 'source-claims', 'dist', 'extract.js')
    const json = JSON.parse(run(process.execPath, [command, '-', '--json'], story))
    expect(json.documents[0].people.map((p: { name: string }) => p.name)).toEqual(['Zane Ozola'])
  })

  test('the library works', () => {
    writeFileSync(
      join(project, 'use.js'),
      `import { extract } from 'source-claims'
import { readHtml } from 'source-claims/markup'
import { jsonSchema } from 'source-claims/schema'
const text = ${JSON.stringify(story)}
const page = extract(readHtml('<title>Port</title><p>' + text, 'page'))
console.log(JSON.stringify([extract(text).claims.length, page.title.text, page.claims.length, jsonSchema().type]))`,
    )
    expect(JSON.parse(run(process.execPath, ['use.js']))).toEqual([2, 'Port', 2, 'object'])
  })

  test('its types are whole', () => {
    writeFileSync(
      join(project, 'use.ts'),
      `import { type DocumentRecord, extract } from 'source-claims'
const record: DocumentRecord = extract('No.', { offsets: 'utf16' })
export const force: 'state' | undefined = record.claims[0]?.cue?.force === 'state' ? 'state' : undefined
// @ts-expect-error there is no such unit
extract('No.', { offsets: 'words' })`,
    )
    const tsc = join(root, 'node_modules', '.bin', 'tsc')
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--skipLibCheck',
      '--types',
      '',
    ]
    expect(run(tsc, [...options, 'use.ts'])).toBe('')
  })
})
