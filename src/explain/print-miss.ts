import type { Analysis } from '../pipeline.ts'
import { sourcePositions } from '../record/positions.ts'
import type { Misses } from './miss.ts'
import { type Style, wrapped } from './print.ts'

/** Each sentence with the claims found in it, and what came near to one, nearest first. */
export function printMisses({ document, claims }: Analysis, misses: readonly Misses[], style: Style): string {
  const { chalk } = style
  const { id, text } = document
  const at = sourcePositions(document)
  if (!misses.length) return 'this line holds no sentence\n'
  return misses
    .map(({ sentence, claims: found, nearest }) => {
      const { line, column } = at(sentence.start)
      const rows = [chalk.dim(`${id}:${line}:${column}`)]
      rows.push(...wrapped(text.slice(sentence.start, sentence.end), style.width - 2).map(row => `  ${row}`))
      for (const i of found) rows.push(`${chalk.green('found')} ${claims[i]!.form} claim, by ${claims[i]!.rule}`)
      if (!nearest.length && !found.length) rows.push('no verb with a subject and no cue was found in it')
      for (const { word, what, lacks } of nearest) {
        const { line, column } = at(word.start)
        rows.push(`${chalk.yellow('near')}  ${line}:${column} “${text.slice(word.start, word.end)}”, ${what}`)
        rows.push(...wrapped(lacks, style.width - 6).map(row => `      ${row}`))
      }
      return `${rows.join('\n')}\n`
    })
    .join('\n')
}
