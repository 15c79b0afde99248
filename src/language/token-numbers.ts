/** More tokens than this are not kept room for. */
const mostKept = 1 << 16

/** A number for each token of a text, in room that the next text takes over: making it anew would cost more than what is read in it. */
export class TokenNumbers {
  #room = new Int32Array(1 << 12)

  /** `size` numbers, each of them `value`; good until asked again. */
  filled(size: number, value = 0): Int32Array {
    if (size > mostKept) return new Int32Array(size).fill(value)
    if (size > this.#room.length) this.#room = new Int32Array(2 * size)
    return this.#room.subarray(0, size).fill(value)
  }
}
