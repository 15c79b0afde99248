import type { Format } from './format.ts'
import { paintYaml } from './paint-yaml.ts'
import { yaml } from './yaml.ts'

/** YAML as a terminal shows it. */
export const paintedYaml: Format = {
  ...yaml,
  document: (extracted, index, look) => paintYaml(yaml.document(extracted, index, look), look.colors),
}
