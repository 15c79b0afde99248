import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { extract } from '../index.ts'

/** Runs the command; returns its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  if (args[0] === 'rules') {
    const { rulesText } = await import('./rules.ts')
    process.stdout.write(rulesText(args.includes('--json')))
    return 0
  }
  if (args.includes('--input')) {
    for await (const line of createInterface({ input: process.stdin })) {
      if (!line) continue
      const { id, text, date } = JSON.parse(line) as { id: string; text: string; date?: string }
      process.stdout.write(`${JSON.stringify(extract(text, { id, ...(date && { date }) }))}\n`)
    }
    return 0
  }
  for (const path of args)
    process.stdout.write(`${JSON.stringify(extract(readFileSync(path, 'utf8'), { id: path }))}\n`)
  return 0
}
