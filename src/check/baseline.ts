import { createHash } from 'node:crypto'
import type { Finding } from './finding.ts'

/** Findings that an archive has accepted: fingerprints with how often each stands there, sorted. */
export type Baseline = { readonly version: 1; readonly accepted: Readonly<Record<string, number>> }

/** Stable under moved lines: it is made of the rule, the file and the words. */
export function fingerprint({ rule, file, text, message }: Finding): string {
  return createHash('sha256')
    .update([rule, file.replace(/\\/g, '/'), text ?? message].join('\0'))
    .digest('hex')
    .slice(0, 16)
}

/** The baseline that accepts all of these findings. */
export function makeBaseline(findings: readonly Finding[]): Baseline {
  const counts = new Map<string, number>()
  for (const f of findings) counts.set(fingerprint(f), (counts.get(fingerprint(f)) ?? 0) + 1)
  return { version: 1, accepted: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))) }
}

/** The findings that the baseline does not hold: a finding that stands more often than accepted counts as new. */
export function newFindings(findings: readonly Finding[], baseline: Baseline): Finding[] {
  const left = new Map(Object.entries(baseline.accepted))
  return findings.filter(f => {
    const id = fingerprint(f)
    const remaining = left.get(id) ?? 0
    if (remaining > 0) left.set(id, remaining - 1)
    return remaining <= 0
  })
}

/** @throws Error with one line when the text is no baseline. */
export function parseBaseline(text: string): Baseline {
  const value = JSON.parse(text) as Partial<Baseline> | null
  if (value?.version !== 1 || typeof value.accepted !== 'object' || value.accepted === null) {
    throw new Error('this is no baseline of version 1: write a new one with --update-baseline')
  }
  return value as Baseline
}
