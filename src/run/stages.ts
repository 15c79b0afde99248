export { analyse } from '../pipeline.ts'
export { buildRecord } from '../record/build.ts'
