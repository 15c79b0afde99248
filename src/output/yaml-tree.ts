import { yamlNumber, yamlString } from './yaml-scalar.ts'

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value | undefined }

/** Collections without a collection of text inside are written on one line up to this width. */
const width = 100

/**
 * A tree of plain values as block YAML, which readers of YAML 1.1 and 1.2 read the same. Lines are never folded, nothing is an
 * alias; small leaves stand on one line: `{text: Kim, span: [0, 3], kind: name}`. Absent values are left out.
 *
 * The yaml package takes longer to write a record than the extraction to find it; tests read this with it, in both versions.
 */
export function yamlTree(value: { readonly [key: string]: unknown }): string {
  const lines: string[] = []
  writeMap(value as Record<string, Value>, '', '', lines)
  return lines.join('')
}

function writeMap(
  map: Readonly<Record<string, Value | undefined>>,
  first: string,
  indent: string,
  lines: string[],
): void {
  let lead = first
  for (const key in map) {
    const value = map[key]
    if (value === undefined) continue
    writeEntry(`${lead}${key}:`, value, indent, lines)
    lead = indent
  }
}

function writeEntry(head: string, value: Value, indent: string, lines: string[]): void {
  const short = inline(value, width - head.length)
  if (short !== undefined) {
    lines.push(head, ' ', short, '\n')
    return
  }
  lines.push(head, '\n')
  const deeper = `${indent}  `
  if (Array.isArray(value)) for (const item of value) writeItem(item as Value, deeper, lines)
  else writeMap(value as Record<string, Value>, deeper, deeper, lines)
}

function writeItem(item: Value, indent: string, lines: string[]): void {
  const short = inline(item, width - indent.length)
  if (short !== undefined) lines.push(indent, '- ', short, '\n')
  else if (Array.isArray(item)) writeEntry(`${indent}-`, item, indent, lines)
  else writeMap(item as Record<string, Value>, `${indent}- `, `${indent}  `, lines)
}

/** A value on one line: a scalar whatever its length, a collection of scalars or of numbers when it fits; else undefined. */
function inline(value: Value, room: number): string | undefined {
  if (typeof value !== 'object') return scalar(value, false)
  if (Array.isArray(value) && value.every(isNumeric)) return JSON.stringify(value).replaceAll(',', ', ')
  const items = Object.entries(value as Record<string, Value | undefined>)
  if (items.some(([, item]) => typeof item === 'object' && !isNumeric(item))) return undefined
  const parts: string[] = []
  let length = 0
  for (const [key, item] of items) {
    if (item === undefined) continue
    const written = typeof item === 'object' ? inline(item, room)! : scalar(item, true)
    parts.push(Array.isArray(value) ? written : `${key}: ${written}`)
    length += parts.at(-1)!.length + 2
    if (length > room) return undefined
  }
  return Array.isArray(value) ? `[${parts.join(', ')}]` : `{${parts.join(', ')}}`
}

function scalar(value: string | number | boolean, inFlow: boolean): string {
  if (typeof value === 'string') return yamlString(value, inFlow)
  return typeof value === 'number' ? yamlNumber(value) : String(value)
}

const isNumeric = (value: Value): boolean =>
  typeof value === 'number' ? Number.isSafeInteger(value) : Array.isArray(value) && value.every(isNumeric)
