import type { Finding, Severity } from './finding.ts'

export type Tolerance = { readonly failOn: Severity; readonly maxWarnings?: number | undefined }

export function countBySeverity(findings: readonly Finding[]): { errors: number; warnings: number } {
  const errors = findings.filter(f => f.severity === 'error').length
  return { errors, warnings: findings.length - errors }
}

/** Whether findings fail a check: errors always do; warnings do when asked to, or above the number that is tolerated. */
export function fails(findings: readonly Finding[], { failOn, maxWarnings }: Tolerance): boolean {
  const { errors, warnings } = countBySeverity(findings)
  if (errors > 0) return true
  return maxWarnings === undefined ? failOn === 'warning' && warnings > 0 : warnings > maxWarnings
}
