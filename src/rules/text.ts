import { type ListedRule, listRules } from './list.ts'

/** What `extract rules` prints: a paragraph for each rule, or the list as JSON. */
export function rulesText(json: boolean): string {
  const rules = listRules()
  if (json) return `${JSON.stringify(rules, undefined, 2)}\n`
  return `${rules.map(paragraph).join('\n\n')}\n`
}

function paragraph({ id, about, example, precision, interval, n, measured }: ListedRule): string {
  const lines = [id, `  ${about}`, `  e.g. ${example}`]
  if (precision !== undefined && interval && n !== undefined) {
    const [low, high] = interval
    const whose = measured === 'group' ? ', of its group: too few cases of its own' : ''
    lines.push(`  precision ${percent(precision)} % (${percent(low)}–${percent(high)}), n ${n}${whose}`)
  }
  return lines.join('\n')
}

const percent = (share: number): string => (100 * share).toFixed(1)
