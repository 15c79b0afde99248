import { sha } from './sha.ts'

/**
 * A short text to be hashed, put together byte by byte: as a string it would be made of many that nobody keeps, and then be
 * copied to be hashed. It goes on from an opening that many texts share.
 */
export class HashedText {
  #room = Buffer.allocUnsafeSlow(256)
  /** The room up to some length, by that length. */
  #views: Uint8Array[] = []
  #opening = 0
  #length = 0

  /** Takes the opening that all texts have from here on. */
  begin(opening: string): void {
    this.#length = 0
    this.text(opening)
    this.#opening = this.#length
  }

  /** Back to the opening alone. */
  reset(): void {
    this.#length = this.#opening
  }

  /** Adds a mark of ASCII. */
  mark(code: number): void {
    this.#reserve(1)
    this.#room[this.#length++] = code
  }

  /** Adds a whole number from 0 below 2³¹, in decimal digits. */
  number(value: number): void {
    let digits = 1
    for (let rest = value; rest >= 10; rest = (rest / 10) | 0) digits++
    this.#reserve(digits)
    this.#length += digits
    for (let at = this.#length - 1, rest = value; digits > 0; digits--, at--) {
      const tens = (rest / 10) | 0
      this.#room[at] = 0x30 + rest - 10 * tens
      rest = tens
    }
  }

  /** Adds a text in UTF-8. */
  text(text: string): void {
    this.#reserve(3 * text.length)
    const from = this.#length
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code > 127) {
        this.#length = from + this.#room.write(text, from)
        return
      }
      this.#room[this.#length++] = code
    }
  }

  /** The SHA-256, hex. */
  sha(): string {
    this.#views[this.#length] ??= this.#room.subarray(0, this.#length)
    return sha(this.#views[this.#length]!)
  }

  #reserve(size: number): void {
    if (this.#length + size <= this.#room.length) return
    const room = Buffer.allocUnsafeSlow(2 * (this.#length + size))
    room.set(this.#room)
    this.#room = room
    this.#views = []
  }
}
