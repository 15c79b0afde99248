import type { Finding } from '../finding.ts'
import { reportGithub } from './github.ts'
import { reportJson } from './json.ts'
import { reportJunit } from './junit.ts'
import type { ReporterName } from './names.ts'
import { reportSarif } from './sarif.ts'
import { reportText } from './text.ts'

/** What a report is made of: the files looked at, and the findings, worst first. */
export type Report = {
  readonly files: readonly string[]
  readonly findings: readonly Finding[]
  readonly version: string
}

/** Each turns a report into the text that goes to stdout. */
export const reporters: Record<ReporterName, (report: Report) => string> = {
  text: reportText,
  github: reportGithub,
  sarif: reportSarif,
  junit: reportJunit,
  json: reportJson,
}
