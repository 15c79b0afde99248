import type { Token } from '../../language/index.ts'
import type { Atom } from './atoms.ts'

/** What the tests of one sentence share. */
export type Scene = {
  readonly atoms: readonly Atom[]
  readonly tokens: readonly Token[]
  /** The sentence's tokens `[first, end)`. */
  readonly first: number
  readonly end: number
}
