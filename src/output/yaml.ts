import type { Format } from './format.ts'
import { paintYaml } from './paint-yaml.ts'
import { yamlTree } from './yaml-tree.ts'

/** One YAML document a text; on a terminal in colour, of the same shape. */
export const yaml: Format = {
  document: ({ record }, _, { colors }) => {
    const text = yamlTree(record)
    return colors ? paintYaml(text, colors) : text
  },
  between: '---\n',
}
