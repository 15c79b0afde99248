import type { Report } from './index.ts'

/** Workflow commands of GitHub Actions; data and properties are escaped as the Actions toolkit escapes them. */
export function reportGithub({ findings }: Report): string {
  return findings
    .map(f => {
      const place = `file=${property(f.file)},line=${f.line},col=${f.column},title=${property(f.rule)}`
      return `::${f.severity} ${place}::${data(f.message)}\n`
    })
    .join('')
}

const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
