import type { Token } from '../../language/index.ts'
import type { Atom } from './atoms.ts'

/** What the readers of one sentence share: its atoms, and the document's tokens `[first, end)` that they come from. */
export type Scene = {
  readonly atoms: readonly Atom[]
  readonly tokens: readonly Token[]
  readonly first: number
  readonly end: number
  /** Bits of `Promised`: what some word of the sentence promises. */
  readonly promises: number
}
