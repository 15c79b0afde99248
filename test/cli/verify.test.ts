import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { extract, folderOf } from './spawn.ts'

const text =
  'The harbour at Vardø will stay closed, the coast guard said.\n\nLiv Hætta said buyers had been sent to Båtsfjord.\n'

async function made(format = 'yaml') {
  const cwd = folderOf({ 'port.txt': text })
  await extract(['port.txt', '-f', format, '-o', `claims.${format}`], { cwd })
  return cwd
}

test.each(['yaml', 'json', 'ndjson'])('every span of %s is exact in the text it was made from', async format => {
  const ran = await extract(['verify', `claims.${format}`], { cwd: await made(format) })
  expect(ran).toMatchObject({ code: 0, stdout: '' })
  expect(ran.stderr).toMatch(/^claims\.\w+: port\.txt: \d+ exact, 0 moved, 0 edited, 0 orphan\n$/)
})

test('a new first line moves all', async () => {
  const cwd = await made()
  writeFileSync(join(cwd, 'port.txt'), `Updated at noon\n\n${text}`)
  const ran = await extract(['verify', 'claims.yaml'], { cwd })
  expect(ran).toMatchObject({ code: 0, stdout: '' })
  expect(ran.stderr).toMatch(/: 0 exact, \d+ moved, 0 edited, 0 orphan/)
  expect((await extract(['verify', 'claims.yaml', '--all'], { cwd })).stdout).toMatch(/: moved .* to \[/)
})

test('an edit shows both wordings, and what is gone is no match elsewhere', async () => {
  const cwd = await made()
  writeFileSync(
    join(cwd, 'port.txt'),
    text.replace('will stay closed', 'will stay firmly closed').replace(/\n\nLiv.*/, ''),
  )
  const ran = await extract(['verify', 'claims.yaml'], { cwd })
  expect(ran.code).toBe(1)
  expect(ran.stdout).toMatch(
    /was \[.*\] “The harbour at Vardø will stay closed”\n {2}now \[.*\] “The harbour at Vardø will stay firmly closed”/,
  )
  expect(ran.stdout).toMatch(/: orphan .* “buyers had been sent to Båtsfjord”/)
  const [first] = JSON.parse((await extract(['verify', 'claims.yaml', '--json'], { cwd })).stdout)
  expect(first.summary.orphan).toBeGreaterThan(0)
  expect(first.spans.every((s: { status: string }) => s.status !== 'exact')).toBe(true)
})

test.each([
  ['none.yaml', 'none.yaml: no such file or folder'],
  ['broken.json', 'broken.json:1:'],
  ['other.yaml', 'other.yaml:1:1: this is no claim record'],
  ['lost.yaml', 'the source text port.txt was not found'],
])('%s gives 3 and one line', async (file, message) => {
  const cwd = folderOf({ 'broken.json': '{"a": [', 'other.yaml': 'a: 1\n' })
  const record = (await extract(['port.txt'], { cwd: await made() })).stdout
  writeFileSync(join(cwd, 'lost.yaml'), record)
  const ran = await extract(['verify', file], { cwd })
  expect([ran.code, ran.stdout]).toEqual([3, ''])
  expect(ran.stderr).toContain(message)
  expect(ran.stderr.trimEnd().split('\n').length).toBe(1)
})
