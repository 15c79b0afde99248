/** Words that YAML 1.1 or 1.2 read as a boolean or null (https://yaml.org/type/bool.html), whatever their case. */
const reserved = /^(?:y|n|yes|no|true|false|on|off|null)$/i
/**
 * Text that both versions read as itself without marks around it: begins with a letter or a mark that YAML does not know, so that
 * it is no number, date or indicator, and has nothing in it that ends a plain scalar or begins a comment.
 */
const plain = /^[\p{L}“‘«„—–(…][\p{L}\p{M}\p{N} ,()“”‘’«»„—–…'".;!?/&%$€£+*=@_-]*$/u
/** The same in a collection on one line, in which readers differ about `?` and `!`, and a comma ends the scalar. */
const plainInFlow = /^[\p{L}“‘«][\p{L}\p{M}\p{N} ()“”‘’«»—–….'/_-]*$/u
// JSON leaves these as they are; YAML 1.1 takes some for line ends and does not allow the others.
const escaped = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

/**
 * A string as a YAML scalar that every reader reads as that string: plain when that is sure, else in double quotation marks.
 * `inFlow`: for a collection on one line.
 */
export function yamlString(text: string, inFlow: boolean): string {
  const shape = inFlow ? plainInFlow : plain
  if (shape.test(text) && !text.endsWith(' ') && !reserved.test(text)) return text
  return JSON.stringify(text).replace(escaped, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A number; one with an exponent has a decimal point, without which YAML 1.1 reads text. */
export function yamlNumber(value: number): string {
  const text = String(value)
  return /^-?\d+e/.test(text) ? text.replace('e', '.0e') : text
}
