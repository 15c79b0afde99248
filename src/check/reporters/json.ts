import { fingerprint } from '../baseline.ts'
import type { Report } from './index.ts'

/** The findings as data, each with its fingerprint. */
export function reportJson({ files, findings }: Report): string {
  const errors = findings.filter(f => f.severity === 'error').length
  const summary = { files: files.length, errors, warnings: findings.length - errors }
  return `${JSON.stringify({ summary, findings: findings.map(f => ({ ...f, fingerprint: fingerprint(f) })) }, null, 2)}\n`
}
