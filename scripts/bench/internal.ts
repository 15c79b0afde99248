export { readDocument } from '../../src/document/index.ts'
export { plainInput } from '../../src/read/input.ts'
