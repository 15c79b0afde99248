import { readTable } from '../tables.ts'

/** A hash that the build takes over the program and its tables: programs with the same one make the same records. */
export const revision = (): string => readTable('revision.txt')
