import { Chalk } from 'chalk'
import { CST, Lexer } from 'yaml'
import type { Look } from './format.ts'

/** YAML in colour: not a character added, taken or moved. */
export function paintYaml(text: string, colors: Look['colors']): string {
  const chalk = new Chalk({ level: colors })
  const parts: string[] = []
  /** Where the scalar stands that a colon behind it would make a key. */
  let scalar: { at: number; text: string } | undefined
  let isScalar = false
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token)
    if (type === 'doc-mode' || type === 'byte-order-mark' || type === 'flow-error-end') continue
    if (type === 'scalar' && token === CST.SCALAR) {
      isScalar = true
      continue
    }
    if (isScalar || type === 'double-quoted-scalar' || type === 'single-quoted-scalar') {
      scalar = { at: parts.length, text: token }
      parts.push(/^-?\d+(?:\.\d+)?$/.test(token) ? chalk.yellow(token) : chalk.green(token))
      isScalar = false
    } else if (type === 'map-value-ind' && scalar) {
      parts[scalar.at] = chalk.cyan(scalar.text)
      parts.push(token)
      scalar = undefined
    } else {
      parts.push(type === 'seq-item-ind' || type === 'doc-start' ? chalk.dim(token) : token)
      if (type === 'newline') scalar = undefined
    }
  }
  return parts.join('')
}
