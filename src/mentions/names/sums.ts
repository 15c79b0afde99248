/** What is weighed for the candidates of a document, four numbers for each of them side by side. */
export type Sums = {
  /** What speaks for each kind. */
  readonly own: Float64Array
  /** The same of all mentions of a name, where its first one stands. */
  readonly total: Float64Array
  /** A bit for each question that was answered with yes: see `evidenceOf`. */
  readonly held: Int32Array
}

const roomFor = (count: number): Sums => ({
  own: new Float64Array(4 * count),
  total: new Float64Array(4 * count),
  held: new Int32Array(4 * count),
})

const usualCount = 1 << 10
/** Room that documents of usual length take one after the other. */
const usual = roomFor(usualCount)

/** Room for so many candidates of which nothing is known yet, good until those of another document are weighed. */
export function makeSums(count: number): Sums {
  if (count > usualCount) return roomFor(count)
  usual.own.fill(0, 0, 4 * count)
  usual.held.fill(0, 0, 4 * count)
  return usual
}
