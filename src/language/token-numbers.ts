/** More tokens than this are not kept room for. */
const mostKept = 1 << 16

/** A number for each token of a text, in room that the next text takes over: making it anew would cost more than what is read in it. */
export class TokenNumbers {
  #numbers = new Int32Array(1 << 12)

  /** Room for `size` numbers or more, all of them 0; good until asked again. */
  cleared(size: number): Int32Array {
    if (size > mostKept) return new Int32Array(size)
    if (size > this.#numbers.length) this.#numbers = new Int32Array(2 * size)
    else this.#numbers.fill(0, 0, size)
    return this.#numbers
  }
}
