import { isDay } from './day.ts'
import { type Input, plainInput } from './input.ts'
import { readLines } from './lines.ts'
import type { Listener } from './problem.ts'

/**
 * Documents that stand one a line, `{id, text, date?}`; other keys are left alone. A line that is none is named by its number,
 * and the rest goes on.
 */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array>,
  where: string,
  listener: Listener,
): AsyncGenerator<Input, void, undefined> {
  for await (const { line, number } of readLines(chunks)) {
    if (!line.trim()) continue
    const problem = (message: string) => listener.problem({ where: `${where}:${number}`, message })
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch (error) {
      problem(`not a line of JSON: ${(error as Error).message.replace(/\s+/g, ' ')}`)
      continue
    }
    const { id, text, date } = (value ?? {}) as { id?: unknown; text?: unknown; date?: unknown }
    if (typeof text !== 'string') problem('`text` is missing or no string; a line is {"id": …, "text": …, "date"?: …}')
    else if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') problem('`id` is no string')
    else {
      const day = typeof date === 'string' && isDay(date.slice(0, 10)) ? date.slice(0, 10) : undefined
      if (date !== undefined && date !== null && !day)
        listener.warning({
          where: `${where}:${number}`,
          message: `\`date\` ${JSON.stringify(date)} is no YYYY-MM-DD; read without it`,
        })
      yield plainInput(
        text,
        id === undefined || id === '' ? `${where}:${number}` : String(id),
        day ? { date: { value: day, from: 'input' } } : {},
      )
    }
  }
}
