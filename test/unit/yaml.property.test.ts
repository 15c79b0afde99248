import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { paintYaml } from '../../src/output/paint-yaml.ts'
import { yamlTree } from '../../src/output/yaml-tree.ts'

const scalar = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'no',
    'Yes',
    'on',
    'null',
    '~',
    '12:30',
    '2024-05-01',
    '0x1f',
    '1e5',
    'a: b',
    'a #b',
    '- a',
    'a\n b',
    ' a',
    'a ',
    '.5',
    'We?',
    'a,b',
    '\u0085',
    '\u2028',
  ),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(n => (Object.is(n, -0) ? 0 : n)),
)
const { tree } = fc.letrec<{ tree: unknown; value: unknown }>(tie => ({
  tree: fc.dictionary(
    fc.stringMatching(/^[a-z]{3,8}$/).filter(key => !/^(?:yes|off|null|true|nan|inf|false)$/.test(key)),
    tie('value'),
    { minKeys: 1, maxKeys: 4, noNullPrototype: true },
  ),
  value: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('value'), { maxLength: 4 }), tie('tree')),
}))

test.each(['1.1', '1.2'] as const)('what is written is read again, as YAML %s', version => {
  fc.assert(
    fc.property(tree, value => {
      expect(parse(yamlTree(value as Record<string, unknown>), { version })).toEqual(value)
    }),
    { numRuns: 500 },
  )
})

test('colour adds nothing that is seen and takes nothing away', () => {
  fc.assert(
    fc.property(tree, value => {
      const text = yamlTree(value as Record<string, unknown>)
      fc.pre(stripVTControlCharacters(text) === text)
      expect(stripVTControlCharacters(paintYaml(text, 1))).toBe(text)
    }),
  )
})
