import type { Report } from './index.ts'

/** JUnit XML: a suite for each file; errors are failures, warnings stand in the suite's output. */
export function reportJunit({ files, findings }: Report): string {
  const suites = files.map(file => {
    const own = findings.filter(f => f.file === file)
    const failures = own.filter(f => f.severity === 'error')
    const cases = failures.map(f => {
      const place = `${f.file}:${f.line}:${f.column}`
      const failure = `<failure message="${escapeXml(f.message)}" type="${f.rule}">${escapeXml(`${place} ${f.message}`)}</failure>`
      return `    <testcase classname="${escapeXml(file)}" name="${f.rule} at ${f.line}:${f.column}">${failure}</testcase>\n`
    })
    if (cases.length === 0) cases.push(`    <testcase classname="${escapeXml(file)}" name="check"/>\n`)
    const warnings = own
      .filter(f => f.severity === 'warning')
      .map(f => `${f.file}:${f.line}:${f.column} ${f.rule} ${f.message}`)
    const output = warnings.length ? `    <system-out>${escapeXml(warnings.join('\n'))}</system-out>\n` : ''
    const counts = `tests="${cases.length}" failures="${failures.length}"`
    return `  <testsuite name="${escapeXml(file)}" ${counts}>\n${cases.join('')}${output}  </testsuite>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="extract check">\n${suites.join('')}</testsuites>\n`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' }
// XML 1.0 has no place for most control characters and lone surrogates, not even escaped.
const unwritable = /(?![\n\r\t])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu
const escapeXml = (text: string) => text.replace(unwritable, '\ufffd').replace(/[&<>"\n]/g, c => entities[c]!)
