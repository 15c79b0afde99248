import type { When } from './evidence/evidence.ts'
import { evidence } from './evidence/index.ts'

/** Each `when` of each piece of evidence is a question, in the order of the evidence. */
const questions = evidence.flatMap((e, number) => [e.when].flat().map((when: When) => ({ number, when })))

/** The number of the evidence that a question belongs to. */
export const evidenceOf = Uint8Array.from(questions, ({ number }) => number)

/** The masks of which a candidate needs one bit, in the order in which its bits are given. */
const masks = ['first', 'last', 'written', 'before', 'behind', 'classBefore', 'classBehind', 'located'] as const

/** How many numbers hold a bit for each question. */
const width = 4
if (questions.length > 32 * width) throw new RangeError('more questions than a set holds')

/** A set of questions for each bit of a mask, and one of those that have no such mask. */
const rows = 33
const sets = new Int32Array(masks.length * rows * width)
/** A set for each bit of `Own`. */
const ownSets = new Int32Array(32 * width)
let ownBits = 0

const put = (set: Int32Array, row: number, question: number): void => {
  set[row * width + (question >> 5)]! |= 1 << (question & 31)
}
for (let q = 0; q < questions.length; q++) {
  const { when } = questions[q]!
  ownBits |= when.own ?? 0
  for (let bit = 0; bit < 32; bit++) {
    if ((when.own ?? 0) & (1 << bit)) put(ownSets, bit, q)
    for (let m = 0; m < masks.length; m++) if ((when[masks[m]!] ?? 0) & (1 << bit)) put(sets, m * rows + bit, q)
  }
  for (let m = 0; m < masks.length; m++) if (when[masks[m]!] === undefined) put(sets, m * rows + 32, q)
}

/** The bits of a candidate that is asked about, mask by mask. */
export const shown = new Int32Array(masks.length)
/** The questions that it passes, a bit for each. */
export const passed = new Int32Array(width)

/**
 * Passes on the questions whose bits of `Own` the candidate has, all of them, and of whose masks it shows a bit. Sets of them are
 * narrowed down: a hundred questions, read one by one from all over the memory, are slow for the first names of a document.
 */
export function pass(own: number): void {
  let [a, b, c, d] = [-1, -1, -1, -1]
  for (let missing = ~own & ownBits; missing !== 0; missing &= missing - 1) {
    const at = lowestBit(missing) * width
    a &= ~ownSets[at]!
    b &= ~ownSets[at + 1]!
    c &= ~ownSets[at + 2]!
    d &= ~ownSets[at + 3]!
  }
  for (let m = 0; m < masks.length; m++) {
    let at = (m * rows + 32) * width
    let e = sets[at]!
    let f = sets[at + 1]!
    let g = sets[at + 2]!
    let h = sets[at + 3]!
    for (let rest = shown[m]!; rest !== 0; rest &= rest - 1) {
      at = (m * rows + lowestBit(rest)) * width
      e |= sets[at]!
      f |= sets[at + 1]!
      g |= sets[at + 2]!
      h |= sets[at + 3]!
    }
    a &= e
    b &= f
    c &= g
    d &= h
  }
  passed[0] = a
  passed[1] = b
  passed[2] = c
  passed[3] = d
}

/** The place of the lowest bit that is set. */
export const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits)
