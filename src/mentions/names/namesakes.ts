import { hashKey } from '../../hashed-keys.ts'
import type { Candidate } from './candidate.ts'
import type { Scene } from './scene.ts'
import { is, spellings } from './words.ts'
import { Written } from './written.ts'

const mostChains = 1 << 14
/** For each chain the number of the last name in it; -1 for none. */
const chains = new Int32Array(mostChains)

/**
 * The names of a document, each by its first mention: candidates that are written alike but for capitals are one name. They are
 * compared word by word, for which no text has to be cut out and folded. Good until those of another document are read.
 */
export class Namesakes {
  readonly #scene: Scene
  readonly #candidates: readonly Candidate[]
  /** The bits by which a chain is chosen. */
  readonly #told: number

  /** Gives each candidate its first mention. */
  constructor(scene: Scene, candidates: readonly Candidate[]) {
    this.#scene = scene
    this.#candidates = candidates
    let chainCount = 64
    while (chainCount < candidates.length && chainCount < mostChains) chainCount *= 2
    this.#told = chainCount - 1
    chains.fill(-1, 0, chainCount)
    for (let n = 0; n < candidates.length; n++) {
      const c = candidates[n]!
      c.firstMention = this.find(c.first, c.last)
      if (c.firstMention) continue
      const chain = this.#chainOf(c.first, c.last)
      c.before = chains[chain]!
      chains[chain] = n
    }
  }

  /** The name that is written as words `[first, last)` are. */
  find(first: number, last: number): Candidate | undefined {
    let n = chains[this.#chainOf(first, last)]!
    while (n >= 0 && !this.#isSame(this.#candidates[n]!, first, last)) n = this.#candidates[n]!.before
    return n < 0 ? undefined : this.#candidates[n]
  }

  /** The name of one word that is so in lower case. */
  findWord(lower: string, spelling = hashKey(lower) & (spellings - 1)): Candidate | undefined {
    let n = chains[spelling & this.#told]!
    while (n >= 0 && !this.#isWord(this.#candidates[n]!, lower)) n = this.#candidates[n]!.before
    return n < 0 ? undefined : this.#candidates[n]
  }

  #chainOf(first: number, last: number): number {
    const { spelling } = this.#scene
    let hash = 0
    for (let i = first; i < last; i++) hash = Math.imul(hash, 31) + spelling[i]!
    return hash & this.#told
  }

  #isWord({ first, last }: Candidate, lower: string): boolean {
    const { words, written } = this.#scene
    return last - first === 1 && words[first]!.lower === lower && !is(written[first], Written.Curly)
  }

  #isSame(c: Candidate, first: number, last: number): boolean {
    const { view, words, written } = this.#scene
    if (c.last - c.first !== last - first) return false
    const away = c.start - words[first]!.start
    let curly = 0
    for (let i = first, k = c.first; i < last; i++, k++) {
      const word = words[i]!
      const other = words[k]!
      if (word.lower !== other.lower || other.start - word.start !== away || other.end - word.end !== away) return false
      if (i < last - 1 && view.charCodeAt(word.end) !== view.charCodeAt(other.end)) return false
      curly |= (written[i]! | written[k]!) & Written.Curly
    }
    return curly === 0 || this.#folded(c.first, c.last) === this.#folded(first, last)
  }

  #folded(first: number, last: number): string {
    return this.#scene.textOf(first, last).toLowerCase()
  }
}
