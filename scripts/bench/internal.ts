export { readDocument } from '../../src/document/index.ts'
export { Tag } from '../../src/language/index.ts'
export { plainInput } from '../../src/read/input.ts'
export { tune } from '../../src/tune.ts'
