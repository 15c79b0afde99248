import { type Changes, changesBetween, isChanged } from '../lexicon/changes.ts'
import { findLexicon } from '../lexicon/find.ts'
import { analyse } from '../pipeline.ts'
import { readInputs } from '../read/index.ts'
import { buildRecord } from '../record/build.ts'
import type { ClaimRecord } from '../record/schema.ts'
import { UsageError } from './command.ts'
import { readHouse } from './house.ts'
import type { LexiconTestArguments } from './lexicon.ts'
import { print } from './print.ts'
import { makeReport } from './report.ts'

/** `extract lexicon test`; returns the exit code. */
export async function runLexiconTest(paths: readonly string[], options: LexiconTestArguments): Promise<number> {
  const file = options.config ?? findLexicon(process.cwd())
  if (!file) throw new UsageError('there is no extract.config.yaml here or above: write one, or name it with --config')
  const after = await readHouse(file)
  const before = options.against ? await readHouse(options.against) : undefined
  const report = makeReport({})
  const { date } = options
  const all: ({ id: string } & Changes)[] = []
  let texts = 0
  for await (const input of readInputs(paths, { stdin: process.stdin, listener: report, ...(date && { date }) })) {
    const changes = changesBetween(
      buildRecord(analyse(input, before?.lexicon, before?.options.home)),
      buildRecord(analyse(input, after.lexicon, after.options.home)),
    )
    texts++
    if (isChanged(changes)) all.push({ id: input.id, ...changes })
  }
  if (options.json) await print(`${JSON.stringify(all, undefined, 2)}\n`)
  else {
    await print(all.map(changesText).join('\n'))
    process.stderr.write(`${all.length} of ${texts} texts changed by ${file}\n`)
  }
  return report.problems() ? 3 : 0
}

function changesText({ id, added, gone, altered, entitiesAdded, entitiesGone }: { id: string } & Changes): string {
  const lines = [id]
  for (const claim of added) lines.push(`  + ${claimLine(claim)}`)
  for (const claim of gone) lines.push(`  - ${claimLine(claim)}`)
  for (const { claim, fields } of altered) {
    lines.push(`  ~ ${claimLine(claim)}`)
    for (const { field, before, after } of fields) lines.push(`      ${field}: ${shorten(before)} → ${shorten(after)}`)
  }
  for (const name of entitiesAdded) lines.push(`  + ${name}`)
  for (const name of entitiesGone) lines.push(`  - ${name}`)
  return `${lines.join('\n')}\n`
}

function claimLine({ line, column, source, cue, content, form }: ClaimRecord): string {
  const who = source?.name ?? source?.text ?? (form === 'narrated' ? 'the text itself' : 'nobody named')
  return `${line}:${column} ${who} ${cue ? `(${cue.lemma}, ${cue.force})` : ''}: ${shorten(content.text)}`.replace(
    ' :',
    ':',
  )
}

function shorten(text: string): string {
  const points = [...text.replace(/\s+/g, ' ')]
  return points.length > 90 ? `${points.slice(0, 88).join('')}…` : points.join('')
}
