import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { extract, folderOf } from './spawn.ts'

const text = 'Mr. Ilves said the dam was safe.\n'
const decisions = {
  version: 1,
  documents: [
    {
      id: 'dam.txt',
      sha256: 'f'.repeat(64),
      decisions: [
        {
          claim: 'aaaaaaaaaaaa',
          verdict: 'accept',
          speaker: 'Jaan Ilves',
          about: {
            content: 'the dam was safe',
            speaker: 'Ilves',
            cue: 'said',
            force: 'state',
            certainty: 'certain',
            polarity: 'positive',
            form: 'indirect',
            mention: { text: 'Ilves', list: 'people' },
          },
        },
      ],
    },
  ],
}
const folder = () => folderOf({ 'dam.txt': text, 'decisions.json': JSON.stringify(decisions) })

test('decisions go into the lexicon, which the next run reads, and into truth.yaml', async () => {
  const cwd = folder()
  const ran = await extract(['review', 'apply', 'decisions.json'], { cwd })
  expect(ran).toMatchObject({ code: 0, stdout: '' })
  expect(ran.stderr).toBe(
    'extract.config.yaml: written\ntruth.yaml: written\n1 decisions: 0 rejected, 1 with another speaker\n',
  )
  expect(parse(readFileSync(join(cwd, 'truth.yaml'), 'utf8')).claims[0].speaker).toBe('Jaan Ilves')
  const { stdout } = await extract(['dam.txt', '-f', 'ndjson'], { cwd })
  expect(JSON.parse(stdout).claims[0].source.name).toBe('Jaan Ilves')
  const again = await extract(['review', 'apply', 'decisions.json'], { cwd })
  expect(again.stderr).toContain('extract.config.yaml: nothing to change\ntruth.yaml: nothing to change\n')
})

test('--dry-run writes nothing', async () => {
  const cwd = folder()
  const ran = await extract(['review', 'apply', 'decisions.json', '--dry-run'], { cwd })
  expect(ran.stdout).toMatch(/^# extract\.config\.yaml\npeople:\n.*# truth\.yaml\n/s)
  expect(() => readFileSync(join(cwd, 'truth.yaml'))).toThrow()
})

test.each([
  ['none.json', 'none.json: no such file or folder'],
  ['dam.txt', 'dam.txt: '],
  ['other.json', 'other.json: these are no decisions of a review page (version: '],
])('%s gives 3', async (file, message) => {
  const cwd = folderOf({ 'dam.txt': text, 'other.json': '{}' })
  const ran = await extract(['review', 'apply', file], { cwd })
  expect([ran.code, ran.stdout]).toEqual([3, ''])
  expect(ran.stderr).toContain(message)
})
