import type { VerbGroup } from './index.ts'

/** A verb group while it is being made. */
export type Group = { -readonly [K in keyof VerbGroup]: VerbGroup[K] }

/** A finite group until more is known; `kind` and `finite` change together. */
export const groupOf = (first: number, last: number, head: number): Group => ({
  first,
  last,
  head,
  finite: true,
  passive: false,
  negated: false,
  kind: 'finite',
})

export function setKind(group: Group, kind: Group['kind']): void {
  group.kind = kind
  group.finite = kind === 'finite'
}
