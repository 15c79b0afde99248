import type { ChalkInstance } from 'chalk'
import { positions } from '../check/position.ts'
import type { Branch } from './tree.ts'

type Style = { readonly width: number; readonly chalk: ChalkInstance }

/** A claim's tree for people: its place, the rule, the passage with its parts underlined, and a line for each decision. */
export function printTree(file: string, text: string, claim: Branch, { width, chalk }: Style): string {
  const first = claim.evidence[0]!
  const { line, column } = positions(text)(first.start)
  const lines = [
    `${chalk.dim(`${file}:${line}:${column}`)} ${chalk.bold(claim.label)}`,
    ...passage(text, claim.evidence, width - 2, chalk).map(row => `  ${row}`),
    ...(claim.rule ? [`${chalk.dim('├─')} ${chalk.cyan(claim.rule)} ${chalk.dim(claim.about ?? '')}`] : []),
    ...branchLines(claim.branches, '', chalk),
  ]
  return `${lines.map(row => row.trimEnd()).join('\n')}\n`
}

function branchLines(branches: readonly Branch[], indent: string, chalk: ChalkInstance): string[] {
  return branches.flatMap((branch, i) => {
    const last = i === branches.length - 1
    const rule = branch.rule ? ` ${chalk.cyan(branch.rule)}` : ''
    const why = branch.about ? chalk.dim(` – ${branch.about}`) : ''
    const head = `${chalk.dim(indent + (last ? '└─' : '├─'))} ${branch.label}${rule}${why}`
    return [head, ...branchLines(branch.branches, `${indent}${last ? '   ' : '│  '}`, chalk)]
  })
}

/**
 * The lines of text that hold the evidence, each with a line under it that names its parts: `└ source ┘└ cue ┘`. Long
 * passages are cut to the parts themselves, with `…` between.
 */
function passage(text: string, evidence: Branch['evidence'], width: number, chalk: ChalkInstance): string[] {
  const rows: string[] = []
  let words = ''
  let marks = ''
  const flush = () => {
    if (!words) return
    rows.push(words, chalk.yellow(marks))
    words = ''
    marks = ''
  }
  for (const { start, end, name } of evidence) {
    const points = [...text.slice(start, end).replace(/\s+/g, ' ')]
    const room = Math.max(12, width)
    const shown = points.length > room ? [...points.slice(0, room - 1), '…'] : points
    if ([...words].length + shown.length + 1 > room) flush()
    if (words) {
      words += ' '
      marks += ' '
    }
    words += shown.join('')
    marks += underline(name, shown.length)
  }
  flush()
  return rows
}

function underline(name: string, length: number): string {
  if (length < name.length + 4) return '─'.repeat(length)
  return `└ ${name} ${'─'.repeat(length - name.length - 4)}┘`
}
