import type { Format } from './format.ts'
import { yamlTree } from './yaml-tree.ts'

/** One YAML document a text. */
export const yaml: Format = { document: ({ record }) => yamlTree(record), between: '---\n' }
