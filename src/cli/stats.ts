import type { Extracted, Format, Look } from '../output/index.ts'
import { analyse, type RunStage } from '../pipeline.ts'
import type { Input } from '../read/input.ts'
import { buildRecord } from '../record/build.ts'
import type { RunOptions } from '../run/index.ts'

/** Counts what a run finds, and how long each stage takes; it works on one document after the other, in this thread. */
export class Stats {
  private readonly milliseconds = new Map<string, number>()
  private documents = 0
  private claims = 0
  private attributed = 0
  private said = 0

  /** The records of inputs, counted. */
  async *extract(inputs: AsyncIterable<Input>, options: RunOptions): AsyncGenerator<Extracted, void, undefined> {
    for await (const input of inputs) {
      if (options.signal?.aborted) return
      try {
        const analysis = analyse(input, options.lexicon, options.home, this.time)
        const record = this.time('record', () => buildRecord(analysis, options.offsets))
        this.documents++
        this.claims += record.claims.length
        const said = record.claims.filter(claim => claim.form !== 'narrated')
        this.said += said.length
        this.attributed += said.filter(claim => claim.source).length
        yield { record, text: input.text, view: input.view, ...(input.map && { map: input.map }) }
      } catch (error) {
        options.onFailure(input.id, (error as Error).message)
      }
    }
  }

  /** The same in a format, document by document. */
  async *render(
    inputs: AsyncIterable<Input>,
    { start, document, between, end }: Format,
    look: Look,
    options: RunOptions,
  ): AsyncGenerator<string, void, undefined> {
    if (start) yield start(look)
    let index = 0
    for await (const extracted of this.extract(inputs, options)) {
      if (index && between) yield between
      yield this.time('output', () => document(extracted, index, look))
      index++
    }
    if (end) yield end(look)
  }

  private readonly time: RunStage = (stage, work) => {
    const start = performance.now()
    const result = work()
    this.milliseconds.set(stage, (this.milliseconds.get(stage) ?? 0) + performance.now() - start)
    return result
  }

  /** What was counted, a line each. */
  text(): string {
    const unattributed = this.said ? ((100 * (this.said - this.attributed)) / this.said).toFixed(1) : '0.0'
    const total = [...this.milliseconds.values()].reduce((sum, ms) => sum + ms, 0)
    const rows: [string, string][] = [
      ['documents', String(this.documents)],
      ['claims', `${this.claims}, of which ${this.said} are said by somebody`],
      ['unattributed', `${unattributed} % of those said`],
      ...[...this.milliseconds].map(([stage, ms]): [string, string] => [stage, `${ms.toFixed(1)} ms`]),
      ['in all', `${total.toFixed(1)} ms`],
    ]
    return rows.map(([name, value]) => `${name.padEnd(14)}${value}\n`).join('')
  }
}
