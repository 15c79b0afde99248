import { sourceFinder } from '../check/sources.ts'
import { type Verdict, verifyRecord } from '../verify/index.ts'
import { statuses } from '../verify/status.ts'
import { recordsOf } from './claim-files.ts'
import { print } from './print.ts'
import { makeReport } from './report.ts'
import type { VerifyArguments } from './verify.ts'

/** `extract verify`; returns the exit code. */
export async function runVerify(
  files: readonly string[],
  { root, json, all: showAll = false, quiet = false }: VerifyArguments,
): Promise<number> {
  const report = makeReport({ quiet })
  const all: { file: string; id: string; verdicts: readonly Verdict[] }[] = []
  for (const file of files) {
    const findSource = sourceFinder(file, root)
    for (const record of await recordsOf(file, report)) {
      const text = await findSource(record.id, record.sha256)
      if (text !== undefined) all.push({ file, id: record.id, verdicts: verifyRecord(record, text) })
      else {
        const message = `the source text ${record.id} was not found: put it beside the file or name its folder with --root`
        report.problem({ where: file, message })
      }
    }
  }
  if (json) await print(`${JSON.stringify(all.map(asData), undefined, 2)}\n`)
  else await print(all.map(({ file, verdicts }) => verdictsText(file, verdicts, showAll)).join(''))
  if (!quiet && !json) {
    for (const { file, id, verdicts } of all) process.stderr.write(`${file}: ${id}: ${counts(verdicts)}\n`)
  }
  if (all.some(({ verdicts }) => verdicts.some(v => v.status === 'edited' || v.status === 'orphan'))) return 1
  return report.problems() ? 3 : 0
}

const asData = ({ file, id, verdicts }: { file: string; id: string; verdicts: readonly Verdict[] }) => ({
  file,
  id,
  summary: Object.fromEntries(statuses.map(s => [s, verdicts.filter(v => v.status === s).length])),
  spans: verdicts.filter(v => v.status !== 'exact'),
})

/** What became of the spans, each place once: a quantity stands in the document and in the claims that mention it. */
function verdictsText(file: string, verdicts: readonly Verdict[], all: boolean): string {
  const told = verdicts.filter(v => v.status !== 'exact' && (all || v.status !== 'moved'))
  const bySpan = new Map<string, Verdict[]>()
  for (const verdict of told) {
    const key = `${verdict.span.join('-')} ${verdict.text}`
    bySpan.set(key, [...(bySpan.get(key) ?? []), verdict])
  }
  return [...bySpan.values()].map(same => verdictText(file, same)).join('')
}

function verdictText(file: string, same: readonly Verdict[]): string {
  const { path, status, text, span, now } = same[0]!
  const more = same.length > 1 ? ` and ${same.length - 1} more` : ''
  const place = `${file}: ${status} ${path.slice(1).replaceAll('/', '.')}${more}`
  const was = `[${span.join(', ')}] “${oneLine(text)}”`
  if (!now) return `${place}: ${was}\n`
  const is = `[${now.span.join(', ')}]`
  if (status === 'moved') return `${place}: ${was} to ${is}\n`
  return `${place}\n  was ${was}\n  now ${is} “${oneLine(now.text)}”\n`
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ')

const counts = (verdicts: readonly Verdict[]): string =>
  statuses.map(status => `${verdicts.filter(v => v.status === status).length} ${status}`).join(', ')
