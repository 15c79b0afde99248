import type { Report } from './index.ts'

/** `file:line:column severity rule message`, one a line: what editors and people read. */
export function reportText({ findings }: Report): string {
  return findings.map(f => `${f.file}:${f.line}:${f.column} ${f.severity} ${f.rule} ${f.message}\n`).join('')
}
