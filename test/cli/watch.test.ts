import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { command, extract, folderOf } from './spawn.ts'

test('--watch runs again when a text changes, and ends on an interrupt', async () => {
  const cwd = folderOf({ 'texts/a.txt': '“No,” said Marta Ilves.\n' })
  const child = spawn(process.execPath, [command, 'texts', '--watch', '-o', 'claims.yaml'], { cwd })
  let told = ''
  const waiting = async (times: number) => {
    while (told.split('watching for changes').length <= times) told += String((await once(child.stderr, 'data'))[0])
  }
  await waiting(1)
  expect(readFileSync(join(cwd, 'claims.yaml'), 'utf8')).toContain('Marta Ilves')
  writeFileSync(join(cwd, 'texts/a.txt'), '“Yes,” said Olga Petrenko.\n')
  await waiting(2)
  expect(readFileSync(join(cwd, 'claims.yaml'), 'utf8')).toContain('Olga Petrenko')
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([130, null])
})

test.each([
  ['-', '--watch needs files or folders'],
  ['none.txt', '--watch none.txt: no such file or folder'],
])('--watch of %s is refused', async (path, message) => {
  const ran = await extract([path, '--watch', '--no-config'])
  expect([ran.code, ran.stdout]).toEqual([2, ''])
  expect(ran.stderr).toContain(message)
})

test('--stats tells counts and the time of each stage on stderr, and changes no record', async () => {
  const cwd = folderOf({
    'a.txt': '“No,” said Marta Ilves.\n\n“It was over in a minute or two, all of it.”\n',
    'b.txt': 'Rain fell.\n',
  })
  const plain = await extract(['.', '-f', 'ndjson'], { cwd })
  const ran = await extract(['.', '-f', 'ndjson', '--stats'], { cwd })
  expect(ran.stdout).toBe(plain.stdout)
  const claims = plain.stdout
    .trimEnd()
    .split('\n')
    .flatMap(line => JSON.parse(line).claims)
  expect(ran.stderr).toMatch(/^documents +2$/m)
  expect(ran.stderr).toMatch(new RegExp(`^claims +${claims.length}, of which`, 'm'))
  for (const stage of ['names', 'attributions', 'record', 'in all'])
    expect(ran.stderr).toMatch(new RegExp(`^${stage} +[\\d.]+ ms$`, 'm'))
})
