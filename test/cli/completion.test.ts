import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { extract, folderOf } from './spawn.ts'

test('bash completes commands, their options and the values of an option', async () => {
  const { code, stdout } = await extract(['completion', 'bash'])
  expect(code).toBe(0)
  const cwd = folderOf({ 'lexicon.yaml': '' })
  const complete = (...words: string[]) => {
    const script = `${stdout}\nCOMP_WORDS=(${words.map(w => `'${w}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _extract; echo "\${COMPREPLY[@]}"`
    return spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd }).stdout.trim().split(' ')
  }
  expect(complete('extract', 'che')).toEqual(['check'])
  expect(complete('extract', 'check', '--base')).toEqual(['--baseline'])
  expect(complete('extract', 'check', '--fail-on', '')).toEqual(['error', 'warning'])
  expect(complete('extract', 'lexicon', 'sch')).toEqual(['schema'])
  expect(complete('extract', 'lexi')).toEqual(['lexicon', 'lexicon.yaml'])
  expect(complete('extract', '--forma')).toEqual(['--format'])
})

test('zsh and fish have a script of their own, another shell has none', async () => {
  expect((await extract(['completion', 'zsh'])).stdout).toMatch(/^#compdef extract\n/)
  expect((await extract(['completion', 'fish'])).stdout).toMatch(/-n __fish_use_subcommand -a check -d /)
  expect(await extract(['completion', 'csh'])).toMatchObject({ code: 2, stdout: '' })
})
