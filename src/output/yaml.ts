import { Document, isScalar, visit } from 'yaml'
import type { Format } from './format.ts'
import { paintYaml } from './paint-yaml.ts'

/**
 * Written so that readers of YAML 1.1 and 1.2 read the same: version 1.1 quotes `no`, `12:30` and `2024-05-01`, which an
 * old reader takes for a boolean, a number in base 60 and a date. Lines are never folded and nothing is an alias.
 */
const style = { version: '1.1', aliasDuplicateObjects: false } as const

/** One YAML document a text; on a terminal in colour, of the same shape. */
export const yaml: Format = {
  document: ({ record }, _, { colors }) => {
    const document = new Document(record, style)
    visit(document, {
      Seq: (_, list) => {
        if (list.items.every(item => isScalar(item) && typeof item.value === 'number')) list.flow = true
      },
    })
    const text = document.toString({ lineWidth: 0, flowCollectionPadding: false })
    return colors ? paintYaml(text, colors) : text
  },
  between: '---\n',
}
