import { expect, test } from 'vitest'
import { extract, folderOf, spawnExtract } from './spawn.ts'

const text = 'Riga votes\n\nThe dam is safe, said Marta Ilves.\n\nThe claim was odd.\n'
const cwd = folderOf({ 'dam.txt': text, 'extract.config.yaml': 'people: [{name: Marta Ilves, aliases: [Ilves]}]\n' })

test('a file, a line of it and a text are explained', async () => {
  const file = await extract(['explain', 'dam.txt'], { cwd })
  expect(file.code).toBe(0)
  expect(file.stdout).toContain('dam.txt:3:1 Marta Ilves')
  const line = await extract(['explain', 'dam.txt:3'], { cwd })
  expect(line.stdout).toContain('lexicon.name')
  expect(line.stdout).not.toContain('dam.txt:5')
  expect((await extract(['explain', '--text', '“No,” said the mayor.'])).stdout).toMatch(/^text:1:1 .*mayor/)
})

test('stdin is explained', () =>
  expect(spawnExtract(['explain', '-'], { stdin: text }).stdout).toContain('stdin:3:1 Marta'))

test('a line without a claim leads to what came nearest', async () => {
  expect((await extract(['explain', '--text', 'Hello there'])).stdout).toContain('--miss FILE:LINE')
  const miss = await extract(['explain', '--miss', 'dam.txt:5'], { cwd })
  expect(miss).toMatchObject({ code: 0, stderr: '' })
  expect(miss.stdout).toMatch(/^near {2}5:5 “claim”/m)
  expect((await extract(['explain', '--miss', 'dam.txt:4'], { cwd })).stdout).toBe('this line holds no sentence\n')
})

test.each([
  [[], 'give one of: a file, --text TEXT, --miss FILE:LINE'],
  [['dam.txt', '--text', 'x'], 'give one of'],
  [['--miss', 'dam.txt'], 'give the file and the line'],
  [['--miss', 'dam.txt:99'], 'dam.txt has no line 99'],
  [['dam.txt', '--config', 'none.yaml'], '--config none.yaml: no such file'],
])('%j is refused', async (args, message) => {
  const ran = await extract(['explain', ...args], { cwd })
  expect([ran.code, ran.stdout]).toEqual([2, ''])
  expect(ran.stderr).toContain(message)
})

test('a file that is not there gives 3', async () => {
  expect(await extract(['explain', 'none.txt'], { cwd })).toMatchObject({ code: 3, stdout: '' })
})
