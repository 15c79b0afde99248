import type { Span } from '../language/index.ts'
import type { Analysis } from '../pipeline.ts'
import { sourcePositions } from '../record/positions.ts'
import { type CheckRuleId, type Finding, finding } from './finding.ts'

/** What a writer may want to mend in a text: quotations, speakers, numbers and dates that could not be read to the end. */
export function checkText(file: string, analysis: Analysis): Finding[] {
  const { document, claims, quantities, dates, entities } = analysis
  const at = sourcePositions(document)
  const found: Finding[] = []
  const report = (rule: CheckRuleId, span: Span, say: (words: string) => string) => {
    const text = document.text.slice(span.start, span.end)
    found.push(finding(rule, { file, ...at(span.start), message: say(shorten(text)), text }))
  }

  for (const claim of claims) {
    const isQuotation = claim.form === 'direct' || claim.form === 'mixed'
    if (isQuotation && !claim.source) {
      report('unattributed-quotation', claim.content[0]!, words => `nobody is named as the speaker of ${words}`)
    }
  }
  for (const [i, quotation] of document.quotations.entries()) {
    if (quotation.closed || quotation.depth > 0) continue
    const takenUp = document.quotations.slice(i + 1).some(q => q.continues && q.paragraph === quotation.paragraph + 1)
    if (!takenUp) {
      report('unclosed-quotation', quotation, words => `this quotation has no closing mark: ${words}`)
    }
  }
  for (const mention of entities.unresolved) {
    const isSource = claims.some(c => c.source && c.source.start <= mention.start && mention.end <= c.source.end)
    if (!isSource) continue
    const names = mention.candidates.map(id => entities.entities.find(e => e.id === id)?.name ?? id)
    report('ambiguous-speaker', mention, words => `${words} could be ${names.join(' or ')}: name the speaker`)
  }
  for (const quantity of quantities) {
    if (quantity.value === undefined && quantity.min === undefined && quantity.max === undefined) {
      report('number-without-value', quantity, words => `the value of ${words} could not be read`)
    }
  }
  for (const date of dates) {
    if (date.problem === 'impossible') report('impossible-date', date, words => `no calendar has ${words}`)
  }
  if (claims.length === 0) {
    found.push(finding('nothing-extracted', { file, line: 1, column: 1, message: 'no claim was found in this text' }))
  }
  return found
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const points = [...line]
  return `“${(points.length > 60 ? `${points.slice(0, 57).join('')}…` : line).replace(/^[“"«„]|[”"»]$/g, '')}”`
}
