export type Severity = 'error' | 'warning'

/** Something that `extract check` found wrong. `line` and `column` are 1-based; columns count code points. */
export type Finding = {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly rule: CheckRuleId
  readonly severity: Severity
  /** One line that says what is wrong and how to mend it. */
  readonly message: string
  /** The words in question; with the rule and the file they make the fingerprint of a baseline. */
  readonly text?: string
}

/** What each rule is for; the ids are what reporters print and baselines hold. */
export const checkRules = {
  'unattributed-quotation': { severity: 'warning', about: 'A quotation that the text gives to nobody.' },
  'unclosed-quotation': {
    severity: 'warning',
    about: 'A quotation without a closing mark that the next paragraph does not take up.',
  },
  'ambiguous-speaker': { severity: 'warning', about: 'A speaker that could be more than one of the people named.' },
  'number-without-value': { severity: 'warning', about: 'A number whose value could not be read.' },
  'impossible-date': { severity: 'error', about: 'A date that no calendar has.' },
  'nothing-extracted': { severity: 'warning', about: 'A text in which no claim was found.' },
  'claims-syntax': { severity: 'error', about: 'A claim file that is not valid YAML, JSON or NDJSON.' },
  'claims-schema': { severity: 'error', about: 'A claim record that its schema does not allow.' },
  'claims-span': { severity: 'error', about: 'A span of a claim record that does not hold the words beside it.' },
  'claims-source': {
    severity: 'error',
    about: 'A claim record whose source text is not there, or is another text now.',
  },
} as const satisfies Record<string, { severity: Severity; about: string }>

export type CheckRuleId = keyof typeof checkRules

/** A finding of a rule, with that rule's severity. */
export function finding(rule: CheckRuleId, place: Omit<Finding, 'rule' | 'severity'>): Finding {
  return { ...place, rule, severity: checkRules[rule].severity }
}

/** Worst first, then by file (code points), line and column. */
export function byWeight(a: Finding, b: Finding): number {
  if (a.severity !== b.severity) return a.severity === 'error' ? -1 : 1
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
