import type { Atom } from './atoms.ts'
import { copyOf, type Draft } from './draft.ts'
import { numeralOf } from './numerals/numeral.ts'

/** Neither unit nor currency said, and no fraction. */
export const bare = ({ unit, currency, numeral }: Draft) =>
  unit === undefined && currency === undefined && numeral.form !== 'fraction'

const scoreWords = new Set(
  `win wins won winning winner lose loses lost losing loss beat beats beaten beating defeat defeated defeats draw drew drawn draws lead leads led
  leading trail trailed victory score scored scoreline aggregate goals match game vote voted voting ruling ruled decision majority record
  tie tied finish finished edge edged rout routed final finals penalties shootout semifinal opener thrash thrashed crushed past level`.split(
    /\s+/,
  ),
)

/** Whether a dash parts the sides of a score: the first is not the smaller, or winning and voting are spoken of. */
export function isScore(atoms: readonly Atom[], left: Draft, right: Draft): boolean {
  if (left.value! >= right.value!) return true
  for (let i = Math.max(0, left.first - 8); i < Math.min(atoms.length, right.last + 3); i++) {
    if (scoreWords.has(atoms[i]!.lower)) return true
  }
  return false
}

/** `11:30`, `17:22:05`: minutes have two digits. `35:10` and `2:1` are ratios. */
export function isClock(atoms: readonly Atom[], left: Draft, right: Draft): boolean {
  return atoms[right.numeral.first]!.digits === 2 && left.value! < 25
}

export function asSides(
  left: Draft,
  right: Draft,
  kind: 'score' | 'ratio',
  rule: string,
  share?: number,
): Draft[] | undefined {
  if (left.value === undefined || right.value === undefined || !bare(left) || !bare(right)) return undefined
  const joined = joinedTo(left, right)
  joined.kind = kind
  joined.rule = rule
  joined.sides = [Math.abs(left.value), Math.abs(right.value)]
  joined.value = share
  return [joined]
}

/** The right one of two numbers, begun by the left. */
export function joinedTo(left: Draft, right: Draft): ReturnType<typeof copyOf> {
  const joined = copyOf(right)
  const { last, form, value, scale, min, max, loose } = right.numeral
  joined.first = left.first
  joined.numeral = numeralOf(left.numeral.first, last, form, value, scale, min, max, loose)
  joined.value = undefined
  return joined
}

const wholes = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1e3, 1e4, 1e5, 1e6])

/** `one in five`, `nine out of 10`. */
export function asRatio(atoms: readonly Atom[], left: Draft, right: Draft): Draft[] | undefined {
  if (!bare(left) || !bare(right) || right.value === undefined || left.value! >= right.value) return undefined
  const out = atoms[right.first - 1]!.lower === 'of'
  if (!out && (left.value! > 9 || !wholes.has(right.value) || left.numeral.scale > 1)) return undefined
  if (left.value! <= 0) return undefined
  return asSides(left, right, 'ratio', 'quantity.ratio', left.value! / right.value)
}
