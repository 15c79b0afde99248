import { fingerprint } from '../baseline.ts'
import { checkRules } from '../finding.ts'
import type { Report } from './index.ts'

/** SARIF 2.1.0 (OASIS): one run, every rule described, regions 1-based in code points. */
export function reportSarif({ findings, version }: Report): string {
  const ids = Object.keys(checkRules) as (keyof typeof checkRules)[]
  const rules = ids.map(id => ({
    id,
    shortDescription: { text: checkRules[id].about },
    defaultConfiguration: { level: checkRules[id].severity },
  }))
  const results = findings.map(f => ({
    ruleId: f.rule,
    ruleIndex: ids.indexOf(f.rule),
    level: f.severity,
    message: { text: f.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(f.file) },
          region: { startLine: f.line, startColumn: f.column },
        },
      },
    ],
    partialFingerprints: { 'sourceClaims/v1': fingerprint(f) },
  }))
  const driver = { name: 'extract check', semanticVersion: version, rules }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'unicodeCodePoints', results }],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const uriOf = (path: string) => path.split(/[\\/]/).map(encodeURIComponent).join('/')
