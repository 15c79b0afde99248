import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { findLexicon, lexiconFile } from '../lexicon/find.ts'
import { LexiconError, readLexicon } from '../lexicon/read.ts'
import { systemMessage } from '../read/problem.ts'
import { type Decision, type Decisions, decisionsSchema } from '../review/decisions.ts'
import { lexiconWith } from '../review/learn.ts'
import { truthWith } from '../review/truth.ts'
import { UsageError } from './command.ts'
import { print } from './print.ts'
import { makeReport, type Report } from './report.ts'
import type { ReviewApplyArguments } from './review.ts'

/** `extract review apply`; returns the exit code. */
export async function runReviewApply(
  files: readonly string[],
  { lexicon, truth, dryRun }: ReviewApplyArguments,
): Promise<number> {
  const report = makeReport({})
  const read = await Promise.all(files.map(file => readDecisions(file, report)))
  const documents = read.flatMap(decisions => decisions?.documents ?? [])
  const all: Decision[] = documents.flatMap(d => d.decisions)
  const lexiconPath = lexicon ?? findLexicon(process.cwd()) ?? lexiconFile
  const lexiconBefore = await contentOf(lexiconPath)
  const truthBefore = await contentOf(truth)
  const lexiconAfter = lexiconWith(lexiconOf(lexiconBefore, lexiconPath), all)
  const truthAfter = documents.reduce((text, { id, decisions }) => truthWith(text, id, decisions), truthBefore)

  for (const [path, before, after] of [
    [lexiconPath, lexiconBefore, lexiconAfter],
    [truth, truthBefore, truthAfter],
  ] as const) {
    const name = relative(process.cwd(), path)
    if (before === after) process.stderr.write(`${name}: nothing to change\n`)
    else if (dryRun) await print(`# ${name}\n${after}`)
    else {
      await write(path, after)
      process.stderr.write(`${name}: ${before ? 'changed' : 'written'}\n`)
    }
  }
  const rejected = all.filter(d => d.verdict === 'reject').length
  const renamed = all.filter(d => d.speaker && d.speaker !== d.about.speaker).length
  process.stderr.write(`${all.length} decisions: ${rejected} rejected, ${renamed} with another speaker\n`)
  return report.problems() ? 3 : 0
}

async function readDecisions(file: string, report: Report): Promise<Decisions | undefined> {
  try {
    const parsed = decisionsSchema.safeParse(JSON.parse(await readFile(file, 'utf8')))
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    const message = `these are no decisions of a review page (${issue!.path.join('.') || 'the file'}: ${issue!.message})`
    report.problem({ where: file, message })
  } catch (error) {
    report.problem({ where: file, message: systemMessage(error) })
  }
}

/** The text of a file that need not be there. */
async function contentOf(file: string): Promise<string> {
  if (!existsSync(file)) return ''
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file}: ${systemMessage(error)}`)
  }
}

/** Nothing is added to a lexicon that has faults. */
function lexiconOf(text: string, file: string): string {
  try {
    readLexicon(text, file)
    return text
  } catch (error) {
    if (error instanceof LexiconError) throw new UsageError(error.message)
    throw error
  }
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (error) {
    throw new UsageError(`${file}: ${systemMessage(error).replace('read it', 'write it')}`)
  }
}
