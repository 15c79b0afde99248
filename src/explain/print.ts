import type { ChalkInstance } from 'chalk'
import wrapAnsi from 'wrap-ansi'
import type { Document } from '../document/index.ts'
import { sourcePositions } from '../record/positions.ts'
import type { Branch } from './tree.ts'

export type Style = { readonly width: number; readonly chalk: ChalkInstance }

/** A claim's tree for people: its place, the passage with its parts underlined, the rule, and a line for each decision. */
export function printTree(document: Document, claim: Branch, style: Style): string {
  const { id, text } = document
  const { width, chalk } = style
  const first = claim.evidence[0]!
  const { line, column } = sourcePositions(document)(first.start)
  const root: Branch = { ...claim, label: 'claim', branches: [] }
  const lines = [
    `${chalk.dim(`${id}:${line}:${column}`)} ${chalk.bold(claim.label)}`,
    ...passage(text, claim.evidence, width - 2, chalk).map(row => `  ${row}`),
    ...branchLines([root, ...claim.branches], '', style),
  ]
  return `${lines.map(row => row.trimEnd()).join('\n')}\n`
}

function branchLines(branches: readonly Branch[], indent: string, style: Style): string[] {
  const { width, chalk } = style
  return branches.flatMap((branch, i) => {
    const last = i === branches.length - 1
    const inner = `${indent}${last ? '   ' : '│  '}`
    const rule = branch.rule ? ` ${chalk.cyan(branch.rule)}` : ''
    const why = branch.about ? chalk.dim(` – ${branch.about}`) : ''
    const below = `${inner}${branch.branches.length ? '│  ' : '   '}`
    const rows = wrapped(`${branch.label}${rule}${why}`, width - below.length)
    const head = `${chalk.dim(indent + (last ? '└─' : '├─'))} ${rows[0]}`
    return [head, ...rows.slice(1).map(row => chalk.dim(below) + row), ...branchLines(branch.branches, inner, style)]
  })
}

/** The words of the evidence in lines, each with a line under it that names its parts: `└ source ┘ └ cue ┘`. */
function passage(text: string, evidence: Branch['evidence'], width: number, chalk: ChalkInstance): string[] {
  const rows: string[] = []
  let words = ''
  let marks = ''
  const flush = () => {
    if (words) rows.push(words, chalk.yellow(marks))
    words = ''
    marks = ''
  }
  for (const { start, end, name } of evidence) {
    const room = width - [...words].length - 1
    const whole = text.slice(start, end).replace(/\s+/g, ' ')
    if (words && [...whole].length > room && room < 20) flush()
    for (const [i, piece] of pieces(whole, words ? width - [...words].length - 1 : width, width).entries()) {
      if (i > 0) flush()
      const gap = words ? ' ' : ''
      words += gap + piece
      marks += gap + underline(name, [...piece].length)
    }
  }
  flush()
  return rows
}

/** Words in pieces: the first as long as there is room, the others as wide as a line. */
function pieces(text: string, room: number, width: number): string[] {
  if ([...text].length <= room) return [text]
  const [first, ...rest] = wrapped(text, room)
  return rest.length ? [first!, ...wrapped(rest.join(' '), width)] : [first!]
}

function underline(name: string, length: number): string {
  if (length < name.length + 4) return '─'.repeat(length)
  return `└ ${name} ${'─'.repeat(length - name.length - 4)}┘`
}

/** Words in lines of a width, white space made single. */
export function wrapped(text: string, width: number): string[] {
  return wrapAnsi(text.replace(/\s+/g, ' ').trim(), Math.max(20, width), { hard: true }).split('\n')
}
