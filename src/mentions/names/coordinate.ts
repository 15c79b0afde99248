import { wordFact } from '../../language/index.ts'
import { type Candidate, kinds } from './candidate.ts'
import type { Scene } from './scene.ts'

/** `Lod, Ramle and Acre`: in a row of names one that nothing else is known of is what its neighbours are. */
export function coordinate(scene: Scene, candidates: readonly Candidate[]): void {
  const { own } = scene.sums
  for (let i = 0; i < candidates.length; i++) {
    const c = candidates[i]!
    if (c.type !== undefined && strength(own, c) > 2) continue
    if (c.last - c.first > 3 || c.acronym || c.titled) continue
    const before = i > 0 ? candidates[i - 1] : undefined
    const behind = candidates[i + 1]
    const left = before && inRow(scene, before, c) ? before.type : undefined
    const right = behind && inRow(scene, c, behind) ? behind.type : undefined
    if (left && right && left !== right) continue
    const type = left ?? right
    if (type) own[c.sums + kinds.indexOf(type)]! += left && right ? 1.4 : 0.8
  }
}

const strength = (own: Float64Array, { sums }: Candidate): number =>
  Math.max(own[sums]!, own[sums + 1]!, own[sums + 2]!)

/** Whether nothing but a comma, `and` or both stands between. */
function inRow({ words, paragraph }: Scene, left: Candidate, right: Candidate): boolean {
  const gap = right.first - left.last
  if (gap < 1 || gap > 2 || paragraph[left.first] !== paragraph[right.first]) return false
  const link = linkOf(words[left.last]!)
  return gap === 1 ? link !== Link.none : link === Link.comma && linkOf(words[left.last + 1]!) === Link.and
}

/** What ties two names of a row. */
const Link = { none: 0, comma: 1, and: 2, other: 3 } as const

const linkOf = wordFact(({ lower }) =>
  lower === ',' ? Link.comma : /^(?:and|or)$/.test(lower) ? Link.and : /^[&;]$/.test(lower) ? Link.other : Link.none,
)
