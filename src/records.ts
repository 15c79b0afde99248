import { atOnce } from './at-once.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { analyseAll } from './pipeline.ts'
import type { Input } from './read/input.ts'
import { buildRecord } from './record/build.ts'
import type { DocumentRecord, OffsetUnit } from './record/schema.ts'

/**
 * The records of inputs, in their order; the same as one by one, in less time.
 *
 * @throws what a stage throws at one of some inputs that were taken at once; there is no record of any of these then.
 */
export function* buildRecords(
  inputs: Iterable<Input>,
  lexicon?: Lexicon,
  home?: string,
  offsets?: OffsetUnit,
): Generator<DocumentRecord, void, undefined> {
  let some: Input[] = []
  let length = 0
  const records = () => analyseAll(some, lexicon, home).map(analysis => buildRecord(analysis, offsets))
  for (const input of inputs) {
    some.push(input)
    length += input.view.length
    if (length < atOnce) continue
    yield* records()
    some = []
    length = 0
  }
  yield* records()
}
